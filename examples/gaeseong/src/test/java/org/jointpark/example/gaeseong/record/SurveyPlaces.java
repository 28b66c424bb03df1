package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.SeriesId;
import tools.jackson.databind.JsonNode;

/** Where surveys, snapshots and ranges stand in the record. */
final class SurveyPlaces {

  private static final ImmutableMap<String, String> WAGE_SERIES =
      ImmutableMap.<String, String>builder()
          .put("socialInsurancePercentOfWage", "social-insurance.share")
          .put("socioCulturalPolicyFundPercentOfWage", "socio-cultural-fund.share")
          .put("annualMinimumWageRiseCeilingPercent", "minimum-wage.rise-ceiling")
          .put("latePaymentChargePercentPerMonth", "late-payment-charge")
          .put("averageWeeklyHours", "average-weekly-hours")
          .put("averageMonthlyPayAlternative", "average-monthly-pay.alternative")
          .put("payRange2014Usd", "pay-range")
          .put("annualWageBillQuotedUsdMillion", "wage-bill.quoted")
          .put("cumulativeWagesUsdMillion", "wages-paid.cumulative")
          .put("cumulativeCashUsdMillion", "cash-paid.cumulative")
          .buildOrThrow();

  private static final ImmutableMap<String, String> PROFILE_SERIES = ImmutableMap.of(
      "averageAge", "workforce.average-age",
      "femalePercent", "workforce.female-share",
      "base", "workforce.base",
      "unmetDemand", "workforce.unmet-demand");

  private static final ImmutableMap<String, String> FINANCE_SERIES = ImmutableMap.of(
      "firms", "firm-finances.firms",
      "averageSalesKrwBn", "firm-finances.average-sales",
      "averageSales2010KrwBn", "firm-finances.average-sales",
      "averageSales2009KrwBn", "firm-finances.average-sales",
      "averageOperatingProfitKrwM", "firm-finances.average-operating-profit",
      "averageNetLossKrwM", "firm-finances.average-net-loss",
      "debtRatioPercent", "firm-finances.debt-ratio");

  private SurveyPlaces() {}

  static void addTo(Places places) {
    addIndustries(places);
    addWages(places);
    addWorkforce(places);
    addFinances(places);
    addFreight(places);
  }

