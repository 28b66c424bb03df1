package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import tools.jackson.databind.JsonNode;

/** Where the yearly and the monthly figures stand in the record. */
final class PeriodicPlaces {

  private static final ImmutableMap<String, String> ANNUAL = ImmutableMap.<String, String>builder()
      .put("operatingFirms", "operating-firms.annual")
      .put("productionUsdThousand", "production.annual")
      .put("northernWorkersYearEnd", "northern-workers.year-end")
      .put("southernStaffYearEnd", "southern-staff.year-end")
      .put("exportsUsdThousand", "exports.annual")
      .put("wagesTotalUsdThousand", "wages-paid.annual")
      .put("averageMonthlyPayUsd", "average-monthly-pay.annual")
      .put("southernVisits", "southern-visits.annual")
      .put("gyeonguiRoadVehicleRuns", "gyeongui-road-vehicle-runs.annual")
      .put("interKoreanPersonMovements", "inter-korean-person-movements.annual")
      .put("gaeseongTradeUsdThousand", "gaeseong-trade.annual")
      .put("interKoreanTradeUsdThousand", "inter-korean-trade.annual")
      .buildOrThrow();

  private static final ImmutableMap<String, String> MONTHLY = ImmutableMap.<String, String>builder()
      .put("operatingFirms", "operating-firms.monthly")
      .put("productionUsdThousand", "production.monthly")
      .put("exportsUsdThousand", "exports.monthly")
      .put("northernWorkers", "northern-workers.monthly")
      .put("southernVisits", "southern-visits.monthly")
      .put("southernVisitsDailyAverage", "southern-visits.daily-average")
      .put("impliedOpenDays", "implied-open-days.monthly")
      .put("southernersStayingDailyAverage", "southerners-staying.daily-average")
      .buildOrThrow();

  /** Notes that say of what part of its year or month a figure is. */
  private static final ImmutableMap<String, String> NARROWED = ImmutableMap.of(
      "December only", "2004-12-01/2005-01-01",
      "first half of year", "2012-01-01/2012-07-01",
      "as of 4 July 2008, not month end", "2008-07-04");

  private PeriodicPlaces() {}

  static void addTo(Places places) {
    places
        .on(
            "/statistics/annual/#/year",
            leaf -> assertThat(ANNUAL.keySet().stream()
                    .filter(key -> leaf.up(1).path(key).isObject())
                    .map(key -> year(leaf, key)))
                .isNotEmpty()
                .allMatch(when -> when.startsWith(leaf.text())))
        .on("/statistics/annual/#/*", leaf -> {
          assertThat(leaf.isNull()).isTrue();
          Figures.none(ANNUAL.get(leaf.key()), yearWithoutNote(leaf, leaf.key()));
        });
    addFigures(places, "/statistics/annual/#/*/", PeriodicPlaces::annual);
    places.on(
        "/statistics/monthly/#/month",
        leaf ->
            assertThat(MONTHLY.keySet()).anyMatch(key -> leaf.up(1).path(key).isObject()));
    addFigures(places, "/statistics/monthly/#/*/", PeriodicPlaces::monthly);
  }

  private static void addFigures(Places places, String at, Function<Leaf, Observation> figure) {
    places
        .on(
            at + "value",
            leaf -> assertThat(figure.apply(leaf).precision()).isEqualTo(Precision.EXACT))
        .on(at + "sourceUrl", leaf -> EvidenceOf.source(figure.apply(leaf).evidence(), leaf.text()))
        .on(
            at + "confidence",
            leaf -> EvidenceOf.confidence(
                figure.apply(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")))
        .on(at + "note", leaf -> EvidenceOf.note(figure.apply(leaf).evidence(), leaf));
    if (at.contains("monthly")) {
      places.on(at + "sourceNote", leaf -> EvidenceOf.note(figure.apply(leaf).evidence(), leaf));
    }
  }

  private static Observation annual(Leaf leaf) {
    return figure(leaf, ANNUAL.get(leaf.part(4)), year(leaf, leaf.part(4)));
  }

  private static Observation monthly(Leaf leaf) {
    String key = leaf.part(4);
    String month = leaf.text(2, "month").orElseThrow();
    boolean isStock = key.equals("operatingFirms") || key.equals("northernWorkers");
    String when = isStock ? month : Figures.month(month);
    return figure(leaf, MONTHLY.get(key), narrowed(leaf.up(1)).orElse(when));
  }

  private static Observation figure(Leaf leaf, String series, String when) {
    JsonNode figure = leaf.up(1);
    return Figures.only(
        series,
        when,
        figure.path("value").decimalValue(),
        figure.path("sourceUrl").stringValue());
  }

  private static String year(Leaf leaf, String key) {
    JsonNode row = leaf.root().at("/statistics/annual/" + leaf.part(3));
    return narrowed(row.path(key)).orElseGet(() -> yearWithoutNote(leaf, key));
  }

  private static String yearWithoutNote(Leaf leaf, String key) {
    int year = leaf.root().at("/statistics/annual/" + leaf.part(3) + "/year").intValue();
    if (key.endsWith("YearEnd")) {
      return year + "-12-31";
    }
    return key.equals("operatingFirms") ? Integer.toString(year) : Figures.year(year);
  }

  private static Optional<String> narrowed(JsonNode figure) {
    return Optional.ofNullable(NARROWED.get(figure.path("note").asString("")));
  }
}
