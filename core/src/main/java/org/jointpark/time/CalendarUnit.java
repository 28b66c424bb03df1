package org.jointpark.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit into which the calendar divides time, without gap or overlap. */
public enum CalendarUnit {
  /** Seven days from a Monday on, as in ISO 8601. */
  WEEK,
  /** A month. */
  MONTH,
  /** Three months, from the first of January, April, July or October on. */
  QUARTER,
  /** A year, from the first of January on. */
  YEAR;

  private static final int QUARTER_MONTHS = 3;

  /**
   * Returns the unit in which a day lies.
   *
   * @param day any day
   * @return the week, month, quarter or year of that day
   * @throws IllegalArgumentException if the unit starts or ends outside of the years 1 to 9998
   */
  public DateInterval windowOf(LocalDate day) {
    LocalDate start = startOf(day);
    return DateInterval.of(start, plus(start, 1));
  }

  /** Returns the first day of the unit in which a day lies. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER ->
        LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter().getValue(), 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** Returns the start of a unit that lies some units after the one that starts on a day. */
  LocalDate plus(LocalDate start, long units) {
    return switch (this) {
      case WEEK -> start.plusWeeks(units);
      case MONTH -> start.plusMonths(units);
      case QUARTER -> start.plusMonths(QUARTER_MONTHS * units);
      case YEAR -> start.plusYears(units);
    };
  }
}
