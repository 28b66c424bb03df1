package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.time.Recurrence;

/**
 * Judges an instance of a duty to do something again within a time of the last time.
 *
 * <p>On a day it is in time if the last time, or the trigger, was not longer ago than the period.
 * Of a last time on a day that is not known, the first candidate tells when it surely is, and the
 * last candidate when it surely is not.
 */
final class RollingTrial {

  private final Trial trial;
  private final Instance instance;
  private final Silence silence;
  private final List<Happening> done;
  private final LocalDate[] soonest;
  private final List<Time> times = new ArrayList<>();

  /**
   * The trigger, or a time at which it was done.
   *
   * @param possiblyFrom the first day on which it may have been done
   * @param surelyFrom the day on which it surely was done
   * @param surelyUntil the first day on which it may be due again
   * @param possiblyUntil the first day on which it surely is due again
   * @param cause what it was, on the day on which it surely was done
   * @param missing the name of its day
   */
  private record Time(
      LocalDate possiblyFrom,
      LocalDate surelyFrom,
      LocalDate surelyUntil,
      LocalDate possiblyUntil,
      Cause cause,
      String missing) {}

  RollingTrial(Trial trial, Duty.Periodic duty, Recurrence.Rolling recurrence, Instance instance) {
    this.trial = trial;
    this.instance = instance;
    this.silence = trial.silence(duty.acts());
    LocalDate start = instance.start();
    this.done = trial.done(duty.acts());
    this.soonest = soonest(done, instance.end());
    LocalDate due = tooLateAfter(recurrence, start, again(start));
    times.add(new Time(start, start, due, due, instance.cause(), ""));
    for (Happening act : done) {
      if (!act.doneLatest().isBefore(start)) {
        LocalDate first = act.doneEarliest().isBefore(start) ? start : act.doneEarliest();
        LocalDate last = act.doneLatest();
        times.add(new Time(
            first,
            last,
            tooLateAfter(recurrence, first, again(last)),
            tooLateAfter(recurrence, last, again(last)),
            act.on(last),
            act.missingDay()));
      }
    }
  }

  private LocalDate tooLateAfter(Recurrence.Rolling recurrence, LocalDate day, LocalDate again) {
    return trial.tolled(day, recurrence.dueAfter(day).plusDays(1), again);
  }

  /** Returns the first day on which some act was surely done, of each act and all behind it. */
  private static LocalDate[] soonest(List<Happening> done, LocalDate end) {
    LocalDate[] soonest = new LocalDate[done.size() + 1];
    soonest[done.size()] = end;
    for (int i = done.size() - 1; i >= 0; i--) {
      LocalDate latest = done.get(i).doneLatest();
      boolean isSooner = i == done.size() - 1 || latest.isBefore(soonest[i + 1]);
      soonest[i] = isSooner ? latest : soonest[i + 1];
    }
    return soonest;
  }

  /** Returns the day on which it was surely done again after a day. */
  private LocalDate again(LocalDate day) {
    int low = 0;
    int high = done.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (done.get(middle).doneEarliest().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return soonest[low];
  }

  /** Returns how it stands from the trigger on. */
  List<Segment> segments() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Time time : times) {
      days.add(time.possiblyFrom());
      days.add(time.surelyFrom());
      days.add(time.surelyUntil());
      days.add(time.possiblyUntil());
    }
    Sweep sweep = new Sweep();
    for (LocalDate day : days.headSet(instance.end(), false)) {
      LocalDate next = days.higher(day);
      sweep.add(day, next == null ? instance.end() : next);
    }
    return trial.excusing(Segments.merged(sweep.sketch.segments()), Status.OVERDUE);
  }

  /** Goes through the days on which anything changes, and remembers what was done before. */
  private final class Sweep {
    private final Instance.Sketch sketch = instance.sketch();
    private final List<Time> byPossible = sorted(Time::possiblyFrom);
    private final List<Time> bySure = sorted(Time::surelyFrom);
    private int possible;
    private int sure;
    private LocalDate surelyUntil = instance.start();
    private LocalDate possiblyUntil = instance.start();

    private List<Time> sorted(Function<Time, LocalDate> day) {
      return times.stream().sorted(Comparator.comparing(day)).toList();
    }

    void add(LocalDate day, LocalDate next) {
      while (possible < byPossible.size()
          && !byPossible.get(possible).possiblyFrom().isAfter(day)) {
        possiblyUntil = later(possiblyUntil, byPossible.get(possible).possiblyUntil());
        possible++;
      }
      while (sure < bySure.size() && !bySure.get(sure).surelyFrom().isAfter(day)) {
        surelyUntil = later(surelyUntil, bySure.get(sure).surelyUntil());
        sure++;
      }
      Time last = bySure.get(sure - 1);
      if (day.isBefore(surelyUntil)) {
        LocalDate due = surelyUntil.minusDays(1);
        sketch.add(
            day,
            next,
            Status.PENDING,
            cause(last, day),
            segment -> segment.part(part(last)).due(due));
      } else if (day.isBefore(possiblyUntil)) {
        sketch.add(
            day,
            next,
            Status.UNDETERMINED,
            cause(last, day),
            segment -> segment.part(part(last)).addAllMissing(missingOn(day)));
      } else {
        overdue(last, day, next);
      }
    }

    private void overdue(Time last, LocalDate day, LocalDate next) {
      LocalDate broken = silence.brokenFrom(last.surelyFrom().plusDays(1), next);
      LocalDate unknown = later(day, broken);
      sketch.add(
          day,
          unknown,
          Status.OVERDUE,
          trial.due(day),
          segment ->
              segment.part(part(last)).confidence(instance.confidence().and(silence.confidence())));
      sketch.add(
          unknown,
          next,
          Status.UNDETERMINED,
          unknown.equals(day) ? trial.due(day) : Cause.of(Cause.Kind.FACT, unknown, silence.name()),
          segment -> segment.part(part(last)).addMissing(silence.name()));
    }

    private List<String> missingOn(LocalDate day) {
      return times.stream()
          .filter(time -> !time.possiblyFrom().isAfter(day))
          .filter(time -> time.possiblyUntil().isAfter(day))
          .filter(time -> time.possiblyFrom().isBefore(time.surelyFrom()))
          .map(Time::missing)
          .toList();
    }

    private String part(Time last) {
      return last.cause().toString();
    }

    private Cause cause(Time last, LocalDate day) {
      return last.cause().day().equals(day) ? last.cause() : Cause.of(Cause.Kind.STATE, day);
    }

    private LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
