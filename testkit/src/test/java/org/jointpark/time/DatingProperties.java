package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class DatingProperties {

  @Property
  void aDatingIsReadBackFromItsText(@ForAll Dating dating) {
    assertThat(Dating.parse(dating.toString())).isEqualTo(dating).hasSameHashCodeAs(dating);
  }

  @Property
  void theOrderAgreesWithEquality(@ForAll("close") Dating first, @ForAll("close") Dating second) {
    assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
    assertThat(Integer.signum(first.compareTo(second)))
        .isEqualTo(-Integer.signum(second.compareTo(first)));
  }

  @Property
  void whatIsSaidOfAnIntervalIsSaidOfEachDayThatMayBeTouched(
      @ForAll("close") Dating dating, @ForAll("intervals") DateInterval interval) {
    Set<LocalDate> touched = WrittenOut.days(dating.span());
    Set<LocalDate> both = DayModel.intersection(touched, WrittenOut.days(interval));

    assertThat(dating.isPossiblyIn(interval)).isEqualTo(!both.isEmpty());
    assertThat(dating.isCertainlyIn(interval)).isEqualTo(both.equals(touched));
  }

  @Property
  void nothingIsTouchedOutsideOfTheBounds(@ForAll("close") Dating dating) {
    Set<LocalDate> touched = WrittenOut.days(dating.span());

    assertThat(dating.earliest().orElse(DayModel.FIRST)).isEqualTo(Collections.min(touched));
    assertThat(dating.latest().orElse(DayModel.LAST)).isEqualTo(Collections.max(touched));
  }

  @Property
  void onlyADayCanBeUncertain(@ForAll("close") Dating dating) {
    assertThat(dating.isCertain())
        .isEqualTo(
            dating instanceof Dating.Over || WrittenOut.days(dating.span()).size() == 1);
  }

  @Provide
  Arbitrary<Dating> close() {
    Arbitrary<Dating> days = TimeArbitraries.boundedIntervals(WrittenOut.bounds())
        .map(interval -> Dating.on(UncertainDay.between(
            interval.start().orElseThrow(), interval.lastDay().orElseThrow())));
    return Arbitraries.oneOf(days, intervals().map(Dating::over));
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.intervals(WrittenOut.bounds());
  }
}
