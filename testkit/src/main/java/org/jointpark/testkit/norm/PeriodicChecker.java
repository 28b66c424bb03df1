package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Duty;
import org.jointpark.testkit.norm.KnownHistory.Deed;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Recurrence;

/** Checks a verdict on what has to be done again and again. */
final class PeriodicChecker {

  private final JudgedNorm judged;
  private final Verdict verdict;
  private final Duty.Periodic duty;
  private final Objections objections;

  PeriodicChecker(JudgedNorm judged, Duty.Periodic duty, Objections objections) {
    this.judged = judged;
    this.verdict = judged.verdict();
    this.duty = duty;
    this.objections = objections;
  }

  /** Checks the verdict, and returns the days on which nothing may stand in the way. */
  List<LocalDate> check() {
    if (duty.recurrence() instanceof Recurrence.Rolling rolling) {
      return checkAgain(rolling);
    }
    return checkWindow();
  }

  private List<LocalDate> days() {
    return verdict
        .interval()
        .knownStart()
        .datesUntil(verdict.interval().knownEnd())
        .toList();
  }

  // Again within a time

  private List<LocalDate> checkAgain(Recurrence.Rolling rolling) {
    if (judged.mayStandStill() || !judged.isCertain()) {
      return days();
    }
    LocalDate trigger = judged.soonest().orElseThrow();
    for (LocalDate day : days()) {
      if (verdict.status() == Status.PENDING) {
        LocalDate due = latestDue(rolling, trigger, day);
        objections.expectOn(
            due, verdict.due().equals(Optional.of(due)), "it is due again on another day, and not");
        objections.expectOn(day, !day.isAfter(due), "it is pending after its due day");
      } else {
        checkLate(rolling, trigger, day);
      }
    }
    return days();
  }

  /** Returns by when it is due again, by what was surely done by a day. */
  private LocalDate latestDue(Recurrence.Rolling rolling, LocalDate trigger, LocalDate day) {
    LocalDate due = rolling.dueAfter(trigger);
    for (Deed deed : judged.done(duty.acts())) {
      if (!deed.last().isBefore(trigger) && !deed.last().isAfter(day)) {
        due = JudgedNorm.later(due, rolling.dueAfter(JudgedNorm.later(deed.first(), trigger)));
      }
    }
    return due;
  }

  private void checkLate(Recurrence.Rolling rolling, LocalDate trigger, LocalDate day) {
    LocalDate last = trigger;
    objections.expectOn(
        day, rolling.dueAfter(trigger).isBefore(day), "it was in time after the trigger");
    for (Deed deed : judged.done(duty.acts())) {
      if (deed.last().isBefore(trigger) || deed.first().isAfter(day)) {
        continue;
      }
      LocalDate latest = deed.last().isAfter(day) ? day : deed.last();
      objections.expectOn(
          day, rolling.dueAfter(latest).isBefore(day), "it may have been in time by " + deed.id());
      last = JudgedNorm.later(last, latest);
    }
    objections.expect(
        judged.history().isCovered(duty.acts(), last.plusDays(1), day.plusDays(1)),
        "silence proves nothing on one of its days, or before");
  }

  // In each window

  /** Returns the windows in which a day may lie, as the norm may end. */
  Set<DateInterval> windowsOf(LocalDate day) {
    Set<DateInterval> windows = new HashSet<>();
    List<Optional<LocalDate>> ends = new ArrayList<>();
    ends.add(Optional.empty());
    judged.mayEnd().forEach(end -> ends.add(Optional.of(end)));
    Set<LocalDate> triggers = new HashSet<>();
    judged.soonest().ifPresent(triggers::add);
    judged.surely().ifPresent(triggers::add);
    for (LocalDate trigger : triggers) {
      LocalDate first = trigger.plusDays(1);
      for (Optional<LocalDate> end : ends) {
        if (end.filter(each -> !each.isAfter(first)).isEmpty()) {
          DateInterval span = end.map(each -> DateInterval.of(first, each))
              .orElseGet(() -> DateInterval.startingOn(first));
          ((Recurrence.Windowed) duty.recurrence())
              .windowsStartingBefore(span, day.plusDays(1)).stream()
                  .filter(window -> window.contains(day))
                  .forEach(windows::add);
        }
      }
    }
    return windows;
  }

