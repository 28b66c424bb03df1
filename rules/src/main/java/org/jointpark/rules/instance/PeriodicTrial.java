package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
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
import org.jointpark.time.ShortWindow;

/** Judges an instance of a duty to do something in each window. */
final class PeriodicTrial {

  private final Trial trial;
  private final Duty.Periodic duty;
  private final Recurrence.Windowed recurrence;
  private final Instance instance;
  private final Silence silence;
  private final List<Happening> done;
  private final List<Worlds> worlds = new ArrayList<>();
  private boolean firm = true;

  PeriodicTrial(
      Trial trial, Duty.Periodic duty, Recurrence.Windowed recurrence, Instance instance) {
    this.trial = trial;
    this.duty = duty;
    this.recurrence = recurrence;
    this.instance = instance;
    this.silence = trial.silence(duty.acts());
    this.done = trial.done(duty.acts());
  }

  /**
   * Returns how it stands: on the day of the trigger nothing is asked for, then window by window.
   */
  List<Worlds> worlds() {
    LocalDate first = instance.start().plusDays(1);
    LocalDate reached = instance.start();
    if (first.isBefore(instance.end())) {
      DateInterval span = instance.isOpen()
          ? DateInterval.startingOn(first)
          : DateInterval.of(first, instance.end());
      int from = 0;
      List<DateInterval> windows = recurrence.windowsStartingBefore(span, instance.end());
      for (int i = 0; i < windows.size(); i++) {
        DateInterval window = windows.get(i);
        nothing(reached, window.knownStart());
        firm = !instance.isOpen() || isFirm(windows, i);
        from = judge(window, from);
        reached = window.knownEnd();
      }
    }
    nothing(reached, instance.end());
    return worlds;
  }

  /** Returns whether a window stays as it is also if the norm ends soon after the horizon. */
  private boolean isFirm(List<DateInterval> windows, int index) {
    ShortWindow last = recurrence instanceof Recurrence.Calendar calendar
        ? calendar.last()
        : ((Recurrence.Anchored) recurrence).last();
    int ended = last == ShortWindow.MERGE ? index + 1 : index;
    return last == ShortWindow.KEEP
        || (ended < windows.size() && !windows.get(ended).knownEnd().isAfter(instance.end()));
  }

  private void nothing(LocalDate from, LocalDate until) {
    Cause cause =
        from.equals(instance.start()) ? instance.cause() : Cause.of(Cause.Kind.WINDOW, from);
    Instance.Sketch sketch = instance.sketch();
    sketch.add(
        from,
        until,
        Status.INACTIVE,
        cause,
        segment -> until.isBefore(instance.end())
            ? segment.close(Cause.of(Cause.Kind.WINDOW, until))
            : segment);
    worlds.add(Worlds.certain(sketch.segments()));
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
    Optional<Happening> soonest = nth(possible.stream()
        .sorted(Comparator.comparing((Happening act) -> later(act.doneEarliest(), start)))
        .toList());
    Optional<Happening> surely = nth(possible.stream()
        .filter(act -> !act.doneEarliest().isBefore(start))
        .filter(act -> act.doneLatest().isBefore(window.knownEnd()))
        .sorted(Comparator.comparing(Happening::doneLatest))
        .toList());
    worlds.add(new Worlds(
        world(window, soonest, soonest.map(act -> later(act.doneEarliest(), start))),
        world(window, surely, surely.map(Happening::doneLatest)),
        possible.stream()
            .filter(act -> !act.isCertain())
            .map(Happening::missingDay)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Optional<Happening> nth(List<Happening> sorted) {
    return sorted.size() < duty.times()
        ? Optional.empty()
        : Optional.of(sorted.get(duty.times() - 1));
  }

  /** Returns how it stands in a window if it was done often enough on a day, or not at all. */
  private List<Segment> world(
      DateInterval window, Optional<Happening> act, Optional<LocalDate> day) {
    Instance.Sketch sketch = instance.sketch();
    LocalDate last = window.knownEnd().minusDays(1);
    boolean ended = !window.knownEnd().isAfter(instance.end());
    if (act.isEmpty() && ended) {
      unkept(sketch, window, last);
      return trial.excusing(sketch.segments(), Status.BREACHED);
    }
    LocalDate done = day.orElse(window.knownEnd());
    if (window.knownStart().isBefore(done)) {
      add(
          sketch,
          window,
          DateInterval.of(window.knownStart(), done),
          Status.PENDING,
          start(window),
          segment -> segment.due(last).isTentative(act.isEmpty() || !firm));
    }
    act.ifPresent(each -> add(
        sketch,
        window,
        DateInterval.of(done, window.knownEnd()),
        Status.FULFILLED,
        each.on(done),
        segment -> segment
            .addAmount(Amount.ofDays("margin", ChronoUnit.DAYS.between(done, last)))
            .isDone(true)
            .isTentative(!firm)
            .confidence(instance.confidence().and(each.confidence()))));
    return sketch.segments();
  }

  /** Adds a window that has ended, in which it was not done often enough. */
  private void unkept(Instance.Sketch sketch, DateInterval window, LocalDate last) {
    boolean known =
        silence.brokenFrom(window.knownStart(), window.knownEnd()).equals(window.knownEnd());
    add(
        sketch,
        window,
        window,
        known ? Status.BREACHED : Status.UNDETERMINED,
        start(window),
        segment -> (known
                ? segment.confidence(instance.confidence().and(silence.confidence()))
                : segment.addMissing(silence.name()))
            .decidedOn(last)
            .isTentative(!firm));
  }

  private static Cause start(DateInterval window) {
    return Cause.of(Cause.Kind.WINDOW, window.knownStart());
  }

  private void add(
      Instance.Sketch sketch,
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
