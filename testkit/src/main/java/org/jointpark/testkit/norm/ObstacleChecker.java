package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormException;
import org.jointpark.rules.norm.NormException.Effect;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;

/** Checks a verdict by what stands, or does not stand, in the way of its norm. */
final class ObstacleChecker {

  private final JudgedNorm judged;
  private final Norm norm;
  private final Verdict verdict;
  private final Optional<Duty> duty;
  private final Objections objections;

  ObstacleChecker(JudgedNorm judged, Objections objections) {
    this(judged, Optional.empty(), objections);
  }

  ObstacleChecker(JudgedNorm judged, Optional<Duty> duty, Objections objections) {
    this.judged = judged;
    this.norm = judged.norm();
    this.verdict = judged.verdict();
    this.duty = duty;
    this.objections = objections;
  }

  /** Checks that a norm that asks for nothing has a reason for it. */
  void check() {
    LocalDate end = verdict.interval().knownEnd();
    switch (verdict.status()) {
      case VOID, DISCHARGED ->
        objections.expect(
            mayHaveEndedOn(judged.from()), "nothing on record ends it on its first day");
      case UNDETERMINED -> verdict.missing().forEach(this::checkMissing);
      case CONFLICT -> {
        for (LocalDate day = verdict.interval().knownStart(); day.isBefore(end); ) {
          objections.expectOn(
              day, decidingDays(day).anyMatch(this::isInConflict), "nothing disagrees");
          day = day.plusDays(1);
        }
      }
      default -> {
        for (LocalDate day = verdict.interval().knownStart(); day.isBefore(end); ) {
          if (!isIdle(day)) {
            objections.add("nothing releases from it on " + day);
            return;
          }
          day = day.plusDays(1);
        }
      }
    }
  }

  /**
   * Returns whether it may have ended by the day that decides on a day, and not before: but what
   * was done, or may have been, is told until its window ends.
   */
  private boolean mayHaveEndedOn(LocalDate day) {
    boolean isTrigger = judged.soonest().filter(day::equals).isPresent()
        || judged.surely().filter(day::equals).isPresent();
    LocalDate since = judged.told().stream()
        .filter(each -> each.ended().day().equals(day))
        .filter(each -> each.status() == Status.FULFILLED || each.status() == Status.UNDETERMINED)
        .map(each -> each.began().day())
        .findFirst()
        .orElse(day);
    return isTrigger
        || decidingDays(day)
            .anyMatch(deciding -> judged.mayEnd().stream()
                .anyMatch(end -> !end.isBefore(since) && !end.isAfter(deciding)));
  }

  /** Returns whether it asks for nothing on a day. */
  private boolean isIdle(LocalDate day) {
    if (isWaiting(day)) {
      return true;
    }
    Duty asked = duty.orElseThrow();
    if (asked instanceof Duty.Periodic periodic && isBetweenWindows(periodic, day)) {
      return true;
    }
    boolean standsStill =
        norm.onSuspension() == OnSuspension.TOLL && !(asked instanceof Duty.Achieve);
    return (standsStill && judged.mayBeSuspended()) || decidingDays(day).anyMatch(this::isReleased);
  }

  private boolean isWaiting(LocalDate day) {
    boolean triggered = judged.surely().filter(on -> !on.isAfter(day)).isPresent();
    if (triggered) {
      return false;
    }
    boolean mayBe = judged.soonest().filter(on -> !on.isAfter(day)).isPresent();
    Trigger trigger = norm.trigger();
    if (trigger instanceof Trigger.When when) {
      return Stream.iterate(judged.start(), on -> !on.isAfter(day), on -> on.plusDays(1))
          .allMatch(on -> judged.states().isNotSo(when.state(), on));
    } else if (mayBe) {
      return true;
    }
    Optional<Acts> acts = trigger instanceof Trigger.Each each
        ? Optional.of(each.acts())
        : trigger instanceof Trigger.First first ? Optional.of(first.acts()) : Optional.empty();
    return acts.filter(each -> judged.history().isCovered(each, judged.start(), day.plusDays(1)))
        .isPresent();
  }

