package org.jointpark.time;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One day of which it may be known only that it lies between two days.
 *
 * <p>"In May 2014" is one of 31 days, and stays so: nothing takes the first of the month for it. A
 * day that is known is the case in which both bounds are the same.
 *
 * <p>The text form is the shortest that fits, after ISO 8601-2: a day {@code 2014-05-01}, a month
 * {@code 2014-05}, a year {@code 2014}, else the first and the last candidate,
 * {@code [2009-08-13..2009-08-14]}. Uncertain days are ordered by the first candidate, then by the
 * last.
 */
public final class UncertainDay implements Comparable<UncertainDay> {

  private static final Pattern RANGE = Pattern.compile("\\[([^.\\]]+)\\.\\.([^.\\]]+)]");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final DateInterval candidates;
  private final LocalDate earliest;
  private final LocalDate latest;

  private UncertainDay(LocalDate earliest, LocalDate latest) {
    this.candidates = DateInterval.ofClosed(earliest, latest);
    this.earliest = earliest;
    this.latest = latest;
  }

  /**
   * Returns a day that is known.
   *
   * @param day the day
   * @return the day, as the only candidate
   * @throws IllegalArgumentException if {@code day} or the day after it lies outside of the years 1
   *     to 9998
   */
  public static UncertainDay of(LocalDate day) {
    return new UncertainDay(day, day);
  }

  /**
   * Returns a day that lies between two days or is one of them.
   *
   * @param earliest the first candidate
   * @param latest the last candidate
   * @return the uncertain day
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}, or if
   *     {@code earliest} or the day after {@code latest} lies outside of the years 1 to 9998
   */
  public static UncertainDay between(LocalDate earliest, LocalDate latest) {
    return new UncertainDay(earliest, latest);
  }

  /**
   * Returns some day of a month.
   *
   * @param month the month
   * @return the uncertain day
   * @throws IllegalArgumentException if {@code month} or the month after it lies outside of the
   *     years 1 to 9998
   */
  public static UncertainDay ofMonth(YearMonth month) {
    return new UncertainDay(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * Returns some day of a year.
   *
   * @param year the year
   * @return the uncertain day
   * @throws IllegalArgumentException if {@code year} lies outside of the years 1 to 9997
   */
  public static UncertainDay ofYear(int year) {
    DateInterval days = DateInterval.ofYear(year);
    return new UncertainDay(days.start().orElseThrow(), days.lastDay().orElseThrow());
  }

  /**
   * Returns the uncertain day with the given {@linkplain #toString() text form}.
   *
   * @param text a day, a month, a year, or two days in brackets
   * @return the uncertain day
   * @throws IllegalArgumentException if {@code text} has another form or names an impossible day
   */
  public static UncertainDay parse(String text) {
    try {
      Matcher range = RANGE.matcher(text);
      if (range.matches()) {
        return between(LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)));
      }
      if (MONTH.matcher(text).matches()) {
        return ofMonth(YearMonth.parse(text));
      }
      return YEAR.matcher(text).matches()
          ? ofYear(Integer.parseInt(text))
          : of(LocalDate.parse(text));
    } catch (DateTimeParseException impossible) {
      throw new IllegalArgumentException(
          "day must be a day, a month, a year or '[first..last]', but was '%s'".formatted(text),
          impossible);
    }
  }

  /** {@return the first day that it may be} */
  public LocalDate earliest() {
    return earliest;
  }

  /** {@return the last day that it may be} */
  public LocalDate latest() {
    return latest;
  }

  /** {@return every day that it may be, as one interval} */
  public DateInterval candidates() {
    return candidates;
  }

  /** {@return whether there is one candidate only} */
  public boolean isCertain() {
    return earliest.equals(latest);
  }

  /**
   * Returns the day, which must be known.
   *
   * @return the only candidate
   * @throws IllegalStateException if there are several; {@link #isCertain} tells
   */
  public LocalDate day() {
    if (!isCertain()) {
      throw new IllegalStateException(
          "day must be certain, but was %s. Maybe ask for earliest() and latest()".formatted(this));
    }
    return earliest;
  }

  /**
   * Returns whether this day lies in an interval, whichever candidate it is.
   *
   * @param interval any interval
   * @return whether every candidate lies in {@code interval}
   */
  public boolean isCertainlyIn(DateInterval interval) {
    return interval.encloses(candidates);
  }

  /**
   * Returns whether this day may lie in an interval.
   *
   * @param interval any interval
   * @return whether some candidate lies in {@code interval}
   */
  public boolean isPossiblyIn(DateInterval interval) {
    return interval.overlaps(candidates);
  }

  @Override
  public int compareTo(UncertainDay other) {
    return candidates.compareTo(other.candidates);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UncertainDay that && candidates.equals(that.candidates);
  }

  @Override
  public int hashCode() {
    return candidates.hashCode();
  }

  /** {@return the shortest text that names the candidates, such as {@code 2014-05}} */
  @Override
  public String toString() {
    if (isCertain()) {
      return earliest.toString();
    }
    YearMonth month = YearMonth.from(earliest);
    if (earliest.getDayOfMonth() == 1 && latest.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    Year year = Year.from(earliest);
    return earliest.getDayOfYear() == 1 && latest.equals(year.atDay(year.length()))
        ? Strings.padStart(year.toString(), 4, '0')
        : "[%s..%s]".formatted(earliest, latest);
  }
}
