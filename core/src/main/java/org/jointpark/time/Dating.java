package org.jointpark.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened or was observed: on one day, of which the exact date may be unknown, or
 * over a stretch of days.
 *
 * <p>"In May 2014" has two meanings, and a dating keeps them apart. {@link On} some day of that
 * month, {@code 2014-05}, something happened once; {@link Over} the month,
 * {@code 2014-05-01/2014-06-01}, something went on, or was counted.
 *
 * <p>The text form is that of the {@link UncertainDay} or of the {@link DateInterval}; only the
 * latter has a slash. Datings are ordered by their {@link #span}, then by their text.
 *
 * <pre>{@code
 * Dating talks = Dating.over(DateInterval.parse("2013-09-10/2013-09-12"));
 * talks.latest(); // 2013-09-11
 * Dating.parse("2014-05").isCertain(); // false
 * }</pre>
 */
public sealed interface Dating extends Comparable<Dating> {

  /**
   * On one day.
   *
   * @param day the day, which may be uncertain
   */
  record On(UncertainDay day) implements Dating {
    /**
     * Creates the dating of a day.
     *
     * @param day the day
     */
    public On {
      Objects.requireNonNull(day);
    }

    @Override
    public DateInterval span() {
      return day.candidates();
    }

    @Override
    public boolean isCertain() {
      return day.isCertain();
    }

    /** {@return the text of the day, such as {@code 2013-09-16} or {@code 2014-05}} */
    @Override
    public String toString() {
      return day.toString();
    }
  }

  /**
   * Over a stretch of days, on each of them.
   *
   * @param days the first to the last of the days, as one interval
   */
  record Over(DateInterval days) implements Dating {
    /**
     * Creates the dating of a stretch of days.
     *
     * @param days the days
     */
    public Over {
      Objects.requireNonNull(days);
    }

    @Override
    public DateInterval span() {
      return days;
    }

    @Override
    public boolean isCertain() {
      return true;
    }

    /** {@return the text of the interval, such as {@code 2013-09-10/2013-09-12}} */
    @Override
    public String toString() {
      return days.toString();
    }
  }

  /**
   * Returns the dating on a known day.
   *
   * @param day the day
   * @return the dating
   * @throws IllegalArgumentException if {@code day} lies outside of the years 1 to 9998
   */
  static Dating on(LocalDate day) {
    return on(UncertainDay.of(day));
  }

  /**
   * Returns the dating on a day that may be uncertain.
   *
   * @param day the day
   * @return the dating
   */
  static Dating on(UncertainDay day) {
    return new On(day);
  }

  /**
   * Returns the dating over a stretch of days.
   *
   * @param days the days
   * @return the dating
   */
  static Dating over(DateInterval days) {
    return new Over(days);
  }

  /**
   * Returns the dating with the given text form.
   *
   * @param text the text of a {@link DateInterval} if it holds a slash, else of an
   *     {@link UncertainDay}
   * @return the dating
   * @throws IllegalArgumentException if {@link DateInterval#parse} or {@link UncertainDay#parse}
   *     refuses the text
   */
  static Dating parse(String text) {
    return text.indexOf('/') >= 0 ? over(DateInterval.parse(text)) : on(UncertainDay.parse(text));
  }

  /** {@return all days that this dating may touch, as one interval} */
  DateInterval span();

  /** {@return whether it is known which days are meant; a stretch of days always is} */
  boolean isCertain();

  /** {@return the first day that this dating may touch, or empty if its start is open} */
  default Optional<LocalDate> earliest() {
    return span().start();
  }

  /** {@return the last day that this dating may touch, or empty if its end is open} */
  default Optional<LocalDate> latest() {
    return span().lastDay();
  }

  /**
   * Returns whether this dating lies in an interval as a whole, whichever day is meant.
   *
   * @param interval any interval
   * @return whether every day that it may touch lies in {@code interval}
   */
  default boolean isCertainlyIn(DateInterval interval) {
    return interval.encloses(span());
  }

  /**
   * Returns whether this dating may lie in an interval, be it with one of its days.
   *
   * @param interval any interval
   * @return whether some day that it may touch lies in {@code interval}
   */
  default boolean isPossiblyIn(DateInterval interval) {
    return interval.overlaps(span());
  }

  @Override
  default int compareTo(Dating other) {
    return Comparator.comparing(Dating::span).thenComparing(Dating::toString).compare(this, other);
  }
}
