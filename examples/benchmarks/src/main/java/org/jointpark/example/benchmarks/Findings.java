package org.jointpark.example.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What was found: a row for each stretch of days of a violation, and for each check that is
 * undetermined.
 *
 * <p>The columns are kept from one run to the next, so that a run makes no garbage here.
 */
final class Findings {

  private static final long UNKNOWN_AMOUNT = -1;

  private int[] checks = new int[1 << 12];
  private int[] rows = new int[1 << 12];
  private int[] starts = new int[1 << 12];
  private int[] ends = new int[1 << 12];
  private long[] amounts = new long[1 << 12];
  private int size;

  /** Forgets all findings. */
  void clear() {
    size = 0;
  }

  /**
   * Adds a violation.
   *
   * @param check the number of the check
   * @param row which pay line it is
   * @param start the first day, counted from the epoch
   * @param end the day after the last one
   * @param amount what is missing, in ten-thousandths, or the minutes too many
   */
  void violated(int check, int row, long start, long end, long amount) {
    add(check, row, (int) start, (int) end, amount);
  }

  /** Adds a check whose outcome cannot be told. */
  void undetermined(int check, int row) {
    add(check, row, 0, 0, UNKNOWN_AMOUNT);
  }

  private void add(int check, int row, int start, int end, long amount) {
    if (size == checks.length) {
      grow();
    }
    checks[size] = check;
    rows[size] = row;
    starts[size] = start;
    ends[size] = end;
    amounts[size] = amount;
    size++;
  }

  private void grow() {
    int length = 2 * size;
    checks = Arrays.copyOf(checks, length);
    rows = Arrays.copyOf(rows, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    amounts = Arrays.copyOf(amounts, length);
  }

  /** {@return how many findings there are} */
  int size() {
    return size;
  }

  /** Returns how many findings of a rule are violations, or else are undetermined. */
  long count(PayRule rule, boolean violated) {
    long count = 0;
    for (int i = 0; i < size; i++) {
      if (PayRule.ofCheck(checks[i]) == rule && (amounts[i] != UNKNOWN_AMOUNT) == violated) {
        count++;
      }
    }
    return count;
  }

  /** Returns how many lines have a violation. */
  long violatedLines() {
    return IntStream.range(0, size)
        .filter(i -> amounts[i] != UNKNOWN_AMOUNT)
        .map(i -> rows[i])
        .distinct()
        .count();
  }

  /** {@return a number that is the same for the same findings, in whatever order they were made} */
  long checksum() {
    long sum = size;
    for (int i = 0; i < size; i++) {
      long hash = mix(((long) checks[i] << 32) + rows[i]);
      hash = mix(hash + ((long) starts[i] << 32) + ends[i]);
      sum += mix(hash + amounts[i]);
    }
    return sum;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * 0x9E37_79B9_7F4A_7C15L;
    return mixed ^ (mixed >>> 29);
  }
}
