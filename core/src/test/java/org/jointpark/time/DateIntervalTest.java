package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {

  private static final LocalDate RESUMED = LocalDate.of(2013, 9, 16);
  private static final LocalDate CLOSED = LocalDate.of(2016, 2, 10);
  private static final DateInterval KEPT = DateInterval.of(RESUMED, CLOSED);

  @Test
  void of_includesItsStartAndExcludesItsEnd() {
    assertThat(KEPT.start()).hasValue(RESUMED);
    assertThat(KEPT.end()).hasValue(CLOSED);
    assertThat(KEPT.lastDay()).hasValue(LocalDate.of(2016, 2, 9));
    assertThat(KEPT.contains(RESUMED.minusDays(1))).isFalse();
    assertThat(KEPT.contains(RESUMED)).isTrue();
    assertThat(KEPT.contains(CLOSED.minusDays(1))).isTrue();
    assertThat(KEPT.contains(CLOSED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-09-16", "2013-09-15", "2004-12-15"})
  void of_refusesAnEndThatIsNotAfterTheStart(LocalDate end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.of(RESUMED, end))
        .withMessage("end must be after start 2013-09-16, but was " + end);
  }

  @Test
  void ofClosed_includesTheLastDay() {
    assertThat(DateInterval.ofClosed(RESUMED, CLOSED))
        .isEqualTo(DateInterval.of(RESUMED, CLOSED.plusDays(1)));
  }

  @Test
  void ofClosed_refusesALastDayBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.ofClosed(CLOSED, CLOSED.minusDays(1)))
        .withMessage("last day must not be before first 2016-02-10, but was 2016-02-09");
  }

  @Test
  void ofDay_holdsOneDay() {
    DateInterval day = DateInterval.ofDay(CLOSED);

    assertThat(day.days()).isOne();
    assertThat(day.contains(CLOSED)).isTrue();
    assertThat(day.lastDay()).isEqualTo(day.start());
    assertThat(day).hasToString("2016-02-10/2016-02-11");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02, 2016-02-01/2016-03-01, 29",
    "2015-02, 2015-02-01/2015-03-01, 28",
    "2013-04, 2013-04-01/2013-05-01, 30",
    "2013-12, 2013-12-01/2014-01-01, 31",
  })
  void ofMonth_holdsTheDaysOfTheMonth(YearMonth month, String text, long days) {
    assertThat(DateInterval.ofMonth(month)).hasToString(text);
    assertThat(DateInterval.ofMonth(month).days()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 2015-01-01/2016-01-01, 365",
    "2016, 2016-01-01/2017-01-01, 366",
    "1, 0001-01-01/0002-01-01, 365",
    "9997, 9997-01-01/9998-01-01, 365",
  })
  void ofYear_holdsTheDaysOfTheYear(int year, String text, long days) {
    assertThat(DateInterval.ofYear(year)).hasToString(text);
    assertThat(DateInterval.ofYear(year).days()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(ints = {Year.MIN_VALUE, -1, 0, 9998, 9999, Year.MAX_VALUE})
  void ofYear_refusesOtherYears(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.ofYear(year))
        .withMessage("year must be between 1 and 9997, but was " + year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01",
        "-0001-12-31",
        "0000-12-31",
        "9999-01-01",
        "9999-12-31",
        "+999999999-12-31"
      })
  void everyFactory_refusesASentinelForAnOpenSide(LocalDate sentinel) {
    String problem =
        " must lie in the years 1 to 9998, but was " + sentinel + ". Maybe leave the side open";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.startingOn(sentinel))
        .withMessage("start" + problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.endingBefore(sentinel))
        .withMessage("end" + problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.ofDay(sentinel))
        .withMessage("last day" + problem);
    if (sentinel.isAfter(RESUMED)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateInterval.of(RESUMED, sentinel))
          .withMessage("end" + problem);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DateInterval.of(sentinel, RESUMED))
          .withMessage("start" + problem);
    }
  }

  @Test
  void ofDay_refusesTheLastDayThatABoundCanBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.ofDay(LocalDate.of(9998, 12, 31)))
        .withMessage(
            "end must lie in the years 1 to 9998, but was 9999-01-01. Maybe leave the side open");
  }

  @Test
  void of_acceptsTheFirstAndTheLastBound() {
    DateInterval longest = DateInterval.of(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31));

    assertThat(longest).hasToString("0001-01-01/9998-12-31");
    assertThat(longest.days()).isEqualTo(3_651_693);
  }

  @Test
  @SuppressWarnings("NullAway")
  void factories_refuseNull() {
    assertThatNullPointerException().isThrownBy(() -> DateInterval.of(null, CLOSED));
    assertThatNullPointerException().isThrownBy(() -> DateInterval.of(RESUMED, null));
    assertThatNullPointerException().isThrownBy(() -> DateInterval.startingOn(null));
    assertThatNullPointerException().isThrownBy(() -> DateInterval.endingBefore(null));
    assertThatNullPointerException().isThrownBy(() -> DateInterval.parse(null));
  }

  @Test
  void startingOn_hasNoEnd() {
    DateInterval open = DateInterval.startingOn(CLOSED);

    assertThat(open.start()).hasValue(CLOSED);
    assertThat(open.end()).isEmpty();
    assertThat(open.lastDay()).isEmpty();
    assertThat(open.isBounded()).isFalse();
    assertThat(open.contains(CLOSED.minusDays(1))).isFalse();
    assertThat(open.contains(CLOSED)).isTrue();
    assertThat(open.contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void endingBefore_hasNoStart() {
    DateInterval open = DateInterval.endingBefore(CLOSED);

    assertThat(open.start()).isEmpty();
    assertThat(open.end()).hasValue(CLOSED);
    assertThat(open.lastDay()).hasValue(CLOSED.minusDays(1));
    assertThat(open.isBounded()).isFalse();
    assertThat(open.contains(LocalDate.MIN)).isTrue();
    assertThat(open.contains(CLOSED.minusDays(1))).isTrue();
    assertThat(open.contains(CLOSED)).isFalse();
  }

  @Test
  void always_holdsEveryDay() {
    assertThat(DateInterval.always().contains(LocalDate.MIN)).isTrue();
    assertThat(DateInterval.always().contains(LocalDate.MAX)).isTrue();
    assertThat(DateInterval.always().isBounded()).isFalse();
    assertThat(DateInterval.always()).hasToString("../..");
  }

  @Test
  void days_countsFromTheStartToTheDayBeforeTheEnd() {
    assertThat(KEPT.days()).isEqualTo(877);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-09-16/..", "../2016-02-10", "../.."})
  void days_refusesAnOpenInterval(String text) {
    DateInterval open = DateInterval.parse(text);

    assertThatIllegalStateException()
        .isThrownBy(open::days)
        .withMessage(
            "days of an open interval cannot be counted, but it was %s. Maybe take its"
                + " intersection with a bounded one",
            text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013-09-16/2016-02-10",
        "2016-02-10/..",
        "../2004-12-15",
        "../..",
        "2016-02-29/2016-03-01",
        "0001-01-01/9998-12-31"
      })
  void parse_readsWhatToStringWrites(String text) {
    assertThat(DateInterval.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2013-09-16", "..", "2013-09-16/2014-01-01/2016-02-10", "//", "a/b/c"})
  void parse_refusesATextWithoutTwoSides(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.parse(text))
        .withMessage(
            "interval must be 'start/end' such as '2013-09-16/2016-02-10', but was '%s'", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "/|``",
        "/2016-02-10|``",
        "2013-09-16/|``",
        "2013-09-16/2016-2-10|2016-2-10",
        "2013-09-16/2015-02-29|2015-02-29",
        "2013-09-16/2016-02|2016-02",
        " 2013-09-16/2016-02-10| 2013-09-16",
        "2013-09-16 /2016-02-10|2013-09-16 ",
        "2013-09-16/...|...",
        "2013-09-16/open|open",
        "2013-09-16T00:00/2016-02-10|2013-09-16T00:00",
      })
  void parse_refusesASideThatIsNoDay(String text, String side) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.parse(text))
        .withMessage(
            "side of an interval must be a day or '..', but was '%s' (interval '%s')", side, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-02-10/2016-02-10 | end must be after start 2016-02-10, but was 2016-02-10",
        "2016-02-10/2013-09-16 | end must be after start 2016-02-10, but was 2013-09-16",
        "2016-02-10/9999-12-31 | end must lie in the years 1 to 9998, but was 9999-12-31."
            + " Maybe leave the side open",
        "0000-01-01/.. | start must lie in the years 1 to 9998, but was 0000-01-01."
            + " Maybe leave the side open",
      })
  void parse_refusesImpossibleBounds(String text, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateInterval.parse(text))
        .withMessage(problem);
  }

  @ParameterizedTest
  @CsvSource({
    // bounded
    "2014-01-01/2014-01-05, 2014-01-06/2014-01-09, PRECEDES",
    "2014-01-01/2014-01-05, 2014-01-05/2014-01-09, MEETS",
    "2014-01-01/2014-01-05, 2014-01-04/2014-01-09, OVERLAPS",
    "2014-01-01/2014-01-05, 2014-01-04/2014-01-05, FINISHED_BY",
    "2014-01-01/2014-01-05, 2014-01-02/2014-01-04, CONTAINS",
    "2014-01-01/2014-01-05, 2014-01-01/2014-01-06, STARTS",
    "2014-01-01/2014-01-05, 2014-01-01/2014-01-05, EQUALS",
    // one day
    "2014-01-01/2014-01-02, 2014-01-02/2014-01-03, MEETS",
    "2014-01-01/2014-01-02, 2014-01-03/2014-01-04, PRECEDES",
    "2014-01-01/2014-01-02, 2014-01-01/2014-01-03, STARTS",
    "2014-01-01/2014-01-03, 2014-01-02/2014-01-03, FINISHED_BY",
    // an open start is the earliest start
    "../2014-01-05, 2014-01-06/2014-01-09, PRECEDES",
    "../2014-01-05, 2014-01-05/2014-01-09, MEETS",
    "../2014-01-05, 2014-01-04/2014-01-09, OVERLAPS",
    "../2014-01-05, 2014-01-01/2014-01-05, FINISHED_BY",
    "../2014-01-05, 2014-01-01/2014-01-04, CONTAINS",
    "../2014-01-05, ../2014-01-06, STARTS",
    "../2014-01-05, ../2014-01-05, EQUALS",
    // an open end is the latest end
    "2014-01-01/2014-01-05, 2014-01-06/.., PRECEDES",
    "2014-01-01/2014-01-05, 2014-01-05/.., MEETS",
    "2014-01-01/2014-01-05, 2014-01-04/.., OVERLAPS",
    "2014-01-01/2014-01-05, 2014-01-01/.., STARTS",
    "2014-01-01/.., 2014-01-02/2014-01-04, CONTAINS",
    "2014-01-01/.., 2014-01-02/.., FINISHED_BY",
    "2014-01-01/.., 2014-01-01/.., EQUALS",
    // open on different sides
    "../2014-01-05, 2014-01-06/.., PRECEDES",
    "../2014-01-05, 2014-01-05/.., MEETS",
    "../2014-01-05, 2014-01-04/.., OVERLAPS",
    // open on both sides
    "../.., ../.., EQUALS",
    "../.., 2014-01-01/2014-01-05, CONTAINS",
    "../.., 2014-01-01/.., FINISHED_BY",
    "../2014-01-05, ../.., STARTS",
  })
  void relationTo_tellsTheRelationAndItsConverse(
      DateIntervalText first, DateIntervalText second, AllenRelation relation) {
    assertThat(first.interval().relationTo(second.interval())).isEqualTo(relation);
    assertThat(second.interval().relationTo(first.interval())).isEqualTo(relation.converse());
  }

  /** An interval in a table: JUnit converts to it by its one factory. */
  record DateIntervalText(DateInterval interval) {
    static DateIntervalText of(String text) {
      return new DateIntervalText(DateInterval.parse(text));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PRECEDES, PRECEDED_BY",
    "MEETS, MET_BY",
    "OVERLAPS, OVERLAPPED_BY",
    "FINISHED_BY, FINISHES",
    "CONTAINS, DURING",
    "STARTS, STARTED_BY",
    "EQUALS, EQUALS",
  })
  void converse_isMutual(AllenRelation relation, AllenRelation converse) {
    assertThat(relation.converse()).isEqualTo(converse);
    assertThat(converse.converse()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01/2014-01-05, 2014-01-04/2014-01-09, 2014-01-04/2014-01-05",
    "2014-01-01/2014-01-05, 2014-01-02/2014-01-03, 2014-01-02/2014-01-03",
    "2014-01-01/2014-01-05, 2014-01-05/2014-01-09,",
    "2014-01-01/2014-01-05, 2014-01-07/2014-01-09,",
    "../2014-01-05, 2014-01-01/.., 2014-01-01/2014-01-05",
    "../2014-01-05, 2014-01-05/..,",
    "../2014-01-05, ../2014-01-03, ../2014-01-03",
    "2014-01-01/.., 2014-01-03/.., 2014-01-03/..",
    "../.., ../.., ../..",
    "../.., 2014-01-01/.., 2014-01-01/..",
  })
  void intersection_holdsTheSharedDays(
      DateIntervalText first, DateIntervalText second, DateIntervalText shared) {
    DateInterval expected = shared == null ? null : shared.interval();

    assertThat(first.interval().intersection(second.interval()).orElse(null)).isEqualTo(expected);
    assertThat(second.interval().intersection(first.interval()).orElse(null)).isEqualTo(expected);
    assertThat(first.interval().overlaps(second.interval())).isEqualTo(expected != null);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01/2014-01-05, 2014-01-04/2014-01-09, 2014-01-01/2014-01-09",
    "2014-01-01/2014-01-05, 2014-01-05/2014-01-09, 2014-01-01/2014-01-09",
    "2014-01-01/2014-01-05, 2014-01-02/2014-01-03, 2014-01-01/2014-01-05",
    "../2014-01-05, 2014-01-05/.., ../..",
    "../2014-01-05, 2014-01-05/2014-01-06, ../2014-01-06",
    "2014-01-01/.., 2014-01-03/2014-01-04, 2014-01-01/..",
  })
  void union_joinsConnectedIntervals(
      DateIntervalText first, DateIntervalText second, DateIntervalText both) {
    assertThat(first.interval().isConnected(second.interval())).isTrue();
    assertThat(first.interval().union(second.interval())).isEqualTo(both.interval());
    assertThat(second.interval().union(first.interval())).isEqualTo(both.interval());
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01/2014-01-05, 2014-01-06/2014-01-09",
    "../2014-01-05, 2014-01-06/..",
    "2014-01-06/.., 2014-01-01/2014-01-05",
  })
  void union_refusesIntervalsApart(String first, String second) {
    DateInterval one = DateInterval.parse(first);
    DateInterval other = DateInterval.parse(second);

    assertThat(one.isConnected(other)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.union(other))
        .withMessage(
            "intervals must be connected, but were %s and %s. Maybe join them as sets of days",
            first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01/2014-01-05, 2014-01-07/2014-01-09, 2014-01-01/2014-01-09",
    "2014-01-01/2014-01-09, 2014-01-02/2014-01-03, 2014-01-01/2014-01-09",
    "../2014-01-05, 2014-01-07/2014-01-09, ../2014-01-09",
    "2014-01-01/2014-01-05, 2014-01-07/.., 2014-01-01/..",
    "../2014-01-05, 2014-01-07/.., ../..",
  })
  void span_reachesFromTheEarlierStartToTheLaterEnd(
      DateIntervalText first, DateIntervalText second, DateIntervalText span) {
    assertThat(first.interval().span(second.interval())).isEqualTo(span.interval());
    assertThat(second.interval().span(first.interval())).isEqualTo(span.interval());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-01-01/2014-01-05 | 2014-01-02/2014-01-03 | {2014-01-01/2014-01-02, 2014-01-03/2014-01-05}",
        "2014-01-01/2014-01-05 | 2014-01-03/2014-01-09 | {2014-01-01/2014-01-03}",
        "2014-01-01/2014-01-05 | 2013-01-03/2014-01-04 | {2014-01-04/2014-01-05}",
        "2014-01-01/2014-01-05 | 2014-01-01/2014-01-05 | {}",
        "2014-01-01/2014-01-05 | ../..                 | {}",
        "2014-01-01/2014-01-05 | 2014-01-05/..         | {2014-01-01/2014-01-05}",
        "../..                 | 2014-01-01/2014-01-05 | {../2014-01-01, 2014-01-05/..}",
        "../..                 | 2014-01-01/..         | {../2014-01-01}",
      })
  void difference_leavesNoneOneOrTwoStretches(
      DateIntervalText from, DateIntervalText taken, String rest) {
    assertThat(from.interval().difference(taken.interval())).hasToString(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01/2014-01-05, 2014-01-01/2014-01-05, true",
    "2014-01-01/2014-01-05, 2014-01-02/2014-01-05, true",
    "2014-01-01/2014-01-05, 2014-01-01/2014-01-06, false",
    "2014-01-01/2014-01-05, 2013-12-31/2014-01-05, false",
    "2014-01-01/2014-01-05, 2014-01-01/.., false",
    "2014-01-01/.., 2014-01-01/.., true",
    "2014-01-01/.., ../2014-01-05, false",
    "../.., ../2014-01-05, true",
  })
  void encloses_wantsEveryDay(DateIntervalText outer, DateIntervalText inner, boolean encloses) {
    assertThat(outer.interval().encloses(inner.interval())).isEqualTo(encloses);
  }

  @Test
  void compareTo_sortsByStartThenByEnd() {
    assertThat(new String[] {
          "../2014-01-01",
          "../2014-01-03",
          "../..",
          "2014-01-01/2014-01-02",
          "2014-01-01/2014-01-03",
          "2014-01-01/..",
          "2014-01-02/2014-01-03"
        })
        .extracting(DateInterval::parse)
        .isSorted();
  }

  @Test
  void equals_comparesBothSides() {
    assertThat(KEPT)
        .isEqualTo(DateInterval.parse("2013-09-16/2016-02-10"))
        .hasSameHashCodeAs(DateInterval.parse("2013-09-16/2016-02-10"))
        .isNotEqualTo(DateInterval.startingOn(RESUMED))
        .isNotEqualTo(DateInterval.endingBefore(CLOSED))
        .isNotEqualTo(DateInterval.always())
        .isNotEqualTo(null);
    assertThat(DateInterval.startingOn(CLOSED)).isNotEqualTo(DateInterval.endingBefore(CLOSED));
  }
}
