package org.jointpark.testkit.jqwik;

import org.jointpark.firm.Capital;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;

/** Tells jqwik about the values of {@code org.jointpark.firm}. */
public final class FirmArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public FirmArbitraryProvider() {
    provide(Capital.class, CapitalArbitraries::capitals);
    provide(CapitalContribution.class, CapitalArbitraries::contributions);
    provide(CapitalContributionId.class, CapitalArbitraries::contributionIds);
    provide(Facility.class, FirmArbitraries::facilities);
    provide(FacilityId.class, FirmArbitraries::facilityIds);
    provide(Firm.class, FirmArbitraries::firms);
    provide(FirmId.class, FirmArbitraries::firmIds);
    provide(Investment.class, FirmArbitraries::investments);
    provide(InvestmentId.class, FirmArbitraries::investmentIds);
    provide(Lei.class, FirmArbitraries::leis);
    provide(Sector.class, FirmArbitraries::sectors);
    provide(WorkerCount.class, FirmArbitraries::workerCounts);
  }
}
