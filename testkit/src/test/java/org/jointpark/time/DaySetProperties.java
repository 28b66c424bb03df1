package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.time.WrittenOut.assertSame;
import static org.jointpark.time.WrittenOut.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class DaySetProperties {

  @Provide
  Arbitrary<DaySet> sets() {
    return TimeArbitraries.daySets(WrittenOut.bounds());
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.intervals(WrittenOut.bounds());
  }

  @Provide
  Arbitrary<DateInterval> bounded() {
    return TimeArbitraries.boundedIntervals(WrittenOut.bounds());
  }

  @Provide
  Arbitrary<List<DateInterval>> pieces() {
    return bounded().list().ofMaxSize(5);
  }

  @Property
  void aSetIsReadBackFromItsText(@ForAll DaySet days) {
    assertThat(DaySet.parse(days.toString())).isEqualTo(days);
  }

  @Property
  void aSetHasTheDaysOfTheIntervalsThatItIsMadeOf(
      @ForAll("pieces") List<DateInterval> pieces, @ForAll("intervals") DateInterval another) {
    List<DateInterval> intervals = new ArrayList<>(pieces);
    intervals.add(another);
    Set<LocalDate> expected = DayModel.daysWhere(
        day -> intervals.stream().anyMatch(interval -> days(interval).contains(day)));

    assertSame(DaySet.copyOf(intervals), expected);
    assertSame(DaySet.of(intervals.toArray(DateInterval[]::new)), expected);
  }

  @Property
  void aSetIsTheSameHoweverItIsPutTogether(@ForAll("sets") DaySet days, @ForAll Random random) {
    List<DateInterval> singles = new ArrayList<>();
    days(days).forEach(day -> singles.add(WrittenOut.interval(List.of(day))));
    Collections.shuffle(singles, random);

    DaySet rebuilt = DaySet.copyOf(singles);

    assertThat(rebuilt).isEqualTo(days).hasSameHashCodeAs(days);
  }

  @Property
  void setsAreEqualIfTheyHaveTheSameDays(
      @ForAll("sets") DaySet left, @ForAll("sets") DaySet right) {
    assertThat(left.equals(right)).isEqualTo(days(left).equals(days(right)));
  }

  @Property
  void theUnionHoldsTheDaysOfEither(@ForAll("sets") DaySet left, @ForAll("sets") DaySet right) {
    assertSame(left.union(right), DayModel.union(days(left), days(right)));
  }

  @Property
  void theIntersectionHoldsTheDaysOfBoth(
      @ForAll("sets") DaySet left, @ForAll("sets") DaySet right) {
    assertSame(left.intersection(right), DayModel.intersection(days(left), days(right)));
  }

  @Property
  void theDifferenceHoldsTheDaysOfTheFirstOnly(
      @ForAll("sets") DaySet left, @ForAll("sets") DaySet right) {
    assertSame(left.difference(right), DayModel.difference(days(left), days(right)));
  }

  @Property
  void theComplementHoldsAllOtherDays(@ForAll("sets") DaySet days) {
    assertSame(days.complement(), DayModel.complement(days(days)));
    assertThat(days.complement().complement()).isEqualTo(days);
  }

  @Property
  void theComplementIsExactForAnyDays(@ForAll DaySet days) {
    assertThat(days.intersection(days.complement())).isEqualTo(DaySet.none());
    assertThat(days.union(days.complement())).isEqualTo(DaySet.all());
  }

  @Property
  void aRestrictedSetHoldsTheDaysOfTheInterval(
      @ForAll("sets") DaySet days, @ForAll("intervals") DateInterval interval) {
    assertSame(days.restrict(interval), DayModel.intersection(days(days), days(interval)));
  }

  @Property
  void theCountIsThatOfTheDays(
      @ForAll("sets") DaySet days, @ForAll("bounded") DateInterval interval) {
    DaySet bounded = days.restrict(interval);

    assertThat(bounded.isBounded()).isTrue();
    assertThat(bounded.count()).isEqualTo(days(bounded).size());
  }

  @Property
  void aSetIsBoundedIfNothingLiesBeyondTheBounds(@ForAll("sets") DaySet days) {
    assertThat(days.isBounded())
        .isEqualTo(!days.contains(DayModel.FIRST) && !days.contains(DayModel.LAST));
    assertThat(days.isEmpty()).isEqualTo(days(days).isEmpty());
  }

  @Property
  void theSpanReachesFromTheFirstToTheLastDay(@ForAll("sets") DaySet days) {
    assertThat(days.span().isPresent()).isEqualTo(!days.isEmpty());
    days.span().ifPresent(span -> assertSame(span, DayModel.span(days(days))));
  }

  @Property
  void aSetEnclosesAnIntervalWithAllOfItsDays(
      @ForAll("sets") DaySet days, @ForAll("intervals") DateInterval interval) {
    assertThat(days.encloses(interval)).isEqualTo(days(days).containsAll(days(interval)));
  }

  @Property
  void aLongSetContainsItsDaysAndNoOthers(
      @ForAll @Size(max = 40) Set<LocalDate> days, @ForAll Set<LocalDate> others) {
    DaySet set = DaySet.copyOf(days.stream().map(DateInterval::ofDay).toList());

    assertThat(set.count()).isEqualTo(days.size());
    assertThat(days).allMatch(set::contains);
    assertThat(others).allMatch(day -> set.contains(day) == days.contains(day));
  }
}
