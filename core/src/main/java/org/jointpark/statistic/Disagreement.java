package org.jointpark.statistic;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.time.Dating;

/**
 * Observations of one quantity at one time that cannot all be true as they are given.
 *
 * <p>Two values that differ disagree, and so do bounds that leave no value between them. A value
 * that is given as near, or as a round number that is exceeded by little, counts as it stands,
 * since how near it is was not told.
 */
@Value.Immutable(builder = false)
public abstract class Disagreement {

  Disagreement() {}

  /**
   * Returns the disagreement of some observations, if they disagree.
   *
   * @param observations observations of one series and of equal time
   * @return the disagreement, or empty if one value satisfies every observation
   * @throws IllegalArgumentException if the times of two observations differ
   */
  public static Optional<Disagreement> among(Iterable<Observation> observations) {
    ImmutableList<Observation> sorted = ImmutableList.sortedCopyOf(observations);
    sorted.forEach(observation -> checkArgument(
        observation.when().equals(sorted.get(0).when()),
        "observations must be of one time, but were of %s and %s",
        sorted.get(0).when(),
        observation.when()));
    return agree(sorted)
        ? Optional.empty()
        : Optional.of(ImmutableDisagreement.of(sorted.get(0).when(), sorted));
  }

  /** Returns whether no lower bound lies above an upper one; a value is both. */
  private static boolean agree(List<Observation> observations) {
    Optional<BigDecimal> highestLower = observations.stream()
        .filter(observation -> observation.precision() != Precision.AT_MOST)
        .map(Observation::value)
        .max(BigDecimal::compareTo);
    Optional<BigDecimal> lowestUpper = observations.stream()
        .filter(observation -> observation.precision() != Precision.AT_LEAST)
        .map(Observation::value)
        .min(BigDecimal::compareTo);
    return highestLower
        .flatMap(lower -> lowestUpper.filter(upper -> lower.compareTo(upper) > 0))
        .isEmpty();
  }

  /** {@return the time of all the observations} */
  @Value.Parameter
  public abstract Dating when();

  /** {@return every observation of that time, sorted, at least two} */
  @Value.Parameter
  public abstract ImmutableList<Observation> observations();
}
