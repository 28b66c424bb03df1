package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;
import org.jointpark.time.MonthRounding;

/**
 * The days whose records an {@linkplain Aggregate aggregate} takes together.
 *
 * <p>A record belongs to a window as a whole if the last day of its extent lies in the window. One
 * that goes on without end belongs to none.
 */
public sealed interface Window {

  /** The most days or months that a rolling window can have: a hundred years. */
  int MOST_DAYS = 36_525;

  /** The most months that a rolling window can have: a hundred years. */
  int MOST_MONTHS = 1_200;

  /**
   * Returns the days of this window as it is seen on a day.
   *
   * @param day the day that is judged
   * @param own the extent of the record that owns the others
   * @return the days, or empty if the window has none on that day
   */
  Optional<DateInterval> on(LocalDate day, DateInterval own);

  /**
   * The unit of the calendar in which the judged day lies.
   *
   * @param unit the unit
   */
  record Calendar(CalendarUnit unit) implements Window {
    @Override
    public Optional<DateInterval> on(LocalDate day, DateInterval own) {
      return Optional.of(unit.windowOf(day));
    }

    /** {@return the unit, such as {@code quarter}} */
    @Override
    public String toString() {
      return unit.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Some days, of which the judged day is the last.
   *
   * @param days how many days
   */
  record RollingDays(int days) implements Window {
    /**
     * Creates the window.
     *
     * @param days how many days, 1 to 36,525
     * @throws IllegalArgumentException if it is another number
     */
    public RollingDays {
      checkArgument(
          days >= 1 && days <= MOST_DAYS,
          "days of a rolling window must be 1 to %s, but were %s",
          MOST_DAYS,
          days);
    }

    @Override
    public Optional<DateInterval> on(LocalDate day, DateInterval own) {
      return Optional.of(DateInterval.of(day.plusDays(1L - days), day.plusDays(1)));
    }

    /** {@return the number and the word, such as {@code last 30 days}} */
    @Override
    public String toString() {
      return "last " + days + " days";
    }
  }

  /**
   * Some months, of which the judged day is the last day. They are counted back from the day after
   * it: the last month, judged on 14 May, is that from 15 April on.
   *
   * @param months how many months
   * @param rounding on which day the window starts if the month has no day of that number
   */
  record RollingMonths(int months, MonthRounding rounding) implements Window {
    /**
     * Creates the window.
     *
     * @param months how many months, 1 to 1,200
     * @param rounding on which day the window starts if the month has no day of that number; it
     *     must round, since any day may be judged
     * @throws IllegalArgumentException if the number is another, or the rounding refuses
     */
    public RollingMonths {
      checkArgument(
          months >= 1 && months <= MOST_MONTHS,
          "months of a rolling window must be 1 to %s, but were %s",
          MOST_MONTHS,
          months);
      checkArgument(
          rounding != MonthRounding.REFUSE,
          "rounding of a rolling window must be DOWN or UP, but was %s",
          rounding);
    }

    @Override
    public Optional<DateInterval> on(LocalDate day, DateInterval own) {
      LocalDate end = day.plusDays(1);
      return Optional.of(DateInterval.of(rounding.plusMonths(end, -months), end));
    }

    /** {@return the number and the word, such as {@code last 12 months}} */
    @Override
    public String toString() {
      return "last " + months + " months";
    }
  }

  /** The days of the record that owns the others, up to the judged day. */
  record SinceStart() implements Window {
    @Override
    public Optional<DateInterval> on(LocalDate day, DateInterval own) {
      return DateInterval.endingBefore(day.plusDays(1))
          .intersection(own.start().map(DateInterval::startingOn).orElse(DateInterval.always()));
    }

    /** {@return {@code since start}} */
    @Override
    public String toString() {
      return "since start";
    }
  }

  /**
   * All days of the record that owns the others. What is reckoned over them belongs to these days
   * together, so that a rule which reads it judges the record once.
   */
  record OwnExtent() implements Window {
    @Override
    public Optional<DateInterval> on(LocalDate day, DateInterval own) {
      return Optional.of(own);
    }

    /** {@return {@code own days}} */
    @Override
    public String toString() {
      return "own days";
    }
  }

  /**
   * Returns the window of the unit of the calendar in which the judged day lies.
   *
   * @param unit the unit
   * @return the window
   */
  static Window calendar(CalendarUnit unit) {
    return new Calendar(unit);
  }

  /**
   * Returns the window of some days, of which the judged day is the last.
   *
   * @param days how many days, 1 to 36,525
   * @return the window
   * @throws IllegalArgumentException if it is another number
   */
  static Window lastDays(int days) {
    return new RollingDays(days);
  }

  /**
   * Returns the window of some months that end with the judged day.
   *
   * @param months how many months, 1 to 1,200
   * @param rounding on which day the window starts if the month has no day of that number
   * @return the window
   * @throws IllegalArgumentException if the number is another, or the rounding refuses
   */
  static Window lastMonths(int months, MonthRounding rounding) {
    return new RollingMonths(months, rounding);
  }

  /** {@return the window from the first day of the owner's own days up to the judged day} */
  static Window sinceStart() {
    return new SinceStart();
  }

  /** {@return the window of all of the owner's own days} */
  static Window ownExtent() {
    return new OwnExtent();
  }
}
