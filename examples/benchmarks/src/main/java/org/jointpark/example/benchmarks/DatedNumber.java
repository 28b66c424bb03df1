package org.jointpark.example.benchmarks;

import java.time.LocalDate;

/** A number that law sets anew from some days on. */
final class DatedNumber {

  private final int[] days;
  private final long[] values;

  private DatedNumber(int[] days, long[] values) {
    this.days = days;
    this.values = values;
  }

  /** Returns a number that never changes. */
  static DatedNumber always(long value) {
    return new DatedNumber(new int[] {Integer.MIN_VALUE}, new long[] {value});
  }

  /** Returns a number that has one value up to a day, and another from this day on. */
  static DatedNumber changing(long before, LocalDate day, long after) {
    return new DatedNumber(
        new int[] {Integer.MIN_VALUE, Math.toIntExact(day.toEpochDay())},
        new long[] {before, after});
  }

  /** Returns the value on a day. */
  long at(LocalDate day) {
    return values[indexAt(day.toEpochDay())];
  }

  private int indexAt(long epochDay) {
    int index = days.length - 1;
    while (days[index] > epochDay) {
      index--;
    }
    return index;
  }

  /** Returns the greatest value on the days from a start, included, to an end, excluded. */
  long highest(LocalDate start, LocalDate end) {
    int last = indexAt(end.toEpochDay() - 1);
    long highest = Long.MIN_VALUE;
    for (int i = indexAt(start.toEpochDay()); i <= last; i++) {
      highest = Math.max(highest, values[i]);
    }
    return highest;
  }

  /** Gives each stretch of days of one value, from a start, included, to an end, excluded. */
  void forEachPiece(long start, long end, PieceConsumer consumer) {
    int last = indexAt(end - 1);
    for (int i = indexAt(start); i <= last; i++) {
      long to = i == last ? end : days[i + 1];
      consumer.accept(Math.max(start, days[i]), to, values[i]);
    }
  }

  /** Takes a stretch of days and the value on them. */
  @FunctionalInterface
  interface PieceConsumer {
    void accept(long start, long end, long value);
  }
}
