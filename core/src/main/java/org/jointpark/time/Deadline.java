package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * By which day something is to be done, counted from an act or from the end of a period.
 *
 * <p>The due day is the last one that is in time; "by 31 December" includes the 31st. The day of
 * the act is not counted: ten days after 1 March is 11 March. A due day is never before the act,
 * but for a fixed day, which is what it is: an act may well come too late for it.
 *
 * <p>Months are counted as {@link MonthRounding} says, which refuses a day that does not exist
 * unless another rounding is chosen. Business days are those of a {@link HolidayCalendar}; if it
 * does not know the holidays of a year on the way, there is no answer.
 *
 * <pre>{@code
 * LocalDate endOfQuarter = LocalDate.of(2013, 9, 30);
 * Deadline.dayOfMonth(20).dueAfter(endOfQuarter); // 2013-10-20
 * Deadline.days(10).rolled(BusinessDayRoll.FOLLOWING).dueAfter(endOfQuarter, calendar);
 * Deadline.lastBusinessDayOf(Month.MAY).dueAfter(endOfQuarter, calendar); // 2014-05-30
 * }</pre>
 */
public sealed interface Deadline {

  /**
   * On or before a fixed day.
   *
   * @param day the last day that is in time
   * @param roll which day it is instead if that is no business day
   */
  record On(LocalDate day, BusinessDayRoll roll) implements Deadline {
    /**
     * Creates the deadline.
     *
     * @param day the last day that is in time
     * @param roll which day it is instead if that is no business day
     */
    public On {
      Objects.requireNonNull(day);
      Objects.requireNonNull(roll);
    }

    /**
     * Returns this deadline with another treatment of days that are no business days.
     *
     * @param choice which day is due instead
     * @return the changed deadline
     */
    public On rolled(BusinessDayRoll choice) {
      return new On(day, choice);
    }

    @Override
    public boolean needsCalendar() {
      return roll != BusinessDayRoll.NONE;
    }

    /**
     * {@return the fixed day, rolled, whatever the trigger is; empty if the calendar does not know
     * a year on the way}
     */
    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      return roll.roll(day, calendar);
    }

