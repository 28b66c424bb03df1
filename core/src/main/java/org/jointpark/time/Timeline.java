package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that changes from day to day: a function from days to values that is constant over
 * stretches of days, and that may have gaps.
 *
 * <p>A timeline is kept as its fewest pieces: they are sorted, do not overlap, and two that touch
 * have unequal values. So {@code equals} means "the same value on every day", whatever the
 * timelines were built from. In a gap there is no value; what that means (unknown, not in force) is
 * for the reader of the timeline to say.
 *
 * <p>{@link #at} is a binary search; all that makes a timeline out of timelines takes time in
 * proportion to the changes, never to the days.
 *
 * <pre>{@code
 * Timeline<String> status =
 *     Timeline.startingOn(LocalDate.of(2004, 12, 15), "operating")
 *         .then(LocalDate.of(2013, 4, 9), "suspended")
 *         .then(LocalDate.of(2013, 9, 16), "operating")
 *         .build();
 * status.at(LocalDate.of(2013, 8, 14)); // Optional[suspended]
 * status.daysWhere("suspended"::equals); // {2013-04-09/2013-09-16}
 * }</pre>
 *
 * @param <V> the type of the values, immutable and with an {@code equals} of their own
 */
public final class Timeline<V> {

  private static final Timeline<?> EMPTY = new Timeline<>(ImmutableList.of());

  private final ImmutableList<Piece<V>> pieces;

  private Timeline(ImmutableList<Piece<V>> pieces) {
    this.pieces = pieces;
  }

  /**
   * A stretch of days and the one value that holds on all of them.
   *
   * @param interval the days
   * @param value the value on each of these days
   * @param <V> the type of the value
   */
  public record Piece<V>(DateInterval interval, V value) {

    /**
     * Makes a piece of its parts.
     *
     * @param interval the days
     * @param value the value on each of these days
     */
    public Piece {
      Objects.requireNonNull(interval, "interval");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Returns the timeline that has no value on any day.
   *
   * @param <V> the type of the values
   * @return the timeline that is one gap
   */
  @SuppressWarnings("unchecked") // an empty timeline holds no value of any type
  public static <V> Timeline<V> empty() {
    return (Timeline<V>) EMPTY;
  }

  /**
   * Returns the timeline with one value on every day.
   *
   * @param value the value
   * @param <V> the type of the value
   * @return the timeline without a change
   */
  public static <V> Timeline<V> constant(V value) {
    return of(DateInterval.always(), value);
  }

  /**
   * Returns the timeline with one value on the days of an interval, and a gap elsewhere.
   *
   * @param interval the days
   * @param value the value
   * @param <V> the type of the value
   * @return the timeline
   */
  public static <V> Timeline<V> of(DateInterval interval, V value) {
    return new Timeline<>(ImmutableList.of(new Piece<>(interval, value)));
  }

  /**
   * Returns the timeline on which each value holds from its day until the next change.
   *
   * @param changes each value by the first day on which it holds; the last one holds without end
   * @param <V> the type of the values
   * @return the timeline, with a gap before the first change
   * @throws IllegalArgumentException if a day lies outside of the years 1 to 9998
   */
  public static <V> Timeline<V> ofChanges(Map<LocalDate, ? extends V> changes) {
    SortedMap<LocalDate, Optional<V>> sorted = new TreeMap<>();
    changes.forEach((day, value) -> sorted.put(day, Optional.of(value)));
    return fromChanges(null, sorted);
  }

  /**
   * Starts a timeline with a gap before a day.
   *
   * @param day the first day of the first value
   * @param value the first value
   * @param <V> the type of the values
   * @return a builder that takes the next changes
   */
  public static <V> Changes<V> startingOn(LocalDate day, V value) {
    return new Changes<V>(null).then(day, value);
  }

  /**
   * Starts a timeline with a value on all days before the first change.
   *
   * @param value the first value
   * @param <V> the type of the values
   * @return a builder that takes the next changes
   */
  public static <V> Changes<V> initially(V value) {
    return new Changes<>(Objects.requireNonNull(value, "value"));
  }

  /**
   * Returns a builder that takes values by the intervals on which they hold.
   *
   * @param <V> the type of the values
   * @return a builder that holds nothing yet
   */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** Returns the timeline of pieces that are sorted and apart, joining those that can be one. */
  static <V> Timeline<V> coalesced(Iterable<Piece<V>> sorted) {
    ImmutableList.Builder<Piece<V>> result = ImmutableList.builder();
    Piece<V> last = null;
    for (Piece<V> next : sorted) {
      if (last == null) {
        last = next;
      } else if (last.interval().isConnected(next.interval())
          && last.value().equals(next.value())) {
        last = new Piece<>(last.interval().span(next.interval()), last.value());
      } else {
        result.add(last);
        last = next;
      }
    }
    return last == null ? empty() : new Timeline<>(result.add(last).build());
  }

  private static <V> Timeline<V> fromChanges(
      @Nullable V initial, SortedMap<LocalDate, Optional<V>> changes) {
    List<Piece<V>> pieces = new ArrayList<>();
    LocalDate from = null;
    Optional<V> value = Optional.ofNullable(initial);
    for (Map.Entry<LocalDate, Optional<V>> change : changes.entrySet()) {
      DateInterval held = DateInterval.between(from, change.getKey());
      value.ifPresent(present -> pieces.add(new Piece<>(held, present)));
      from = change.getKey();
      value = change.getValue();
    }
    DateInterval last = DateInterval.between(from, null);
    value.ifPresent(present -> pieces.add(new Piece<>(last, present)));
    return coalesced(pieces);
  }

  /** {@return the fewest pieces that make up this timeline, sorted} */
  public ImmutableList<Piece<V>> pieces() {
    return pieces;
  }

  /** {@return whether there is no value on any day} */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * Returns the value on a day.
   *
   * @param day any day
   * @return the value, or empty in a gap
   */
  public Optional<V> at(LocalDate day) {
    return pieceAt(day).map(Piece::value);
  }

  /**
   * Returns the piece that holds on a day.
   *
   * @param day any day
   * @return the longest stretch around {@code day} with one value, or empty in a gap
   */
  public Optional<Piece<V>> pieceAt(LocalDate day) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece<V> piece = pieces.get(middle);
      if (piece.interval().contains(day)) {
        return Optional.of(piece);
      }
      boolean isLater = piece.interval().start().filter(day::isBefore).isPresent();
      if (isLater) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** {@return the days on which the value differs from that of the day before; a gap counts} */
  public ImmutableSortedSet<LocalDate> changes() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    for (Piece<V> piece : pieces) {
      piece.interval().start().ifPresent(days::add);
      piece.interval().end().ifPresent(days::add);
    }
    return days.build();
  }

  /** {@return the days on which there is a value} */
  public DaySet domain() {
    return daysWhere(value -> true);
  }

  /**
   * Returns the days whose value fulfils a condition.
   *
   * @param condition what the value must fulfil
   * @return the days; none of a gap
   */
  public DaySet daysWhere(Predicate<? super V> condition) {
    ImmutableList.Builder<DateInterval> days = ImmutableList.builder();
    for (Piece<V> piece : pieces) {
      if (condition.test(piece.value())) {
        days.add(piece.interval());
      }
    }
    return DaySet.coalesced(days.build());
  }

  /**
   * Returns the timeline of what a function makes of each value.
   *
   * @param function maps a value; it is called once a piece
   * @param <R> the type of the new values
   * @return the mapped timeline, with the same gaps
   */
  public <R> Timeline<R> map(Function<? super V, ? extends R> function) {
    List<Piece<R>> mapped = new ArrayList<>(pieces.size());
    for (Piece<V> piece : pieces) {
      mapped.add(new Piece<R>(piece.interval(), function.apply(piece.value())));
    }
    return coalesced(mapped);
  }

  /**
   * Returns the timeline of what a function makes of each value of which it makes something.
   *
   * @param function maps a value, or gives nothing; it is called once a piece
   * @param <R> the type of the new values
   * @return the mapped timeline, with further gaps where the function gives nothing
   */
  public <R> Timeline<R> mapPresent(Function<? super V, Optional<R>> function) {
    List<Piece<R>> mapped = new ArrayList<>(pieces.size());
    for (Piece<V> piece : pieces) {
      function
          .apply(piece.value())
          .ifPresent(value -> mapped.add(new Piece<>(piece.interval(), value)));
    }
    return coalesced(mapped);
  }

  /**
   * Returns the timeline of what a function makes of the values of two timelines.
   *
   * @param other the other timeline
   * @param function takes the value of this timeline and that of the other
   * @param <U> the type of the values of the other timeline
   * @param <R> the type of the new values
   * @return a timeline with a value where both have one
   */
  public <U, R> Timeline<R> zip(
      Timeline<U> other, BiFunction<? super V, ? super U, ? extends R> function) {
    List<Piece<R>> zipped = new ArrayList<>();
    TimelineSweep.over(this, other, (interval, mine, theirs) -> {
      if (mine != null && theirs != null) {
        zipped.add(new Piece<R>(interval, function.apply(mine, theirs)));
      }
    });
    return coalesced(zipped);
  }

  /**
   * Returns the timeline of what a function makes of the values of many timelines.
   *
   * @param timelines the timelines
   * @param function takes their values in the same order
   * @param <U> the type of the values
   * @param <R> the type of the new values
   * @return a timeline with a value where all have one; of no timelines, the same on every day
   */
  public static <U, R> Timeline<R> zip(
      Iterable<Timeline<U>> timelines, Function<? super ImmutableList<U>, ? extends R> function) {
    List<Piece<R>> zipped = new ArrayList<>();
    TimelineSweep.overAll(
        timelines,
        (interval, values) -> zipped.add(new Piece<R>(interval, function.apply(values))));
    return coalesced(zipped);
  }

  /**
   * Returns the timeline that has the values of this one and of another.
   *
   * @param other the other timeline
   * @param conflict decides on days on which both have a value: takes this one's and the other's
   * @return a timeline with a value where at least one has one
   */
  public Timeline<V> merge(Timeline<V> other, BinaryOperator<V> conflict) {
    List<Piece<V>> merged = new ArrayList<>();
    TimelineSweep.over(this, other, (interval, mine, theirs) -> {
      if (mine != null && theirs != null) {
        merged.add(new Piece<>(interval, conflict.apply(mine, theirs)));
      } else if (mine != null) {
        merged.add(new Piece<>(interval, mine));
      } else if (theirs != null) {
        merged.add(new Piece<>(interval, theirs));
      }
    });
    return coalesced(merged);
  }

  /**
   * Returns the timeline that has the values of another, and those of this one elsewhere.
   *
   * @param other the timeline that overwrites this one
   * @return the merged timeline
   */
  public Timeline<V> overwrittenBy(Timeline<V> other) {
    return merge(other, (mine, theirs) -> theirs);
  }

  /**
   * Returns this timeline on the days of an interval, with a gap elsewhere.
   *
   * @param interval the days to keep
   * @return the restricted timeline
   */
  public Timeline<V> restrict(DateInterval interval) {
    return restrict(DaySet.of(interval));
  }

  /**
   * Returns this timeline on some days, with a gap elsewhere.
   *
   * @param days the days to keep
   * @return the restricted timeline
   */
  public Timeline<V> restrict(DaySet days) {
    return zip(onDays(days), (value, kept) -> value);
  }

  private static Timeline<Boolean> onDays(DaySet days) {
    ImmutableList.Builder<Piece<Boolean>> pieces = ImmutableList.builder();
    for (DateInterval interval : days.intervals()) {
      pieces.add(new Piece<>(interval, true));
    }
    return new Timeline<>(pieces.build());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline<?> that && pieces.equals(that.pieces);
  }

  @Override
  public int hashCode() {
    return pieces.hashCode();
  }

  /** {@return the pieces between braces, such as {@code {2004-12-15/2013-04-09=operating}}} */
  @Override
  public String toString() {
    return pieces.stream()
        .map(piece -> piece.interval() + "=" + piece.value())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /**
   * Builds a {@link Timeline} from the days on which the value changes.
   *
   * @param <V> the type of the values
   */
  public static final class Changes<V> {
    private final @Nullable V initial;
    private final TreeMap<LocalDate, Optional<V>> changes = new TreeMap<>();

    private Changes(@Nullable V initial) {
      this.initial = initial;
    }

    /**
     * Lets a value hold from a day on.
     *
     * @param day the first day of the value, after all days given so far
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if {@code day} is not after the last one
     */
    @CanIgnoreReturnValue
    public Changes<V> then(LocalDate day, V value) {
      return change(day, Optional.of(value));
    }

    /**
     * Lets no value hold from a day on.
     *
     * @param day the first day of the gap, after all days given so far
     * @return this builder
     * @throws IllegalArgumentException if {@code day} is not after the last one
     */
    @CanIgnoreReturnValue
    public Changes<V> thenNothing(LocalDate day) {
      return change(day, Optional.empty());
    }

    private Changes<V> change(LocalDate day, Optional<V> value) {
      checkArgument(
          changes.isEmpty() || day.isAfter(changes.lastKey()),
          "day of a change must be after the last one %s, but was %s",
          changes.isEmpty() ? "" : changes.lastKey(),
          day);
      changes.put(day, value);
      return this;
    }

    /**
     * Returns the timeline of the changes so far.
     *
     * @return the timeline
     * @throws IllegalArgumentException if a day lies outside of the years 1 to 9998
     */
    public Timeline<V> build() {
      return fromChanges(initial, changes);
    }
  }

  /**
   * Builds a {@link Timeline} from intervals, in any order.
   *
   * @param <V> the type of the values
   */
  public static final class Builder<V> {
    private final List<Piece<V>> pieces = new ArrayList<>();

    private Builder() {}

    /**
     * Lets a value hold on the days of an interval.
     *
     * @param interval the days
     * @param value the value
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<V> put(DateInterval interval, V value) {
      pieces.add(new Piece<>(interval, value));
      return this;
    }

    /**
     * Returns the timeline of the values so far.
     *
     * @return the timeline
     * @throws IllegalArgumentException if two intervals share a day, even with equal values
     */
    public Timeline<V> build() {
      List<Piece<V>> sorted = new ArrayList<>(pieces);
      Collections.sort(sorted, Comparator.comparing(Piece::interval));
      for (int i = 1; i < sorted.size(); i++) {
        checkApart(sorted.get(i - 1), sorted.get(i));
      }
      return coalesced(sorted);
    }

    private static void checkApart(Piece<?> earlier, Piece<?> later) {
      checkArgument(
          !earlier.interval().overlaps(later.interval()),
          "intervals must not overlap, but %s (%s) overlaps %s (%s)",
          earlier.interval(),
          earlier.value(),
          later.interval(),
          later.value());
    }
  }
}
