package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Recurrence;

/** Judges an instance of a duty to do something in each window. */
final class PeriodicTrial {

  private final Trial trial;
  private final Duty.Periodic duty;
  private final Recurrence.Windowed recurrence;
  private final Instance instance;
  private final Silence silence;
  private final List<Happening> done;
  private final Instance.Sketch sketch;

  PeriodicTrial(
      Trial trial, Duty.Periodic duty, Recurrence.Windowed recurrence, Instance instance) {
    this.trial = trial;
    this.duty = duty;
    this.recurrence = recurrence;
    this.instance = instance;
    this.silence = trial.silence(duty.acts());
    this.done = trial.done(duty.acts());
    this.sketch = instance.sketch();
  }

  /**
   * Returns how it stands: on the day of the trigger nothing is asked for, then window by window.
   */
  List<Segment> segments() {
    LocalDate first = instance.start().plusDays(1);
    LocalDate reached = instance.start();
    if (first.isBefore(instance.end())) {
      DateInterval span = instance.isOpen()
          ? DateInterval.startingOn(first)
          : DateInterval.of(first, instance.end());
      int from = 0;
      for (DateInterval window : recurrence.windowsStartingBefore(span, instance.end())) {
        nothing(reached, window.knownStart());
        from = judge(window, from);
        reached = window.knownEnd();
      }
    }
    nothing(reached, instance.end());
    return trial.excusing(sketch.segments(), Status.BREACHED);
  }

  private void nothing(LocalDate from, LocalDate until) {
    Cause cause =
        from.equals(instance.start()) ? instance.cause() : Cause.of(Cause.Kind.WINDOW, from);
    sketch.add(from, until, Status.INACTIVE, cause, segment -> segment);
  }

  /** Judges a window, and returns from which act on the next one is to be looked for. */
  private int judge(DateInterval window, int from) {
    int first = from;
    while (first < done.size()
        && done.get(first).doneLatest().isBefore(window.knownStart())
        && done.get(first).isCertain()) {
      first++;
    }
    List<Happening> possible = new ArrayList<>();
    for (int i = first; i < done.size(); i++) {
      Happening act = done.get(i);
      if (!act.doneEarliest().isBefore(window.knownEnd())) {
        break;
      }
      if (!act.doneLatest().isBefore(window.knownStart())) {
        possible.add(act);
      }
    }
    judge(window, possible);
    return first;
  }

  private void judge(DateInterval window, List<Happening> possible) {
    LocalDate start = window.knownStart();
    List<Happening> sure = possible.stream()
        .filter(act -> !act.doneEarliest().isBefore(start))
        .filter(act -> act.doneLatest().isBefore(window.knownEnd()))
        .sorted(Comparator.comparing(Happening::doneLatest))
        .toList();
    Optional<LocalDate> soonest = nth(possible.stream()
        .map(Happening::doneEarliest)
        .map(day -> day.isBefore(start) ? start : day)
        .sorted()
        .toList());
    Optional<Happening> act = nth(sure);
    boolean ended = !window.knownEnd().isAfter(instance.end());
    if (soonest.isEmpty()) {
      unkept(window, ended);
    } else if (act.isEmpty() && ended) {
      unclear(window, possible);
    } else {
      kept(window, possible, soonest.get(), act);
    }
  }

  private <T> Optional<T> nth(List<T> sorted) {
    return sorted.size() < duty.times()
        ? Optional.empty()
        : Optional.of(sorted.get(duty.times() - 1));
  }

  /** Adds a window in which it surely was not done often enough so far. */
  private void unkept(DateInterval window, boolean ended) {
    LocalDate last = window.knownEnd().minusDays(1);
    if (!ended) {
      add(window, window, Status.PENDING, start(window), segment -> segment.due(last));
      return;
    }
    boolean known =
        silence.brokenFrom(window.knownStart(), window.knownEnd()).equals(window.knownEnd());
    add(
        window,
        window,
        known ? Status.BREACHED : Status.UNDETERMINED,
        start(window),
        segment -> (known
                ? segment.confidence(instance.confidence().and(silence.confidence()))
                : segment.addMissing(silence.name()))
            .decidedOn(last));
  }

  /** Adds a window that has ended, in which it may or may not have been done often enough. */
  private void unclear(DateInterval window, List<Happening> possible) {
    add(
        window,
        window,
        Status.UNDETERMINED,
        start(window),
        segment ->
            segment.addAllMissing(missing(possible)).decidedOn(window.knownEnd().minusDays(1)));
  }

  private static ImmutableList<String> missing(List<Happening> possible) {
    return possible.stream()
        .filter(act -> !act.isCertain())
        .map(Happening::missingDay)
        .collect(ImmutableList.toImmutableList());
  }

  /** Adds a window in which it was done, or may be done, often enough on a day. */
  private void kept(
      DateInterval window, List<Happening> possible, LocalDate soonest, Optional<Happening> act) {
    LocalDate last = window.knownEnd().minusDays(1);
    LocalDate surely = act.map(Happening::doneLatest).orElse(window.knownEnd());
    boolean tentative = act.isEmpty();
    cut(window, window.knownStart(), soonest)
        .ifPresent(days -> add(
            window,
            days,
            Status.PENDING,
            start(window),
            segment -> segment.due(last).isTentative(tentative)));
    cut(window, soonest, surely)
        .ifPresent(days -> add(
            window,
            days,
            Status.UNDETERMINED,
            soonest.equals(window.knownStart())
                ? start(window)
                : Cause.of(Cause.Kind.FACT, soonest, missing(possible).get(0)),
            segment -> segment.addAllMissing(missing(possible)).isTentative(tentative)));
    act.ifPresent(each -> cut(window, surely, window.knownEnd())
        .ifPresent(days -> add(
            window,
            days,
            Status.FULFILLED,
            each.on(surely),
            segment -> segment
                .addAmount(Amount.ofDays("margin", ChronoUnit.DAYS.between(surely, last)))
                .isDone(true)
                .confidence(instance.confidence().and(each.confidence())))));
  }

  private static Optional<DateInterval> cut(DateInterval window, LocalDate from, LocalDate until) {
    return from.isBefore(until)
        ? DateInterval.of(from, until).intersection(window)
        : Optional.empty();
  }

  private static Cause start(DateInterval window) {
    return Cause.of(Cause.Kind.WINDOW, window.knownStart());
  }

  private void add(
      DateInterval window,
      DateInterval days,
      Status status,
      Cause cause,
      UnaryOperator<Segment.Builder> more) {
    boolean closes =
        days.knownEnd().equals(window.knownEnd()) && !window.knownEnd().isAfter(instance.end());
    sketch.add(days.knownStart(), days.knownEnd(), status, cause, segment -> {
      Segment.Builder changed = more.apply(segment).part(window.knownStart().toString());
      return closes ? changed.close(Cause.of(Cause.Kind.WINDOW, window.knownEnd())) : changed;
    });
  }
}
