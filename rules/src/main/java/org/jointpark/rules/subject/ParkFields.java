package org.jointpark.rules.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Subject;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/**
 * How rules and norms look at a park as a whole, by its {@link Dossier}: each of its days.
 *
 * <p>It is no record of a ledger of its own. A condition of the park is given to a norm by
 * {@link org.jointpark.rules.norm.State#satisfying}.
 */
public final class ParkFields {

  static final String SUBJECT = "park";

  private static final FieldSource<Dossier> SOURCE = new FieldSource<>(SUBJECT);

  /** Whether the park operates, as truth: {@link org.jointpark.park.Park#operation}. */
  public static final Field<Dossier, Boolean> OPERATING = SOURCE
      .truth("operating")
      .dated(dossier -> dossier.park().operation().map(phase -> phase.status().isOperating()));

  /**
   * Whether a means of communication could be used, as truth, by its kind. If there are several of
   * a kind, it could if one could, and could not if none could.
   */
  public static final FieldFamily<Dossier, CommunicationKind, Boolean> AVAILABLE =
      FieldFamily.of(SUBJECT, "available", CommunicationKind::valueOf, ParkFields::available);

  /**
   * How much was last observed of a stock, by the id of its series: from the day of each exact and
   * whole number until the next observation. Missing before the first, and where the last is not
   * exact, not whole, or others of the same day disagree.
   */
  public static final FieldFamily<Dossier, SeriesId, Integer> LAST_OBSERVED =
      FieldFamily.of(SUBJECT, "last-observed", SeriesId::of, ParkFields::lastObserved);

  /** A park, on each day. */
  public static final Subject<Dossier> PARK = Subject.named(SUBJECT, Dossier.class)
      .id(dossier -> dossier.park().id().toString())
      .extent(new Extent.Span<>(dossier -> DateInterval.always()))
      .addFields(OPERATING)
      .addFamilies(AVAILABLE, LAST_OBSERVED)
      .build();

  private ParkFields() {}

  private static Field<Dossier, Boolean> available(CommunicationKind kind) {
    return SOURCE
        .truth(FieldFamily.nameFor("available", kind))
        .dated(dossier -> statuses(dossier, kind));
  }

  private static Timeline<Boolean> statuses(Dossier dossier, CommunicationKind kind) {
    List<CommunicationService> services = dossier.communicationServices().stream()
        .filter(service -> service.kind() == kind)
        .toList();
    DaySet available = DaySet.none();
    DaySet recorded = services.isEmpty() ? DaySet.none() : DaySet.all();
    for (CommunicationService service : services) {
      available = available.union(service.availableDays());
      recorded = recorded.intersection(service.status().domain());
    }
    Timeline.Builder<Boolean> statuses = Timeline.builder();
    available.intervals().forEach(days -> statuses.put(days, true));
    recorded.difference(available).intervals().forEach(days -> statuses.put(days, false));
    return statuses.build();
  }

  private static Field<Dossier, Integer> lastObserved(SeriesId series) {
    return SOURCE
        .field(FieldFamily.nameFor("last-observed", series), Integer.class, "as observed")
        .dated(
            dossier -> dossier.series(series).map(ParkFields::observed).orElseGet(Timeline::empty));
  }

  private static Timeline<Integer> observed(Series series) {
    NavigableMap<LocalDate, Optional<Integer>> byDay = new TreeMap<>();
    if (series.kind() == SeriesKind.STOCK) {
      for (Observation observation : series.observations()) {
        Optional<Integer> value = wholeNumber(observation);
        byDay.merge(
            observation.when().latest().orElseThrow(),
            value,
            (one, other) -> one.equals(other) ? one : Optional.empty());
      }
    }
    Timeline.Builder<Integer> observed = Timeline.builder();
    byDay.forEach((day, value) -> value.ifPresent(number -> observed.put(
        byDay.higherKey(day) == null
            ? DateInterval.startingOn(day)
            : DateInterval.of(day, byDay.higherKey(day)),
        number)));
    return observed.build();
  }

  private static Optional<Integer> wholeNumber(Observation observation) {
    boolean isWhole = observation.precision() == Precision.EXACT
        && observation.value().scale() <= 0
        && observation.value().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return isWhole ? Optional.of(observation.value().intValueExact()) : Optional.empty();
  }
}
