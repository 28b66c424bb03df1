package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, kept as the fewest intervals that hold them.
 *
 * <p>The intervals are sorted, and neither overlap nor touch: two sets of the same days are equal,
 * whatever they were built from. A set may be empty, and may be open on either side.
 *
 * <p>The text form is a pair of braces around the intervals, {@code {2013-04-09/2013-09-16,
 * 2016-02-10/..}}; that of no days is <code>{}</code>.
 */
public final class DaySet {

  private static final DaySet NONE = new DaySet(ImmutableList.of());
  private static final DaySet ALL = new DaySet(ImmutableList.of(DateInterval.always()));

  private final ImmutableList<DateInterval> intervals;

  private DaySet(ImmutableList<DateInterval> intervals) {
    this.intervals = intervals;
  }

  /** {@return the set of no days} */
  public static DaySet none() {
    return NONE;
  }

  /** {@return the set of all days} */
  public static DaySet all() {
    return ALL;
  }

  /**
   * Returns the set of the days that lie in any of some intervals.
   *
   * @param intervals any intervals, which may overlap
   * @return the set
   */
  public static DaySet of(DateInterval... intervals) {
    return copyOf(Arrays.asList(intervals));
  }

  /**
   * Returns the set of the days that lie in any of some intervals.
   *
   * @param intervals any intervals, in any order, which may overlap
   * @return the set
   */
  public static DaySet copyOf(Iterable<DateInterval> intervals) {
    return coalesced(ImmutableList.sortedCopyOf(intervals));
  }

  /** Returns the set of the days of intervals that are sorted. */
  static DaySet coalesced(Iterable<DateInterval> sorted) {
    ImmutableList.Builder<DateInterval> result = ImmutableList.builder();
    DateInterval last = null;
    for (DateInterval next : sorted) {
      if (last == null) {
        last = next;
      } else if (last.isConnected(next)) {
        last = last.span(next);
      } else {
        result.add(last);
        last = next;
      }
    }
    return last == null ? NONE : new DaySet(result.add(last).build());
  }

  /**
   * Returns the set with the given {@linkplain #toString() text form}.
   *
   * @param text intervals between braces, separated by a comma and a space
   * @return the set
   * @throws IllegalArgumentException if {@code text} has another form, or an interval in it is
   *     refused by {@link DateInterval#parse}, overlaps, touches or precedes the one before it
   */
  public static DaySet parse(String text) {
    checkArgument(
        text.startsWith("{") && text.endsWith("}") && text.length() >= 2,
        "set of days must stand between braces, but was '%s'",
        text);
    String inside = text.substring(1, text.length() - 1);
    if (inside.isEmpty()) {
      return NONE;
    }
    ImmutableList<DateInterval> intervals = Splitter.on(", ")
        .splitToStream(inside)
        .map(DateInterval::parse)
        .collect(ImmutableList.toImmutableList());
    DaySet result = copyOf(intervals);
    checkArgument(
        result.intervals.equals(intervals),
        "intervals must be sorted and apart, but were '%s'. Maybe '%s'",
        text,
        result);
    return result;
  }

  /** {@return the fewest intervals that hold these days, sorted} */
  public ImmutableList<DateInterval> intervals() {
    return intervals;
  }

  /** {@return whether there is no day in this set} */
  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /** {@return whether the set has both a first and a last day, or none at all} */
  public boolean isBounded() {
    return isEmpty()
        || (intervals.get(0).start().isPresent()
            && intervals.get(intervals.size() - 1).end().isPresent());
  }

  /**
   * Counts the days.
   *
   * @return the number of days, zero or more
   * @throws IllegalStateException if the set is open on a side; {@link #isBounded} tells
   */
  public long count() {
    checkState(
        isBounded(),
        "days of an open set cannot be counted, but it was %s. Maybe restrict it first",
        this);
    long count = 0;
    for (DateInterval interval : intervals) {
      count += interval.days();
    }
    return count;
  }

  /** {@return the least interval that holds all days of this set, or empty if it has none} */
  public Optional<DateInterval> span() {
    return isEmpty()
        ? Optional.empty()
        : Optional.of(intervals.get(0).span(intervals.get(intervals.size() - 1)));
  }

  /**
   * Returns whether a day lies in this set.
   *
   * @param day any day
   * @return whether one of the intervals contains {@code day}
   */
  public boolean contains(LocalDate day) {
    int low = 0;
    int high = intervals.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      DateInterval interval = intervals.get(middle);
      if (interval.contains(day)) {
        return true;
      }
      boolean isLater = interval.start().filter(day::isBefore).isPresent();
      if (isLater) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }

  /**
   * Returns whether every day of an interval lies in this set.
   *
   * @param interval any interval
   * @return whether one of the intervals of this set encloses it
   */
  public boolean encloses(DateInterval interval) {
    return intervals.stream().anyMatch(mine -> mine.encloses(interval));
  }

  /**
   * Returns the days that lie in this set, in another or in both.
   *
   * @param other any set
   * @return the union
   */
  public DaySet union(DaySet other) {
    List<DateInterval> both = new ArrayList<>(intervals.size() + other.intervals.size());
    both.addAll(intervals);
    both.addAll(other.intervals);
    return copyOf(both);
  }

  /**
   * Returns the days that lie both in this set and in another.
   *
   * @param other any set
   * @return the intersection
   */
  public DaySet intersection(DaySet other) {
    ImmutableList.Builder<DateInterval> shared = ImmutableList.builder();
    int mine = 0;
    int theirs = 0;
    while (mine < intervals.size() && theirs < other.intervals.size()) {
      DateInterval left = intervals.get(mine);
      DateInterval right = other.intervals.get(theirs);
      left.intersection(right).ifPresent(shared::add);
      if (DateInterval.compareEnds(left.end().orElse(null), right.end().orElse(null)) <= 0) {
        mine++;
      } else {
        theirs++;
      }
    }
    ImmutableList<DateInterval> result = shared.build();
    return result.isEmpty() ? NONE : new DaySet(result);
  }

  /**
   * Returns the days of this set that lie in an interval.
   *
   * @param interval any interval
   * @return the intersection with it
   */
  public DaySet restrict(DateInterval interval) {
    return intersection(of(interval));
  }

  /** {@return the days that do not lie in this set} */
  public DaySet complement() {
    ImmutableList.Builder<DateInterval> gaps = ImmutableList.builder();
    @Nullable LocalDate gapStart = null;
    boolean gapOpen = true;
    for (DateInterval interval : intervals) {
      LocalDate start = interval.start().orElse(null);
      if (start != null) {
        gaps.add(DateInterval.between(gapStart, start));
      }
      gapStart = interval.end().orElse(null);
      gapOpen = gapStart != null;
    }
    if (gapOpen) {
      gaps.add(DateInterval.between(gapStart, null));
    }
    return new DaySet(gaps.build());
  }

  /**
   * Returns the days of this set that do not lie in another.
   *
   * @param other any set
   * @return the difference
   */
  public DaySet difference(DaySet other) {
    return intersection(other.complement());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DaySet that && intervals.equals(that.intervals);
  }

  @Override
  public int hashCode() {
    return intervals.hashCode();
  }

  /** {@return the intervals between braces, such as {@code {2013-04-09/2013-09-16}}} */
  @Override
  public String toString() {
    return intervals.stream()
        .map(DateInterval::toString)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
