package org.jointpark.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PartyTest {

  private static final PartyId ROK = PartyId.of("ROK");

  private static Party.Builder ministry() {
    return Party.builder()
        .id(PartyId.of("ROK-MND"))
        .kind(PartyKind.AUTHORITY)
        .name("Ministry of National Defense")
        .side(ROK);
  }

  @Test
  void build_refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ministry().name(" ").build())
        .withMessage("name must not be blank, but was ' ' (party ROK-MND)");
  }

  @Test
  void build_refusesAStateWithASide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ministry().kind(PartyKind.STATE).build())
        .withMessage("side must be absent from a STATE, but was ROK (party ROK-MND)");
  }

  @Test
  void build_refusesAPartyThatBelongsToItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ministry().id(ROK).build())
        .withMessage("side must be another party, but was the party itself (party ROK)");
  }

  @Test
  void build_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Party.builder().build())
        .withMessage(
            "Cannot build Party, some of required attributes are not set [id, kind, name]");
  }

  @Test
  void toBuilder_holdsEveryProperty() {
    Party party = ministry().build();

    assertThat(party.toBuilder().build()).isEqualTo(party).hasSameHashCodeAs(party);
  }

  @Test
  void partyId_namesItselfWhenRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartyId.of("both sides"))
        .withMessage("party id must match [A-Za-z0-9.-]{1,64}, but was 'both sides'");
  }

  @Test
  void partyId_sortsByItsText() {
    assertThat(PartyId.of("DPRK")).isLessThan(ROK).hasToString("DPRK");
  }
}
