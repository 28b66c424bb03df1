package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointpark.time.Deadline;
import org.jointpark.time.Recurrence;
import org.junit.jupiter.api.Test;

/** What values of norms refuse. */
final class DutyTest {

  private static final Acts DO = Acts.of("do");

  private static void assertRefused(ThrowingCallable made, String message) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void refusesAnotherPersistence() {
    assertRefused(
        () -> new Duty.Achieve(DO, Optional.empty(), Optional.empty(), Persistence.LAPSE_ON_BREACH),
        "persistence must be CONTINUE or LAPSE_AT_DUE, but was LAPSE_ON_BREACH (to achieve do)");
    assertRefused(
        () -> new Duty.Refrain(DO, Persistence.LAPSE_AT_DUE),
        "persistence must be CONTINUE or LAPSE_ON_BREACH, but was LAPSE_AT_DUE (to refrain from"
            + " do)");
  }

  @Test
  void refusesToLapseWithoutADueDay() {
    assertRefused(
        () -> Duty.achieve(DO).lapsingAtDue(),
        "duty that lapses at its due day must have one, but has none (to achieve do)");
  }

  @Test
  void refusesBusinessDaysWithoutACalendar() {
    assertRefused(
        () -> Duty.achieve(DO, Deadline.businessDays(2)),
        "due day must have a calendar to be told by, but 'within 2 business days' has none (to"
            + " achieve do)");
  }

  @Test
  void refusesGraceOfLessThanNothing() {
    assertRefused(
        () -> Duty.maintain(State.operating()).withGrace(-1),
        "grace must be between 0 and 36525 days, but was -1 (to maintain Operating[])");
  }

  @Test
  void refusesToBeDoneNeverOrTwiceWithoutWindows() {
    Recurrence.Rolling rolling = Recurrence.rolling(Period.ofDays(3));

    assertRefused(
        () -> new Duty.Periodic(DO, 0, rolling),
        "times must be between 1 and 10000, but were 0 (do)");
    assertRefused(
        () -> new Duty.Periodic(DO, 2, rolling),
        "times must be 1 where there are no windows, but were 2 (do within 3 days of the last"
            + " time)");
  }

  @Test
  void refusesStatesOfNothing() {
    assertRefused(
        () -> new State.AllOf(ImmutableList.of()),
        "states must be at least one. Maybe State.always()");
    assertRefused(
        () -> new State.AnyOf(ImmutableList.of()),
        "states must be at least one. Maybe State.always().not()");
  }

  @Test
  void refusesTwoExcusesOfOneName() {
    Excuse excuse = new Excuse("flood", State.always());

    assertRefused(
        () -> norm().content(Duty.refrain(DO)).addExcuses(excuse, excuse).build(),
        "excuses must have different names, but were [flood, flood] (norm norm)");
  }

  @Test
  void refusesAnAdjudicatorWithoutAName() {
    assertRefused(
        () -> Perspective.adjudication(" ", ImmutableList.of()), "adjudicator must not be blank");
  }
}
