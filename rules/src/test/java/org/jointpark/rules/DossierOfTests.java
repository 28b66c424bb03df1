package org.jointpark.rules;

import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** A dossier in which there is nothing but a park. */
public final class DossierOfTests {

  private DossierOfTests() {}

  /** Returns the dossier. */
  public static Dossier empty() {
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("test"))
            .name("Test park")
            .place("Nowhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(PartyId.of("host"))
            .operation(Timeline.empty())
            .build())
        .addParties(Party.builder()
            .id(PartyId.of("host"))
            .kind(PartyKind.STATE)
            .name("Host")
            .build())
        .build();
  }
}
