package org.jointpark.testkit.jqwik;

import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageId;
import org.jointpark.park.StoppageLength;

/** Tells jqwik about the values of {@code org.jointpark.park}. */
public final class ParkArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public ParkArbitraryProvider() {
    provide(Dossier.class, DossierArbitraries::dossiers);
    provide(OperatingPhase.class, ParkArbitraries::operatingPhases);
    provide(Park.class, ParkArbitraries::parks);
    provide(ParkId.class, ParkArbitraries::parkIds);
    provide(Stoppage.class, ParkArbitraries::stoppages);
    provide(StoppageId.class, ParkArbitraries::stoppageIds);
    provide(StoppageLength.class, ParkArbitraries::stoppageLengths);
  }
}
