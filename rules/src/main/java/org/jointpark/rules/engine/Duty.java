package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Status;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;

/**
 * How it stands with what a rule asks for by a due day, on each day from the one that starts the
 * duty on.
 *
 * <p>It knows expressions only, and neither records nor the horizon, so that verdicts and
 * explanations are made by the same code.
 */
final class Duty {

  private final Rule<?> rule;
  private final LocalDate start;
  private final Interpreter interpreter;
  private final Times times;
  private final ImmutableSortedMap<LocalDate, Stretch> stretches;

  private Duty(
      Rule<?> rule,
      LocalDate start,
      Interpreter interpreter,
      Times times,
      NavigableMap<LocalDate, Stretch> stretches) {
    this.rule = rule;
    this.start = start;
    this.interpreter = interpreter;
    this.times = times;
    this.stretches = ImmutableSortedMap.copyOfSorted(stretches);
  }

  /** With what a stretch begins. */
  enum Beginning {
    START,
    OVERDUE,
    DONE
  }

  /** How it stands from a day on, and with what that begins. */
  record Stretch(Beginning beginning, Judgement judgement) {}

  /** Which day is due, and when it was done; what is missing of the latter has a name. */
  private record Times(
      Optional<LocalDate> due,
      ImmutableSortedSet<String> dueMissing,
      Optional<LocalDate> done,
      ImmutableSortedSet<String> doneMissing) {

    static final Times NONE = new Times(
        Optional.empty(), ImmutableSortedSet.of(), Optional.empty(), ImmutableSortedSet.of());

    static Times of(Performance<?> performance, Interpreter interpreter) {
      Datum due = interpreter.evaluate(performance.due());
      Datum day = interpreter.evaluate(performance.day());
      Datum happened = interpreter.evaluate(performance.happened());
      boolean isUndone = happened instanceof Datum.Truth truth && !truth.value();
      boolean isTold = isUndone || (day instanceof Datum.Day && happened instanceof Datum.Truth);
      return new Times(
          due instanceof Datum.Day known ? Optional.of(known.value()) : Optional.empty(),
          missing(due),
          isTold && !isUndone ? Optional.of(((Datum.Day) day).value()) : Optional.empty(),
          isTold ? ImmutableSortedSet.of() : union(missing(day), missing(happened)));
    }

    /** Returns by how many days it was done too late, or empty if it was not or is not known. */
    Optional<Long> late() {
      return due.flatMap(
          last -> done.map(day -> ChronoUnit.DAYS.between(last, day)).filter(days -> days > 0));
    }

    private static ImmutableSortedSet<String> missing(Datum datum) {
      return datum instanceof Datum.Missing unknown ? unknown.names() : ImmutableSortedSet.of();
    }
  }

  private static ImmutableSortedSet<String> union(
      ImmutableSortedSet<String> some, ImmutableSortedSet<String> more) {
    return ImmutableSortedSet.<String>naturalOrder().addAll(some).addAll(more).build();
  }

  /** Evaluates what a rule asks for; it must have a performance. */
  static Duty of(Rule<?> rule, LocalDate start, Interpreter interpreter) {
    Optional<Judgement> otherwise = Judgement.unlessItApplies(rule, interpreter);
    NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();
    Times times = Times.NONE;
    if (otherwise.isPresent()) {
      stretches.put(start, new Stretch(Beginning.START, otherwise.get()));
    } else {
      times = Times.of(rule.performance().orElseThrow(), interpreter);
      fill(start, times, stretches);
    }
    return new Duty(rule, start, interpreter, times, stretches);
  }

  private static void fill(
      LocalDate start, Times times, NavigableMap<LocalDate, Stretch> stretches) {
    if (times.due().isPresent()) {
      LocalDate over = times.due().get().plusDays(1);
      stretches.put(start, new Stretch(Beginning.START, Judgement.decided(Status.PENDING)));
      Judgement undone = times.doneMissing().isEmpty()
          ? Judgement.decided(Status.VIOLATED)
          : Judgement.undetermined(times.doneMissing());
      if (over.isAfter(start)) {
        stretches.put(over, new Stretch(Beginning.OVERDUE, undone));
      } else {
        stretches.put(start, new Stretch(Beginning.START, undone));
      }
    } else {
      Judgement unknown = Judgement.undetermined(union(times.dueMissing(), times.doneMissing()));
      stretches.put(start, new Stretch(Beginning.START, unknown));
    }
    times.done().ifPresent(day -> {
      Judgement done =
          Judgement.decided(times.late().isPresent() ? Status.FULFILLED_LATE : Status.COMPLIANT);
      boolean isLater = day.isAfter(start);
      LocalDate from = isLater ? day : start;
      stretches.tailMap(from, true).clear();
      stretches.put(from, new Stretch(isLater ? Beginning.DONE : Beginning.START, done));
    });
  }

  LocalDate start() {
    return start;
  }

  Optional<LocalDate> due() {
    return times.due();
  }

  /** Returns how it stands, by the day from which it stands so; the last one has no end. */
  ImmutableSortedMap<LocalDate, Stretch> stretches() {
    return stretches;
  }

  /** Returns how it stands on a day from the start on, with what is owed. */
  Judgement on(LocalDate day) {
    LocalDate from = day.isBefore(start) ? start : day;
    Judgement judgement = Objects.requireNonNull(stretches.floorEntry(from)).getValue().judgement();
    return judgement.status() == Status.VIOLATED
        ? Judgement.violated(rule, interpreter)
        : judgement;
  }

  /** Returns what is owed and by how many days it is late, as far as that is known yet. */
  ImmutableList<Amount> amounts(Judgement judgement, LocalDate horizon) {
    ImmutableList.Builder<Amount> amounts = ImmutableList.builder();
    judgement
        .owed()
        .flatMap(owed -> rule.remedy().flatMap(remedy -> Owed.whole(owed, remedy)))
        .ifPresent(amounts::add);
    if (judgement.status() == Status.VIOLATED || judgement.status() == Status.FULFILLED_LATE) {
      times
          .late()
          .filter(days -> times.done().orElseThrow().isBefore(horizon))
          .ifPresent(days -> amounts.add(Amount.ofDays("late", days)));
    }
    return amounts.build();
  }
}