    /** {@return the day in words, such as {@code by 2013-12-31}} */
    @Override
    public String toString() {
      return "by " + day + roll.inWords();
    }
  }

  /**
   * Within a number of days.
   *
   * @param count how many days, from 0 (on the day of the act itself) to 36,525
   * @param roll which day is due instead of one that is no business day
   */
  record Days(int count, BusinessDayRoll roll) implements Deadline {
    /**
     * Creates the deadline.
     *
     * @param count how many days
     * @param roll which day is due instead of one that is no business day
     * @throws IllegalArgumentException if {@code count} is negative or above 36,525
     */
    public Days {
      check("days", count, 0, Periods.MAX_DAYS);
      Objects.requireNonNull(roll);
    }

    /**
     * Returns this deadline with another treatment of days that are no business days.
     *
     * @param choice which day is due instead
     * @return the changed deadline
     */
    public Days rolled(BusinessDayRoll choice) {
      return new Days(count, choice);
    }

    @Override
    public boolean needsCalendar() {
      return roll != BusinessDayRoll.NONE;
    }

    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      return roll.roll(trigger.plusDays(count), trigger, calendar);
    }

    /** {@return the count in words, such as {@code within 10 days}} */
    @Override
    public String toString() {
      return "within " + Periods.count(count, "day") + roll.inWords();
    }
  }

  /**
   * Within a number of business days.
   *
   * @param count how many business days, from 1 to 10,000
   */
  record BusinessDays(int count) implements Deadline {
    /**
     * Creates the deadline.
     *
     * @param count how many business days
     * @throws IllegalArgumentException if {@code count} is below 1 or above 10,000
     */
    public BusinessDays {
      check("business days", count, 1, HolidayCalendar.MAX_COUNT);
    }

    @Override
    public boolean needsCalendar() {
      return true;
    }

    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      return calendar.plusBusinessDays(trigger, count);
    }

    /** {@return the count in words, such as {@code within 10 business days}} */
    @Override
    public String toString() {
      return "within " + Periods.count(count, "business day");
    }
  }

  /**
   * Within a number of months.
   *
   * @param count how many months, from 1 to 1,200
   * @param rounding which day is due if the last month is too short
   * @param roll which day is due instead of one that is no business day
   */
  record Months(int count, MonthRounding rounding, BusinessDayRoll roll) implements Deadline {
    /**
     * Creates the deadline.
     *
     * @param count how many months
     * @param rounding which day is due if the last month is too short
     * @param roll which day is due instead of one that is no business day
     * @throws IllegalArgumentException if {@code count} is below 1 or above 1,200
     */
    public Months {
      check("months", count, 1, Periods.MAX_MONTHS);
      Objects.requireNonNull(rounding);
      Objects.requireNonNull(roll);
    }

    /**
     * Returns this deadline with another rounding.
     *
     * @param choice which day is due if the last month is too short
     * @return the changed deadline
     */
    public Months rounding(MonthRounding choice) {
      return new Months(count, choice, roll);
    }

    /**
     * Returns this deadline with another treatment of days that are no business days.
     *
     * @param choice which day is due instead
     * @return the changed deadline
     */
    public Months rolled(BusinessDayRoll choice) {
      return new Months(count, rounding, choice);
    }

    @Override
    public boolean needsCalendar() {
      return roll != BusinessDayRoll.NONE;
    }

    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      return roll.roll(rounding.plusMonths(trigger, count), trigger, calendar);
    }

    /** {@return the count in words, such as {@code within 3 months, rounded DOWN}} */
    @Override
    public String toString() {
      return "within " + Periods.count(count, "month") + Periods.inWords(rounding) + roll.inWords();
    }
  }

  /**
   * By a day of a later month, such as the 20th of the following one.
   *
   * @param day the number of the day, from 1 to 31
   * @param monthsAfter how many months later, from 1 to 1,200
   * @param rounding which day is due if that month is too short; {@code REFUSE} if no month is
   * @param roll which day is due instead of one that is no business day
   */
  record DayOfMonth(int day, int monthsAfter, MonthRounding rounding, BusinessDayRoll roll)
      implements Deadline {

    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_MONTH = 28;

    /**
     * Creates the deadline.
     *
     * @param day the number of the day
     * @param monthsAfter how many months later
     * @param rounding which day is due if that month is too short
     * @param roll which day is due instead of one that is no business day
     * @throws IllegalArgumentException if {@code day} is below 1 or above 31, or
     *     {@code monthsAfter} below 1 or above 1,200
     */
    public DayOfMonth {
      check("day of a month", day, 1, LONGEST_MONTH);
      check("months after", monthsAfter, 1, Periods.MAX_MONTHS);
      Objects.requireNonNull(rounding);
      rounding = day <= SHORTEST_MONTH ? MonthRounding.REFUSE : rounding;
      Objects.requireNonNull(roll);
    }

    /**
     * Returns this deadline in another month.
     *
     * @param months how many months later, from 1 to 1,200
     * @return the changed deadline
     * @throws IllegalArgumentException if {@code months} is below 1 or above 1,200
     */
    public DayOfMonth monthsAfter(int months) {
      return new DayOfMonth(day, months, rounding, roll);
    }

    /**
     * Returns this deadline with another rounding.
     *
     * @param choice which day is due if the month is too short
     * @return the changed deadline
     */
    public DayOfMonth rounding(MonthRounding choice) {
      return new DayOfMonth(day, monthsAfter, choice, roll);
    }

    /**
     * Returns this deadline with another treatment of days that are no business days.
     *
     * @param choice which day is due instead
     * @return the changed deadline
     */
    public DayOfMonth rolled(BusinessDayRoll choice) {
      return new DayOfMonth(day, monthsAfter, rounding, choice);
    }

    @Override
    public boolean needsCalendar() {
      return roll != BusinessDayRoll.NONE;
    }

    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      YearMonth month = YearMonth.from(trigger).plusMonths(monthsAfter);
      return roll.roll(rounding.dayOf(month, day), trigger, calendar);
    }

    /** {@return the day in words, such as {@code by day 20 of the following month}} */
    @Override
    public String toString() {
      return "by day " + day + monthInWords(monthsAfter) + Periods.inWords(rounding)
          + roll.inWords();
    }
  }

  /**
   * By the last business day of a later month.
   *
   * @param monthsAfter how many months later, from 1 to 1,200
   */
  record LastBusinessDayOfMonth(int monthsAfter) implements Deadline {
    /**
     * Creates the deadline.
     *
     * @param monthsAfter how many months later
     * @throws IllegalArgumentException if {@code monthsAfter} is below 1 or above 1,200
     */
    public LastBusinessDayOfMonth {
      check("months after", monthsAfter, 1, Periods.MAX_MONTHS);
    }

    @Override
    public boolean needsCalendar() {
      return true;
    }

    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      return calendar.lastBusinessDayOf(YearMonth.from(trigger).plusMonths(monthsAfter));
    }

    /**
     * {@return the day in words, such as {@code by the last business day of the following month}}
     */
    @Override
    public String toString() {
      return "by the last business day" + monthInWords(monthsAfter);
    }
  }

  /**
   * By the last business day of a month of the year, the next one after the act. If the act falls
   * on that day itself or later in the month, that of the next year is meant.
   *
   * @param month the month
   */
  record LastBusinessDayOf(Month month) implements Deadline {
    /**
     * Creates the deadline.
     *
     * @param month the month
     */
    public LastBusinessDayOf {
      Objects.requireNonNull(month);
    }

    @Override
    public boolean needsCalendar() {
      return true;
    }

    @Override
    public Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar) {
      YearMonth thisYear = YearMonth.of(trigger.getYear(), month);
      if (thisYear.isBefore(YearMonth.from(trigger))) {
        return calendar.lastBusinessDayOf(thisYear.plusYears(1));
      }
      return calendar
          .lastBusinessDayOf(thisYear)
          .flatMap(day -> day.isAfter(trigger)
              ? Optional.of(day)
              : calendar.lastBusinessDayOf(thisYear.plusYears(1)));
    }

    /** {@return the day in words, such as {@code by the last business day of May}} */
    @Override
    public String toString() {
      return "by the last business day of " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
  }

  /**
   * Returns the deadline on or before a fixed day.
   *
   * @param day the last day that is in time
   * @return the deadline
   */
  static On on(LocalDate day) {
    return new On(day, BusinessDayRoll.NONE);
  }

  /**
   * Returns the deadline within a number of days.
   *
   * @param count how many days, from 0 (on the day of the act itself) to 36,525
   * @return the deadline
   * @throws IllegalArgumentException if {@code count} is negative or above 36,525
   */
  static Days days(int count) {
    return new Days(count, BusinessDayRoll.NONE);
  }

  /**
   * Returns the deadline within a number of business days.
   *
   * @param count how many business days, from 1 to 10,000
   * @return the deadline
   * @throws IllegalArgumentException if {@code count} is below 1 or above 10,000
   */
  static BusinessDays businessDays(int count) {
    return new BusinessDays(count);
  }

  /**
   * Returns the deadline within a number of months, which refuses a day that does not exist unless
   * {@link Months#rounding(MonthRounding)} changes that.
   *
   * @param count how many months, from 1 to 1,200
   * @return the deadline
   * @throws IllegalArgumentException if {@code count} is below 1 or above 1,200
   */
  static Months months(int count) {
    return new Months(count, MonthRounding.REFUSE, BusinessDayRoll.NONE);
  }

  /**
   * Returns the deadline by a day of the following month, or of a later one by
   * {@link DayOfMonth#monthsAfter(int)}. It refuses a day that does not exist unless
   * {@link DayOfMonth#rounding(MonthRounding)} changes that.
   *
   * @param day the number of the day, from 1 to 31
   * @return the deadline
   * @throws IllegalArgumentException if {@code day} is below 1 or above 31
   */
  static DayOfMonth dayOfMonth(int day) {
    return new DayOfMonth(day, 1, MonthRounding.REFUSE, BusinessDayRoll.NONE);
  }

  /**
   * Returns the deadline by the last business day of a later month.
   *
   * @param monthsAfter how many months later, from 1 to 1,200
   * @return the deadline
   * @throws IllegalArgumentException if {@code monthsAfter} is below 1 or above 1,200
   */
  static LastBusinessDayOfMonth lastBusinessDayOfMonth(int monthsAfter) {
    return new LastBusinessDayOfMonth(monthsAfter);
  }

  /**
   * Returns the deadline by the last business day of a month of the year.
   *
   * @param month the month
   * @return the deadline
   */
  static LastBusinessDayOf lastBusinessDayOf(Month month) {
    return new LastBusinessDayOf(month);
  }

  /** {@return whether the due day depends on holidays; if not, it is always known} */
  boolean needsCalendar();

  /**
   * Returns the last day that is in time.
   *
   * @param trigger the day of the act, which is not counted
   * @param calendar tells the business days
   * @return the due day, or empty if {@code calendar} does not know a year that decides it
   * @throws IllegalArgumentException if a day does not exist and the rounding refuses it
   */
  Optional<LocalDate> dueAfter(LocalDate trigger, HolidayCalendar calendar);

  /**
   * Returns the last day that is in time, where no calendar is at hand.
   *
   * @param trigger the day of the act, which is not counted
   * @return the due day, or empty if it {@linkplain #needsCalendar depends on holidays}
   * @throws IllegalArgumentException if a day does not exist and the rounding refuses it
   */
  default Optional<LocalDate> dueAfter(LocalDate trigger) {
    return dueAfter(trigger, NoYears.CALENDAR);
  }

  /**
   * Returns the last day that is in time after a period, counted from its last day.
   *
   * @param period the period, whose end is not open
   * @param calendar tells the business days
   * @return the due day, or empty if {@code calendar} does not know a year that decides it
   * @throws IllegalArgumentException if the end of {@code period} is open, or a day does not exist
   *     and the rounding refuses it
   */
  default Optional<LocalDate> dueAfterPeriod(DateInterval period, HolidayCalendar calendar) {
    LocalDate last = period
        .lastDay()
        .orElseThrow(() -> new IllegalArgumentException(
            "period must have an end to count from, but was " + period));
    return dueAfter(last, calendar);
  }

  private static void check(String name, int count, int least, int most) {
    checkArgument(
        count >= least && count <= most,
        "%s must be between %s and %s, but was %s",
        name,
        least,
        most,
        count);
  }

  private static String monthInWords(int monthsAfter) {
    return monthsAfter == 1
        ? " of the following month"
        : " of the month %s months after".formatted(monthsAfter);
  }
}
