package org.jointpark.time;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  private static ImmutableList<DateInterval> intervals(String texts) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(texts)
        .map(DateInterval::parse)
        .collect(toImmutableList());
  }

  private static ImmutableList<LocalDate> starts(ImmutableList<DateInterval> windows) {
    return windows.stream().map(it -> it.start().orElseThrow()).collect(toImmutableList());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** The joint committee of Gaeseong: a meeting once a quarter, agreed on 2013-08-28. */
  @Nested
  class Committee {

    private static final DateInterval SPAN = DateInterval.parse("2013-08-29/2016-04-01");

    @Test
    void calendarQuarters_are11WithAShortFirstOne() {
      ImmutableList<DateInterval> quarters =
          Recurrence.each(CalendarUnit.QUARTER).windows(SPAN);

      assertThat(quarters).hasSize(11);
      assertThat(quarters.get(0)).hasToString("2013-08-29/2013-10-01");
      assertThat(quarters.get(1)).hasToString("2013-10-01/2014-01-01");
      assertThat(quarters.get(10)).hasToString("2016-01-01/2016-04-01");
    }

    @Test
    void anchoredWindowsOfThreeMonths_are10WholeOnes() {
      ImmutableList<DateInterval> windows = Recurrence.anchored(Period.ofMonths(3))
          .rounding(MonthRounding.DOWN)
          .last(ShortWindow.SKIP)
          .windows(SPAN);

      assertThat(starts(windows))
          .map(LocalDate::toString)
          .containsExactly(
              "2013-08-29",
              "2013-11-29",
              "2014-02-28",
              "2014-05-29",
              "2014-08-29",
              "2014-11-29",
              "2015-02-28",
              "2015-05-29",
              "2015-08-29",
              "2015-11-29");
      assertThat(windows.get(9)).hasToString("2015-11-29/2016-02-29");
    }

    @Test
    void anchoredWindowsOfThreeMonths_endWhereTheyWouldWithoutAHorizon() {
      ImmutableList<DateInterval> windows = Recurrence.anchored(Period.ofMonths(3))
          .rounding(MonthRounding.DOWN)
          .windowsStartingBefore(DateInterval.parse("2013-08-29/.."), day("2016-04-01"));

      assertThat(windows).hasSize(11);
      assertThat(windows.get(10)).hasToString("2016-02-29/2016-05-29");
    }

    @Test
    void anchoredWindowsOfThreeMonths_areRefusedUnlessARoundingIsDeclared() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Recurrence.anchored(Period.ofMonths(3)).windows(SPAN))
          .withMessage("day must exist 6 months after 2013-08-29, but 2014-02 has no day 29."
              + " Maybe round DOWN or UP");
    }

    @Test
    void meetingsSinceTheLastOne_are559DaysPastDue() {
      ImmutableList<LocalDate> meetings = ImmutableList.of(
          day("2014-06-26"),
          day("2013-09-02"),
          day("2013-09-10"),
          day("2013-09-11"),
          day("2013-09-16"),
          day("2013-12-19"),
          day("2015-07-16"));

      DaySet late = Recurrence.rolling(Period.ofMonths(3))
          .pastDue(day("2013-08-28"), meetings, day("2016-04-01"));

      assertThat(late.intervals())
          .isEqualTo(intervals("2013-12-17/2013-12-19"
              + " 2014-03-20/2014-06-26 2014-09-27/2015-07-16 2015-10-17/2016-04-01"));
      assertThat(late.intervals()).map(DateInterval::days).containsExactly(2L, 98L, 292L, 167L);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // nothing is cut
    "2014-01-01/2014-07-01, KEEP,  KEEP,  2014-01-01/2014-04-01 2014-04-01/2014-07-01",
    "2014-01-01/2014-07-01, SKIP,  SKIP,  2014-01-01/2014-04-01 2014-04-01/2014-07-01",
    "2014-01-01/2014-07-01, MERGE, MERGE, 2014-01-01/2014-04-01 2014-04-01/2014-07-01",
    // both ends are cut
    "2014-02-10/2014-08-01, KEEP,  KEEP,  "
        + "2014-02-10/2014-04-01 2014-04-01/2014-07-01 2014-07-01/2014-08-01",
    "2014-02-10/2014-08-01, SKIP,  KEEP,  2014-04-01/2014-07-01 2014-07-01/2014-08-01",
    "2014-02-10/2014-08-01, KEEP,  SKIP,  2014-02-10/2014-04-01 2014-04-01/2014-07-01",
    "2014-02-10/2014-08-01, SKIP,  SKIP,  2014-04-01/2014-07-01",
    "2014-02-10/2014-08-01, MERGE, KEEP,  2014-02-10/2014-07-01 2014-07-01/2014-08-01",
    "2014-02-10/2014-08-01, KEEP,  MERGE, 2014-02-10/2014-04-01 2014-04-01/2014-08-01",
    "2014-02-10/2014-08-01, MERGE, SKIP,  2014-02-10/2014-07-01",
    "2014-02-10/2014-08-01, SKIP,  MERGE, 2014-04-01/2014-08-01",
    "2014-02-10/2014-08-01, MERGE, MERGE, 2014-02-10/2014-08-01",
    // two windows, both of them short
    "2014-02-10/2014-05-01, MERGE, KEEP,  2014-02-10/2014-05-01",
    "2014-02-10/2014-05-01, KEEP,  MERGE, 2014-02-10/2014-05-01",
    "2014-02-10/2014-05-01, MERGE, MERGE, 2014-02-10/2014-05-01",
    "2014-02-10/2014-05-01, MERGE, SKIP,  2014-02-10/2014-04-01",
    "2014-02-10/2014-05-01, SKIP,  MERGE, 2014-04-01/2014-05-01",
    "2014-02-10/2014-05-01, SKIP,  SKIP,  ''",
    // two windows, one of them short
    "2014-02-10/2014-07-01, MERGE, SKIP,  2014-02-10/2014-07-01",
    "2014-01-01/2014-05-01, SKIP,  MERGE, 2014-01-01/2014-05-01",
    // one window, cut at its start, at its end, at both
    "2014-02-10/2014-04-01, KEEP,  SKIP,  2014-02-10/2014-04-01",
    "2014-02-10/2014-04-01, SKIP,  KEEP,  ''",
    "2014-02-10/2014-04-01, MERGE, SKIP,  2014-02-10/2014-04-01",
    "2014-01-01/2014-03-10, SKIP,  KEEP,  2014-01-01/2014-03-10",
    "2014-01-01/2014-03-10, KEEP,  SKIP,  ''",
    "2014-01-01/2014-03-10, SKIP,  MERGE, 2014-01-01/2014-03-10",
    "2014-02-10/2014-03-10, KEEP,  KEEP,  2014-02-10/2014-03-10",
    "2014-02-10/2014-03-10, SKIP,  KEEP,  ''",
    "2014-02-10/2014-03-10, KEEP,  SKIP,  ''",
    "2014-02-10/2014-03-10, SKIP,  SKIP,  ''",
    "2014-02-10/2014-03-10, MERGE, SKIP,  ''",
    "2014-02-10/2014-03-10, MERGE, MERGE, 2014-02-10/2014-03-10",
    // one whole window, and one day
    "2014-01-01/2014-04-01, SKIP,  SKIP,  2014-01-01/2014-04-01",
    "2014-01-01/2014-01-02, KEEP,  KEEP,  2014-01-01/2014-01-02",
  })
  void calendarQuarters_withShortEnds(
      String span, ShortWindow first, ShortWindow last, String expected) {
    Recurrence.Calendar quarters =
        Recurrence.each(CalendarUnit.QUARTER).first(first).last(last);

    assertThat(quarters.windows(DateInterval.parse(span))).isEqualTo(intervals(expected));
  }

  @ParameterizedTest
  @CsvSource({
    // a day does not cut the window that has begun before it
    "2014-02-10/..,         KEEP,  KEEP,  2014-04-02, "
        + "2014-02-10/2014-04-01 2014-04-01/2014-07-01",
    "2014-02-10/..,         KEEP,  KEEP,  2014-04-01, 2014-02-10/2014-04-01",
    "2014-02-10/..,         SKIP,  KEEP,  2014-04-01, ''",
    "2014-02-10/..,         KEEP,  KEEP,  2014-02-10, ''",
    "2014-02-10/..,         KEEP,  KEEP,  2013-01-01, ''",
    // nor does it keep a window from being merged
    "2014-02-10/..,         MERGE, KEEP,  2014-02-11, 2014-02-10/2014-07-01",
    "2014-02-10/2014-08-01, MERGE, MERGE, 2014-02-11, 2014-02-10/2014-08-01",
    "2014-01-01/2014-08-01, KEEP,  MERGE, 2014-04-02, "
        + "2014-01-01/2014-04-01 2014-04-01/2014-08-01",
    "2014-01-01/2014-08-01, KEEP,  MERGE, 2014-04-01, 2014-01-01/2014-04-01",
    // the end of the span does
    "2014-02-10/2014-05-01, KEEP,  KEEP,  2020-01-01, "
        + "2014-02-10/2014-04-01 2014-04-01/2014-05-01",
  })
  void calendarQuarters_startingBeforeADay(
      String span, ShortWindow first, ShortWindow last, LocalDate day, String expected) {
    Recurrence.Calendar quarters =
        Recurrence.each(CalendarUnit.QUARTER).first(first).last(last);

    assertThat(quarters.windowsStartingBefore(DateInterval.parse(span), day))
        .isEqualTo(intervals(expected));
  }

  @Test
  void calendarUnits_ofOtherLengths() {
    DateInterval span = DateInterval.parse("2015-12-20/2016-03-05");

    assertThat(starts(Recurrence.each(CalendarUnit.WEEK).windows(span)))
        .hasSize(12)
        .contains(day("2015-12-20"), day("2015-12-21"), day("2016-02-29"));
    assertThat(Recurrence.each(CalendarUnit.MONTH).windows(span))
        .isEqualTo(intervals("2015-12-20/2016-01-01 2016-01-01/2016-02-01"
            + " 2016-02-01/2016-03-01 2016-03-01/2016-03-05"));
    assertThat(Recurrence.each(CalendarUnit.YEAR).windows(span))
        .isEqualTo(intervals("2015-12-20/2016-01-01 2016-01-01/2016-03-05"));
  }

  @ParameterizedTest
  @CsvSource({
    // a short month does not shorten the next ones
    "2015-08-31, P1M, DOWN, 2015-08-31 2015-09-30 2015-10-31 2015-11-30 2015-12-31 2016-01-31",
    "2015-08-31, P1M, UP,   2015-08-31 2015-10-01 2015-10-31 2015-12-01 2015-12-31 2016-01-31",
    "2015-12-31, P1M, DOWN, 2015-12-31 2016-01-31 2016-02-29 2016-03-31 2016-04-30 2016-05-31",
    "2014-12-31, P1M, DOWN, 2014-12-31 2015-01-31 2015-02-28 2015-03-31 2015-04-30 2015-05-31",
    "2015-01-30, P1M, UP,   2015-01-30 2015-03-01 2015-03-30 2015-04-30 2015-05-30 2015-06-30",
    // leap days
    "1896-02-29, P1Y, DOWN, 1896-02-29 1897-02-28 1898-02-28 1899-02-28 1900-02-28 1901-02-28",
    "1996-02-29, P1Y, DOWN, 1996-02-29 1997-02-28 1998-02-28 1999-02-28 2000-02-29 2001-02-28",
    "2096-02-29, P2Y, UP,   2096-02-29 2098-03-01 2100-03-01 2102-03-01 2104-02-29 2106-03-01",
    "1996-02-29, P4Y, REFUSE, 1996-02-29 2000-02-29 2004-02-29 2008-02-29 2012-02-29 2016-02-29",
    // days and weeks
    "2016-02-22, P7D, REFUSE, 2016-02-22 2016-02-29 2016-03-07 2016-03-14 2016-03-21 2016-03-28",
    "2015-02-22, P1W, REFUSE, 2015-02-22 2015-03-01 2015-03-08 2015-03-15 2015-03-22 2015-03-29",
    "2100-02-27, P1D, REFUSE, 2100-02-27 2100-02-28 2100-03-01 2100-03-02 2100-03-03 2100-03-04",
  })
  void anchoredWindows_areCountedFromTheAnchor(
      LocalDate anchor, Period period, MonthRounding rounding, String starts) {
    ImmutableList<DateInterval> windows = Recurrence.anchored(period)
        .rounding(rounding)
        .windowsStartingBefore(DateInterval.startingOn(anchor), anchor.plusYears(21));

    assertThat(starts(windows).subList(0, 6))
        .map(LocalDate::toString)
        .isEqualTo(Splitter.on(' ').splitToList(starts));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-08-31/2015-10-31, KEEP,  2015-08-31/2015-09-30 2015-09-30/2015-10-31",
    "2015-08-31/2015-10-10, KEEP,  2015-08-31/2015-09-30 2015-09-30/2015-10-10",
    "2015-08-31/2015-10-10, SKIP,  2015-08-31/2015-09-30",
    "2015-08-31/2015-10-10, MERGE, 2015-08-31/2015-10-10",
    "2015-08-31/2015-09-10, KEEP,  2015-08-31/2015-09-10",
    "2015-08-31/2015-09-10, SKIP,  ''",
    "2015-08-31/2015-09-10, MERGE, 2015-08-31/2015-09-10",
    "2015-08-31/2015-09-30, SKIP,  2015-08-31/2015-09-30",
  })
  void anchoredWindows_withAShortEnd(String span, ShortWindow last, String expected) {
    Recurrence.Anchored monthly =
        Recurrence.anchored(Period.ofMonths(1)).rounding(MonthRounding.DOWN).last(last);

    assertThat(monthly.windows(DateInterval.parse(span))).isEqualTo(intervals(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-19, P3M, REFUSE, 2014-03-19",
    "2013-11-30, P3M, DOWN,   2014-02-28",
    "2013-11-30, P3M, UP,     2014-03-01",
    "2016-02-29, P1Y, DOWN,   2017-02-28",
    "2016-02-29, P4Y, REFUSE, 2020-02-29",
    "2016-02-22, P7D, REFUSE, 2016-02-29",
  })
  void rolling_isDueAfterThePeriod(
      LocalDate performance, Period period, MonthRounding rounding, LocalDate due) {
    assertThat(Recurrence.rolling(period).rounding(rounding).dueAfter(performance))
        .isEqualTo(due);
  }

  @Test
  void rolling_refusesADayThatDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.rolling(Period.ofMonths(3)).dueAfter(day("2013-11-30")))
        .withMessage("day must exist 3 months after 2013-11-30, but 2014-02 has no day 30."
            + " Maybe round DOWN or UP");
  }

  @ParameterizedTest
  @CsvSource({
    // on the due day it is in time, on the next it is late by a day that nobody was late on
    "2016-01-10, 2016-01-20,            ''",
    "2016-01-11, 2016-01-20,            ''",
    "2016-01-12, 2016-01-20,            2016-01-11/2016-01-12",
    "2016-01-02, 2016-01-13,            2016-01-12/2016-01-13",
    // nothing counts before the trigger, on it, or from the last day on
    "2015-12-31, 2016-01-13,            2016-01-11/2016-01-13",
    "2016-01-01, 2016-01-13,            2016-01-11/2016-01-13",
    "2016-01-13, 2016-01-13,            2016-01-11/2016-01-13",
    "2016-02-01, 2016-01-13,            2016-01-11/2016-01-13",
    "2016-01-05, 2016-01-11,            ''",
    "2016-01-05, 2015-01-01,            ''",
  })
  void rolling_runsPastDueUntilThePerformance(
      LocalDate performance, LocalDate until, String expected) {
    DaySet late = Recurrence.rolling(Period.ofDays(9))
        .pastDue(day("2016-01-01"), ImmutableList.of(performance, performance), until);

    assertThat(late.intervals()).isEqualTo(intervals(expected));
  }

  @Test
  void periods_haveOneForm() {
    assertThat(Recurrence.rolling(Period.ofMonths(12)))
        .isEqualTo(Recurrence.rolling(Period.ofYears(1)));
    assertThat(Recurrence.anchored(Period.ofWeeks(1)).rounding(MonthRounding.DOWN))
        .isEqualTo(Recurrence.anchored(Period.ofDays(7)));
    assertThat(Recurrence.rolling(Period.ofDays(7)).rounding(MonthRounding.UP))
        .isEqualTo(Recurrence.rolling(Period.ofDays(7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P0D | period must not be zero, but was P0D",
        "P-1M | period must not be negative, but was P-1M",
        "P1Y-1M | period must not be negative, but was P1Y-1M",
        "P-1D | period must not be negative, but was P-1D",
        "P1M15D | period must be of months or of days, not of both, but was P1M15D",
        "P1Y1D | period must be of months or of days, not of both, but was P1Y1D",
        "P100Y1M | period must be at most a hundred years, but was P100Y1M",
        "P36526D | period must be at most a hundred years, but was P36526D",
        "P2147483647Y | period must be at most a hundred years, but was P2147483647Y",
      })
  void periods_areOfMonthsOrOfDays(Period period, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.anchored(period))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.rolling(period))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2016-01-01", "../.."})
  void windows_refuseAnOpenStart(String span) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.each(CalendarUnit.MONTH)
            .windowsStartingBefore(DateInterval.parse(span), day("2016-01-01")))
        .withMessage("span must have a start to be divided into windows, but was %s", span);
  }

  @Test
  void windows_refuseAnOpenEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Recurrence.anchored(Period.ofDays(1)).windows(DateInterval.parse("2016-01-01/..")))
        .withMessage("span must have an end to be divided into windows, but was 2016-01-01/.."
            + ". Maybe ask for those that start before a day");
  }

  @Test
  void windows_areBoundedInNumber() {
    DateInterval ages = DateInterval.parse("0001-01-01/9998-12-31");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.each(CalendarUnit.WEEK).windows(ages))
        .withMessage("span must have at most 100000 windows, but 0001-01-01/9998-12-31 has more."
            + " Maybe take fewer days");
    assertThat(Recurrence.each(CalendarUnit.QUARTER).windows(ages)).hasSize(39_992);
  }

  @Test
  void toString_tellsWhatDiffers() {
    assertThat(Recurrence.each(CalendarUnit.QUARTER)).hasToString("each quarter");
    assertThat(Recurrence.each(CalendarUnit.WEEK).first(ShortWindow.SKIP).last(ShortWindow.MERGE))
        .hasToString("each week, a short first one: SKIP, a short last one: MERGE");
    assertThat(Recurrence.anchored(Period.ofMonths(14))
            .rounding(MonthRounding.DOWN)
            .last(ShortWindow.SKIP))
        .hasToString("every 1 year 2 months, rounded DOWN, a short last one: SKIP");
    assertThat(Recurrence.rolling(Period.ofDays(1))).hasToString("within 1 day of the last time");
  }
}
