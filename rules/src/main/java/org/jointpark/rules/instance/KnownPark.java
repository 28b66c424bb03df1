package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.event.Event;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.rules.Inquiry;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.time.Timeline;

/**
 * What is known of a park itself: its operation and its statistics, as far as they were published.
 */
final class KnownPark {

  private final Dossier whole;
  private final Inquiry inquiry;

  KnownPark(Dossier dossier, Inquiry inquiry) {
    this.whole = dossier;
    this.inquiry = inquiry;
  }

  /** Returns the dossier without the phases and the observations that are not known. */
  Dossier dossier() {
    Timeline<OperatingPhase> operation = operation();
    ImmutableList<Series> series =
        whole.series().stream().map(this::known).collect(ImmutableList.toImmutableList());
    if (operation.equals(whole.park().operation()) && series.equals(whole.series())) {
      return whole;
    }
    return whole.toBuilder()
        .park(whole.park().toBuilder().operation(operation).build())
        .series(series)
        .build();
  }

  private Series known(Series series) {
    boolean all = series.observations().stream().allMatch(this::knows);
    return all
        ? series
        : series.toBuilder()
            .observations(series.observations().stream().filter(this::knows).toList())
            .build();
  }

  private boolean knows(Observation observation) {
    return observation
        .evidence()
        .recorded()
        .or(() -> observation.when().earliest())
        .map(inquiry.viewpoint()::knows)
        .orElse(true);
  }

  /**
   * Returns the operation of the park, in which a phase whose cause is not yet known is taken for
   * the one before it. A gap stays a gap.
   */
  Timeline<OperatingPhase> operation() {
    Timeline.Builder<OperatingPhase> known = Timeline.builder();
    Optional<OperatingPhase> held = Optional.empty();
    Optional<LocalDate> reached = Optional.empty();
    for (Timeline.Piece<OperatingPhase> piece : whole.park().operation().pieces()) {
      if (whole.event(piece.value().cause()).map(this::knows).orElse(true)) {
        held = Optional.of(piece.value());
      } else if (!piece.interval().start().equals(reached)) {
        held = Optional.empty();
      }
      held.ifPresent(phase -> known.put(piece.interval(), phase));
      reached = piece.interval().end();
    }
    return known.build();
  }

  private boolean knows(Event event) {
    return event.recorded().map(inquiry.viewpoint()::knows).orElse(true);
  }
}
