package org.jointpark.testkit.jqwik;

import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;

/** Tells jqwik about the values of {@code org.jointpark.agreement}. */
public final class AgreementArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public AgreementArbitraryProvider() {
    provide(Agreement.class, AgreementArbitraries::agreements);
    provide(AgreementId.class, AgreementArbitraries::agreementIds);
    provide(AgreementRelation.class, AgreementArbitraries::agreementRelations);
    provide(Assessment.class, AgreementArbitraries::assessments);
    provide(Bearer.class, AgreementArbitraries::bearers);
    provide(Provision.class, AgreementArbitraries::provisions);
    provide(ProvisionId.class, AgreementArbitraries::provisionIds);
  }
}
