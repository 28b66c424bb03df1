package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthRoundingTest {

  @ParameterizedTest
  @CsvSource({
    // after 31 January of a common year
    "2015-01-31,   1, 2015-02-28, 2015-03-01, 2015-02 has no day 31",
    "2015-01-31,   3, 2015-04-30, 2015-05-01, 2015-04 has no day 31",
    "2015-01-31,   5, 2015-06-30, 2015-07-01, 2015-06 has no day 31",
    "2015-01-31,   8, 2015-09-30, 2015-10-01, 2015-09 has no day 31",
    "2015-01-31,  10, 2015-11-30, 2015-12-01, 2015-11 has no day 31",
    "2015-01-31,  13, 2016-02-29, 2016-03-01, 2016-02 has no day 31",
    // into February
    "2016-01-30,   1, 2016-02-29, 2016-03-01, 2016-02 has no day 30",
    "2015-01-29,   1, 2015-02-28, 2015-03-01, 2015-02 has no day 29",
    "2016-02-29,  12, 2017-02-28, 2017-03-01, 2017-02 has no day 29",
    "1896-02-29,  48, 1900-02-28, 1900-03-01, 1900-02 has no day 29",
    // back
    "2015-03-31,  -1, 2015-02-28, 2015-03-01, 2015-02 has no day 31",
    "2016-02-29, -12, 2015-02-28, 2015-03-01, 2015-02 has no day 29",
    "2015-12-31,  -6, 2015-06-30, 2015-07-01, 2015-06 has no day 31",
  })
  void plusMonths_whereTheMonthIsTooShort(
      LocalDate day, long months, LocalDate down, LocalDate up, String lack) {
    assertThat(MonthRounding.DOWN.plusMonths(day, months)).isEqualTo(down);
    assertThat(MonthRounding.UP.plusMonths(day, months)).isEqualTo(up);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthRounding.REFUSE.plusMonths(day, months))
        .withMessage(
            "day must exist %s months after %s, but %s. Maybe round DOWN or UP", months, day, lack);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-31,   0, 2015-01-31",
    "2015-01-31,   2, 2015-03-31",
    "2015-01-31,  11, 2015-12-31",
    "2015-01-31,  12, 2016-01-31",
    "2016-01-29,   1, 2016-02-29",
    "2015-01-28,   1, 2015-02-28",
    "2016-02-29,  48, 2020-02-29",
    "1996-02-29,  48, 2000-02-29",
    "2015-02-28,   1, 2015-03-28",
    "2015-12-15,   1, 2016-01-15",
    "2015-01-15,  -1, 2014-12-15",
    "2013-04-09, -13, 2012-03-09",
  })
  void plusMonths_whereTheDayExists_isTheSameForAll(LocalDate day, long months, LocalDate result) {
    for (MonthRounding rounding : MonthRounding.values()) {
      assertThat(rounding.plusMonths(day, months)).isEqualTo(result);
    }
  }

  @Test
  void plusMonths_fromAnAnchorDoesNotDrift() {
    LocalDate anchor = LocalDate.of(2015, 8, 31);

    assertThat(MonthRounding.DOWN.plusMonths(anchor, 1)).isEqualTo("2015-09-30");
    assertThat(MonthRounding.DOWN.plusMonths(anchor, 2)).isEqualTo("2015-10-31");
  }

  @ParameterizedTest
  @EnumSource
  void plusMonths_refusesADayBeyondAllYears(MonthRounding rounding) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rounding.plusMonths(LocalDate.MAX, 1))
        .withMessage("months must lead to a possible day, but were 1 after +999999999-12-31");
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
  void plusMonths_refusesAnEndlessCount(long months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthRounding.DOWN.plusMonths(LocalDate.of(2015, 1, 31), months))
        .withMessage("months must lead to a possible day, but were %s after 2015-01-31", months);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-02, 28, 2015-02-28, 2015-02-28",
    "2015-02, 29, 2015-02-28, 2015-03-01",
    "2016-02, 29, 2016-02-29, 2016-02-29",
    "1900-02, 29, 1900-02-28, 1900-03-01",
    "2000-02, 29, 2000-02-29, 2000-02-29",
    "2100-02, 29, 2100-02-28, 2100-03-01",
    "2015-04, 31, 2015-04-30, 2015-05-01",
    "2015-12, 31, 2015-12-31, 2015-12-31",
  })
  void dayOf_roundsWhereTheMonthIsTooShort(YearMonth month, int day, LocalDate down, LocalDate up) {
    assertThat(MonthRounding.DOWN.dayOf(month, day)).isEqualTo(down);
    assertThat(MonthRounding.UP.dayOf(month, day)).isEqualTo(up);
    if (down.equals(up)) {
      assertThat(MonthRounding.REFUSE.dayOf(month, day)).isEqualTo(down);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MonthRounding.REFUSE.dayOf(month, day))
          .withMessage(
              "day must exist in the month, but %s has no day %s. Maybe round DOWN or UP",
              month, day);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32, -1})
  void dayOf_refusesADayThatNoMonthHas(int day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthRounding.DOWN.dayOf(YearMonth.of(2015, 1), day))
        .withMessage("day of a month must be between 1 and 31, but was %s", day);
  }
}
