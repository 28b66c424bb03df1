package org.jointpark.statistic;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.style.ProseText;
import org.jointpark.time.Dating;

/**
 * The observations of one quantity over time, such as the workers of a park or its production.
 *
 * <p>A stock is observed on days, of which one may be uncertain; a flow over stretches of days. A
 * series has no value of its own on a day: {@link #on} and {@link #latestBefore} return what was
 * observed, by whomever, and {@link #disagreements} tells where that does not agree.
 */
@Value.Immutable
public abstract class Series {

  private static final Comparator<Dating> BY_LAST_DAY = Comparator.<Dating, LocalDate>comparing(
          when -> when.latest().orElseThrow())
      .thenComparing(Comparator.naturalOrder());

  Series() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the series within its dossier} */
  public abstract SeriesId id();

  /** {@return what is observed, in a few words} */
  public abstract String title();

  /** {@return the unit of the values, such as {@code persons} or {@code USD}} */
  public abstract String unit();

  /** {@return whether it is a stock or a flow} */
  public abstract SeriesKind kind();

  /** {@return the observations, in their order} */
  public abstract ImmutableList<Observation> observations();

  @Value.Check
  Series check() {
    ProseText.check("title", title(), "series", id());
    ProseText.check("unit", unit(), "series", id());
    observations().forEach(this::checkTime);
    return Comparators.isInOrder(observations(), Comparator.naturalOrder())
        ? this
        : toBuilder().observations(ImmutableList.sortedCopyOf(observations())).build();
  }

  private void checkTime(Observation observation) {
    boolean isStock = kind() == SeriesKind.STOCK;
    checkArgument(
        observation.when() instanceof Dating.On == isStock,
        "observation of a %s must be %s, but was of %s (series %s)",
        kind(),
        isStock ? "as of a day" : "over a stretch of days",
        observation.when(),
        id());
  }

  /**
   * Returns the observations that may speak of a day.
   *
   * @param day any day
   * @return those as of that day or over a stretch that holds it, and those as of an uncertain day
   *     that may be it
   */
  public ImmutableList<Observation> on(LocalDate day) {
    return observations().stream()
        .filter(observation -> observation.when().span().contains(day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the last observations that were certainly complete by a day.
   *
   * @param day any day
   * @return all observations of one time: of the times whose last possible day is {@code day} or
   *     before it, that with the latest such day; of several, the one that starts last
   */
  public ImmutableList<Observation> latestBefore(LocalDate day) {
    Optional<Dating> last = observations().stream()
        .map(Observation::when)
        .filter(when -> when.latest().filter(latest -> !latest.isAfter(day)).isPresent())
        .max(BY_LAST_DAY);
    return observations().stream()
        .filter(observation -> last.filter(observation.when()::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the times at which observations cannot all be true as they are given, in order} */
  public ImmutableList<Disagreement> disagreements() {
    ImmutableListMultimap<Dating, Observation> byTime =
        Multimaps.index(observations(), Observation::when);
    return byTime.asMap().values().stream()
        .flatMap(sameTime -> Disagreement.among(sameTime).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a new builder that holds every property of this series} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Series}. All but the observations is required. */
  public static final class Builder extends ImmutableSeries.Builder {
    Builder() {}
  }
}
