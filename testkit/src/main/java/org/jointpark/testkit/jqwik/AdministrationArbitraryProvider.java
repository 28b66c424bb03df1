package org.jointpark.testkit.jqwik;

import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.Filing;
import org.jointpark.administration.FilingId;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.administration.Levy;
import org.jointpark.administration.LevyId;

/** Tells jqwik about the values of {@code org.jointpark.administration}. */
public final class AdministrationArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public AdministrationArbitraryProvider() {
    provide(Certificate.class, AdministrationArbitraries::certificates);
    provide(CertificateId.class, AdministrationArbitraries::certificateIds);
    provide(Filing.class, AdministrationArbitraries::filings);
    provide(FilingId.class, AdministrationArbitraries::filingIds);
    provide(Instalment.class, AdministrationArbitraries::instalments);
    provide(InsurancePolicy.class, AdministrationArbitraries::insurancePolicies);
    provide(InsurancePolicyId.class, AdministrationArbitraries::insurancePolicyIds);
    provide(Levy.class, AdministrationArbitraries::levies);
    provide(LevyId.class, AdministrationArbitraries::levyIds);
  }
}
