package org.jointpark.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.time.AllenRelation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.LegalClock;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** What a user of the testkit gets for a parameter that is marked and nothing else. */
class ProvidersProperties {

  private static final DateInterval DEFAULT_DAYS =
      DateInterval.ofClosed(TimeArbitraries.FIRST_DAY, TimeArbitraries.LAST_DAY.plusDays(1));

  @Property(tries = 100)
  void everyTypeOfDaysHasADefault(
      @ForAll AllenRelation relation,
      @ForAll DateInterval interval,
      @ForAll DaySet days,
      @ForAll LegalClock clock,
      @ForAll MonthRounding rounding,
      @ForAll Timeline<Money> timeline,
      @ForAll UncertainDay day) {
    assertThat(bounds(interval)).allMatch(DEFAULT_DAYS::contains);
    assertThat(days.intervals())
        .flatMap(stretch -> bounds(stretch))
        .allMatch(DEFAULT_DAYS::contains);
    assertThat(timeline.changes()).allMatch(DEFAULT_DAYS::contains);
    assertThat(day.candidates().days()).isPositive();
  }

  private static List<LocalDate> bounds(DateInterval interval) {
    return Optional.of(interval).stream()
        .flatMap(days -> Stream.of(days.start(), days.end()))
        .flatMap(Optional::stream)
        .toList();
  }

  @Property(tries = 100)
  void everyTypeOfMoneyHasADefault(@ForAll Money money, @ForAll Rate rate) {
    assertThat(money.multipliedBy(rate, RoundingMode.HALF_UP).multipliedBy(400)).isNotNull();
  }

  @Property(tries = 100)
  void theValuesOfATimelineKeepTheirConstraints(
      @ForAll Timeline<@IntRange(min = 3, max = 5) Integer> numbers,
      @ForAll Timeline<Timeline<Rate>> nested,
      @ForAll List<Timeline<Boolean>> many) {
    assertThat(numbers.pieces()).allMatch(piece -> piece.value() >= 3 && piece.value() <= 5);
  }
}
