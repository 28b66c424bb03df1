package org.jointpark.rules.bytecode;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jointpark.money.Money;
import org.jointpark.time.Timeline;
import org.jspecify.annotations.Nullable;

/** A timeline of values as arrays, for numbers without objects. */
final class PlainTimeline {

  private final long[] starts;
  private final long[] ends;
  private final long[] numbers;
  private final Object[] values;

  PlainTimeline(Timeline<?> timeline) {
    List<? extends Timeline.Piece<?>> pieces = timeline.pieces();
    starts = new long[pieces.size()];
    ends = new long[pieces.size()];
    numbers = new long[pieces.size()];
    values = new Object[pieces.size()];
    for (int i = 0; i < starts.length; i++) {
      Timeline.Piece<?> piece = pieces.get(i);
      starts[i] = piece.interval().start().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      ends[i] = piece.interval().end().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      values[i] = piece.value();
      numbers[i] = PlainNumbers.isNumber(piece.value()) ? PlainNumbers.of(piece.value()) : 0;
    }
  }

  /** Returns which piece holds a day, or -1 if there is no value on it. */
  int pieceAt(long day) {
    for (int i = starts.length - 1; i >= 0; i--) {
      if (day >= starts[i]) {
        return day < ends[i] ? i : -1;
      }
    }
    return -1;
  }

  /** Returns the value of a piece as a plain number. */
  long number(int piece) {
    return numbers[piece];
  }

  /** Returns the value of a piece. */
  Object value(int piece) {
    return values[piece];
  }

  /** Returns the currency of a piece of money, null of all else. */
  @Nullable
  Currency currency(int piece) {
    return Objects.requireNonNull(values[piece]) instanceof Money money ? money.currency() : null;
  }
}
