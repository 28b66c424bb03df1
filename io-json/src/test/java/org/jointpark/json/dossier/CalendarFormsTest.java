package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.time.BusinessDayRoll;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFormsTest {

  private static final ImmutableMap<String, Recurrence> RECURRENCES = ImmutableMap.of(
      "{\"kind\": \"calendar\", \"unit\": \"QUARTER\"}",
      Recurrence.each(CalendarUnit.QUARTER),
      "{\"kind\": \"calendar\", \"unit\": \"WEEK\", \"first\": \"SKIP\", \"last\": \"MERGE\"}",
      Recurrence.each(CalendarUnit.WEEK).first(ShortWindow.SKIP).last(ShortWindow.MERGE),
      "{\"kind\": \"anchored\", \"period\": \"P3M\", \"rounding\": \"DOWN\", \"last\": \"SKIP\"}",
      Recurrence.anchored(Period.ofMonths(3)).rounding(MonthRounding.DOWN).last(ShortWindow.SKIP),
      "{\"kind\": \"anchored\", \"period\": \"P1Y\"}",
      Recurrence.anchored(Period.ofMonths(12)),
      "{\"kind\": \"rolling\", \"period\": \"P14D\"}",
      Recurrence.rolling(Period.ofWeeks(2)));

  private static final ImmutableMap<String, Deadline> DEADLINES =
      ImmutableMap.<String, Deadline>builder()
          .put(
              "{\"kind\": \"on\", \"day\": \"2013-12-31\"}",
              Deadline.on(LocalDate.of(2013, 12, 31)))
          .put("{\"kind\": \"days\", \"count\": 0}", Deadline.days(0))
          .put(
              "{\"kind\": \"days\", \"count\": 10, \"roll\": \"FOLLOWING\"}",
              Deadline.days(10).rolled(BusinessDayRoll.FOLLOWING))
          .put("{\"kind\": \"business-days\", \"count\": 10}", Deadline.businessDays(10))
          .put(
              "{\"kind\": \"months\", \"count\": 3, \"rounding\": \"UP\", \"roll\": \"PRECEDING\"}",
              Deadline.months(3).rounding(MonthRounding.UP).rolled(BusinessDayRoll.PRECEDING))
          .put("{\"kind\": \"day-of-month\", \"day\": 20}", Deadline.dayOfMonth(20))
          .put(
              "{\"kind\": \"day-of-month\", \"day\": 31, \"monthsAfter\": 3, \"rounding\": \"DOWN\"}",
              Deadline.dayOfMonth(31).monthsAfter(3).rounding(MonthRounding.DOWN))
          .put("{\"kind\": \"last-business-day-of-month\"}", Deadline.lastBusinessDayOfMonth(1))
          .put(
              "{\"kind\": \"last-business-day-of\", \"month\": \"MAY\"}",
              Deadline.lastBusinessDayOf(Month.MAY))
          .buildOrThrow();

  @Test
  void recurrences_leaveOutWhatIsUsual() {
    RECURRENCES.forEach((json, value) -> assertForm(CalendarForms.RECURRENCE, json, value));
  }

  @Test
  void deadlines_leaveOutWhatIsUsual() {
    DEADLINES.forEach((json, value) -> assertForm(CalendarForms.DEADLINE, json, value));
  }

  private static <T> void assertForm(JsonForm<T> form, String json, T value) {
    assertThat(form.toJson(value)).isEqualTo(json + "\n");
    assertThat(form.read(json)).isEqualTo(value);
  }

  @Test
  void periods_areReadInAnyFormAndWrittenInOne() {
    JsonForm<Recurrence> form = CalendarForms.RECURRENCE;

    assertThat(form.read("{\"period\": \"P12M\", \"kind\": \"rolling\", \"rounding\": \"REFUSE\"}"))
        .isEqualTo(form.read("{\"kind\": \"rolling\", \"period\": \"P1Y\"}"));
    assertThat(form.read("{\"kind\": \"rolling\", \"period\": \"P2W\", \"rounding\": \"UP\"}"))
        .isEqualTo(form.read("{\"kind\": \"rolling\", \"period\": \"P14D\"}"));
  }

  @Test
  void calendars_keepKnownYearsWithoutHolidays() {
    HolidayCalendar calendar = HolidayCalendar.builder()
        .id(HolidayCalendarId.of("ROK"))
        .name("Korea")
        .addRestDays(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)
        .knownYear(2014, ImmutableList.of())
        .knownYear(2013, ImmutableList.of(LocalDate.of(2013, 9, 18)))
        .addWorkingDay(LocalDate.of(2013, 9, 14))
        .evidence(SmallDossier.PRESS)
        .build();

    assertForm(CalendarForms.HOLIDAY_CALENDAR, """
        {
          "id": "ROK",
          "name": "Korea",
          "restDays": ["SATURDAY", "SUNDAY"],
          "knownYears": [2013, 2014],
          "holidays": ["2013-09-18"],
          "workingDays": ["2013-09-14"],
          "evidence": {"sources": ["press"], "confidence": "MEDIUM"}
        }""", calendar);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"calender\", \"unit\": \"WEEK\"} | "
            + "/kind (line 1, column 10): expected one of [calendar, anchored, rolling], but "
            + "found 'calender'. Maybe 'calendar' was meant",
        "{\"unit\": \"WEEK\"} | "
            + "top level (line 1, column 16): missing name 'kind', expected one of [calendar, "
            + "anchored, rolling]",
        "{\"kind\": \"calendar\", \"unit\": \"DAY\"} | "
            + "/unit (line 1, column 30): expected one of [WEEK, MONTH, QUARTER, YEAR], but "
            + "found 'DAY'",
        "{\"kind\": \"calendar\", \"unit\": \"WEEK\", \"period\": \"P3M\"} | "
            + "/period (line 1, column 38): unknown name 'period', expected one of [kind, "
            + "unit, first, last]",
        "{\"kind\": \"anchored\", \"period\": \"P3M\", \"first\": \"SKIP\"} | "
            + "/first (line 1, column 39): unknown name 'first', expected one of [kind, "
            + "period, rounding, last]",
        "{\"kind\": \"anchored\", \"period\": \"three months\"} | "
            + "/period (line 1, column 32): expected a period such as P3M or P10D, but found "
            + "'three months' (Text cannot be parsed to a Period)",
        "{\"kind\": \"anchored\", \"period\": \"P1M15D\"} | "
            + "top level (line 1, column 10): expected a consistent anchored recurrence: "
            + "period must be of months or of days, not of both, but was P1M15D",
        "{\"kind\": \"rolling\", \"period\": \"P0D\"} | "
            + "top level (line 1, column 10): expected a consistent rolling recurrence: "
            + "period must not be zero, but was P0D",
        "{\"kind\": \"rolling\", \"period\": \"P-3M\"} | "
            + "top level (line 1, column 10): expected a consistent rolling recurrence: "
            + "period must not be negative, but was P-3M",
        "{\"kind\": \"rolling\", \"period\": \"P999999999Y\"} | "
            + "top level (line 1, column 10): expected a consistent rolling recurrence: "
            + "period must be at most a hundred years, but was P999999999Y",
        "{\"kind\": \"rolling\", \"period\": \"P99999999999Y\"} | "
            + "/period (line 1, column 31): expected a period such as P3M or P10D, but found "
            + "'P99999999999Y' (Text cannot be parsed to a Period)",
        "{\"kind\": \"rolling\"} | "
            + "top level (line 1, column 10): missing name 'period', expected a period such "
            + "as P3M or P10D",
        "\"P3M\" | "
            + "top level (line 1, column 1): expected an object (recurrence), but found 'P3M'"
      })
  void recurrences_areRefused(String json, String message) {
    assertRefused(CalendarForms.RECURRENCE, json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\": \"on\", \"day\": \"9999-12-31\"} | "
            + "/day (line 1, column 23): expected a day such as 2013-09-16, but found "
            + "'9999-12-31' (year must be from 1 to 9998: no day stands for 'always' or "
            + "'unknown')",
        "{\"kind\": \"on\", \"day\": \"2013-02-29\"} | "
            + "/day (line 1, column 23): expected a day such as 2013-09-16, but found "
            + "'2013-02-29' (no such day)",
        "{\"kind\": \"days\", \"count\": -1} | "
            + "/count (line 1, column 27): expected an integer of at least 0, but found -1",
        "{\"kind\": \"days\", \"count\": 36526} | "
            + "top level (line 1, column 10): expected a consistent deadline: days must be "
            + "between 0 and 36525, but was 36526",
        "{\"kind\": \"days\", \"count\": 10, \"rounding\": \"UP\"} | "
            + "/rounding (line 1, column 31): unknown name 'rounding', expected one of [kind, "
            + "count, roll]",
        "{\"kind\": \"business-days\", \"count\": 0} | "
            + "/count (line 1, column 36): expected an integer of at least 1, but found 0",
        "{\"kind\": \"business-days\", \"count\": 2147483647} | "
            + "top level (line 1, column 10): expected a consistent deadline: business days "
            + "must be between 1 and 10000, but was 2147483647",
        "{\"kind\": \"months\", \"count\": 1201} | "
            + "top level (line 1, column 10): expected a consistent deadline: months must be "
            + "between 1 and 1200, but was 1201",
        "{\"kind\": \"day-of-month\", \"day\": 32} | "
            + "top level (line 1, column 10): expected a consistent deadline: day of a month "
            + "must be between 1 and 31, but was 32",
        "{\"kind\": \"last-business-day-of\", \"month\": \"May\"} | "
            + "/month (line 1, column 43): expected one of [JANUARY, FEBRUARY, MARCH, APRIL, "
            + "MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER], but found "
            + "'May'. Maybe 'MAY' was meant",
      })
  void deadlines_areRefused(String json, String message) {
    assertRefused(CalendarForms.DEADLINE, json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"restDays\": [] | "
            + "top level (line 1, column 1): expected a consistent holiday calendar: rest "
            + "days must be one to six days of the week, but were [] (holiday calendar ROK)",
        "\"restDays\": [\"SUNDAY\", \"SUNDAY\"] | "
            + "/restDays/1 (line 1, column 55): expected each element once, but found "
            + "'SUNDAY' again",
        "\"restDays\": [\"SUN\"] | "
            + "/restDays/0 (line 1, column 45): expected one of [MONDAY, TUESDAY, WEDNESDAY, "
            + "THURSDAY, FRIDAY, SATURDAY, SUNDAY], but found 'SUN'",
        "\"restDays\": [\"SUNDAY\"], \"knownYears\": [9999] | "
            + "/knownYears/0 (line 1, column 71): expected an integer from 1 to 9998, but "
            + "found 9999",
        "\"restDays\": [\"SUNDAY\"], \"holidays\": [\"2013-09-18\"] | "
            + "top level (line 1, column 1): expected a consistent holiday calendar: holiday "
            + "must lie in a known year, but was 2013-09-18 (holiday calendar ROK)",
        "\"restDays\": [\"SUNDAY\"], \"knownYears\": [2013], \"workingDays\": [\"2013-09-18\"] | "
            + "top level (line 1, column 1): expected a consistent holiday calendar: working "
            + "day must fall on a rest day of the week, but was 2013-09-18, a WEDNESDAY "
            + "(holiday calendar ROK)",
      })
  void calendars_areRefused(String members, String message) {
    assertRefused(
        CalendarForms.HOLIDAY_CALENDAR,
        "{\"id\": \"ROK\", \"name\": \"Korea\", " + members + "}",
        message);
  }

  private static void assertRefused(JsonForm<?> form, String json, String message) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> form.read(json))
        .withMessage(message);
  }
}
