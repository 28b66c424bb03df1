package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.testkit.norm.KnownHistory.Deed;

/** Checks a verdict on what has to be kept or left undone, on each of its days. */
final class StandingChecker {

  private final JudgedNorm judged;
  private final Verdict verdict;
  private final Objections objections;

  StandingChecker(JudgedNorm judged, Objections objections) {
    this.judged = judged;
    this.verdict = judged.verdict();
    this.objections = objections;
  }

  /** Checks the verdict, and returns the days on which nothing may stand in the way. */
  List<LocalDate> check(Duty duty) {
    Persistence persistence = duty instanceof Duty.Maintain maintain
        ? maintain.persistence()
        : ((Duty.Refrain) duty).persistence();
    List<LocalDate> days =
        persistence == Persistence.LAPSE_ON_BREACH && verdict.status() == Status.BREACHED
            ? firstDay(duty)
            : verdict
                .interval()
                .knownStart()
                .datesUntil(verdict.interval().knownEnd())
                .toList();
    for (LocalDate day : days) {
      if (duty instanceof Duty.Maintain maintain) {
        check(maintain, day);
      } else {
        check((Duty.Refrain) duty, day);
      }
    }
    return days;
  }

  /**
   * Returns the first day of a breach for good. If it is told from an amendment on, the breach may
   * have been before, but has to have been.
   */
  private List<LocalDate> firstDay(Duty duty) {
    if (verdict.began().kind() != Cause.Kind.AMENDMENT) {
      return List.of(judged.from());
    }
    objections.expect(
        judged
            .soonest()
            .orElseThrow()
            .datesUntil(judged.from().plusDays(1))
            .anyMatch(day -> isBreached(duty, day)),
        "nothing was breached by its first day");
    return List.of();
  }

  private boolean isBreached(Duty duty, LocalDate day) {
    return duty instanceof Duty.Maintain maintain
        ? judged.states().isNotSo(maintain.state(), day)
        : isDone(((Duty.Refrain) duty).acts(), day);
  }

  private boolean isDone(Acts acts, LocalDate day) {
    return judged.doneByBearers(acts).stream()
        .filter(Deed::isCertain)
        .anyMatch(deed -> deed.touched().contains(day));
  }

  // To keep

  private void check(Duty.Maintain duty, LocalDate day) {
    if (verdict.status() == Status.COMPLIANT) {
      objections.expectOn(
          day, judged.states().isSo(duty.state(), day), "it is not known to be kept");
      return;
    }
    boolean isLapsed = judged.states().isNotSo(duty.state(), day);
    objections.expectOn(day, isLapsed, "it is not known to have lapsed");
    if (!isLapsed) {
      return;
    }
    LocalDate from = lapsedFrom(duty, day);
    LocalDate until = lapsedUntil(duty, day);
    boolean isLong = ChronoUnit.DAYS.between(from, until) >= Math.max(duty.grace(), 1);
    switch (verdict.status()) {
      case BREACHED, EXCUSED ->
        objections.expectOn(day, isLong, "a lapse is told that did not outlast its grace");
      case TOLERATED ->
        objections.expectOn(
            day,
            !isLong || mayEndBefore(day, from.plusDays(duty.grace())),
            "a lapse is told that outlasted its grace");
      default ->
        objections.expectOn(
            day,
            verdict.due().equals(Optional.of(from.plusDays(duty.grace() - 1L)))
                && until.equals(judged.history().horizon()),
            "a lapse is told that is due on another day");
    }
  }

  /** Returns whether the norm may have ended after a day, and before the days of grace had. */
  private boolean mayEndBefore(LocalDate day, LocalDate graceEnd) {
    return judged.mayEnd().stream().anyMatch(end -> end.isAfter(day) && end.isBefore(graceEnd));
  }

  /** Returns the first day of a lapse, or one that is by more than the grace before a day. */
  private LocalDate lapsedFrom(Duty.Maintain duty, LocalDate day) {
    LocalDate first =
        JudgedNorm.later(judged.soonest().orElseThrow(), day.minusDays(duty.grace() + 1L));
    LocalDate from = day;
    while (from.isAfter(first) && judged.states().isNotSo(duty.state(), from.minusDays(1))) {
      from = from.minusDays(1);
    }
    return from;
  }

  /** Returns the day after a lapse, or one that is by more than the grace after a day. */
  private LocalDate lapsedUntil(Duty.Maintain duty, LocalDate day) {
    LocalDate last = day.plusDays(duty.grace() + 1L);
    LocalDate until = day.plusDays(1);
    while (until.isBefore(last)
        && until.isBefore(judged.history().horizon())
        && judged.states().isNotSo(duty.state(), until)) {
      until = until.plusDays(1);
    }
    return until;
  }

  // To leave undone

  private void check(Duty.Refrain duty, LocalDate day) {
    Acts acts = duty.acts();
    if (verdict.status() == Status.COMPLIANT) {
      judged.doneByBearers(acts).stream()
          .filter(deed -> deed.touched().contains(day))
          .forEach(
              deed -> objections.expectOn(day, false, "it may have been done by " + deed.id()));
      objections.expectOn(day, judged.history().isCovered(acts, day), "silence proves nothing");
      return;
    }
    objections.expectOn(day, isDone(acts, day), "nothing was done");
  }
}
