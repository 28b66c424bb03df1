package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class UncertainDayProperties {

  @Property
  void aDayIsReadBackFromItsText(@ForAll UncertainDay day) {
    assertThat(UncertainDay.parse(day.toString())).isEqualTo(day).hasSameHashCodeAs(day);
  }

  @Property
  void theTextIsNeverLongerThanThatOfTheTwoBounds(@ForAll UncertainDay day) {
    String bounds = "[" + day.earliest() + ".." + day.latest() + "]";

    assertThat(day.toString()).hasSizeLessThanOrEqualTo(bounds.length());
    assertThat(UncertainDay.parse(bounds)).isEqualTo(day);
  }

  @Property
  void aDayIsCertainIfThereIsOneCandidate(@ForAll UncertainDay day) {
    assertThat(day.isCertain()).isEqualTo(day.candidates().days() == 1);
    assertThat(day.candidates()).isEqualTo(DateInterval.ofClosed(day.earliest(), day.latest()));
  }

  @Property
  void whatIsSaidOfAnIntervalIsSaidOfTheCandidates(
      @ForAll("close") UncertainDay day, @ForAll("intervals") DateInterval interval) {
    assertThat(day.isCertainlyIn(interval)).isEqualTo(candidates(day).allMatch(interval::contains));
    assertThat(day.isPossiblyIn(interval)).isEqualTo(candidates(day).anyMatch(interval::contains));
  }

  private static Stream<LocalDate> candidates(UncertainDay day) {
    return day.earliest().datesUntil(day.latest().plusDays(1));
  }

  @Property
  void theOrderAgreesWithEquality(
      @ForAll("close") UncertainDay first, @ForAll("close") UncertainDay second) {
    assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    assertThat(Integer.signum(first.compareTo(second)))
        .isEqualTo(-Integer.signum(second.compareTo(first)));
  }

  @Provide
  Arbitrary<UncertainDay> close() {
    return TimeArbitraries.boundedIntervals(WrittenOut.bounds())
        .map(days ->
            UncertainDay.between(days.start().orElseThrow(), days.lastDay().orElseThrow()));
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.intervals(WrittenOut.bounds());
  }
}
