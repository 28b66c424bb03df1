package org.jointpark.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Walks along timelines at once, from one change of any to the next. */
final class TimelineSweep {

  private TimelineSweep() {}

  /** Takes a stretch on which neither timeline changes, with null for a gap. */
  @FunctionalInterface
  interface Visitor<A, B> {
    void visit(DateInterval interval, @Nullable A left, @Nullable B right);
  }

  /** Visits the stretches of all days, in order, without those that have no value at all. */
  static <A, B> void over(Timeline<A> left, Timeline<B> right, Visitor<A, B> visitor) {
    Cursor<A> lefts = new Cursor<>(left.pieces());
    Cursor<B> rights = new Cursor<>(right.pieces());
    LocalDate from = null;
    do {
      LocalDate to = earlier(lefts.nextChange(), rights.nextChange());
      A leftValue = lefts.value();
      B rightValue = rights.value();
      if (leftValue != null || rightValue != null) {
        visitor.visit(DateInterval.between(from, to), leftValue, rightValue);
      }
      from = to;
      lefts.moveTo(from);
      rights.moveTo(from);
    } while (from != null);
  }

  /**
   * Visits the stretches of all days on which every one of some timelines has a value, in order.
   */
  static <V> void overAll(
      Iterable<Timeline<V>> timelines, BiConsumer<DateInterval, ImmutableList<V>> visitor) {
    List<Cursor<V>> cursors = new ArrayList<>();
    timelines.forEach(timeline -> cursors.add(new Cursor<>(timeline.pieces())));
    LocalDate from = null;
    do {
      LocalDate to = null;
      for (Cursor<V> cursor : cursors) {
        to = earlier(to, cursor.nextChange());
      }
      ImmutableList<V> values = values(cursors);
      if (values.size() == cursors.size()) {
        visitor.accept(DateInterval.between(from, to), values);
      }
      from = to;
      for (Cursor<V> cursor : cursors) {
        cursor.moveTo(from);
      }
    } while (from != null);
  }

  private static <V> ImmutableList<V> values(List<Cursor<V>> cursors) {
    ImmutableList.Builder<V> values = ImmutableList.builderWithExpectedSize(cursors.size());
    for (Cursor<V> cursor : cursors) {
      V value = cursor.value();
      if (value != null) {
        values.add(value);
      }
    }
    return values.build();
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate left, @Nullable LocalDate right) {
    return DateInterval.compareEnds(left, right) <= 0 ? left : right;
  }

  /** Stands on one stretch of a timeline, either a piece or a gap. */
  private static final class Cursor<V> {
    private final ImmutableList<Timeline.Piece<V>> pieces;
    private int next;
    private boolean inside;

    Cursor(ImmutableList<Timeline.Piece<V>> pieces) {
      this.pieces = pieces;
      this.inside = !pieces.isEmpty() && pieces.get(0).interval().start().isEmpty();
    }

    @Nullable
    V value() {
      return inside ? pieces.get(next).value() : null;
    }

    /** Returns the first day of the next stretch, or null if this one is the last. */
    @Nullable
    LocalDate nextChange() {
      if (next == pieces.size()) {
        return null;
      }
      DateInterval interval = pieces.get(next).interval();
      return (inside ? interval.end() : interval.start()).orElse(null);
    }

    /** Steps on if a day, null for none, is that of the next change. */
    void moveTo(@Nullable LocalDate day) {
      if (day == null || !day.equals(nextChange())) {
        return;
      }
      if (!inside) {
        inside = true;
        return;
      }
      next++;
      inside = next < pieces.size()
          && pieces.get(next).interval().start().filter(day::equals).isPresent();
    }
  }
}
