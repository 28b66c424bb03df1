package org.jointpark.example.gaeseong;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;

/** Picks observations as they are known at a glance, and tells their values. */
public final class Observations {

  private final Glance glance;

  Observations(Glance glance) {
    this.glance = glance;
  }

  /** Returns a series without what is not known. */
  ImmutableList<Observation> known(ImmutableList<Observation> observations) {
    return observations.stream()
        .filter(each -> glance.knows(each.evidence(), each.when().earliest()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what a series says of the day of the glance, or else what it said last before it. */
  ImmutableList<Observation> at(Series series) {
    Series known = series.toBuilder().observations(known(series.observations())).build();
    ImmutableList<Observation> speaking = known.on(glance.on());
    return speaking.isEmpty() ? known.latestBefore(glance.on()) : speaking;
  }

  /**
   * Tells a value as its source gives it.
   *
   * @param observation the observation
   * @return such as {@code about 52,000}
   */
  public static String value(Observation observation) {
    String number = number(observation.value());
    return switch (observation.precision()) {
      case EXACT -> number;
      case ABOUT -> "about " + number;
      case JUST_OVER -> "more than " + number;
      case AT_LEAST -> "at least " + number;
      case AT_MOST -> "at most " + number;
    };
  }

  static String number(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }
}
