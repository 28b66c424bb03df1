package org.jointpark.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Random numbers for one thing of a park. They depend on the seed and the thing alone, not on what
 * else was sampled before, and are the same on every Java runtime.
 */
final class Dice {

  private static final int PERCENT = 100;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** What numbers are for; each use has numbers of its own. */
  enum Use {
    SIZES(1),
    FIRM(2),
    WORKER(3),
    DAYS(4),
    PAY(5),
    DEALINGS(6),
    LAPSES(7),
    PROBATION(8),
    MATERNITY(9),
    NOTICE(10);

    private final long salt;

    Use(long salt) {
      this.salt = salt;
    }
  }

  static Dice of(long seed, Use use, long index) {
    return new Dice(mixed(mixed(seed + use.salt * GOLDEN) + index * GOLDEN));
  }

  /** Spreads the bits of a number over all bits, by the finalizer of SplitMix64. */
  private static long mixed(long number) {
    long first = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }

  /** Returns a number from the first to the last one. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean inPercent(int percent) {
    return random.nextInt(PERCENT) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Returns a day from the first to before the end. */
  LocalDate day(LocalDate first, LocalDate end) {
    return first.plusDays(random.nextInt((int) (end.toEpochDay() - first.toEpochDay())));
  }
}
