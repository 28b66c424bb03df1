package org.jointpark.testkit.jqwik;

import org.jointpark.statistic.Disagreement;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;

/** Tells jqwik about the values of {@code org.jointpark.statistic}. */
public final class StatisticArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public StatisticArbitraryProvider() {
    provide(Disagreement.class, StatisticArbitraries::disagreements);
    provide(Observation.class, StatisticArbitraries::observations);
    provide(Series.class, StatisticArbitraries::series);
    provide(SeriesId.class, StatisticArbitraries::seriesIds);
  }
}
