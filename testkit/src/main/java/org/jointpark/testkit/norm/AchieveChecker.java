package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.rules.norm.Reparation;
import org.jointpark.testkit.norm.KnownHistory.Deed;

/** Checks a verdict on what has to be done once. */
final class AchieveChecker {

  private final JudgedNorm judged;
  private final Verdict verdict;
  private final Objections objections;

  AchieveChecker(JudgedNorm judged, Objections objections) {
    this.judged = judged;
    this.verdict = judged.verdict();
    this.objections = objections;
  }

  /** Checks the verdict, and returns the days on which nothing may stand in the way. */
  List<LocalDate> check(Duty.Achieve duty) {
    LocalDate trigger = judged.soonest().orElseThrow();
    switch (verdict.status()) {
      case FULFILLED, FULFILLED_LATE, REPAIRED -> {
        checkDone(duty.acts(), judged.surely().orElse(trigger));
        checkAmounts(duty, trigger);
        return List.of();
      }
      case PENDING -> {
        checkUndone(duty.acts(), trigger, judged.until());
        checkDue(duty, trigger);
      }
      case OVERDUE -> checkOverdue(duty, trigger);
      case EXCUSED, BREACHED -> {
        if (duty.persistence() == Persistence.LAPSE_AT_DUE) {
          checkLapsed(duty, trigger);
          return judged.mayStandStill() ? List.of() : decidingDays(duty);
        }
        checkOverdue(duty, trigger);
      }
      default -> {}
    }
    return days();
  }

  private List<LocalDate> days() {
    return verdict
        .interval()
        .knownStart()
        .datesUntil(verdict.interval().knownEnd())
        .toList();
  }

  /** Returns the last days in time, by the first and by the last day of the trigger. */
  List<LocalDate> decidingDays(Duty.Achieve duty) {
    return Stream.concat(judged.soonest().stream(), judged.surely().stream())
        .distinct()
        .flatMap(day -> due(duty, day).map(due -> JudgedNorm.later(due, day)).stream())
        .toList();
  }

  /** Checks a breach for good that was made good. */
  List<LocalDate> repaired() {
    Cause.Kind began = verdict.began().kind();
    objections.expect(
        began == Cause.Kind.EVENT || began == Cause.Kind.AMENDMENT,
        "what began it is no act that makes it good, but " + verdict.began());
    Optional<Verdict> breach = judged.told().stream()
        .filter(each -> each.status() == Status.BREACHED)
        .filter(each -> each.ended().day().equals(verdict.began().day()))
        .findFirst();
    boolean isAmended = breach.isPresent() || verdict.began().kind() == Cause.Kind.AMENDMENT;
    LocalDate since = breach
        .filter(each -> each.began().kind() != Cause.Kind.AMENDMENT)
        .map(each -> each.began().day())
        .orElseGet(() -> isAmended ? judged.start() : judged.from());
    judged
        .norm()
        .reparation()
        .map(Reparation::acts)
        .ifPresentOrElse(
            acts -> checkDone(acts, since), () -> objections.add("its norm knows no reparation"));
    return List.of();
  }

  /** Checks that it was first surely done on the first day, and not before a day. */
  private void checkDone(Acts acts, LocalDate since) {
    LocalDate first = judged.from();
    Optional<LocalDate> done = judged.done(acts).stream()
        .filter(deed -> !deed.first().isBefore(since))
        .map(Deed::last)
        .min(LocalDate::compareTo);
    objections.expect(
        done.filter(day -> !day.isAfter(first)).isPresent(),
        "none of the acts was surely done since " + since + ": " + acts);
    boolean isCause = verdict.began().kind() == Cause.Kind.EVENT;
    if (isCause && judged.isCertain()) {
      objections.expect(
          done.filter(day -> day.isBefore(first)).isEmpty(),
          "it was done before, on " + done.orElse(first));
      objections.expect(
          judged.done(acts).stream()
              .anyMatch(
                  deed -> verdict.began().reference().filter(deed.id()::equals).isPresent()),
          "what began it is none of the acts: " + acts);
    }
  }

  /** Checks that nothing can have been done from the trigger on until a day. */
  private void checkUndone(Acts acts, LocalDate since, LocalDate until) {
    judged.done(acts).stream()
        .filter(deed -> !deed.last().isBefore(since) && deed.first().isBefore(until))
        .forEach(deed -> objections.add("it may have been done by " + deed.id()));
  }

  /** Returns the last day in time if time did not stand still. */
  private Optional<LocalDate> due(Duty.Achieve duty, LocalDate trigger) {
    return duty.due()
        .flatMap(deadline -> duty.calendar()
            .flatMap(id -> judged.history().dossier().holidayCalendar(id))
            .map(calendar -> deadline.dueAfter(trigger, calendar))
            .orElseGet(() -> deadline.dueAfter(trigger)));
  }

