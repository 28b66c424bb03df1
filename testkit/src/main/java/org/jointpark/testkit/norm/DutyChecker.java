package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.time.Recurrence;

/** Checks a verdict by what its norm asks for, and by what its norm puts in the way of that. */
final class DutyChecker {

  private final JudgedNorm judged;
  private final Verdict verdict;
  private final Duty duty;
  private final Objections objections;

  DutyChecker(JudgedNorm judged, Objections objections) {
    this.judged = judged;
    this.verdict = judged.verdict();
    this.objections = objections;
    this.duty = dutyOf(judged);
  }

  private static Duty dutyOf(JudgedNorm judged) {
    if (judged.isOfReparation()) {
      return judged
          .norm()
          .reparation()
          .map(each -> Duty.achieve(each.acts(), each.due()))
          .orElseThrow();
    }
    return judged.norm().content() instanceof Permission permission
        ? permission.unobstructed()
        : (Duty) judged.norm().content();
  }

  void check() {
    objections.expect(
        judged.isOfItsBearer(), "it tells of others than who bears the norm: " + verdict.subject());
    objections.expect(
        !foreign().contains(verdict.status()),
        "it is no status of what its norm asks for: " + verdict.status());
    switch (verdict.status()) {
      case INACTIVE, VOID, DISCHARGED, CONFLICT, UNDETERMINED ->
        new ObstacleChecker(judged, Optional.of(duty), objections).check();
      default -> checkActive();
    }
  }

  /** Returns what can never be told of the duty. */
  private Set<Status> foreign() {
    if (duty instanceof Duty.Standing) {
      return EnumSet.of(Status.FULFILLED, Status.FULFILLED_LATE, Status.OVERDUE);
    } else if (judged.isOfReparation()) {
      return EnumSet.of(
          Status.COMPLIANT,
          Status.TOLERATED,
          Status.FULFILLED,
          Status.FULFILLED_LATE,
          Status.BREACHED);
    } else if (duty instanceof Duty.Achieve achieve) {
      return achieve.persistence() == Persistence.LAPSE_AT_DUE
          ? EnumSet.of(Status.COMPLIANT, Status.TOLERATED, Status.OVERDUE, Status.FULFILLED_LATE)
          : EnumSet.of(Status.COMPLIANT, Status.TOLERATED, Status.BREACHED, Status.REPAIRED);
    }
    return isRolling()
        ? EnumSet.of(
            Status.COMPLIANT,
            Status.TOLERATED,
            Status.FULFILLED,
            Status.FULFILLED_LATE,
            Status.BREACHED,
            Status.REPAIRED)
        : EnumSet.of(
            Status.COMPLIANT,
            Status.TOLERATED,
            Status.FULFILLED_LATE,
            Status.OVERDUE,
            Status.REPAIRED);
  }

  private boolean isRolling() {
    return duty instanceof Duty.Periodic periodic
        && periodic.recurrence() instanceof Recurrence.Rolling;
  }

  private void checkActive() {
    if (judged.soonest().filter(day -> !judged.from().isBefore(day)).isEmpty()) {
      objections.add("it was not triggered by then, but " + judged.soonest());
      return;
    }
    List<LocalDate> decisive;
    if (verdict.status() == Status.REPAIRED && !judged.isOfReparation()) {
      decisive = new AchieveChecker(judged, objections).repaired();
    } else if (duty instanceof Duty.Achieve achieve) {
      decisive = new AchieveChecker(judged, objections).check(achieve);
    } else if (duty instanceof Duty.Periodic periodic) {
      decisive = new PeriodicChecker(judged, periodic, objections).check();
    } else {
      decisive = new StandingChecker(judged, objections).check(duty);
    }
    if (!judged.isOfReparation()) {
      ObstacleChecker obstacles = new ObstacleChecker(judged, Optional.of(duty), objections);
      decisive.forEach(obstacles::checkNoneOn);
    }
  }
}
