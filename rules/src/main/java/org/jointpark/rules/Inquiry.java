package org.jointpark.rules;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;

/** What a {@link Judge} is asked: up to which day, and from which viewpoint. */
@Value.Immutable(builder = false)
public abstract class Inquiry {

  Inquiry() {}

  /**
   * Returns an inquiry.
   *
   * @param horizon the first day about which nothing is known
   * @param viewpoint what is known, which layers count, and how words are read
   * @return the inquiry
   */
  public static Inquiry of(LocalDate horizon, Viewpoint viewpoint) {
    return ImmutableInquiry.of(horizon, viewpoint);
  }

  /** {@return the first day about which nothing is known} */
  @Value.Parameter
  public abstract LocalDate horizon();

  /** {@return what is known, which layers count, and how words are read} */
  @Value.Parameter
  public abstract Viewpoint viewpoint();

  /** {@return all days before the horizon} */
  public DateInterval knownDays() {
    return DateInterval.endingBefore(horizon());
  }
}
