package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

  /** Knows 2013, 2014 and 2016; Saturdays and Sundays are free. */
  private static final HolidayCalendar CALENDAR = HolidayCalendar.builder()
      .id(HolidayCalendarId.of("C"))
      .name("Made up")
      .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
      .knownYear(2013, ImmutableList.of(day("2013-12-31")))
      .knownYear(2014, ImmutableList.of(day("2014-01-01"), day("2014-05-30")))
      .knownYear(2016, ImmutableList.of())
      .build();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    // the fixed day is the fixed day, whatever comes before or behind it
    "2013-09-11, 2013-12-31, NONE,      2013-12-31",
    "2014-02-01, 2013-12-31, NONE,      2013-12-31",
    "2013-09-11, 2015-12-31, NONE,      2015-12-31",
    "2013-09-11, 2013-12-31, FOLLOWING, 2014-01-02",
    "2013-09-11, 2013-12-31, PRECEDING, 2013-12-30",
    "2013-12-31, 2013-12-31, PRECEDING, 2013-12-30",
    "2014-02-01, 2013-12-31, PRECEDING, 2013-12-30",
    "2013-09-11, 2016-02-29, FOLLOWING, 2016-02-29",
    "2013-09-11, 2016-12-31, FOLLOWING,",
    "2013-09-11, 2016-12-31, PRECEDING, 2016-12-30",
    "2013-09-11, 2015-07-01, FOLLOWING,",
  })
  void on_isTheDay(LocalDate trigger, LocalDate day, BusinessDayRoll roll, LocalDate due) {
    assertDue(Deadline.on(day).rolled(roll), trigger, due);
  }

  @ParameterizedTest
  @CsvSource({
    // the day of the act is not counted
    "2016-03-01,   0, NONE,      2016-03-01",
    "2016-03-01,   1, NONE,      2016-03-02",
    "2016-03-01,  10, NONE,      2016-03-11",
    "2016-02-28,   1, NONE,      2016-02-29",
    "2015-02-28,   1, NONE,      2015-03-01",
    "1900-02-28,   1, NONE,      1900-03-01",
    "2000-02-28,   1, NONE,      2000-02-29",
    "2100-02-28,   1, NONE,      2100-03-01",
    "2016-01-01, 366, NONE,      2017-01-01",
    // 5 March 2016 is a Saturday
    "2016-03-01,   4, FOLLOWING, 2016-03-07",
    "2016-03-01,   4, PRECEDING, 2016-03-04",
    "2016-03-04,   1, PRECEDING, 2016-03-04",
    // but the act is not preceded
    "2016-03-05,   0, PRECEDING, 2016-03-07",
    "2016-03-05,   1, PRECEDING, 2016-03-07",
    "2016-03-05,   2, PRECEDING, 2016-03-07",
    "2016-03-05,   0, FOLLOWING, 2016-03-07",
    // 1 and 2 January 2016 are a Friday and a Saturday
    "2015-12-31,   1, FOLLOWING, 2016-01-01",
    "2015-12-31,   2, PRECEDING, 2016-01-01",
    "2016-12-30,   1, FOLLOWING,",
    "2016-12-31,   0, PRECEDING,",
    "2014-12-31,   1, FOLLOWING,",
    "2014-12-31,   1, PRECEDING,",
  })
  void days_areCounted(LocalDate trigger, int count, BusinessDayRoll roll, LocalDate due) {
    assertDue(Deadline.days(count).rolled(roll), trigger, due);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-27, 1, 2013-12-30",
    "2013-12-30, 1, 2014-01-02",
    "2014-05-29, 1, 2014-06-02",
    "2016-03-05, 1, 2016-03-07",
    "2014-12-30, 1, 2014-12-31",
    "2014-12-30, 2,",
    "2015-06-01, 1,",
    "2015-12-31, 1, 2016-01-01",
  })
  void businessDays_areCounted(LocalDate trigger, int count, LocalDate due) {
    assertDue(Deadline.businessDays(count), trigger, due);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-08-28,  3, REFUSE, NONE,      2013-11-28",
    "2013-11-30,  3, DOWN,   NONE,      2014-02-28",
    "2013-11-30,  3, UP,     NONE,      2014-03-01",
    "2015-11-30,  3, DOWN,   NONE,      2016-02-29",
    "1899-11-30,  3, DOWN,   NONE,      1900-02-28",
    "1999-11-30,  3, DOWN,   NONE,      2000-02-29",
    "2099-11-30,  3, UP,     NONE,      2100-03-01",
    "2016-02-29, 12, DOWN,   NONE,      2017-02-28",
    "2015-12-31,  3, DOWN,   FOLLOWING, 2016-03-31",
    "2016-01-31,  3, DOWN,   FOLLOWING, 2016-05-02",
    "2016-01-31,  3, DOWN,   PRECEDING, 2016-04-29",
    "2015-01-31,  3, DOWN,   FOLLOWING,",
  })
  void months_areCounted(
      LocalDate trigger, int count, MonthRounding rounding, BusinessDayRoll roll, LocalDate due) {
    assertDue(Deadline.months(count).rounding(rounding).rolled(roll), trigger, due);
  }

  @Test
  void months_areRefusedWhereTheDayDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.months(3).dueAfter(day("2013-11-30")))
        .withMessage("day must exist 3 months after 2013-11-30, but 2014-02 has no day 30."
            + " Maybe round DOWN or UP");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-09-30, 20,  1, REFUSE, NONE,      2013-10-20",
    "2013-09-01, 20,  1, REFUSE, NONE,      2013-10-20",
    "2013-12-31, 10,  1, REFUSE, NONE,      2014-01-10",
    "2013-12-31, 31,  3, REFUSE, NONE,      2014-03-31",
    "2014-01-31, 31,  1, DOWN,   NONE,      2014-02-28",
    "2014-01-31, 31,  1, UP,     NONE,      2014-03-01",
    "2016-01-31, 29,  1, REFUSE, NONE,      2016-02-29",
    "1900-01-31, 29,  1, DOWN,   NONE,      1900-02-28",
    "2000-01-31, 29,  1, REFUSE, NONE,      2000-02-29",
    "2100-01-31, 29,  1, UP,     NONE,      2100-03-01",
    "2013-09-30, 20,  1, REFUSE, FOLLOWING, 2013-10-21",
    "2013-09-30, 20,  1, REFUSE, PRECEDING, 2013-10-18",
    "2014-12-31, 20,  1, REFUSE, PRECEDING,",
    "2014-12-31, 20, 12, REFUSE, NONE,      2015-12-20",
  })
  void dayOfMonth_isThatOfALaterMonth(
      LocalDate trigger,
      int day,
      int monthsAfter,
      MonthRounding rounding,
      BusinessDayRoll roll,
      LocalDate due) {
    assertDue(
        Deadline.dayOfMonth(day).monthsAfter(monthsAfter).rounding(rounding).rolled(roll),
        trigger,
        due);
  }

  @Test
  void dayOfMonth_isRefusedWhereTheDayDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.dayOfMonth(30).dueAfter(day("2014-01-31")))
        .withMessage(
            "day must exist in the month, but 2014-02 has no day 30." + " Maybe round DOWN or UP");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-11-01, 1, 2013-12-30",
    "2013-11-30, 1, 2013-12-30",
    "2014-04-30, 1, 2014-05-29",
    "2016-01-31, 1, 2016-02-29",
    "2015-12-31, 1, 2016-01-29",
    "2014-11-30, 2,",
  })
  void lastBusinessDayOfMonth_isThatOfALaterMonth(
      LocalDate trigger, int monthsAfter, LocalDate due) {
    assertDue(Deadline.lastBusinessDayOfMonth(monthsAfter), trigger, due);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, MAY,      2014-05-29",
    "2014-05-01, MAY,      2014-05-29",
    "2014-05-28, MAY,      2014-05-29",
    // on the day itself it is too late, and on the days after it
    "2013-05-31, MAY,      2014-05-29",
    "2014-05-29, MAY,",
    "2014-05-31, MAY,",
    "2014-06-01, MAY,",
    "2015-06-01, MAY,      2016-05-31",
    "2015-05-31, MAY,",
    "2016-01-31, FEBRUARY, 2016-02-29",
    "2013-01-31, DECEMBER, 2013-12-30",
    "2013-12-30, DECEMBER, 2014-12-31",
  })
  void lastBusinessDayOf_isTheNextOne(LocalDate trigger, Month month, LocalDate due) {
    assertDue(Deadline.lastBusinessDayOf(month), trigger, due);
  }

  private static void assertDue(Deadline deadline, LocalDate trigger, LocalDate due) {
    assertThat(deadline.dueAfter(trigger, CALENDAR).orElse(null)).isEqualTo(due);
    if (deadline.needsCalendar()) {
      assertThat(deadline.dueAfter(trigger)).isEmpty();
    } else {
      assertThat(deadline.dueAfter(trigger)).contains(due);
    }
  }

  @Test
  void dueAfterPeriod_countsFromItsLastDay() {
    DateInterval quarter = DateInterval.parse("2013-07-01/2013-10-01");

    assertThat(Deadline.days(10).dueAfterPeriod(quarter, CALENDAR)).contains(day("2013-10-10"));
    assertThat(Deadline.dayOfMonth(20).dueAfterPeriod(quarter, CALENDAR))
        .contains(day("2013-10-20"));
    assertThat(Deadline.businessDays(1).dueAfterPeriod(quarter, CALENDAR))
        .contains(day("2013-10-01"));
  }

  @Test
  void dueAfterPeriod_refusesAPeriodWithoutAnEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Deadline.days(10).dueAfterPeriod(DateInterval.startingOn(day("2013-07-01")), CALENDAR))
        .withMessage("period must have an end to count from, but was 2013-07-01/..");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 36_526, Integer.MAX_VALUE})
  void days_areBounded(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.days(count))
        .withMessage("days must be between 0 and 36525, but was %s", count);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_001, Integer.MAX_VALUE})
  void businessDays_areBounded(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.businessDays(count))
        .withMessage("business days must be between 1 and 10000, but was %s", count);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 1_201, Integer.MAX_VALUE})
  void months_areBounded(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.months(count))
        .withMessage("months must be between 1 and 1200, but was %s", count);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.lastBusinessDayOfMonth(count))
        .withMessage("months after must be between 1 and 1200, but was %s", count);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.dayOfMonth(20).monthsAfter(count))
        .withMessage("months after must be between 1 and 1200, but was %s", count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32})
  void dayOfMonth_isOneOfTheLongestMonth(int day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.dayOfMonth(day))
        .withMessage("day of a month must be between 1 and 31, but was %s", day);
  }

  @ParameterizedTest
  @EnumSource
  void equals_ignoresARoundingWhereNoMonthIsTooShort(MonthRounding rounding) {
    assertThat(Deadline.dayOfMonth(28).rounding(rounding)).isEqualTo(Deadline.dayOfMonth(28));
    assertThat(Deadline.dayOfMonth(29).rounding(rounding).rounding()).isEqualTo(rounding);
  }

  @Test
  void toString_saysItInWords() {
    assertThat(Deadline.on(day("2013-12-31"))).hasToString("by 2013-12-31");
    assertThat(Deadline.days(1)).hasToString("within 1 day");
    assertThat(Deadline.days(10).rolled(BusinessDayRoll.FOLLOWING))
        .hasToString("within 10 days, else the business day after");
    assertThat(Deadline.businessDays(10)).hasToString("within 10 business days");
    assertThat(Deadline.months(3).rounding(MonthRounding.DOWN).rolled(BusinessDayRoll.PRECEDING))
        .hasToString("within 3 months, rounded DOWN, else the business day before");
    assertThat(Deadline.dayOfMonth(20)).hasToString("by day 20 of the following month");
    assertThat(Deadline.dayOfMonth(31).monthsAfter(3).rounding(MonthRounding.UP))
        .hasToString("by day 31 of the month 3 months after, rounded UP");
    assertThat(Deadline.lastBusinessDayOfMonth(1))
        .hasToString("by the last business day of the following month");
    assertThat(Deadline.lastBusinessDayOf(Month.MAY))
        .hasToString("by the last business day of May");
  }
}
