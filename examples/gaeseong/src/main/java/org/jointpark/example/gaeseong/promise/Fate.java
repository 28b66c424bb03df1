package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;

/** What became of a promise over all days, by the worst that was found. */
enum Fate {
  /** It was kept, and nothing else. */
  KEPT,
  /** It was done late, or is overdue. */
  LATE,
  /** It is not done, and time is left. */
  OPEN,
  /** It was breached at least once. */
  BREACHED,
  /** The record does not tell. */
  UNKNOWABLE,
  /** It never came to ask for anything. */
  IDLE;

  /** Returns the fate of one norm, told by all verdicts on it, in their order. */
  static Fate of(List<Verdict> verdicts) {
    if (has(verdicts, Status.BREACHED, Status.INVALID)) {
      return BREACHED;
    } else if (has(verdicts, Status.OVERDUE, Status.FULFILLED_LATE)) {
      return LATE;
    } else if (verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.UNDETERMINED)) {
      return UNKNOWABLE;
    } else if (isPending(verdicts)) {
      return OPEN;
    }
    return verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.COMPLIANT)
        ? KEPT
        : IDLE;
  }

  private static boolean isPending(List<Verdict> verdicts) {
    return verdicts.stream()
        .anyMatch(verdict ->
            verdict.status() == Status.PENDING && verdict.ended().kind() == Cause.Kind.HORIZON);
  }

  private static boolean has(List<Verdict> verdicts, Status... statuses) {
    return verdicts.stream()
        .anyMatch(verdict -> Arrays.asList(statuses).contains(verdict.status()));
  }

  /** Tells by how much, such as {@code late by 28 days} or {@code 7 of 11 windows breached}. */
  static String told(List<Verdict> verdicts) {
    ImmutableList.Builder<String> told = ImmutableList.builder();
    List<Verdict> windows = verdicts.stream().filter(Fate::isWindow).toList();
    if (!windows.isEmpty()) {
      told.add(
          "%s of %s windows breached".formatted(count(windows, Status.BREACHED), windows.size()));
      if (count(windows, Status.UNDETERMINED) > 0) {
        told.add("%s not known".formatted(count(windows, Status.UNDETERMINED)));
      }
      return String.join(", ", told.build());
    }
    days(verdicts, Status.OVERDUE).ifPresent(days -> told.add("overdue on " + days));
    verdicts.stream()
        .filter(verdict -> verdict.status() == Status.FULFILLED_LATE)
        .flatMap(verdict -> verdict.amounts().stream())
        .filter(amount -> amount.measure().equals("late"))
        .map(Amount::quantity)
        .findFirst()
        .ifPresent(late -> told.add("late by " + late));
    days(verdicts, Status.BREACHED).ifPresent(days -> told.add("breached on " + days));
    days(verdicts, Status.COMPLIANT).ifPresent(days -> told.add("kept on " + days));
    done(verdicts, told);
    return String.join(", ", told.build());
  }

  private static void done(List<Verdict> verdicts, ImmutableList.Builder<String> told) {
    for (Verdict verdict : verdicts) {
      if (verdict.status() == Status.FULFILLED || verdict.status() == Status.FULFILLED_LATE) {
        told.add("done on " + verdict.began().day());
      } else if (verdict.status() == Status.PENDING
          && verdict.ended().kind() == Cause.Kind.HORIZON) {
        told.add(verdict.due().map(due -> "due on " + due).orElse("not done; no day is set"));
      }
    }
    String missing = verdicts.stream()
        .flatMap(verdict -> verdict.missing().stream())
        .distinct()
        .collect(Collectors.joining(", "));
    days(verdicts, Status.UNDETERMINED)
        .ifPresent(days -> told.add("not known on %s for want of %s".formatted(days, missing)));
  }

  private static boolean isWindow(Verdict verdict) {
    return verdict.ended().kind() == Cause.Kind.WINDOW && verdict.status() != Status.INACTIVE;
  }

  private static long count(List<Verdict> verdicts, Status status) {
    return verdicts.stream().filter(verdict -> verdict.status() == status).count();
  }

  /** Returns the days of a status, with their sum if there are several stretches. */
  private static Optional<String> days(List<Verdict> verdicts, Status status) {
    List<Long> days = verdicts.stream()
        .filter(verdict -> verdict.status() == status)
        .map(verdict -> verdict.interval().days())
        .toList();
    long sum = days.stream().mapToLong(Long::longValue).sum();
    String all = days.size() > 1 && days.size() <= 6
        ? " (" + days.stream().map(Object::toString).collect(Collectors.joining(" + ")) + ")"
        : "";
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(sum + (sum == 1 ? " day" : " days") + all);
  }

  /** {@return the name in words} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
