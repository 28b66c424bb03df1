package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days from a start, included, to an end, excluded; it holds at least one day.
 *
 * <p>Either side may be <em>open</em>: then it is known that there is no bound. Sources tend to
 * speak of a first and a last day ("10 to 11 September"): {@link #ofClosed} converts.
 *
 * <p>The text form is that of ISO 8601-2, with two dots for an open side:
 * {@code 2013-09-16/2016-02-10}, {@code 2016-02-10/..}. Intervals are ordered by start, then by
 * end.
 *
 * <pre>{@code
 * DateInterval kept = DateInterval.of(LocalDate.of(2013, 9, 16), LocalDate.of(2016, 2, 10));
 * kept.days(); // 877
 * kept.contains(LocalDate.of(2016, 2, 10)); // false
 * }</pre>
 */
public final class DateInterval implements Comparable<DateInterval> {

  private static final DateInterval ALWAYS = new DateInterval(null, null);
  private static final String OPEN = "..";
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998;

  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;
  private final int startEpochDay;
  private final int endEpochDay;

  private DateInterval(@Nullable LocalDate start, @Nullable LocalDate end) {
    this.start = start;
    this.end = end;
    startEpochDay = start == null ? 0 : (int) start.toEpochDay();
    endEpochDay = end == null ? 0 : (int) end.toEpochDay();
  }

  /**
   * Returns the interval from a start to an end.
   *
   * @param start the first day
   * @param end the day after the last day
   * @return the interval
   * @throws IllegalArgumentException if {@code end} is not after {@code start}, or if one of them
   *     lies outside of the years 1 to 9998
   */
  public static DateInterval of(LocalDate start, LocalDate end) {
    checkArgument(end.isAfter(start), "end must be after start %s, but was %s", start, end);
    return new DateInterval(checkYear("start", start), checkYear("end", end));
  }

  /**
   * Returns the interval from a first to a last day, both included.
   *
   * @param first the first day
   * @param last the last day
   * @return the interval
   * @throws IllegalArgumentException if {@code last} is before {@code first}, or if {@code first}
   *     or the day after {@code last} lies outside of the years 1 to 9998
   */
  public static DateInterval ofClosed(LocalDate first, LocalDate last) {
    checkArgument(
        !last.isBefore(first), "last day must not be before first %s, but was %s", first, last);
    return of(first, checkYear("last day", last).plusDays(1));
  }

  /**
   * Returns the interval that holds one day.
   *
   * @param day the day
   * @return the interval
   * @throws IllegalArgumentException if {@code day} or the day after it lies outside of the years 1
   *     to 9998
   */
  public static DateInterval ofDay(LocalDate day) {
    return ofClosed(day, day);
  }

  /**
   * Returns the days of a calendar month.
   *
   * @param month the month
   * @return the interval
   * @throws IllegalArgumentException if {@code month} or the month after it lies outside of the
   *     years 1 to 9998
   */
  public static DateInterval ofMonth(YearMonth month) {
    return ofClosed(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * Returns the days of a calendar year.
   *
   * @param year the year
   * @return the interval
   * @throws IllegalArgumentException if {@code year} lies outside of the years 1 to 9997
   */
  public static DateInterval ofYear(int year) {
    checkArgument(
        year >= FIRST_YEAR && year < LAST_YEAR,
        "year must be between %s and %s, but was %s",
        FIRST_YEAR,
        LAST_YEAR - 1,
        year);
    return ofClosed(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
  }

  /**
   * Returns the interval from a day on, without end.
   *
   * @param start the first day
   * @return the interval, whose end is open
   * @throws IllegalArgumentException if {@code start} lies outside of the years 1 to 9998
   */
  public static DateInterval startingOn(LocalDate start) {
    return new DateInterval(checkYear("start", start), null);
  }

  /**
   * Returns the interval of all days before a day.
   *
   * @param end the day after the last day
   * @return the interval, whose start is open
   * @throws IllegalArgumentException if {@code end} lies outside of the years 1 to 9998
   */
  public static DateInterval endingBefore(LocalDate end) {
    return new DateInterval(null, checkYear("end", end));
  }

  /** {@return the interval of all days, open on both sides} */
  public static DateInterval always() {
    return ALWAYS;
  }

  /**
   * Returns the interval with the given {@linkplain #toString() text form}.
   *
   * @param text a start and an end, excluded, with a slash between them; two dots for an open side
   * @return the interval
   * @throws IllegalArgumentException if {@code text} has another form, names an impossible day, or
   *     an end that is not after its start
   */
  public static DateInterval parse(String text) {
    int slash = text.indexOf('/');
    checkArgument(
        slash >= 0 && slash == text.lastIndexOf('/'),
        "interval must be 'start/end' such as '2013-09-16/2016-02-10', but was '%s'",
        text);
    LocalDate start = parseSide(text.substring(0, slash), text);
    LocalDate end = parseSide(text.substring(slash + 1), text);
    return between(start, end);
  }

  private static @Nullable LocalDate parseSide(String side, String text) {
    if (side.equals(OPEN)) {
      return null;
    }
    try {
      return LocalDate.parse(side);
    } catch (DateTimeParseException impossible) {
      throw new IllegalArgumentException(
          "side of an interval must be a day or '..', but was '%s' (interval '%s')"
              .formatted(side, text),
          impossible);
    }
  }

  /** Returns the interval between two bounds, either of them null where it is open. */
  static DateInterval between(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start != null) {
      return end == null ? startingOn(start) : of(start, end);
    }
    return end == null ? ALWAYS : endingBefore(end);
  }

  private static LocalDate checkYear(String name, LocalDate day) {
    checkArgument(
        day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
        "%s must lie in the years %s to %s, but was %s. Maybe leave the side open",
        name,
        FIRST_YEAR,
        LAST_YEAR,
        day);
    return day;
  }

  /** {@return the first day, or empty if the start is open} */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /** {@return the day after the last day, or empty if the end is open} */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /** {@return the last day, or empty if the end is open} */
  public Optional<LocalDate> lastDay() {
    return end == null ? Optional.empty() : Optional.of(end.minusDays(1));
  }

  /** {@return whether the start has a bound} */
  public boolean hasStart() {
    return start != null;
  }

  /** {@return whether the end has a bound} */
  public boolean hasEnd() {
    return end != null;
  }

  /** {@return whether both sides have a bound} */
  public boolean isBounded() {
    return start != null && end != null;
  }

  /**
   * {@return the first day}
   *
   * @throws IllegalStateException if the start is open
   */
  public LocalDate knownStart() {
    checkState(start != null, "start must not be open, but was (interval %s)", this);
    return start;
  }

  /**
   * {@return the day after the last day}
   *
   * @throws IllegalStateException if the end is open
   */
  public LocalDate knownEnd() {
    checkState(end != null, "end must not be open, but was (interval %s)", this);
    return end;
  }

  /**
   * {@return the first day, counted from 1970-01-01}
   *
   * @throws IllegalStateException if the start is open
   */
  public long startEpochDay() {
    checkState(start != null, "start must not be open, but was (interval %s)", this);
    return startEpochDay;
  }

  /**
   * {@return the day after the last day, counted from 1970-01-01}
   *
   * @throws IllegalStateException if the end is open
   */
  public long endEpochDay() {
    checkState(end != null, "end must not be open, but was (interval %s)", this);
    return endEpochDay;
  }

  /**
   * Counts the days.
   *
   * @return the number of days, at least one
   * @throws IllegalStateException if a side is open; {@link #isBounded} tells
   */
  public long days() {
    checkState(
        isBounded(),
        "days of an open interval cannot be counted, but it was %s. Maybe take its intersection"
            + " with a bounded one",
        this);
    return (long) endEpochDay - startEpochDay;
  }

  /**
   * Returns whether a day lies in this interval.
   *
   * @param day any day
   * @return whether {@code day} is not before the start and before the end
   */
  public boolean contains(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || day.isBefore(end));
  }

  /**
   * Returns whether every day of another interval lies in this one.
   *
   * @param other any interval
   * @return whether this interval has all of its days
   */
  public boolean encloses(DateInterval other) {
    return compareStarts(start, other.start) <= 0 && compareEnds(end, other.end) >= 0;
  }

  /**
   * Returns whether this interval shares a day with another.
   *
   * @param other any interval
   * @return whether some day lies in both
   */
  public boolean overlaps(DateInterval other) {
    return startsBeforeEnd(start, other.end) && startsBeforeEnd(other.start, end);
  }

  /**
   * Returns whether this interval and another form one stretch: they share a day, or one starts
   * where the other ends.
   *
   * @param other any interval
   * @return whether their union is an interval
   */
  public boolean isConnected(DateInterval other) {
    return overlaps(other) || meets(this, other) || meets(other, this);
  }

  private static boolean meets(DateInterval earlier, DateInterval later) {
    return earlier.end != null && earlier.end.equals(later.start);
  }

  private static boolean startsBeforeEnd(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null || end == null || start.isBefore(end);
  }

  /**
   * Returns how this interval lies to another.
   *
   * @param other any interval; two open starts are the same start, and two open ends the same end
   * @return the one relation that holds
   */
  public AllenRelation relationTo(DateInterval other) {
    if (!overlaps(other)) {
      return apartRelation(other);
    }
    int starts = compareStarts(start, other.start);
    int ends = compareEnds(end, other.end);
    if (starts == 0) {
      return ends == 0
          ? AllenRelation.EQUALS
          : ends < 0 ? AllenRelation.STARTS : AllenRelation.STARTED_BY;
    }
    if (ends == 0) {
      return starts < 0 ? AllenRelation.FINISHED_BY : AllenRelation.FINISHES;
    }
    if (starts < 0) {
      return ends < 0 ? AllenRelation.OVERLAPS : AllenRelation.CONTAINS;
    }
    return ends < 0 ? AllenRelation.DURING : AllenRelation.OVERLAPPED_BY;
  }

  private AllenRelation apartRelation(DateInterval other) {
    if (meets(this, other)) {
      return AllenRelation.MEETS;
    }
    if (meets(other, this)) {
      return AllenRelation.MET_BY;
    }
    return compareStarts(start, other.start) < 0
        ? AllenRelation.PRECEDES
        : AllenRelation.PRECEDED_BY;
  }

  /**
   * Returns the days that this interval shares with another.
   *
   * @param other any interval
   * @return the shared days, or empty if there are none
   */
  public Optional<DateInterval> intersection(DateInterval other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    if (other.encloses(this)) {
      return Optional.of(this);
    }
    return Optional.of(
        encloses(other)
            ? other
            : new DateInterval(
                compareStarts(start, other.start) >= 0 ? start : other.start,
                compareEnds(end, other.end) <= 0 ? end : other.end));
  }

  /**
   * Returns the days that lie in this interval or in another, which together are one stretch.
   *
   * @param other an interval that {@linkplain #isConnected is connected} with this one
   * @return the union
   * @throws IllegalArgumentException if a day lies between the two; {@link DaySet#union} has no
   *     such limit
   */
  public DateInterval union(DateInterval other) {
    checkArgument(
        isConnected(other),
        "intervals must be connected, but were %s and %s. Maybe join them as sets of days",
        this,
        other);
    return span(other);
  }

  /**
   * Returns the least interval that has all days of this one and of another.
   *
   * @param other any interval
   * @return the interval from the earlier start to the later end
   */
  public DateInterval span(DateInterval other) {
    return new DateInterval(
        compareStarts(start, other.start) <= 0 ? start : other.start,
        compareEnds(end, other.end) >= 0 ? end : other.end);
  }

  /**
   * Returns the days of this interval that do not lie in another.
   *
   * @param other any interval
   * @return the remaining days: none, one stretch or two
   */
  public DaySet difference(DateInterval other) {
    return DaySet.of(this).difference(DaySet.of(other));
  }

  /** Compares two starts, null where one is open: an open start is the earliest. */
  static int compareStarts(@Nullable LocalDate left, @Nullable LocalDate right) {
    if (left == null || right == null) {
      return Boolean.compare(left != null, right != null);
    }
    return left.compareTo(right);
  }

  /** Compares two ends, null where one is open: an open end is the latest. */
  static int compareEnds(@Nullable LocalDate left, @Nullable LocalDate right) {
    if (left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    return left.compareTo(right);
  }

  @Override
  public int compareTo(DateInterval other) {
    int starts = compareStarts(start, other.start);
    return starts != 0 ? starts : compareEnds(end, other.end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateInterval that
        && Objects.equals(start, that.start)
        && Objects.equals(end, that.end);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(start) + Objects.hashCode(end);
  }

  /** {@return the start and the excluded end, such as {@code 2013-09-16/2016-02-10}} */
  @Override
  public String toString() {
    return (start == null ? OPEN : start.toString()) + '/' + (end == null ? OPEN : end.toString());
  }
}
