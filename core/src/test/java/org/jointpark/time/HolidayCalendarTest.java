package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays are made up, but for those of September 2013. */
class HolidayCalendarTest {

  /** 14 September is a Saturday on which there is work; 1 and 2 January are holidays. */
  private static final HolidayCalendar CALENDAR = calendar()
      .knownYear(2013, days("2013-09-18", "2013-09-19", "2013-09-20", "2013-12-31"))
      .knownYear(2014, days("2014-01-01", "2014-01-02"))
      .knownYear(2016, days())
      .addWorkingDay(LocalDate.of(2013, 9, 14))
      .build();

  private static HolidayCalendar.Builder calendar() {
    return HolidayCalendar.builder()
        .id(HolidayCalendarId.of("ROK"))
        .name("Korea")
        .addRestDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  private static ImmutableList<LocalDate> days(String... days) {
    return ImmutableList.copyOf(days).stream()
        .map(LocalDate::parse)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-09-16, true",
    "2013-09-18, false",
    "2013-09-21, false",
    "2013-09-22, false",
    "2013-09-14, true",
    "2014-01-01, false",
    "2016-01-01, true",
    "2015-12-31,",
    "2012-09-18,",
    "2012-09-16,",
    "2017-01-01,"
  })
  void isBusinessDay_isEmptyInAnUnknownYear(LocalDate day, Boolean expected) {
    if (expected == null) {
      assertThat(CALENDAR.isBusinessDay(day)).isEmpty();
    } else {
      assertThat(CALENDAR.isBusinessDay(day)).contains(expected);
    }
    assertThat(CALENDAR.isKnown(day.getYear())).isEqualTo(expected != null);
  }

