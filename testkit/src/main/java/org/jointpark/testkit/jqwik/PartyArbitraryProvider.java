package org.jointpark.testkit.jqwik;

import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.StateCode;

/** Tells jqwik about the values of {@code org.jointpark.party}. */
public final class PartyArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public PartyArbitraryProvider() {
    provide(Party.class, PartyArbitraries::parties);
    provide(PartyId.class, PartyArbitraries::partyIds);
    provide(StateCode.class, PartyArbitraries::stateCodes);
  }
}
