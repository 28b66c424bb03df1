package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointpark.agreement.Area;
import org.jointpark.party.PartyId;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalksTest {

  private static final PartyId DPRK = PartyId.of("DPRK");
  private static final PartyId ROK = PartyId.of("ROK");

  private static Talks.Builder committee() {
    return Talks.builder()
        .id(TalksId.of("JC-2"))
        .level(TalksLevel.JOINT_COMMITTEE)
        .body("Joint committee")
        .round(2)
        .when(Dating.parse("2013-09-10/2013-09-12"))
        .addParties(ROK, DPRK)
        .addAgenda(Area.PASSAGE, Area.TAX)
        .outcome(TalksOutcome.AGREEMENT)
        .evidence(Evidence.of(SourceId.of("s-1"), Confidence.HIGH));
  }

  private static void refused(ThrowingCallable act, String message) {
    assertThatIllegalArgumentException().isThrownBy(act).withMessage(message);
  }

  @Test
  void partiesAndAgenda_areSorted() {
    Talks talks = committee().addAgenda(Area.INSTITUTION).build();

    assertThat(talks.parties()).containsExactly(DPRK, ROK);
    assertThat(talks.agenda()).containsExactly(Area.INSTITUTION, Area.PASSAGE, Area.TAX);
  }

  @ParameterizedTest
  @EnumSource
  void isHeld_isFalseOnlyOfTalksThatWereNotHeld(TalksOutcome outcome) {
    assertThat(committee().outcome(outcome).build().isHeld())
        .isEqualTo(outcome != TalksOutcome.NOT_HELD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void build_refusesARoundBelowOne(int round) {
    refused(
        () -> committee().round(round).build(),
        "round must be at least 1, but was " + round + " (talks JC-2)");
  }

  @Test
  void build_acceptsTheFirstRoundAndNone() {
    assertThat(committee().round(1).build().round()).contains(1);
    assertThat(committee().round(Optional.empty()).build().round()).isEmpty();
  }

  @Test
  void build_refusesNoParties() {
    refused(
        () -> committee().parties(List.of()).build(), "parties must be at least one (talks JC-2)");
  }

  @Test
  void build_refusesBlankWords() {
    refused(() -> committee().body("").build(), "body must not be blank, but was '' (talks JC-2)");
    refused(
        () -> committee().place("").build(), "place must not be blank, but was '' (talks JC-2)");
    refused(
        () -> committee().agendaNote("").build(),
        "agenda note must not be blank, but was '' (talks JC-2)");
    refused(
        () -> committee().outcomeNote("").build(),
        "outcome note must not be blank, but was '' (talks JC-2)");
  }

  @Test
  void toBuilder_holdsEveryProperty() {
    Talks talks = committee()
        .place("Gaeseong")
        .agendaNote("electronic passage")
        .outcomeNote("joint statement")
        .event(EventId.of("EV-1"))
        .build();

    assertThat(talks.toBuilder().build()).isEqualTo(talks).hasSameHashCodeAs(talks);
  }
}