  @ParameterizedTest
  @CsvSource({
    // the day itself is not counted
    "2013-09-16,  1, 2013-09-17",
    "2013-09-16,  2, 2013-09-23",
    "2013-09-18,  1, 2013-09-23",
    // one after a Friday, a Saturday and a Sunday
    "2013-09-06,  1, 2013-09-09",
    "2013-09-07,  1, 2013-09-09",
    "2013-09-08,  1, 2013-09-09",
    // a Saturday of work
    "2013-09-13,  1, 2013-09-14",
    "2013-09-13,  2, 2013-09-16",
    // across the turn of the year
    "2013-12-30,  1, 2014-01-03",
    "2013-12-30, 10, 2014-01-16",
    // the year of the day to count from is not on the way
    "2012-12-31,  1, 2013-01-01",
    "2012-12-30,  1,",
    "2014-12-31,  1,",
    "2014-12-29,  2, 2014-12-31",
    "2014-12-29,  3,",
    "2016-02-28,  1, 2016-02-29",
    "2013-01-01, 10000,"
  })
  void plusBusinessDays_isEmptyIfAYearOnTheWayIsUnknown(
      LocalDate day, int count, LocalDate expected) {
    if (expected == null) {
      assertThat(CALENDAR.plusBusinessDays(day, count)).isEmpty();
    } else {
      assertThat(CALENDAR.plusBusinessDays(day, count)).contains(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001, Integer.MAX_VALUE})
  void plusBusinessDays_refusesOtherCounts(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.plusBusinessDays(LocalDate.of(2013, 9, 16), count))
        .withMessage("business days must be between 1 and 10000, but was %s", count);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-09-17, 2013-09-17, 2013-09-17",
    "2013-09-18, 2013-09-23, 2013-09-17",
    "2013-09-22, 2013-09-23, 2013-09-17",
    "2014-01-01, 2014-01-03, 2013-12-30",
    "2016-01-02, 2016-01-04, 2016-01-01",
    "2017-01-01,,",
  })
  void businessDayOnOr_goesForwardOrBack(LocalDate day, LocalDate after, LocalDate before) {
    assertThat(CALENDAR.businessDayOnOrAfter(day).orElse(null)).isEqualTo(after);
    assertThat(CALENDAR.businessDayOnOrBefore(day).orElse(null)).isEqualTo(before);
  }

  @Test
  void businessDayOnOr_isEmptyWhereTheSearchLeavesTheKnownYears() {
    HolidayCalendar calendar =
        calendar().knownYear(2016, days("2016-01-01", "2016-12-30")).build();

    assertThat(calendar.businessDayOnOrBefore(LocalDate.of(2016, 1, 3))).isEmpty();
    assertThat(calendar.businessDayOnOrAfter(LocalDate.of(2016, 1, 3)))
        .contains(LocalDate.of(2016, 1, 4));
    assertThat(calendar.businessDayOnOrAfter(LocalDate.of(2016, 12, 30))).isEmpty();
    assertThat(calendar.businessDayOnOrBefore(LocalDate.of(2016, 12, 30)))
        .contains(LocalDate.of(2016, 12, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-08, 2013-08-30",
    "2013-09, 2013-09-30",
    "2013-12, 2013-12-30",
    "2014-05, 2014-05-30",
    "2016-02, 2016-02-29",
    "2015-02,",
    "2017-05,"
  })
  void lastBusinessDayOf_isEmptyInAnUnknownYear(YearMonth month, LocalDate expected) {
    assertThat(CALENDAR.lastBusinessDayOf(month).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-09-16/2013-09-23, 2",
    "2013-09-18/2013-09-23, 0",
    "2013-09-13/2013-09-17, 3",
    "2013-09-01/2013-10-01, 19",
    "2013-01-01/2014-01-01, 258",
    "2013-12-28/2014-01-04, 2",
    "2016-01-01/2017-01-01, 261",
    "2014-12-31/2015-01-01, 1",
    "2014-12-31/2015-01-02,",
    "2014-01-01/2017-01-01,",
    "2012-12-31/2013-01-02,"
  })
  void businessDaysIn_isEmptyIfAYearIsUnknown(String days, Long expected) {
    assertThat(CALENDAR.businessDaysIn(DateInterval.parse(days)).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-09-16/..", "../2013-09-16", "../.."})
  void businessDaysIn_refusesAnOpenSide(String days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALENDAR.businessDaysIn(DateInterval.parse(days)))
        .withMessage(
            "days must have two bounds for their business days to be counted, but were %s", days);
  }

  @ParameterizedTest
  @CsvSource({"1900, 28", "2000, 29", "2100, 28"})
  void leapYears_areThoseOfTheCalendar(int year, int last) {
    HolidayCalendar calendar = calendar().addKnownYear(year).build();
    LocalDate march = LocalDate.of(year, 3, 1);

    assertThat(calendar.businessDayOnOrBefore(march.minusDays(1)).orElseThrow())
        .isEqualTo(calendar.lastBusinessDayOf(YearMonth.of(year, 2)).orElseThrow());
    assertThat(march.minusDays(1).getDayOfMonth()).isEqualTo(last);
  }

  @Test
  void aCalendarThatKnowsNoYear_saysNothing() {
    HolidayCalendar calendar = calendar().build();

    assertThat(calendar.isBusinessDay(LocalDate.of(2013, 9, 15))).isEmpty();
    assertThat(calendar.plusBusinessDays(LocalDate.of(2013, 9, 15), 1)).isEmpty();
    assertThat(calendar.businessDaysIn(DateInterval.parse("2013-09-15/2013-09-16")))
        .isEmpty();
  }

  @Test
  void aYearWithoutHolidays_isNoUnknownYear() {
    HolidayCalendar known = calendar().knownYear(2013, days()).build();

    assertThat(known).isNotEqualTo(calendar().build());
    assertThat(known.isBusinessDay(LocalDate.of(2013, 9, 15))).contains(false);
    assertThat(known.toBuilder().build()).isEqualTo(known).hasSameHashCodeAs(known);
  }

  @Test
  void build_refusesAHolidayOfAnUnknownYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().knownYear(2013, days("2014-01-01")).build())
        .withMessage("holiday must lie in a known year, but was 2014-01-01 (holiday calendar ROK)");
  }

  @Test
  void build_refusesAWorkingDayThatIsOneAnyway() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar()
            .addKnownYear(2013)
            .addWorkingDay(LocalDate.of(2013, 9, 16))
            .build())
        .withMessage("working day must fall on a rest day of the week, but was 2013-09-16,"
            + " a MONDAY (holiday calendar ROK)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().addWorkingDay(LocalDate.of(2013, 9, 14)).build())
        .withMessage(
            "working day must lie in a known year, but was 2013-09-14 (holiday calendar ROK)");
  }

  @Test
  void build_refusesAWorkingDayThatIsAHoliday() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar()
            .knownYear(2013, days("2013-09-14"))
            .addWorkingDay(LocalDate.of(2013, 9, 14))
            .build())
        .withMessage(
            "working day must not be a holiday, but was 2013-09-14 (holiday calendar ROK)");
  }

  @Test
  void build_refusesAMonthWithoutABusinessDay() {
    ImmutableList<LocalDate> february = LocalDate.of(2013, 2, 1)
        .datesUntil(LocalDate.of(2013, 3, 1))
        .collect(ImmutableList.toImmutableList());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().knownYear(2013, february).build())
        .withMessage("month must have a business day, but 2013-02 has none (holiday calendar ROK)");
  }

  @Test
  void build_refusesAWeekWithoutRestAndAWeekOfRest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().restDays(ImmutableList.of()).build())
        .withMessage("rest days must be one to six days of the week, but were []"
            + " (holiday calendar ROK)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().addRestDays(DayOfWeek.values()).build())
        .withMessage("rest days must be one to six days of the week, but were [MONDAY, TUESDAY,"
            + " WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] (holiday calendar ROK)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 9999, Integer.MAX_VALUE})
  void build_refusesAYearBeyondAll(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().addKnownYear(year).build())
        .withMessage(
            "known year must be between 1 and 9998, but was %s (holiday calendar ROK)", year);
  }

  @Test
  void build_refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar().name(" ").build())
        .withMessage("name must not be blank, but was ' ' (holiday calendar ROK)");
  }
}
