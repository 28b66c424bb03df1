package org.jointpark.testkit.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jointpark.time.DateInterval;

/**
 * Makes a {@link SampledPark} of any size from a number.
 *
 * <pre>{@code
 * SampledPark park =
 *     ParkSampler.ofSize(120, 44_000).seed(1).during(DateInterval.ofYear(2014)).sample();
 * try (Cursor<PayLine> lines = park.payLines().open()) {
 *   while (lines.next()) {
 *     pay(lines.record());
 *   }
 * }
 * }</pre>
 *
 * <p>The park works six days a week, eight hours a day. Wages are agreed a month. Overtime is paid
 * with half as much again, normal hours in the night bring a premium of a half, overtime in the
 * night and work on holidays twice the wage, days without work 60 %, and social insurance takes 15
 * % of all pay. These are figures of the sampler and of no law.
 *
 * <p>A sampler is immutable. Equal samplers make equal parks, on every machine and release of Java;
 * another release of Jointpark may make others.
 */
public final class ParkSampler {

  private static final int MAX_FIRMS = 9_999;
  private static final int MAX_WORKERS = 999_999;
  private static final int MAX_DAYS = 3_700;
  private static final int PERCENT = 100;

  private final int firms;
  private final int workers;
  private final long seed;
  private final DateInterval period;
  private final int incompletePercent;
  private final int carelessPercent;

  private ParkSampler(
      int firms,
      int workers,
      long seed,
      DateInterval period,
      int incompletePercent,
      int carelessPercent) {
    this.firms = firms;
    this.workers = workers;
    this.seed = seed;
    this.period = period;
    this.incompletePercent = incompletePercent;
    this.carelessPercent = carelessPercent;
  }

  /**
   * Returns a sampler of parks of a size, with seed 0, of the year 2014, in which 3 of 100 pay
   * lines are incomplete.
   *
   * @param firms how many firms there are, 1 to 9,999
   * @param workers how many workers are employed at one time or another, {@code firms} to 999,999
   * @return the sampler
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static ParkSampler ofSize(int firms, int workers) {
    checkArgument(
        firms >= 1 && firms <= MAX_FIRMS, "firms must be 1 to %s, but were %s", MAX_FIRMS, firms);
    checkArgument(
        workers >= firms && workers <= MAX_WORKERS,
        "workers must be %s to %s, but were %s",
        firms,
        MAX_WORKERS,
        workers);
    return new ParkSampler(firms, workers, 0, DateInterval.ofYear(2014), 3, 0);
  }

  /**
   * Returns this sampler with another seed.
   *
   * @param value any number
   * @return the changed sampler
   */
  public ParkSampler seed(long value) {
    return new ParkSampler(firms, workers, value, period, incompletePercent, carelessPercent);
  }

  /**
   * Returns this sampler with other months for which there are work days and pay lines.
   *
   * @param months whole months, of at most 3,700 days in all, in the years 100 to 9900
   * @return the changed sampler
   * @throws IllegalArgumentException if they are not
   */
  public ParkSampler during(DateInterval months) {
    checkArgument(
        months.isBounded()
            && months.days() <= MAX_DAYS
            && isFirstOfMonth(months.start().orElseThrow())
            && isFirstOfMonth(months.end().orElseThrow()),
        "months must be whole months of at most %s days, but were %s",
        MAX_DAYS,
        months);
    int year = months.start().orElseThrow().getYear();
    checkArgument(
        year >= 100 && year <= 9900,
        "months must lie in the years 100 to 9900, but were %s",
        months);
    return new ParkSampler(firms, workers, seed, months, incompletePercent, carelessPercent);
  }

  private static boolean isFirstOfMonth(LocalDate day) {
    return day.getDayOfMonth() == 1;
  }

  /**
   * Returns this sampler with another share of pay lines that do not know the hours of the night.
   *
   * @param percent of a hundred pay lines, 0 to 100
   * @return the changed sampler
   * @throws IllegalArgumentException if {@code percent} is out of this range
   */
  public ParkSampler incomplete(int percent) {
    return new ParkSampler(firms, workers, seed, period, checkedPercent(percent), carelessPercent);
  }

  /**
   * Returns this sampler with a share of records in which a firm falls short of what the others
   * show, none unless it is set.
   *
   * <p>Of so many pay lines, half of one kind of pay or of the contribution to social insurance is
   * missing, or pay comes 11 to 25 days late or never. So many workers are told of the end of their
   * employment in its last week, have half of the wage on probation, or get four months for a
   * birth, of which six weeks are paid. All other records are those of a careful firm.
   *
   * @param percent of a hundred pay lines, or workers whom it may befall, 0 to 100
   * @return the changed sampler
   * @throws IllegalArgumentException if {@code percent} is out of this range
   */
  public ParkSampler careless(int percent) {
    return new ParkSampler(
        firms, workers, seed, period, incompletePercent, checkedPercent(percent));
  }

  private static int checkedPercent(int percent) {
    checkArgument(
        percent >= 0 && percent <= PERCENT, "percent must be 0 to 100, but was %s", percent);
    return percent;
  }

  /**
   * Returns the park.
   *
   * @return the park, whose ledgers make their records when they are read
   */
  public SampledPark sample() {
    WorkCalendar calendar = WorkCalendar.of(period);
    int[] sizes = sizes();
    ImmutableList.Builder<FirmPlan> plans = ImmutableList.builder();
    int firstWorker = 0;
    for (int i = 0; i < firms; i++) {
      plans.add(FirmPlan.of(seed, i, firstWorker, sizes[i], calendar));
      firstWorker += sizes[i];
    }
    return new SampledPark(
        toString(),
        seed,
        incompletePercent,
        new Lapses(seed, carelessPercent),
        plans.build(),
        calendar);
  }

  /** Returns sizes of firms, of which a few are large and none has less than one worker. */
  private int[] sizes() {
    Dice dice = Dice.of(seed, Dice.Use.SIZES, 0);
    long[] weights = new long[firms];
    long sum = 0;
    for (int i = 0; i < firms; i++) {
      long weight = dice.between(1, 10);
      weights[i] = weight * weight * weight;
      sum += weights[i];
    }
    int[] sizes = new int[firms];
    int spread = workers - firms;
    long seen = 0;
    int placed = 0;
    for (int i = 0; i < firms; i++) {
      seen += weights[i];
      int upTo = (int) (spread * seen / sum);
      sizes[i] = 1 + upTo - placed;
      placed = upTo;
    }
    return sizes;
  }

  /** {@return what makes this sampler differ from others} */
  @Override
  public String toString() {
    return "%s firms, %s workers, %s, %s %% incomplete, %s %% careless, seed %s"
        .formatted(firms, workers, period, incompletePercent, carelessPercent, seed);
  }
}
