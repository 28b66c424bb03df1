package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.time.WrittenOut.assertSame;
import static org.jointpark.time.WrittenOut.days;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class DateIntervalProperties {

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.intervals(WrittenOut.bounds());
  }

  @Provide
  Arbitrary<LocalDate> bounds() {
    return WrittenOut.bounds();
  }

  @Property
  void anIntervalIsReadBackFromItsText(@ForAll DateInterval interval) {
    assertThat(DateInterval.parse(interval.toString())).isEqualTo(interval);
  }

  @Property
  void anIntervalIsRebuiltFromItsSides(@ForAll DateInterval interval) {
    DateInterval rebuilt = interval
        .start()
        .map(start -> interval
            .end()
            .map(end -> DateInterval.of(start, end))
            .orElseGet(() -> DateInterval.startingOn(start)))
        .orElseGet(
            () -> interval.end().map(DateInterval::endingBefore).orElseGet(DateInterval::always));

    assertThat(rebuilt).isEqualTo(interval).hasSameHashCodeAs(interval);
    assertThat(interval.isBounded())
        .isEqualTo(interval.start().isPresent() && interval.end().isPresent());
  }

  @Property
  void anIntervalContainsTheDaysBetweenItsBounds(@ForAll("intervals") DateInterval interval) {
    assertThat(DayModel.daysWhere(interval::contains)).isEqualTo(days(interval));
  }

  @Property
  void aClosedIntervalContainsItsLastDay(
      @ForAll("bounds") LocalDate one, @ForAll("bounds") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;

    DateInterval closed = DateInterval.ofClosed(first, last);

    assertSame(closed, DayModel.daysWhere(day -> !day.isBefore(first) && !day.isAfter(last)));
    assertThat(closed.lastDay()).hasValue(last);
  }

  @Property
  void aBoundedIntervalCountsItsDays(@ForAll("bounded") DateInterval interval) {
    assertThat(interval.days()).isEqualTo(days(interval).size());
  }

  @Provide
  Arbitrary<DateInterval> bounded() {
    return TimeArbitraries.boundedIntervals(WrittenOut.bounds());
  }

  @Property
  void exactlyOneRelationHolds(@ForAll DateInterval first, @ForAll DateInterval second) {
    assertThat(EnumSet.of(first.relationTo(second))).isEqualTo(relations(first, second));
  }

  /** Returns all relations that hold by their definition. */
  private static Set<AllenRelation> relations(DateInterval first, DateInterval second) {
    long s1 = start(first);
    long e1 = end(first);
    long s2 = start(second);
    long e2 = end(second);
    return EnumSet.allOf(AllenRelation.class).stream()
        .filter(relation -> switch (relation) {
          case PRECEDES -> e1 < s2;
          case MEETS -> e1 == s2;
          case OVERLAPS -> s1 < s2 && s2 < e1 && e1 < e2;
          case FINISHED_BY -> s1 < s2 && e1 == e2;
          case CONTAINS -> s1 < s2 && e2 < e1;
          case STARTS -> s1 == s2 && e1 < e2;
          case EQUALS -> s1 == s2 && e1 == e2;
          case STARTED_BY -> s1 == s2 && e2 < e1;
          case DURING -> s2 < s1 && e1 < e2;
          case FINISHES -> s2 < s1 && e1 == e2;
          case OVERLAPPED_BY -> s2 < s1 && s1 < e2 && e2 < e1;
          case MET_BY -> e2 == s1;
          case PRECEDED_BY -> e2 < s1;
        })
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AllenRelation.class)));
  }

  private static long start(DateInterval interval) {
    return interval.start().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  private static long end(DateInterval interval) {
    return interval.end().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  @Property
  void theRelationBackIsTheConverse(@ForAll DateInterval first, @ForAll DateInterval second) {
    assertThat(second.relationTo(first)).isEqualTo(first.relationTo(second).converse());
  }

  @Property
  void theIntersectionHoldsTheSharedDays(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    Set<LocalDate> shared = DayModel.intersection(days(first), days(second));

    assertThat(first.overlaps(second)).isEqualTo(!shared.isEmpty());
    assertThat(first.intersection(second).isPresent()).isEqualTo(!shared.isEmpty());
    first.intersection(second).ifPresent(intersection -> assertSame(intersection, shared));
  }

  @Property
  void theUnionIsOneStretchIfTheyAreConnected(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    Set<LocalDate> both = DayModel.union(days(first), days(second));
    boolean isOneStretch = DayModel.runs(both).size() == 1;

    assertThat(first.isConnected(second)).isEqualTo(isOneStretch);
    if (isOneStretch) {
      assertSame(first.union(second), both);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> first.union(second))
          .withMessage(
              "intervals must be connected, but were %s and %s. Maybe join them as sets of days",
              first, second);
    }
  }

  @Property
  void theSpanFillsTheGap(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    assertSame(first.span(second), DayModel.span(DayModel.union(days(first), days(second))));
  }

  @Property
  void theDifferenceLeavesTheOtherDays(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    assertSame(first.difference(second), DayModel.difference(days(first), days(second)));
  }

  @Property
  void anIntervalEnclosesAnotherWithAllOfItsDays(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    assertThat(first.encloses(second)).isEqualTo(days(first).containsAll(days(second)));
  }

  @Property
  void theOrderIsThatOfStartsThenEnds(@ForAll DateInterval first, @ForAll DateInterval second) {
    int starts = Long.compare(start(first), start(second));
    int ends = Long.compare(end(first), end(second));

    assertThat(Integer.signum(first.compareTo(second))).isEqualTo(starts != 0 ? starts : ends);
  }

  @Property
  void intervalsAreEqualIfTheyHaveTheSameDays(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    assertThat(first.equals(second)).isEqualTo(days(first).equals(days(second)));
  }
}
