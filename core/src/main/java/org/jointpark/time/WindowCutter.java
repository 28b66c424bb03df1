package org.jointpark.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Cuts windows that follow each other down to a span.
 *
 * @param starts where each window starts, by its number from 0 on; the window 0 holds the first day
 *     of the span
 * @param first what becomes of the first window if the span cuts it
 * @param last what becomes of the last window if the span cuts it
 */
record WindowCutter(LongFunction<LocalDate> starts, ShortWindow first, ShortWindow last) {

  /** The most windows that a span may have. */
  static final int MAX_WINDOWS = 100_000;

  /** Returns the windows of a span that start before a day, none of them cut by that day. */
  ImmutableList<DateInterval> cut(DateInterval span, LocalDate day) {
    LocalDate start = span.start()
        .orElseThrow(() -> new IllegalArgumentException(
            "span must have a start to be divided into windows, but was " + span));
    List<DateInterval> whole = new ArrayList<>();
    boolean cutAtEnd = false;
    int beyond = 0;
    LocalDate from = start;
    while (span.contains(from) && (from.isBefore(day) || beyond++ < lookAhead(span))) {
      LocalDate next = starts.apply(whole.size() + 1L);
      cutAtEnd = span.end().filter(next::isAfter).isPresent();
      whole.add(DateInterval.of(from, cutAtEnd ? span.end().orElseThrow() : next));
      checkArgument(
          whole.size() <= MAX_WINDOWS,
          "span must have at most %s windows, but %s has more. Maybe take fewer days",
          MAX_WINDOWS,
          span);
      from = next;
    }
    List<DateInterval> joined = join(whole, starts.apply(0).isBefore(start), cutAtEnd);
    return joined.stream()
        .filter(window -> window.start().filter(day::isAfter).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns how many windows behind the last one may still become part of it. */
  private int lookAhead(DateInterval span) {
    int windows = first == ShortWindow.MERGE ? 1 : 0;
    return last == ShortWindow.MERGE && span.end().isPresent() ? windows + 1 : windows;
  }

  /** Skips short windows first, then merges what is left of them. */
  private List<DateInterval> join(List<DateInterval> all, boolean cutAtStart, boolean cutAtEnd) {
    List<DateInterval> windows = new ArrayList<>(all);
    if (cutAtStart && first == ShortWindow.SKIP && !windows.isEmpty()) {
      windows.remove(0);
    }
    if (cutAtEnd && last == ShortWindow.SKIP && !windows.isEmpty()) {
      windows.remove(windows.size() - 1);
    }
    if (cutAtStart && first == ShortWindow.MERGE) {
      joinAt(windows, 0);
    }
    if (cutAtEnd && last == ShortWindow.MERGE) {
      joinAt(windows, windows.size() - 2);
    }
    return windows;
  }

  private static void joinAt(List<DateInterval> windows, int index) {
    if (index >= 0 && index + 1 < windows.size()) {
      windows.set(index, windows.get(index).union(windows.remove(index + 1)));
    }
  }

  /** Returns the bounded span that is to be divided as a whole. */
  static LocalDate endOf(DateInterval span) {
    return span.end()
        .orElseThrow(() -> new IllegalArgumentException(
            "span must have an end to be divided into windows, but was " + span
                + ". Maybe ask for those that start before a day"));
  }
}
