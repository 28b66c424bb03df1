package org.jointpark.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  private static final String PRESS = "press";
  private static final String MINISTRY = "ministry";

  private static Series.Builder series(SeriesKind kind) {
    return Series.builder()
        .id(SeriesId.of("workers"))
        .title("Workers")
        .unit("persons")
        .kind(kind);
  }

  private static Series stock(Observation... observations) {
    return series(SeriesKind.STOCK).addObservations(observations).build();
  }

  private static Series flow(Observation... observations) {
    return series(SeriesKind.FLOW).addObservations(observations).build();
  }

  private static Observation seen(String when, String value, Precision precision, String source) {
    return Observation.builder()
        .when(Dating.parse(when))
        .value(new BigDecimal(value))
        .precision(precision)
        .evidence(Evidence.of(SourceId.of(source), Confidence.HIGH))
        .build();
  }

  private static Observation seen(String when, String value) {
    return seen(when, value, Precision.EXACT, PRESS);
  }

  @Test
  void observation_isExactByDefault() {
    Observation observation = Observation.builder()
        .when(Dating.parse("2014-12-31"))
        .value(BigDecimal.TEN)
        .evidence(Evidence.of(SourceId.of(PRESS), Confidence.HIGH))
        .build();

    assertThat(observation.precision()).isEqualTo(Precision.EXACT);
    assertThat(observation.toBuilder().build()).isEqualTo(observation);
  }

  @ParameterizedTest
  @CsvSource({"71.10,71.1", "0.00,0", "-5.0,-5", "54000,54000"})
  void value_hasNoTrailingZeros(String given, String kept) {
    Observation observation = seen("2014-12-31", given);

    assertThat(observation.value().toPlainString()).isEqualTo(kept);
    assertThat(observation).isEqualTo(seen("2014-12-31", kept));
  }

  @Test
  void value_refusesTooManyDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> seen("2014-12-31", "1e18"))
        .withMessage("value of the observation of 2014-12-31 must have at most 18 digits on each"
            + " side of the point, but was 1E+18");
  }

  @Test
  void observations_areSortedByTimeThenValueThenEvidence() {
    Observation early = seen("2013-12-31", "52329");
    Observation low = seen("2014-12-31", "53947");
    Observation high = seen("2014-12-31", "54000", Precision.EXACT, MINISTRY);
    Observation highOfPress = seen("2014-12-31", "54000");
    Observation about = seen("2014-12-31", "54000", Precision.ABOUT, MINISTRY);

    Series series = stock(about, highOfPress, low, high, early);

    assertThat(series.observations()).containsExactly(early, low, high, highOfPress, about);
    assertThat(series).isEqualTo(stock(early, low, high, highOfPress, about));
  }

  @Test
  void build_refusesAStockOverAStretch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stock(seen("2014-01-01/2015-01-01", "5")))
        .withMessage("observation of a STOCK must be as of a day, but was of"
            + " 2014-01-01/2015-01-01 (series workers)");
  }

  @Test
  void build_refusesAFlowOnADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flow(seen("2014", "5")))
        .withMessage("observation of a FLOW must be over a stretch of days, but was of 2014 (series"
            + " workers)");
  }

  @Test
  void build_refusesBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series(SeriesKind.FLOW).title(" ").build())
        .withMessage("title must not be blank, but was ' ' (series workers)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series(SeriesKind.FLOW).unit("").build())
        .withMessage("unit must not be blank, but was '' (series workers)");
  }

  @Test
  void on_findsWhatMaySpeakOfTheDay() {
    Observation year = seen("2014-01-01/2015-01-01", "470");
    Observation march = seen("2014-03-01/2014-04-01", "39");
    Series production = flow(march, year);

    assertThat(production.on(LocalDate.of(2014, 3, 31))).containsExactly(year, march);
    assertThat(production.on(LocalDate.of(2014, 4, 1))).containsExactly(year);
    assertThat(production.on(LocalDate.of(2015, 1, 1))).isEmpty();
  }

  @Test
  void on_findsAnUncertainDay() {
    Observation inMay = seen("2014-05", "53000");

    assertThat(stock(inMay).on(LocalDate.of(2014, 5, 31))).containsExactly(inMay);
    assertThat(stock(inMay).on(LocalDate.of(2014, 6, 1))).isEmpty();
  }

  @Test
  void latestBefore_findsAllOfTheLastTime() {
    Observation early = seen("2012-12-31", "53448");
    Observation one = seen("2013-12-31", "52329");
    Observation other = seen("2013-12-31", "52000", Precision.ABOUT, MINISTRY);
    Observation inMay = seen("2014-05", "53000");
    Series workers = stock(early, one, other, inMay);

    assertThat(workers.latestBefore(LocalDate.of(2012, 12, 30))).isEmpty();
    assertThat(workers.latestBefore(LocalDate.of(2012, 12, 31))).containsExactly(early);
    assertThat(workers.latestBefore(LocalDate.of(2014, 5, 30))).containsExactly(other, one);
    assertThat(workers.latestBefore(LocalDate.of(2014, 5, 31))).containsExactly(inMay);
  }

  @Test
  void latestBefore_takesTheStretchThatStartsLast() {
    Observation year = seen("2014-01-01/2015-01-01", "470");
    Observation december = seen("2014-12-01/2015-01-01", "47");
    Observation open = seen("2014-12-31/..", "1");
    Series production = flow(december, year, open);

    assertThat(production.latestBefore(LocalDate.of(2015, 6, 1))).containsExactly(december);
  }

  @Test
  void disagreements_nameTheTimesAndAllThatWasObserved() {
    Observation agreedByOne = seen("2012-12-31", "53448");
    Observation agreedByOther = seen("2012-12-31", "53448", Precision.EXACT, MINISTRY);
    Observation low = seen("2013-12-31", "52000");
    Observation high = seen("2013-12-31", "52329", Precision.EXACT, MINISTRY);
    Observation alone = seen("2014-12-31", "53947");
    Series workers = stock(high, alone, low, agreedByOther, agreedByOne);

    ImmutableList<Disagreement> disagreements = workers.disagreements();

    assertThat(disagreements).hasSize(1);
    assertThat(disagreements.get(0).when()).isEqualTo(Dating.parse("2013-12-31"));
    assertThat(disagreements.get(0).observations()).containsExactly(low, high);
  }

  @Test
  void disagreements_leaveOutTimesThatOnlyOverlap() {
    assertThat(flow(seen("2014-01-01/2015-01-01", "470"), seen("2014-03-01/2014-04-01", "39"))
            .disagreements())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 5, EXACT, 5, false",
    "EXACT, 5, EXACT, 6, true",
    "EXACT, 5, ABOUT, 5, false",
    "EXACT, 5, ABOUT, 6, true",
    "JUST_OVER, 5, EXACT, 5, false",
    "JUST_OVER, 5, ABOUT, 6, true",
    "AT_LEAST, 5, EXACT, 5, false",
    "AT_LEAST, 5, EXACT, 6, false",
    "AT_LEAST, 5, EXACT, 4, true",
    "AT_LEAST, 5, AT_LEAST, 9, false",
    "AT_MOST, 5, EXACT, 5, false",
    "AT_MOST, 5, EXACT, 4, false",
    "AT_MOST, 5, ABOUT, 6, true",
    "AT_MOST, 5, AT_MOST, 9, false",
    "AT_LEAST, 5, AT_MOST, 5, false",
    "AT_LEAST, 5, AT_MOST, 4, true",
  })
  void among_findsThoseThatCannotAllBeTrue(
      Precision precision, String value, Precision other, String otherValue, boolean disagree) {
    Observation one = seen("2014", value, precision, PRESS);
    Observation another = seen("2014", otherValue, other, MINISTRY);

    assertThat(Disagreement.among(List.of(one, another)).isPresent()).isEqualTo(disagree);
    assertThat(Disagreement.among(List.of(another, one)).isPresent()).isEqualTo(disagree);
  }

  @Test
  void among_findsNoneInNothing() {
    assertThat(Disagreement.among(List.of())).isEmpty();
  }

  @Test
  void among_refusesDifferentTimes() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Disagreement.among(List.of(seen("2013-12-31", "5"), seen("2014-12-31", "5"))))
        .withMessage("observations must be of one time, but were of 2013-12-31 and 2014-12-31");
  }
}
