package org.jointpark.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;

/**
 * What a {@link Judge} is asked: up to which day, from which viewpoint, and which days to report.
 */
@Value.Immutable(builder = false)
public abstract class Inquiry {

  Inquiry() {}

  /**
   * Returns an inquiry about all days.
   *
   * @param horizon the first day about which nothing is known
   * @param viewpoint what is known, which layers count, and how words are read
   * @return the inquiry
   */
  public static Inquiry of(LocalDate horizon, Viewpoint viewpoint) {
    return of(horizon, viewpoint, DateInterval.always());
  }

  /**
   * Returns an inquiry about some days.
   *
   * @param horizon the first day about which nothing is known
   * @param viewpoint what is known, which layers count, and how words are read
   * @param during the days to report
   * @return the inquiry
   */
  public static Inquiry of(LocalDate horizon, Viewpoint viewpoint, DateInterval during) {
    return ImmutableInquiry.of(horizon, viewpoint, during);
  }

  /** {@return the first day about which nothing is known} */
  @Value.Parameter
  public abstract LocalDate horizon();

  /** {@return what is known, which layers count, and how words are read} */
  @Value.Parameter
  public abstract Viewpoint viewpoint();

  /**
   * {@return the days to report} A verdict is judged over all its days, and cut to these; one that
   * has none of them is left out.
   */
  @Value.Parameter
  public abstract DateInterval during();

  /** {@return all days before the horizon} */
  public DateInterval knownDays() {
    return DateInterval.endingBefore(horizon());
  }

  /** {@return the days to report that lie before the horizon, or empty if there are none} */
  public Optional<DateInterval> daysToReport() {
    return knownDays().intersection(during());
  }
}