  /** Returns whether a day is the due day, or may be as it was moved. */
  private boolean mayBeDue(LocalDate day, LocalDate due) {
    return day.equals(due)
        || (judged.mayStandStill()
            && day.isAfter(due)
            && !day.isAfter(due.plusDays(ChronoUnit.DAYS.between(
                judged.soonest().orElseThrow(), judged.history().horizon()))));
  }

  private void checkDue(Duty.Achieve duty, LocalDate trigger) {
    Optional<LocalDate> due = due(duty, trigger);
    objections.expect(
        verdict.due().isPresent() == due.isPresent(),
        "it is due on %s, and not on %s".formatted(due, verdict.due()));
    verdict.due().ifPresent(told -> {
      objections.expect(
          due.filter(day -> mayBeDue(told, day)).isPresent(),
          "it is due on %s, and not on %s".formatted(due, told));
      objections.expect(
          !judged.until().isAfter(told.plusDays(1)), "it is pending after its due day: " + told);
    });
  }

  private void checkOverdue(Duty.Achieve duty, LocalDate trigger) {
    checkUndone(duty.acts(), trigger, judged.until());
    objections.expect(
        judged.history().isCovered(duty.acts(), trigger, judged.until()),
        "silence proves nothing on one of its days, or before");
    checkLate(duty, trigger);
  }

  private void checkLate(Duty.Achieve duty, LocalDate trigger) {
    Optional<LocalDate> due = due(duty, trigger);
    objections.expect(
        due.filter(day -> day.isBefore(judged.from())).isPresent(),
        "it was not late on its first day, but due on " + due);
    if (verdict.began().kind() == Cause.Kind.DUE_DAY
        && judged.isCertain()
        && !judged.mayStandStill()) {
      due.ifPresent(day -> objections.expect(
          judged.from().equals(JudgedNorm.later(day.plusDays(1), trigger)),
          "it was late from another day on, due on " + day));
    }
  }

  private void checkLapsed(Duty.Achieve duty, LocalDate trigger) {
    checkLate(duty, trigger);
    due(duty, trigger).map(day -> day.plusDays(1)).ifPresent(tooLate -> {
      checkUndone(duty.acts(), trigger, tooLate);
      objections.expect(
          judged.history().isCovered(duty.acts(), trigger, tooLate),
          "silence proves nothing on a day in time");
    });
  }

  /** Checks the days to spare, or by which it was late. */
  private void checkAmounts(Duty.Achieve duty, LocalDate trigger) {
    boolean isExact = judged.isCertain()
        && verdict.began().kind() == Cause.Kind.EVENT
        && judged.done(duty.acts()).stream().allMatch(deed -> deed.first().equals(deed.last()));
    Optional<LocalDate> due = due(duty, trigger);
    if (due.isEmpty()) {
      objections.expect(verdict.amounts().isEmpty(), "it has no due day, but amounts");
      return;
    }
    long late = ChronoUnit.DAYS.between(due.get(), judged.from());
    boolean isLate = late > 0;
    if (judged.mayStandStill() || !judged.isCertain()) {
      return;
    }
    if (verdict.status() != Status.REPAIRED) {
      objections.expect(
          isLate == (verdict.status() == Status.FULFILLED_LATE)
              || verdict.began().kind() != Cause.Kind.EVENT,
          "it was due on " + due.get());
    }
    Amount expected =
        isLate ? Amount.ofDays("late", late) : Amount.ofDays("margin", Math.negateExact(late));
    boolean isTold = verdict.amounts().contains(expected);
    boolean isOther = verdict.amounts().stream()
        .anyMatch(each -> each.measure().equals(expected.measure()) && !each.equals(expected));
    objections.expect(!isExact || isTold, "it lacks an amount: " + expected);
    objections.expect(
        !isOther || verdict.began().kind() != Cause.Kind.EVENT, "it is not " + expected);
    checkOpenDays();
  }

  /** Checks for how many days it stood open. */
  private void checkOpenDays() {
    long open = judged.told().stream()
        .filter(each -> each.status() == Status.OVERDUE)
        .mapToLong(
            each -> ChronoUnit.DAYS.between(each.began().day(), each.ended().day()))
        .sum();
    Verdict first = judged.told().get(0);
    boolean isWhole = judged.told().stream()
            .noneMatch(each -> each.began().kind() == Cause.Kind.AMENDMENT)
        && first.began().day().equals(first.interval().knownStart())
        && judged.soonest().filter(day -> !day.isBefore(first.began().day())).isPresent();
    verdict.amounts().stream()
        .filter(each -> isWhole && each.measure().equals("open"))
        .forEach(each -> objections.expect(
            each.equals(Amount.ofDays("open", open)),
            "it stood open for %s days, and not for %s".formatted(open, each)));
  }
}
