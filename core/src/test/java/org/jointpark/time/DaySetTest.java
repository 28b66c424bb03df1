package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySetTest {

  private static final DateInterval EARLY = DateInterval.parse("2014-01-01/2014-01-05");
  private static final DateInterval NEXT = DateInterval.parse("2014-01-05/2014-01-08");
  private static final DateInterval LATE = DateInterval.parse("2014-01-09/2014-01-11");

  @Test
  void of_joinsIntervalsThatTouch() {
    assertThat(DaySet.of(EARLY, NEXT)).hasToString("{2014-01-01/2014-01-08}");
  }

  @Test
  void of_keepsIntervalsApartThatLeaveOneDayBetween() {
    assertThat(DaySet.of(NEXT, LATE).intervals()).containsExactly(NEXT, LATE);
  }

  @Test
  void of_joinsIntervalsThatOverlapInAnyOrder() {
    assertThat(DaySet.copyOf(List.of(
            LATE,
            DateInterval.parse("2014-01-03/2014-01-10"),
            EARLY,
            DateInterval.ofDay(LocalDate.of(2014, 1, 2)))))
        .isEqualTo(DaySet.of(DateInterval.parse("2014-01-01/2014-01-11")));
  }

  @Test
  void of_letsAnOpenIntervalSwallowTheLaterOnes() {
    assertThat(DaySet.of(DateInterval.startingOn(LocalDate.of(2014, 1, 2)), LATE, EARLY))
        .hasToString("{2014-01-01/..}");
  }

  @Test
  void of_noIntervals_isNone() {
    assertThat(DaySet.of()).isEqualTo(DaySet.none());
    assertThat(DaySet.none().isEmpty()).isTrue();
    assertThat(DaySet.none().count()).isZero();
    assertThat(DaySet.none().span()).isEmpty();
    assertThat(DaySet.none().isBounded()).isTrue();
    assertThat(DaySet.none().contains(LocalDate.of(2014, 1, 1))).isFalse();
    assertThat(DaySet.none().complement()).isEqualTo(DaySet.all());
  }

  @Test
  void all_holdsEveryDay() {
    assertThat(DaySet.all().contains(LocalDate.MIN)).isTrue();
    assertThat(DaySet.all().contains(LocalDate.MAX)).isTrue();
    assertThat(DaySet.all().span()).hasValue(DateInterval.always());
    assertThat(DaySet.all().complement()).isEqualTo(DaySet.none());
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-31, false",
    "2014-01-01, true",
    "2014-01-04, true",
    "2014-01-05, false",
    "2014-01-08, false",
    "2014-01-09, true",
    "2014-01-10, true",
    "2014-01-11, false",
    "-999999999-01-01, false",
    "+999999999-12-31, false",
  })
  void contains_heedsBothSidesOfEachInterval(LocalDate day, boolean contained) {
    assertThat(DaySet.of(EARLY, LATE).contains(day)).isEqualTo(contained);
  }

  @Test
  void contains_answersForDaysThatNoBoundCanBe() {
    DaySet outside = DaySet.of(EARLY).complement();

    assertThat(outside.contains(LocalDate.MIN)).isTrue();
    assertThat(outside.contains(LocalDate.of(2014, 1, 4))).isFalse();
    assertThat(outside.contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void encloses_wantsOneStretch() {
    DaySet days = DaySet.of(EARLY, LATE);

    assertThat(days.encloses(EARLY)).isTrue();
    assertThat(days.encloses(NEXT)).isFalse();
    assertThat(days.encloses(EARLY.span(LATE))).isFalse();
    assertThat(days.encloses(DateInterval.startingOn(LocalDate.of(2014, 1, 9)))).isFalse();
  }

  @Test
  void count_addsTheStretches() {
    assertThat(DaySet.of(EARLY, LATE).count()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{../2014-01-01}",
        "{2014-01-01/..}",
        "{../..}",
        "{../2014-01-01, 2014-01-05/2014-01-08}"
      })
  void count_refusesAnOpenSet(String text) {
    DaySet open = DaySet.parse(text);

    assertThat(open.isBounded()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(open::count)
        .withMessage(
            "days of an open set cannot be counted, but it was %s. Maybe restrict it first", text);
  }

  @Test
  void span_reachesOverTheGaps() {
    assertThat(DaySet.of(EARLY, LATE).span()).hasValue(DateInterval.parse("2014-01-01/2014-01-11"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                              | {../..}",
        "{2014-01-01/2014-01-05}                         | {../2014-01-01, 2014-01-05/..}",
        "{../2014-01-01}                                 | {2014-01-01/..}",
        "{2014-01-01/2014-01-05, 2014-01-06/..}          | {../2014-01-01, 2014-01-05/2014-01-06}",
        "{../2014-01-01, 2014-01-05/2014-01-06}          | {2014-01-01/2014-01-05, 2014-01-06/..}",
        "{0001-01-01/9998-12-31}                         | {../0001-01-01, 9998-12-31/..}",
      })
  void complement_isMutual(String days, String others) {
    assertThat(DaySet.parse(days).complement()).hasToString(others);
    assertThat(DaySet.parse(others).complement()).hasToString(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "{2014-01-01/2014-01-05} | {2014-01-03/2014-01-08} | {2014-01-01/2014-01-08}"
            + " | {2014-01-03/2014-01-05} | {2014-01-01/2014-01-03}",
        "{2014-01-01/2014-01-05} | {2014-01-05/2014-01-08} | {2014-01-01/2014-01-08}"
            + " | {} | {2014-01-01/2014-01-05}",
        "{2014-01-01/..} | {../2014-01-05} | {../..} | {2014-01-01/2014-01-05} | {2014-01-05/..}",
        "{2014-01-01/2014-01-03, 2014-01-05/2014-01-08} | {2014-01-02/2014-01-06}"
            + " | {2014-01-01/2014-01-08} | {2014-01-02/2014-01-03, 2014-01-05/2014-01-06}"
            + " | {2014-01-01/2014-01-02, 2014-01-06/2014-01-08}",
        "{} | {2014-01-01/..} | {2014-01-01/..} | {} | {}",
      })
  void algebra_ofTwoSets(
      String left, String right, String union, String intersection, String difference) {
    DaySet one = DaySet.parse(left);
    DaySet other = DaySet.parse(right);

    assertThat(one.union(other)).hasToString(union);
    assertThat(one.intersection(other)).hasToString(intersection);
    assertThat(one.difference(other)).hasToString(difference);
  }

  @Test
  void restrict_keepsTheDaysOfAnInterval() {
    assertThat(DaySet.all().restrict(EARLY)).isEqualTo(DaySet.of(EARLY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{../..}",
        "{2013-04-09/2013-09-16, 2016-02-10/..}",
        "{2016-02-10/2016-02-11}"
      })
  void parse_readsWhatToStringWrites(String text) {
    assertThat(DaySet.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "}", "2016-02-10/..", "{2016-02-10/..", " {}", "[]"})
  void parse_refusesATextWithoutBraces(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DaySet.parse(text))
        .withMessage("set of days must stand between braces, but was '%s'", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{2014-01-05/2014-01-08, 2014-01-01/2014-01-03} | {2014-01-01/2014-01-03, 2014-01-05/2014-01-08}",
        "{2014-01-01/2014-01-05, 2014-01-05/2014-01-08} | {2014-01-01/2014-01-08}",
        "{2014-01-01/2014-01-05, 2014-01-02/2014-01-08} | {2014-01-01/2014-01-08}",
        "{2014-01-01/2014-01-05, 2014-01-01/2014-01-05} | {2014-01-01/2014-01-05}",
      })
  void parse_refusesAnotherFormThanTheCanonicalOne(String text, String canonical) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DaySet.parse(text))
        .withMessage(
            "intervals must be sorted and apart, but were '%s'. Maybe '%s'", text, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{ }| ",
        "{2014-01-01/2014-01-05,2014-01-07/..}|2014-01-01/2014-01-05,2014-01-07/..",
        "{2014-01-01/2014-01-05, }|``",
      })
  void parse_refusesWhatIsNoInterval(String text, String interval) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DaySet.parse(text))
        .withMessage(
            "interval must be 'start/end' such as '2013-09-16/2016-02-10', but was '%s'", interval);
  }

  @Test
  void equals_comparesTheDays() {
    assertThat(DaySet.of(EARLY, LATE))
        .isEqualTo(DaySet.of(LATE, EARLY))
        .hasSameHashCodeAs(DaySet.of(LATE, EARLY))
        .isNotEqualTo(DaySet.of(EARLY))
        .isNotEqualTo(null);
  }
}
