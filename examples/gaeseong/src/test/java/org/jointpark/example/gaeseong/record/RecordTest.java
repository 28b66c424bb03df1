package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jointpark.agreement.AgreementId;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.Visit;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageLength;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Source;
import org.jointpark.source.SourceKind;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.statistic.Observation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** Checks what the conversion makes of the raw files beyond their values. */
class RecordTest {

  @Test
  void followsTheMinimumWage_stepByStep() {
    Map<String, String> steps = new LinkedHashMap<>();
    resolved("lab.minwage", Viewpoint.byDefault())
        .pieces()
        .forEach(piece -> steps.put(piece.interval().toString(), value(piece.value())));

    assertThat(steps)
        .isEqualTo(ImmutableMap.builder()
            .put("2003-09-18/2007-08-01", "50")
            .put("2007-08-01/2008-08-01", "52.5")
            .put("2008-08-01/2009-08-01", "55.125")
            .put("2009-08-01/2010-08-01", "57.881")
            .put("2010-08-01/2011-08-01", "60.775")
            .put("2011-08-01/2012-08-01", "63.814")
            .put("2012-08-01/2014-05-01", "67.005")
            .put("2014-05-01/2015-03-01", "70.355")
            .put("2015-03-01/2016-02-11", "73.873")
            .buildOrThrow());
  }

  @Test
  void knowsTheMinimumWageOfMay2015_asItWasKnownThen() {
    LocalDate may = LocalDate.of(2015, 5, 1);

    assertThat(wage(may, may)).isEqualTo("70.355 by minwage.08");
    assertThat(wage(may, LocalDate.of(2015, 6, 1))).isEqualTo("70.355 by minwage.interim");
    assertThat(wage(may, LocalDate.of(2015, 8, 17))).isEqualTo("73.873 by minwage.09");
  }

  @Test
  void asksForSeventyFourDollars_inTheDisputedLayerOnly() {
    Viewpoint north =
        Viewpoint.builder().layers(ImmutableSet.copyOf(Layer.values())).build();
    LocalDate march = LocalDate.of(2015, 3, 1);

    assertThat(resolved("lab.minwage", north).at(march).map(RecordTest::value)).contains("74");
    assertThat(resolved("lab.minwage.cap", north).at(march).map(Versioned::isRepeal))
        .contains(true);
    assertThat(resolved("lab.minwage.cap", Viewpoint.byDefault()).at(march).map(RecordTest::value))
        .contains("5");
    assertThat(parameter("laba.minwage").versions().versions()).hasSize(1);
  }

  @Test
  void keepsTheAgreedPremium_afterTheTextHasChanged() {
    Viewpoint text = Viewpoint.builder().layers(ImmutableSet.of(Layer.TEXT)).build();
    LocalDate day = LocalDate.of(2014, 11, 20);

    assertThat(resolved("lab.premium.ot", text).at(day)).isEmpty();
    assertThat(resolved("lab.premium.ot", text).at(day.minusDays(1))).isPresent();
    assertThat(resolved("lab.premium.ot", Viewpoint.byDefault()).at(day).map(RecordTest::value))
        .contains("50");
  }

