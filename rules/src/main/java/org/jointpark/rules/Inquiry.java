package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;

/**
 * What a {@link Judge} is asked: up to which day, from which viewpoint, on which days, and of which
 * laws.
 */
@Value.Immutable
public abstract class Inquiry {

  private static final int MOST_THREADS = 256;

  Inquiry() {}

  /** {@return a new builder, on which the horizon and the viewpoint are yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an inquiry about all days and laws.
   *
   * @param horizon the first day about which nothing is known
   * @param viewpoint what is known, which layers count, and how words are read
   * @return the inquiry
   */
  public static Inquiry of(LocalDate horizon, Viewpoint viewpoint) {
    return builder().horizon(horizon).viewpoint(viewpoint).build();
  }

  /** {@return the first day about which nothing is known} */
  public abstract LocalDate horizon();

  /** {@return what is known, which layers count, and how words are read} */
  public abstract Viewpoint viewpoint();

  /**
   * {@return the days to report} A verdict is judged over all its days, and cut to these; one that
   * has none of them is left out.
   */
  @Value.Default
  public DateInterval during() {
    return DateInterval.always();
  }

  /** {@return the laws that are asked about} What is said of others is left out. */
  @Value.Default
  public LawChoice laws() {
    return LawChoice.all();
  }

  /** {@return on whose view of the agreements norms are judged; that of the text by default} */
  @Value.Default
  public Perspective perspective() {
    return Perspective.text();
  }

  /**
   * {@return in how many threads records may be judged; 1 by default} What is found does not hang
   * on it, and a judge may leave it aside. Whatever it does, a {@link VerdictSink} is told in the
   * thread that asks the judge.
   */
  @Value.Default
  public int threads() {
    return 1;
  }

  @Value.Check
  void check() {
    checkThreads(threads());
  }

  static void checkThreads(int threads) {
    checkArgument(
        threads >= 1 && threads <= MOST_THREADS,
        "threads must be 1 to %s, but were %s",
        MOST_THREADS,
        threads);
  }

  /**
   * Returns this inquiry on another view of the agreements.
   *
   * @param view the perspective
   * @return the changed inquiry
   */
  public Inquiry seenBy(Perspective view) {
    return new Builder().from(this).perspective(view).build();
  }

  /** {@return all days before the horizon} */
  public DateInterval knownDays() {
    return DateInterval.endingBefore(horizon());
  }

  /** {@return the days to report that lie before the horizon, or empty if there are none} */
  public Optional<DateInterval> daysToReport() {
    return knownDays().intersection(during());
  }

  /** Builds an {@link Inquiry}. The horizon and the viewpoint are required. */
  public static final class Builder extends ImmutableInquiry.Builder {
    Builder() {}
  }
}