  private boolean isBetweenWindows(Duty.Periodic periodic, LocalDate day) {
    boolean isTrigger = judged.soonest().filter(on -> !on.isBefore(day)).isPresent()
        || judged.surely().filter(on -> !on.isBefore(day)).isPresent();
    boolean skips = periodic.recurrence() instanceof Recurrence.Calendar calendar
        ? calendar.first() == ShortWindow.SKIP || calendar.last() == ShortWindow.SKIP
        : periodic.recurrence() instanceof Recurrence.Anchored anchored
            && anchored.last() == ShortWindow.SKIP;
    return (isTrigger && periodic.recurrence() instanceof Recurrence.Windowed) || skips;
  }

  /** Returns the days that may decide on a day: itself, and the last one in time. */
  private Stream<LocalDate> decidingDays(LocalDate day) {
    Stream<LocalDate> last = Stream.empty();
    Duty asked = duty.orElseThrow();
    if (asked instanceof Duty.Periodic periodic
        && periodic.recurrence() instanceof Recurrence.Windowed) {
      last = new PeriodicChecker(judged, periodic, objections)
          .windowsOf(day).stream().map(window -> window.knownEnd().minusDays(1));
    } else if (asked instanceof Duty.Achieve achieve
        && achieve.persistence() == Persistence.LAPSE_AT_DUE) {
      last = new AchieveChecker(judged, objections).decidingDays(achieve).stream();
    }
    return Stream.concat(Stream.of(day), last);
  }

  private boolean isReleased(LocalDate day) {
    return judged.states().isNotSo(norm.condition(), day)
        || norm.exceptions().stream()
            .anyMatch(each -> each.effect() == Effect.RELEASES
                && judged.states().isSo(each.when(), day)
                && norm.exceptions().stream()
                    .noneMatch(other -> other.effect() == Effect.BINDS
                        && other.priority() >= each.priority()
                        && !judged.states().isNotSo(other.when(), day)));
  }

  private boolean isInConflict(LocalDate day) {
    return applying(Effect.RELEASES, day)
        .anyMatch(one ->
            applying(Effect.BINDS, day).anyMatch(other -> other.priority() == one.priority()));
  }

  private Stream<NormException> applying(Effect effect, LocalDate day) {
    return norm.exceptions().stream()
        .filter(each -> each.effect() == effect)
        .filter(each -> judged.states().isSo(each.when(), day));
  }

  /** Checks that nothing stands in the way of a norm on a day. */
  void checkNoneOn(LocalDate day) {
    objections.expectOn(
        day, judged.states().isSo(norm.condition(), day), "its condition is not known to be so");
    objections.expectOn(
        day,
        norm.exceptions().stream().noneMatch(each -> mayRelease(each, day)),
        "an exception may release from it");
    if (verdict.status() == Status.EXCUSED) {
      objections.expectOn(
          day,
          norm.excuses().stream().anyMatch(each -> judged.states().isSo(each.when(), day))
              || claimedExcuses(day).findAny().isPresent(),
          "nothing excuses it");
    } else if (verdict.status() == Status.BREACHED || verdict.status() == Status.OVERDUE) {
      objections.expectOn(
          day,
          norm.excuses().stream().allMatch(each -> judged.states().isNotSo(each.when(), day))
              && claimedExcuses(day)
                  .noneMatch(claim -> verdict.perspective().equals("party " + claim.party())),
          "it may be excused");
    }
  }

  private Stream<Claim> claimedExcuses(LocalDate day) {
    return judged
        .history()
        .claims(ClaimKind.EXCUSE, judged.agreement().id(), norm.provision())
        .stream()
        .filter(claim -> !claim.day().isAfter(day) && judged.mayCount(claim));
  }

  private boolean mayRelease(NormException exception, LocalDate day) {
    return exception.effect() == Effect.RELEASES
        && !judged.states().isNotSo(exception.when(), day)
        && applying(Effect.BINDS, day).noneMatch(other -> other.priority() > exception.priority());
  }

  /** Checks that the record of acts that is named as missing has a gap. */
  private void checkMissing(String name) {
    new ActsOf(norm)
        .all().stream()
            .filter(acts -> name.equals("coverage of " + acts))
            .filter(acts -> judged.history().isCovered(acts, KnownHistory.NEVER, judged.until()))
            .forEach(acts -> objections.add("the record is complete: " + name));
  }
}