  @Test
  void repealsIdlePayByAgreement_onTheDaysThatANoteTells() {
    Versioned<ParameterValue> waiver = resolved("lab.idle.pay", Viewpoint.byDefault())
        .at(LocalDate.of(2013, 10, 31))
        .orElseThrow();

    assertThat(waiver.isRepeal()).isTrue();
    assertThat(waiver.validity()).hasToString("2013-04-01/2013-11-01");
    assertThat(waiver.layer()).isEqualTo(Layer.AGREED);
    assertThat(waiver.citation().id()).isEqualTo("lab.idle.pay.waiver");
    assertThat(waiver.evidence().confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(waiver.evidence().sources()).hasSize(2);
    assertThat(waiver.isRecordedAssumed()).isTrue();
  }

  @Test
  void readsOvertimeInTheInsuranceBase_oneWayByDefault() {
    LocalDate day = LocalDate.of(2015, 9, 1);
    Viewpoint included = Viewpoint.builder()
        .addReading(DOSSIER.question("lab.si.base.overtime").orElseThrow().answeredBy("included"))
        .build();

    assertThat(
            resolved("lab.si.base.overtime", Viewpoint.byDefault()).at(day).map(RecordTest::value))
        .contains("false");
    assertThat(resolved("lab.si.base.overtime", included).at(day).map(RecordTest::value))
        .contains("true");
  }

  @Test
  void operatedUntilTheSouthSuspendedIt() {
    assertThat(DOSSIER.park().operatingDays())
        .hasToString("{2004-12-15/2013-04-09, 2013-09-16/2016-02-10}");
    assertThat(DateInterval.parse("2013-09-16/2016-02-10").days()).isEqualTo(877);
  }

  @Test
  void measuresTheStoppageOf2013_fromEachActToEach() {
    Stoppage stoppage = DOSSIER.stoppages().get(0);

    assertThat(DOSSIER.lengths(stoppage))
        .extracting(StoppageLength::toString)
        .containsExactly(
            "EV-2013-04-03-01 to EV-2013-08-14-01: 133 days",
            "EV-2013-04-03-01 to EV-2013-09-16-01: 166 days",
            "EV-2013-04-09-01 to EV-2013-08-14-01: 127 days",
            "EV-2013-04-09-01 to EV-2013-09-16-01: 160 days");
    assertThat(DOSSIER.lengths(DOSSIER.stoppages().get(1))).isEmpty();
  }

  @Test
  void linksEveryMeetingToTalksOrToAVisit() {
    Set<Object> linked = new HashSet<>();
    DOSSIER.talks().stream().map(Talks::event).flatMap(Optional::stream).forEach(linked::add);
    DOSSIER.visits().stream().map(Visit::event).flatMap(Optional::stream).forEach(linked::add);

    assertThat(DOSSIER.events())
        .filteredOn(event -> event.kind() == EventKind.TALKS || event.kind() == EventKind.MEETING)
        .hasSizeGreaterThan(20)
        .allMatch(event -> linked.contains(event.id()));
  }

  @Test
  void countsTheMeetingsThatWereHeld() {
    assertThat(held(TalksLevel.JOINT_COMMITTEE)).isEqualTo(6);
    assertThat(held(TalksLevel.SUBCOMMITTEE)).isEqualTo(12 + 1);
    assertThat(DOSSIER.talks())
        .filteredOn(talks -> talks.body().equals("Working-level talks of the authorities"))
        .hasSize(7)
        .last()
        .matches(talks -> talks.when().toString().equals("2013-08-14"));
  }

  private static long held(TalksLevel level) {
    return DOSSIER.talks().stream()
        .filter(talks -> talks.level() == level && talks.isHeld())
        .count();
  }

  @Test
  void hasTheClaimOfNullity_againstEconomicAgreementsOnly() {
    assertThat(DOSSIER.claims()).hasSize(1);
    Claim claim = DOSSIER.claims().get(0);

    assertThat(claim.kind()).isEqualTo(ClaimKind.NULLITY);
    assertThat(claim.targets()).hasSize(26).contains(AgreementId.of("AGR-2013-NORM"));
    assertThat(claim.targets())
        .allSatisfy(target ->
            assertThat(DOSSIER.agreement(target).orElseThrow().signed()).isBefore(claim.day()));
  }

  @Test
  void addsUpTheMonthsToTheYear() {
    for (int year : new int[] {2013, 2014, 2015}) {
      int months = Figures.of("production.monthly").stream()
          .filter(observation ->
              DateInterval.ofYear(year).encloses(observation.when().span()))
          .mapToInt(observation -> observation.value().intValueExact())
          .sum();
      Observation total = Figures.of("production.annual").stream()
          .filter(observation -> observation.when().toString().equals(Figures.year(year)))
          .findFirst()
          .orElseThrow();

      assertThat(months)
          .isBetween(total.value().intValueExact() - 10, total.value().intValueExact() + 10);
    }
  }

  @Test
  void namesEachAddressOnce() {
    assertThat(DOSSIER.sources().stream().map(Source::address).flatMap(Optional::stream))
        .doesNotHaveDuplicates();
    assertThat(DOSSIER.sources().stream().filter(source -> source.kind() != SourceKind.PUBLISHED))
        .extracting(source -> source.id().toString())
        .containsExactly("background", "korea-herald-2013-12-19", "reposted");
  }

  @Test
  void isUnconfirmed_whereThereIsBackgroundKnowledgeOnly() {
    assertThat(Figures.of("southern-staff.year-end"))
        .allMatch(figure -> figure.evidence().confidence() == Confidence.UNCONFIRMED)
        .allMatch(figure -> figure.evidence().note().orElse("").contains("original mark: low"));
  }

  @Test
  void spotsFigures() {
    assertThat(figure("southern-visits.monthly", "2013-12-01/2014-01-01")).isEqualTo("10350");
    assertThat(figure("production.annual", "2015-01-01/2016-01-01")).isEqualTo("563300");
    assertThat(figure("northern-workers.year-end", "2015-12-31")).isEqualTo("54988");
    assertThat(figure("wages-paid.annual", "2004-12-01/2005-01-01")).isEqualTo("380");
    assertThat(figure("minimum-wage.press", "2015-03")).isEqualTo("73.87");
    assertThat(figure("firms-by-sector.textiles", "2016-03")).isEqualTo("73");
    assertThat(figure("firm-finances.debt-ratio", "2011")).isEqualTo("346.7");
  }

  private static String figure(String series, String when) {
    return Figures.of(series).stream()
        .filter(observation -> observation.when().toString().equals(when))
        .map(observation -> observation.value().toPlainString())
        .findFirst()
        .orElse("none");
  }

  private static LawParameter parameter(String id) {
    return DOSSIER.parameter(ParameterId.of(id)).orElseThrow();
  }

  private static Timeline<Versioned<ParameterValue>> resolved(String id, Viewpoint viewpoint) {
    return parameter(id).versions().resolve(viewpoint);
  }

  private static String value(Versioned<ParameterValue> version) {
    return version.value().map(Objects::toString).orElse("repealed");
  }

  private static String wage(LocalDate day, LocalDate knownAt) {
    Viewpoint viewpoint = Viewpoint.builder().knownAt(knownAt).build();
    return resolved("lab.minwage", viewpoint)
        .at(day)
        .map(version -> value(version) + " by " + version.citation().id())
        .orElse("none");
  }
}
