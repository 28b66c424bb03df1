package org.jointpark.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class MonthRoundingProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  @Property
  void downIsWhatJavaDoes(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -600, max = 600) int months) {
    assertThat(MonthRounding.DOWN.plusMonths(day, months)).isEqualTo(day.plusMonths(months));
  }

  @Property
  void upIsTheSameDayOrTheNext(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -600, max = 600) int months) {
    LocalDate down = MonthRounding.DOWN.plusMonths(day, months);
    LocalDate up = MonthRounding.UP.plusMonths(day, months);

    assertThat(DAYS.between(down, up))
        .isEqualTo(down.getDayOfMonth() == day.getDayOfMonth() ? 0 : 1);
  }

  @Property
  void refuseAnswersWhereTheOthersAgree(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -600, max = 600) int months) {
    LocalDate down = MonthRounding.DOWN.plusMonths(day, months);

    if (down.equals(MonthRounding.UP.plusMonths(day, months))) {
      assertThat(MonthRounding.REFUSE.plusMonths(day, months)).isEqualTo(down);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthRounding.REFUSE.plusMonths(day, months))
          .withMessage(
              "day must exist %s months after %s, but %s has no day %s. Maybe round DOWN or UP",
              months, day, YearMonth.from(down), day.getDayOfMonth());
    }
  }

  @Property
  void aLaterDayIsNeverReachedEarlier(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll @IntRange(min = -600, max = 600) int months) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;

    assertThat(MonthRounding.DOWN.plusMonths(earlier, months))
        .isBeforeOrEqualTo(MonthRounding.DOWN.plusMonths(later, months));
    assertThat(MonthRounding.UP.plusMonths(earlier, months))
        .isBeforeOrEqualTo(MonthRounding.UP.plusMonths(later, months));
  }
}
