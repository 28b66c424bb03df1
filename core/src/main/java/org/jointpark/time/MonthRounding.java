package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Where a day falls that is reached by counting months, if the last month is too short for it.
 *
 * <p>One month after 31 January is a day that February does not have. Laws rarely say what is
 * meant, so whoever counts months names a choice; {@link #REFUSE} is the careful one.
 */
public enum MonthRounding {
  /** The last day of the short month: one month after 31 January is 28 or 29 February. */
  DOWN,
  /** The first day of the month after it: one month after 31 January is 1 March. */
  UP,
  /** An error that names the day, so that somebody decides. */
  REFUSE;

  private static final int LONGEST_MONTH = 31;

  /**
   * Returns the day that lies a number of months after another, or before it.
   *
   * @param day the day to count from
   * @param months how many months to count, negative to count back
   * @return the same day of the month where there is one, else the day that this rounding chooses
   * @throws IllegalArgumentException if there is none and this is {@link #REFUSE}, or if the result
   *     lies beyond the years that a {@link LocalDate} can express
   */
  public LocalDate plusMonths(LocalDate day, long months) {
    YearMonth month = monthAfter(day, months);
    checkArgument(
        this != REFUSE || month.isValidDay(day.getDayOfMonth()),
        "day must exist %s months after %s, but %s has no day %s. Maybe round DOWN or UP",
        months,
        day,
        month,
        day.getDayOfMonth());
    return dayOf(month, day.getDayOfMonth());
  }

  /**
   * Returns a day of a month by its number.
   *
   * @param month the month
   * @param day the number of the day, from 1 to 31
   * @return that day where the month has it, else the day that this rounding chooses
   * @throws IllegalArgumentException if {@code day} is below 1 or above 31, or if the month has no
   *     such day and this is {@link #REFUSE}
   */
  public LocalDate dayOf(YearMonth month, int day) {
    checkArgument(
        day >= 1 && day <= LONGEST_MONTH,
        "day of a month must be between 1 and %s, but was %s",
        LONGEST_MONTH,
        day);
    if (month.isValidDay(day)) {
      return month.atDay(day);
    }
    checkArgument(
        this != REFUSE,
        "day must exist in the month, but %s has no day %s. Maybe round DOWN or UP",
        month,
        day);
    return this == DOWN ? month.atEndOfMonth() : month.plusMonths(1).atDay(1);
  }

  private static YearMonth monthAfter(LocalDate day, long months) {
    try {
      return YearMonth.from(day).plusMonths(months);
    } catch (DateTimeException | ArithmeticException beyond) {
      checkArgument(false, "months must lead to a possible day, but were %s after %s", months, day);
      throw beyond;
    }
  }
}
