package org.jointpark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jointpark.party.PartyId;
import org.junit.jupiter.api.Test;

class BearerTest {

  private static final PartyId DPRK = PartyId.of("DPRK");
  private static final PartyId ROK = PartyId.of("ROK");

  @Test
  void one_hasOneParty() {
    Bearer bearer = Bearer.one(ROK);

    assertThat(bearer.mode()).isEqualTo(BearerMode.ONE);
    assertThat(bearer.parties()).containsExactly(ROK);
    assertThat(bearer).hasToString("ROK");
  }

  @Test
  void jointly_sortsTheParties() {
    Bearer bearer = Bearer.jointly(List.of(ROK, DPRK));

    assertThat(bearer.mode()).isEqualTo(BearerMode.JOINTLY);
    assertThat(bearer.parties()).containsExactly(DPRK, ROK);
    assertThat(bearer).hasToString("DPRK, ROK jointly");
  }

  @Test
  void severally_differsFromJointly() {
    Bearer bearer = Bearer.severally(List.of(DPRK, ROK));

    assertThat(bearer.mode()).isEqualTo(BearerMode.SEVERALLY);
    assertThat(bearer).hasToString("DPRK, ROK severally");
    assertThat(bearer)
        .isEqualTo(Bearer.severally(List.of(ROK, DPRK)))
        .isNotEqualTo(Bearer.jointly(List.of(DPRK, ROK)));
  }

  @Test
  void jointly_refusesOnePartyNamedTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bearer.jointly(List.of(ROK, ROK)))
        .withMessage("parties must be at least two to bear something JOINTLY, but were [ROK]");
  }

  @Test
  void severally_refusesNoParties() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bearer.severally(List.of()))
        .withMessage("parties must be at least two to bear something SEVERALLY, but were []");
  }
}
