package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;

/** Judges an instance of a duty to leave something undone. */
final class RefrainTrial {

  private final Trial trial;
  private final Instance instance;
  private final Silence silence;
  private final List<Happening> certain = new ArrayList<>();
  private final List<Happening> uncertain = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();

  RefrainTrial(Trial trial, Duty.Refrain duty, Instance instance) {
    this.trial = trial;
    this.instance = instance;
    this.silence = trial.silence(duty.acts());
    for (Happening act : trial.doneByBearers(duty.acts())) {
      (act.isCertain() ? certain : uncertain).add(act);
    }
    certain.sort(Comparator.comparing(Happening::days).thenComparing(Happening::id));
  }

  /** Returns how it stands from the trigger on: each act breaches its own days. */
  List<Segment> segments() {
    DateInterval all = DateInterval.of(instance.start(), instance.end());
    DaySet breached = breaches(all);
    DaySet unclear = unclear(all).difference(breached);
    DaySet told = silence.complete().restrict(all).difference(breached).difference(unclear);
    DaySet silent = DaySet.of(all).difference(breached).difference(unclear).difference(told);
    told.intervals().forEach(days -> add(days, Status.COMPLIANT, cause(days), ImmutableList.of()));
    silent
        .intervals()
        .forEach(
            days -> add(days, Status.UNDETERMINED, cause(days), ImmutableList.of(silence.name())));
    segments.sort(Comparator.comparing(Segment::days));
    return trial.excusing(segments, Status.BREACHED);
  }

  /**
   * Adds the breaches, and returns their days. An act on a day that is breached is a further one.
   */
  private DaySet breaches(DateInterval all) {
    List<DateInterval> days = new ArrayList<>();
    LocalDate reached = instance.start();
    for (Happening act : certain) {
      DateInterval mine = act.days().intersection(all).orElse(null);
      if (mine == null) {
        continue;
      }
      if (mine.knownStart().isBefore(reached)) {
        Segment last = segments.get(segments.size() - 1);
        segments.set(
            segments.size() - 1,
            last.toBuilder().addFurther(act.on(mine.knownStart())).build());
      }
      LocalDate start = mine.knownStart().isBefore(reached) ? reached : mine.knownStart();
      if (start.isBefore(mine.knownEnd())) {
        segments.add(segment(DateInterval.of(start, mine.knownEnd()))
            .status(Status.BREACHED)
            .part(act.id())
            .cause(act.on(start))
            .confidence(instance.confidence().and(act.confidence()))
            .build());
        reached = mine.knownEnd();
      }
      days.add(mine);
    }
    return DaySet.copyOf(days);
  }

  /** Adds the days on which something may have been done, but for those of breaches. */
  private DaySet unclear(DateInterval all) {
    DaySet breached = DaySet.copyOf(segments.stream().map(Segment::days).toList());
    DaySet unclear = DaySet.copyOf(
        uncertain.stream().flatMap(act -> act.days().intersection(all).stream()).toList());
    for (DateInterval days : unclear.difference(breached).intervals()) {
      ImmutableList<String> names = uncertain.stream()
          .filter(act -> act.days().overlaps(days))
          .map(Happening::missingDay)
          .collect(ImmutableList.toImmutableList());
      add(days, Status.UNDETERMINED, cause(days), names);
    }
    return unclear;
  }

  private void add(DateInterval days, Status status, Cause cause, ImmutableList<String> missing) {
    segments.add(segment(days)
        .status(status)
        .cause(cause)
        .addAllMissing(missing)
        .confidence(
            status == Status.COMPLIANT
                ? instance.confidence().and(silence.confidence())
                : instance.confidence())
        .build());
  }

  private static Segment.Builder segment(DateInterval days) {
    return Segment.builder().days(days);
  }

  private Cause cause(DateInterval days) {
    LocalDate start = days.knownStart();
    return start.equals(instance.start()) ? instance.cause() : Cause.of(Cause.Kind.STATE, start);
  }
}