  /** Adds the source, the confidence and the notes of surveys, each looked up by one figure. */
  private static void addEvidence(Places places, String at, Function<Leaf, Observation> figure) {
    places
        .on(at + "sourceUrl", leaf -> EvidenceOf.source(figure.apply(leaf).evidence(), leaf.text()))
        .on(
            at + "confidence",
            leaf -> EvidenceOf.confidence(
                figure.apply(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")));
  }

  private static void addNote(Places places, String pointer, Function<Leaf, Observation> figure) {
    places.on(pointer, leaf -> EvidenceOf.note(figure.apply(leaf).evidence(), leaf));
  }

  private static Observation snapshot(Leaf leaf, int levels, String series, BigDecimal value) {
    return Figures.only(
        series,
        leaf.text(levels, "asOf").orElseThrow(),
        value,
        leaf.text(levels, "sourceUrl").orElseThrow());
  }

  private static void addIndustries(Places places) {
    String at = "/statistics/industries/#/";
    Function<Leaf, Observation> total = leaf ->
        snapshot(leaf, 1, "firms-by-sector.total", leaf.up(1).path("total").decimalValue());
    places
        .on(at + "asOf", leaf -> assertThat(total.apply(leaf).when()).hasToString(leaf.text()))
        .on(
            at + "total",
            leaf -> assertThat(total.apply(leaf).value()).isEqualByComparingTo(leaf.number()))
        .on(
            at + "unit",
            leaf -> leaf.up(1)
                .path("bySector")
                .propertyNames()
                .forEach(sector -> assertThat(DOSSIER
                        .series(SeriesId.of(sectorSeries(leaf, sector)))
                        .orElseThrow()
                        .unit())
                    .isEqualTo(leaf.text())))
        .on(
            at + "bySector/*",
            leaf -> snapshot(
                leaf,
                2,
                leaf.text(2, "unit").orElseThrow().equals("firms")
                    ? "firms-by-sector." + leaf.key()
                    : "sector-share." + leaf.key(),
                leaf.number()))
        .on(
            at + "headquarters/*",
            leaf -> snapshot(
                leaf,
                2,
                "firms-by-head-office." + leaf.key().toLowerCase(Locale.ROOT).replace(' ', '-'),
                leaf.number()));
    addEvidence(places, at, total);
    addNote(places, at + "note", total);
  }

  private static String sectorSeries(Leaf unit, String sector) {
    return (unit.text().equals("firms") ? "firms-by-sector." : "sector-share.") + sector;
  }

  private static void addWages(Places places) {
    String minimum = "/statistics/minimumWageUsd/#/";
    Function<Leaf, Observation> step = leaf -> Figures.only(
        "minimum-wage.press",
        leaf.text(1, "from").orElseThrow(),
        leaf.up(1).path("value").decimalValue(),
        leaf.text(1, "sourceUrl").orElseThrow());
    places
        .on(minimum + "from", leaf -> assertThat(step.apply(leaf).when()).hasToString(leaf.text()))
        .on(
            minimum + "value",
            leaf -> assertThat(step.apply(leaf).value()).isEqualByComparingTo(leaf.number()));
    addEvidence(places, minimum, step);
    addNote(places, minimum + "note", step);
    addNote(places, minimum + "sourceNote", step);

    String at = "/statistics/wageStructure/#/";
    Function<Leaf, Observation> item = leaf -> wageFigures(leaf.up(1)).get(0);
    places
        .on(at + "item", leaf -> assertThat(wageFigures(leaf.up(1))).isNotEmpty())
        .on(
            at + "value",
            leaf -> assertThat(item.apply(leaf).value()).isEqualByComparingTo(leaf.number()))
        .on(
            at + "value/*",
            leaf -> assertThat(wageFigures(leaf.up(2)))
                .anyMatch(figure -> figure.value().compareTo(leaf.number()) == 0
                    && (leaf.up(1).isArray()
                        ? figure.precision() == bound(leaf) && isOf("2014", figure)
                        : isOf(leaf.key(), figure))))
        .on(
            at + "until",
            leaf -> assertThat(item.apply(leaf).when()).hasToString("../" + leaf.text()))
        .on(at + "asOf", leaf -> assertThat(item.apply(leaf).when()).hasToString(leaf.text()));
    addEvidence(places, at, item);
    addNote(places, at + "note", item);
  }

  private static List<Observation> wageFigures(JsonNode item) {
    return Figures.of(WAGE_SERIES.get(item.path("item").stringValue()));
  }

  /** Returns whether the ends of a range are given as such. */
  private static Precision bound(Leaf end) {
    return end.key().equals("0") ? Precision.AT_LEAST : Precision.AT_MOST;
  }

  private static boolean isOf(String time, Observation figure) {
    String when = figure.when().toString();
    return when.equals(time)
        || (time.length() == 4 && when.equals(Figures.year(Integer.parseInt(time))));
  }

  private static void addWorkforce(Places places) {
    String at = "/statistics/workforceProfile/#/";
    Function<Leaf, Observation> women = leaf -> snapshot(
        leaf, 1, "workforce.female-share", leaf.up(1).path("femalePercent").decimalValue());
    places
        .on(at + "asOf", leaf -> assertThat(women.apply(leaf).when()).hasToString(leaf.text()))
        .on(at + "ageShares/*", leaf -> {
          String series = "workforce.age-share." + leaf.key();
          if (leaf.value().isNumber()) {
            snapshot(leaf, 2, series, leaf.number());
          } else {
            assertThat(leaf.text()).isEqualTo("over 80");
            assertThat(snapshot(leaf, 2, series, new BigDecimal("80")).precision())
                .isEqualTo(Precision.AT_LEAST);
          }
        })
        .on(
            at + "education/highSchool",
            leaf -> snapshot(leaf, 2, "workforce.education-share.high-school", leaf.number()))
        .on(
            at + "education/*",
            leaf -> snapshot(leaf, 2, "workforce.education-share." + leaf.key(), leaf.number()));
    PROFILE_SERIES.forEach(
        (key, series) -> places.on(at + key, leaf -> snapshot(leaf, 1, series, leaf.number())));
    addEvidence(places, at, women);
  }

  private static void addFinances(Places places) {
    String at = "/statistics/firmFinances/#/";
    Function<Leaf, Observation> firms = leaf ->
        snapshot(leaf, 1, "firm-finances.firms", leaf.up(1).path("firms").decimalValue());
    places.on(at + "asOf", leaf -> assertThat(firms.apply(leaf).when()).hasToString(leaf.text()));
    FINANCE_SERIES.forEach((key, series) -> places.on(at + key, leaf -> {
      String year = key.replaceAll("\\D", "");
      String when = year.isEmpty() ? leaf.text(1, "asOf").orElseThrow() : year;
      boolean isStock = key.equals("firms") || key.equals("debtRatioPercent");
      Figures.only(
          series,
          isStock ? when : Figures.year(Integer.parseInt(when)),
          leaf.number(),
          leaf.text(1, "sourceUrl").orElseThrow());
    }));
    addEvidence(places, at, firms);
  }

  private static void addFreight(Places places) {
    String at = "/statistics/freight/#/";
    Function<Leaf, String> source =
        leaf -> leaf.root().at("/statistics/freightSourceUrl").stringValue();
    Function<Leaf, String> year = leaf -> Figures.year(leaf.up(1).path("year").intValue());
    places
        .on(
            at + "year",
            leaf -> assertThat(Figures.of("freight.tonnes-per-day"))
                .anyMatch(figure -> figure.when().toString().equals(year.apply(leaf))))
        .on(
            at + "tonnesPerDay",
            leaf -> assertThat(Figures.of("freight.tonnes-per-day"))
                .anyMatch(figure -> figure.when().toString().equals(year.apply(leaf))
                    && figure.value().compareTo(leaf.number()) == 0
                    && GaeseongRecord.rawSources(figure.evidence()).size() == 1
                    && GaeseongRecord.rawSources(figure.evidence()).contains(source.apply(leaf))))
        .on(
            at + "valueUsdPerDay",
            leaf -> Figures.only(
                "freight.value-per-day", year.apply(leaf), leaf.number(), source.apply(leaf)))
        .on(
            "/statistics/freightSourceUrl",
            leaf -> assertThat(Figures.of("freight.value-per-day")).allSatisfy(figure -> {
              EvidenceOf.source(figure.evidence(), leaf.text());
              assertThat(figure.evidence().confidence()).hasToString("MEDIUM");
            }));
  }
}
