package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/**
 * Judges whether one record was done by its due day, all by the law of the day that starts the
 * duty.
 */
final class PerformanceOnRecord {

  private final RulebookRun run;
  private final SubjectKey key;
  private final DateInterval extent;
  private final Versioned<Rule<?>> version;
  private final ImmutableList<Versioned<?>> read;
  private final Rule<?> rule;
  private final Interpreter interpreter;
  private final LocalDate start;
  private final NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();

  PerformanceOnRecord(
      RulebookRun run, SubjectKey key, DateInterval extent, Part onStart, Interpreter interpreter) {
    this.run = run;
    this.key = key;
    this.extent = extent;
    this.version = onStart.version();
    this.read = onStart.read();
    this.rule = version.value().orElseThrow();
    this.interpreter = interpreter;
    this.start = onStart.days().start().orElseThrow();
  }

  /** How it stands from a day on, and why from then. */
  private record Stretch(Cause began, Judgement judgement) {}

  /** Which day is due, and when it was done; what is missing of the latter has a name. */
  private record Times(
      Optional<LocalDate> due,
      ImmutableSortedSet<String> dueMissing,
      Optional<LocalDate> done,
      ImmutableSortedSet<String> doneMissing) {

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

  void judge(Consumer<Verdict> verdicts) {
    Optional<Judgement> before = Judgement.unlessItApplies(rule, interpreter);
    Times times = before.isPresent()
        ? new Times(
            Optional.empty(), ImmutableSortedSet.of(), Optional.empty(), ImmutableSortedSet.of())
        : Times.of(rule.performance().orElseThrow(), interpreter);
    if (before.isPresent()) {
      begin(start, edge(start, extent.start()), before.get());
    } else {
      fill(times);
    }
    stretches.forEach((from, stretch) -> {
      if (from.isBefore(run.horizon())) {
        verdicts.accept(verdict(from, stretch, times));
      }
    });
  }

  private void begin(LocalDate from, Cause cause, Judgement judgement) {
    stretches.put(from, new Stretch(cause, judgement));
  }

  private void fill(Times times) {
    Cause started = edge(start, extent.start());
    if (times.due().isPresent()) {
      LocalDate over = times.due().get().plusDays(1);
      begin(start, started, Judgement.decided(Status.PENDING));
      Judgement undone = times.doneMissing().isEmpty()
          ? Judgement.decided(Status.VIOLATED)
          : Judgement.undetermined(times.doneMissing());
      if (over.isAfter(start)) {
        begin(over, Cause.of(Cause.Kind.DUE_DAY, over, version.citation().id()), undone);
      } else {
        begin(start, started, undone);
      }
    } else {
      begin(start, started, Judgement.undetermined(union(times.dueMissing(), times.doneMissing())));
    }
    times.done().ifPresent(day -> {
      Status done = times.late().isPresent() ? Status.FULFILLED_LATE : Status.COMPLIANT;
      LocalDate from = day.isAfter(start) ? day : start;
      stretches.tailMap(from, true).clear();
      begin(
          from,
          day.isAfter(start) ? Cause.of(Cause.Kind.FACT, day) : started,
          Judgement.decided(done));
    });
  }

  private Verdict verdict(LocalDate from, Stretch stretch, Times times) {
    Cause ended = ended(from, stretch.judgement());
    Judgement judgement = stretch.judgement().status() == Status.VIOLATED
        ? Judgement.violated(rule, interpreter)
        : stretch.judgement();
    Part part = new Part(DateInterval.of(from, ended.day()), version, judgement, read);
    Verdict.Builder verdict =
        part.verdict(run, key).began(stretch.began()).ended(ended).due(times.due());
    if (ended.kind() == Cause.Kind.HORIZON) {
      verdict.addFlags(Flag.OPEN);
    }
    part.owed(Exact.of(1)).ifPresent(verdict::addAmounts);
    if (judgement.status() == Status.VIOLATED || judgement.status() == Status.FULFILLED_LATE) {
      times
          .late()
          .filter(days -> times.done().orElseThrow().isBefore(run.horizon()))
          .ifPresent(days -> verdict.addAmounts(Amount.ofDays("late", days)));
    }
    return verdict.build();
  }

  /** Returns why a stretch ends: the next one, the horizon, or the day itself. */
  private Cause ended(LocalDate from, Judgement judgement) {
    if (judgement.status() == Status.NOT_APPLICABLE) {
      return edge(from.plusDays(1), extent.end());
    }
    LocalDate horizon = run.horizon();
    return Optional.ofNullable(stretches.higherEntry(from))
        .map(next -> next.getValue().began())
        .filter(began -> began.day().isBefore(horizon))
        .orElseGet(() -> Cause.of(Cause.Kind.HORIZON, horizon));
  }

  private static Cause edge(LocalDate day, Optional<LocalDate> edge) {
    return Cause.of(edge.equals(Optional.of(day)) ? Cause.Kind.EXTENT : Cause.Kind.FACT, day);
  }
}
