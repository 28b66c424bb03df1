package org.jointpark.time;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How often something is to be done: once in each window of time.
 *
 * <p>"Once a quarter" has three meanings, and a recurrence keeps them apart. The windows are the
 * quarters of the {@link Calendar}; or three months each, {@link Anchored} on the first day; or
 * there are no windows, and each time is due three months after the last, which is {@link Rolling}.
 *
 * <pre>{@code
 * DateInterval span = DateInterval.parse("2013-08-29/2016-04-01");
 * Recurrence.each(CalendarUnit.QUARTER).windows(span); // 11, the first one short
 * Recurrence.anchored(Period.ofMonths(3))
 *     .rounding(MonthRounding.DOWN) // the third window starts on 2014-02-28
 *     .last(ShortWindow.SKIP)
 *     .windows(span); // 10
 * }</pre>
 *
 * <p>A period is one of months or of days, never of both: a month and fifteen days from 31 January
 * would be another day if the days were counted first. It is at most a hundred years.
 */
public sealed interface Recurrence {

  /** A recurrence whose windows can be told beforehand, since nothing that is done moves them. */
  sealed interface Windowed extends Recurrence {

    /**
     * Divides a span into windows, in order, none of which shares a day with another. A day of the
     * span lies in no window only if a short window is skipped.
     *
     * @param span the span, with two bounds
     * @return the windows, which may be none
     * @throws IllegalArgumentException if a side of {@code span} is open, if it has more than
     *     100,000 windows, or if a window starts on a day that is refused
     */
    default ImmutableList<DateInterval> windows(DateInterval span) {
      return windowsStartingBefore(span, WindowCutter.endOf(span));
    }

    /**
     * Returns the windows of a span that start before a day. They are those into which the whole
     * span is divided: a window that has begun before the day has its own end, on that day or
     * behind it.
     *
     * @param span the span, whose end may be open
     * @param day the day after the last one on which a window may start
     * @return the windows, which may be none
     * @throws IllegalArgumentException if the start of {@code span} is open, if there are more than
     *     100,000 windows, or if a window starts on a day that is refused
     */
    ImmutableList<DateInterval> windowsStartingBefore(DateInterval span, LocalDate day);
  }

  /**
   * Once in each unit of the calendar.
   *
   * @param unit the unit
   * @param first what becomes of the first window if the span starts within a unit
   * @param last what becomes of the last window if the span ends within a unit
   */
  record Calendar(CalendarUnit unit, ShortWindow first, ShortWindow last) implements Windowed {
    /**
     * Creates the recurrence.
     *
     * @param unit the unit
     * @param first what becomes of a short first window
     * @param last what becomes of a short last window; if a short window is both, it is skipped as
     *     soon as one of the two says so, and else kept
     */
    public Calendar {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(first);
      Objects.requireNonNull(last);
    }

    /**
     * Returns this recurrence with another treatment of a short first window.
     *
     * @param choice what becomes of it
     * @return the changed recurrence
     */
    public Calendar first(ShortWindow choice) {
      return new Calendar(unit, choice, last);
    }

    /**
     * Returns this recurrence with another treatment of a short last window.
     *
     * @param choice what becomes of it
     * @return the changed recurrence
     */
    public Calendar last(ShortWindow choice) {
      return new Calendar(unit, first, choice);
    }

    @Override
    public ImmutableList<DateInterval> windowsStartingBefore(DateInterval span, LocalDate day) {
      return new WindowCutter(
              number -> unit.plus(unit.startOf(span.start().orElseThrow()), number), first, last)
          .cut(span, day);
    }

    /** {@return the unit and the treatments that differ, such as {@code each quarter}} */
    @Override
    public String toString() {
      return "each " + Ascii.toLowerCase(unit.name())
          + (first == ShortWindow.KEEP ? "" : ", a short first one: " + first)
          + (last == ShortWindow.KEEP ? "" : ", a short last one: " + last);
    }
  }

  /**
   * Once in each period from the first day of the span on. The start of each window is counted from
   * that day and not from the window before, so that a short month does not shorten the next ones:
   * months from 31 August start on 30 September and again on 31 October.
   *
   * @param period the length of a window, in its normal form: 12 months are a year
   * @param rounding where a window starts whose month is too short; {@code REFUSE} if the period is
   *     one of days
   * @param last what becomes of the last window if the span ends within it
   */
  record Anchored(Period period, MonthRounding rounding, ShortWindow last) implements Windowed {
    /**
     * Creates the recurrence.
     *
     * @param period the length of a window
     * @param rounding where a window starts whose month is too short
     * @param last what becomes of a short last window
     * @throws IllegalArgumentException if {@code period} is zero, negative, longer than a hundred
     *     years, or one of both months and days
     */
    public Anchored {
      period = Periods.checked(period);
      rounding = Periods.rounding(period, Objects.requireNonNull(rounding));
      Objects.requireNonNull(last);
    }

    /**
     * Returns this recurrence with another rounding.
     *
     * @param choice where a window starts whose month is too short
     * @return the changed recurrence
     */
    public Anchored rounding(MonthRounding choice) {
      return new Anchored(period, choice, last);
    }

