package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.event.Event;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.instance.NaiveHistory.Truth;
import org.jointpark.rules.subject.ParkFields;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;

/** What is known of a park itself, asked day by day. */
final class NaivePark {

  private final NaiveHistory history;

  NaivePark(NaiveHistory history) {
    this.history = history;
  }

  private static Truth of(boolean value) {
    return value ? Truth.YES : Truth.NO;
  }

  /** Tells by the phase of the day, or by the one before if it was not yet known why it began. */
  Truth operating(long day) {
    for (long asked = day; ; asked--) {
      Optional<OperatingPhase> phase =
          history.dossier.park().operation().at(LocalDate.ofEpochDay(asked));
      if (phase.isEmpty()) {
        return Truth.MISSING;
      } else if (isKnown(phase.get())) {
        return of(phase.get().status().isOperating());
      }
    }
  }

  private boolean isKnown(OperatingPhase phase) {
    for (Event event : history.dossier.events()) {
      if (event.id().equals(phase.cause())) {
        return history.isKnown(event.recorded().orElseThrow());
      }
    }
    return true;
  }

  /** Tells by all services of a kind: one is enough, but each may be one. */
  Truth available(CommunicationKind kind, long day) {
    boolean missing = true;
    boolean all = true;
    for (CommunicationService service : history.dossier.communicationServices()) {
      if (service.kind() == kind) {
        Optional<ServiceStatus> status = service.status().at(LocalDate.ofEpochDay(day));
        if (status.isPresent() && status.get().isAvailable()) {
          return Truth.YES;
        }
        missing = false;
        all &= status.isPresent();
      }
    }
    return missing || !all ? Truth.MISSING : Truth.NO;
  }

  /** Tells whether a condition holds, of those that are generated. */
  Truth holds(Condition<Dossier> condition, long day) {
    if (condition instanceof Holds<Dossier>) {
      return operating(day);
    }
    Comparison<?, ?> comparison = (Comparison<?, ?>) condition;
    Constant<?> least = (Constant<?>) comparison.right();
    for (Series series : history.dossier.series()) {
      boolean isAsked =
          comparison.left().equals(new FieldValue<>(ParkFields.LAST_OBSERVED.at(series.id())));
      if (isAsked && comparison.relation() == Relation.AT_LEAST) {
        return lastObserved(series, day)
            .map(last -> of(last >= (Integer) least.value()))
            .orElse(Truth.MISSING);
      }
    }
    return Truth.MISSING;
  }

  private Optional<Integer> lastObserved(Series series, long day) {
    long last = Long.MIN_VALUE;
    List<Observation> known = new ArrayList<>();
    for (Observation observation : series.observations()) {
      LocalDate recorded =
          observation.evidence().recorded().orElse(observation.when().earliest().orElseThrow());
      long when = observation.when().latest().orElseThrow().toEpochDay();
      if (history.isKnown(recorded) && when <= day) {
        known.add(observation);
        last = Math.max(last, when);
      }
    }
    Set<Optional<Integer>> values = new HashSet<>();
    for (Observation observation : known) {
      if (observation.when().latest().orElseThrow().toEpochDay() == last) {
        values.add(
            observation.precision() == Precision.EXACT
                ? Optional.of(observation.value().intValueExact())
                : Optional.empty());
      }
    }
    return values.size() == 1 ? values.iterator().next() : Optional.empty();
  }
}
