package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.recorded;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.util.Optional;
import org.jointpark.event.ActCode;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.TalksOutcome;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Dating;
import org.jointpark.time.Deadline;
import org.jointpark.time.Recurrence;
import org.junit.jupiter.api.Test;

final class ActsTest {

  private static final ActCode TALKS = ActCode.of(TalksLevel.WORKING_LEVEL);
  private static final Norm MEET =
      norm().content(Duty.achieve(Acts.of(TALKS), Deadline.days(30))).build();

  private static Talks talks(String when, TalksOutcome outcome, Optional<EventId> event) {
    return Talks.builder()
        .id(TalksId.of("T1"))
        .level(TalksLevel.WORKING_LEVEL)
        .body("committee")
        .when(Dating.parse(when))
        .addParties(EAST, WEST)
        .outcome(outcome)
        .event(event)
        .evidence(recorded("2020-01-01"))
        .build();
  }

  private static SmallAgreement with(Talks talks) {
    return where(TALKS.toString()).with(dossier -> dossier.addTalks(talks));
  }

  @Test
  void areTalksOfALevelOnTheLastOfTheirDays() {
    assertThat(with(talks("2020-01-10/2020-01-13", TalksOutcome.NO_AGREEMENT, Optional.empty()))
            .judgedBy(MEET))
        .containsExactly(
            "2020-01-01/2020-01-12 PENDING due 2020-01-31"
                + " | LIFECYCLE A on 2020-01-01 | EVENT T1 on 2020-01-12 [FINAL]",
            "2020-01-12/2021-01-01 FULFILLED [margin 19 days]"
                + " | EVENT T1 on 2020-01-12 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void areNoTalksThatWereNotHeld() {
    assertThat(
            with(talks("2020-01-10", TalksOutcome.NOT_HELD, Optional.empty())).toldBy(MEET))
        .containsExactly(
            "2020-01-01/2020-02-01 PENDING due 2020-01-31",
            "2020-02-01/2021-01-01 OVERDUE [open 335 days]");
  }

  @Test
  void areOneIfTalksAreAlsoAnEvent() {
    Norm twice = norm()
        .content(new Duty.Periodic(
            Acts.of(TALKS, ActCode.of(EventKind.MEETING)),
            2,
            Recurrence.each(CalendarUnit.QUARTER)))
        .build();
    SmallAgreement met = where(TALKS.toString(), "event.meeting").with("meet", "2020-02-01");

    assertThat(met.with(dossier -> dossier.addTalks(
                talks("2020-02-01", TalksOutcome.NO_AGREEMENT, Optional.of(EventId.of("E1")))))
            .toldBy(twice))
        .contains("2020-01-02/2020-04-01 BREACHED");
    assertThat(met.with(dossier ->
                dossier.addTalks(talks("2020-02-01", TalksOutcome.NO_AGREEMENT, Optional.empty())))
            .toldBy(twice))
        .contains("2020-02-01/2020-04-01 FULFILLED [margin 59 days]");
  }

  @Test
  void sayWhatIsDoneAndByWhom() {
    assertThat(Acts.of("build").by(EAST)).hasToString("build by east");
    assertThat(Acts.of(ActCode.of("a"), ActCode.of("b"))).hasToString("a or b");
    assertThatThrownBy(() -> Acts.of(new ActCode[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codes of acts must be at least one");
  }
}