    /**
     * Returns this recurrence with another treatment of a short last window.
     *
     * @param choice what becomes of it
     * @return the changed recurrence
     */
    public Anchored last(ShortWindow choice) {
      return new Anchored(period, rounding, choice);
    }

    @Override
    public ImmutableList<DateInterval> windowsStartingBefore(DateInterval span, LocalDate day) {
      return new WindowCutter(
              number -> Periods.plus(span.start().orElseThrow(), period, number, rounding),
              ShortWindow.KEEP,
              last)
          .cut(span, day);
    }

    /** {@return the period and what differs, such as {@code every 3 months, rounded DOWN}} */
    @Override
    public String toString() {
      return "every " + Periods.inWords(period) + Periods.inWords(rounding)
          + (last == ShortWindow.KEEP ? "" : ", a short last one: " + last);
    }
  }

  /**
   * Again within a period after each time. What is done moves what is due next, so there are no
   * windows: the next time is due on the day that the period reaches from the last one.
   *
   * @param period how long after a performance the next one is due, in its normal form
   * @param rounding which day is due if the month is too short; {@code REFUSE} if the period is one
   *     of days
   */
  record Rolling(Period period, MonthRounding rounding) implements Recurrence {
    /**
     * Creates the recurrence.
     *
     * @param period how long after a performance the next one is due
     * @param rounding which day is due if the month is too short
     * @throws IllegalArgumentException if {@code period} is zero, negative, longer than a hundred
     *     years, or one of both months and days
     */
    public Rolling {
      period = Periods.checked(period);
      rounding = Periods.rounding(period, Objects.requireNonNull(rounding));
    }

    /**
     * Returns this recurrence with another rounding.
     *
     * @param choice which day is due if the month is too short
     * @return the changed recurrence
     */
    public Rolling rounding(MonthRounding choice) {
      return new Rolling(period, choice);
    }

    /**
     * Returns the last day on which the next performance is in time. The day of the last one is not
     * counted: three months after 19 December is 19 March.
     *
     * @param performance the day of the last performance, or of the act that began the recurrence
     * @return the due day, after {@code performance}
     * @throws IllegalArgumentException if the day does not exist and the rounding refuses it
     */
    public LocalDate dueAfter(LocalDate performance) {
      return Periods.plus(performance, period, 1, rounding);
    }

    /**
     * Returns the days on which a performance was past due: from the day after each due day to the
     * next performance, which is in time no more and ends them.
     *
     * @param trigger the day of the act that began the recurrence
     * @param performances the days of performances, in any order; those that are not after
     *     {@code trigger} or not before {@code until} have no effect
     * @param until the first day about which nothing is known
     * @return the days past due before {@code until}
     * @throws IllegalArgumentException if a due day does not exist and the rounding refuses it
     */
    public DaySet pastDue(LocalDate trigger, Iterable<LocalDate> performances, LocalDate until) {
      ImmutableList.Builder<DateInterval> late = ImmutableList.builder();
      LocalDate last = trigger;
      for (LocalDate next : ImmutableSortedSet.<LocalDate>naturalOrder()
          .addAll(performances)
          .add(until)
          .build()) {
        if (next.isAfter(last) && !next.isAfter(until)) {
          LocalDate overdue = dueAfter(last).plusDays(1);
          if (overdue.isBefore(next)) {
            late.add(DateInterval.of(overdue, next));
          }
          last = next;
        }
      }
      return DaySet.copyOf(late.build());
    }

    /** {@return the period, such as {@code within 3 months of the last time, rounded DOWN}} */
    @Override
    public String toString() {
      return "within " + Periods.inWords(period) + " of the last time" + Periods.inWords(rounding);
    }
  }

  /**
   * Returns that something is to be done in each unit of the calendar. Short windows at both ends
   * are kept; {@link Calendar#first(ShortWindow)} and {@link Calendar#last(ShortWindow)} change
   * that.
   *
   * @param unit the unit
   * @return the recurrence
   */
  static Calendar each(CalendarUnit unit) {
    return new Calendar(unit, ShortWindow.KEEP, ShortWindow.KEEP);
  }

  /**
   * Returns that something is to be done in each period from the first day of the span on. A short
   * last window is kept, and a day that does not exist refused, unless
   * {@link Anchored#last(ShortWindow)} and {@link Anchored#rounding(MonthRounding)} change that.
   *
   * @param period the length of a window, of months or of days
   * @return the recurrence
   * @throws IllegalArgumentException if {@code period} is zero, negative, longer than a hundred
   *     years, or one of both months and days
   */
  static Anchored anchored(Period period) {
    return new Anchored(period, MonthRounding.REFUSE, ShortWindow.KEEP);
  }

  /**
   * Returns that something is to be done again within a period after each time. A day that does not
   * exist is refused, unless {@link Rolling#rounding(MonthRounding)} changes that.
   *
   * @param period how long after a performance the next one is due, of months or of days
   * @return the recurrence
   * @throws IllegalArgumentException if {@code period} is zero, negative, longer than a hundred
   *     years, or one of both months and days
   */
  static Rolling rolling(Period period) {
    return new Rolling(period, MonthRounding.REFUSE);
  }
}
