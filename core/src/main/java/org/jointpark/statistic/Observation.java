package org.jointpark.statistic;

import java.math.BigDecimal;
import java.util.Comparator;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.style.PlainDecimal;
import org.jointpark.time.Dating;

/**
 * One number of a {@link Series}, as a source gives it.
 *
 * <p>The value has no trailing zeros: 71.10 and 71.1 are one value. Observations are ordered by
 * their time, then by value and precision, then by the text of their evidence.
 */
@Value.Immutable
public abstract class Observation implements Comparable<Observation> {

  private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::when)
      .thenComparing(Observation::value)
      .thenComparing(Observation::precision)
      .thenComparing(observation -> observation.evidence().toString());

  Observation() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the day as of which, or the days over which, the value was observed} */
  public abstract Dating when();

  /**
   * {@return the value, in the unit of the series, with at most 18 digits on each side of the
   * point}
   */
  public abstract BigDecimal value();

  /** {@return how the source gives the value, {@link Precision#EXACT} by default} */
  @Value.Default
  public Precision precision() {
    return Precision.EXACT;
  }

  /** {@return what this observation rests on} */
  public abstract Evidence evidence();

  @Value.Check
  Observation check() {
    BigDecimal stripped = PlainDecimal.stripped("value of the observation of " + when(), value());
    return stripped.scale() == value().scale()
        ? this
        : toBuilder().value(stripped).build();
  }

  @Override
  public int compareTo(Observation other) {
    return ORDER.compare(this, other);
  }

  /** {@return a new builder that holds every property of this observation} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Observation}. All but the precision is required. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