  /** Checks it in the windows in which it may lie, one of which has to bear it out. */
  private List<LocalDate> checkWindow() {
    List<Objections> found = new ArrayList<>();
    for (DateInterval window : windowsOf(verdict.interval().knownStart())) {
      Objections against = new Objections();
      check(window, against);
      decisive(window).forEach(new ObstacleChecker(judged, against)::checkNoneOn);
      if (against.all().isEmpty()) {
        return List.of();
      }
      found.add(against);
    }
    objections.expect(!found.isEmpty(), "there is no window that its first day lies in");
    found.stream().flatMap(each -> each.all().stream()).distinct().forEach(objections::add);
    return List.of();
  }

  /** Returns the days on which nothing may stand in the way in a window. */
  private List<LocalDate> decisive(DateInterval window) {
    return switch (verdict.status()) {
      case PENDING -> days();
      case FULFILLED -> List.of();
      default -> List.of(window.knownEnd().minusDays(1));
    };
  }

  private void check(DateInterval window, Objections against) {
    LocalDate first = judged.from();
    LocalDate last = window.knownEnd().minusDays(1);
    against.expect(
        !judged.until().isAfter(window.knownEnd()), "it reaches beyond its window " + window);
    List<LocalDate> done = judged.done(duty.acts()).stream()
        .filter(deed -> !deed.first().isBefore(window.knownStart()))
        .map(Deed::last)
        .filter(window::contains)
        .sorted()
        .toList();
    switch (verdict.status()) {
      case FULFILLED -> {
        against.expect(
            done.size() >= duty.times() && !done.get(duty.times() - 1).isAfter(first),
            "it was not done %s times in %s".formatted(duty.times(), window));
        if (verdict.began().kind() == Cause.Kind.EVENT
            && judged.isCertain()
            && done.size() >= duty.times()) {
          against.expect(
              done.get(duty.times() - 1).equals(first), "it was done often enough before");
          checkMargin(Amount.ofDays("margin", ChronoUnit.DAYS.between(first, last)), against);
        }
      }
      case PENDING -> {
        against.expect(possible(window, judged.until()) < duty.times(), "it was done in " + window);
        against.expect(
            verdict.due().equals(Optional.of(last)), "the last day of its window is " + last);
        against.expect(
            window.knownEnd().isAfter(judged.history().horizon())
                || done.size() >= duty.times()
                || mayEndWithin(window),
            "its window has ended: " + window);
      }
      default -> {
        against.expect(
            possible(window, window.knownEnd()) < duty.times(), "it was done in " + window);
        against.expect(
            judged.history().isCovered(duty.acts(), window.knownStart(), window.knownEnd()),
            "silence proves nothing on one of its days");
        against.expect(
            !window.knownEnd().isAfter(judged.history().horizon()),
            "its window has not ended: " + window);
        against.expect(
            verdict.began().kind() != Cause.Kind.WINDOW
                || !judged.isCertain()
                || first.equals(window.knownStart()),
            "its window is " + window);
        against.expect(
            verdict.ended().kind() != Cause.Kind.WINDOW
                || !judged.isCertain()
                || judged.until().equals(window.knownEnd()),
            "its window is " + window);
      }
    }
  }

  private boolean mayEndWithin(DateInterval window) {
    return judged.mayEnd().stream().anyMatch(window::contains);
  }

  private void checkMargin(Amount expected, Objections against) {
    boolean isCertain =
        judged.done(duty.acts()).stream().allMatch(deed -> deed.first().equals(deed.last()));
    against.expect(
        isCertain
            ? verdict.amounts().contains(expected)
            : verdict.amounts().stream().allMatch(expected::equals),
        "it had other days to spare than " + expected);
  }

  /** Returns how often it may have been done in a window before a day. */
  private long possible(DateInterval window, LocalDate until) {
    return judged.done(duty.acts()).stream()
        .filter(deed -> !deed.last().isBefore(window.knownStart()))
        .filter(deed -> deed.first().isBefore(window.knownEnd()) && deed.first().isBefore(until))
        .count();
  }
}
