package org.jointpark.zone.gaeseong;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Verdict;
import org.jointpark.time.DateInterval;

/** Moves verdicts to other days. */
final class Shift {

  /** The days of 400 years, after which months, days and weekdays are the same. */
  static final long FOUR_HUNDRED_YEARS = 146_097;

  private Shift() {}

  /** Returns verdicts as they would be 400 years later. */
  static ImmutableSortedSet<Verdict> shifted(Iterable<Verdict> verdicts) {
    ImmutableSortedSet.Builder<Verdict> shifted = ImmutableSortedSet.naturalOrder();
    verdicts.forEach(verdict -> shifted.add(shifted(verdict)));
    return shifted.build();
  }

  private static Verdict shifted(Verdict verdict) {
    return verdict.toBuilder()
        .interval(DateInterval.of(
            shifted(verdict.interval().start().orElseThrow()),
            shifted(verdict.interval().end().orElseThrow())))
        .began(shifted(verdict.began()))
        .ended(shifted(verdict.ended()))
        .annotations(verdict.annotations().stream()
            .map(note -> Annotation.of(note.kind(), shifted(note.cause())))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())))
        .build();
  }

  private static Cause shifted(Cause cause) {
    LocalDate day = shifted(cause.day());
    return cause
        .reference()
        .map(reference -> Cause.of(cause.kind(), day, reference))
        .orElseGet(() -> Cause.of(cause.kind(), day));
  }

  static LocalDate shifted(LocalDate day) {
    return day.plusDays(FOUR_HUNDRED_YEARS);
  }
}
