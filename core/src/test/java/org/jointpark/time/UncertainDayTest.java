package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDayTest {

  private static final UncertainDay IN_MAY = UncertainDay.ofMonth(YearMonth.of(2014, 5));

  @Test
  void of_isCertain() {
    UncertainDay day = UncertainDay.of(LocalDate.of(2014, 5, 1));

    assertThat(day.isCertain()).isTrue();
    assertThat(day.day()).isEqualTo("2014-05-01");
    assertThat(day.candidates().days()).isOne();
    assertThat(day).hasToString("2014-05-01");
  }

  @Test
  void ofMonth_isAnyDayOfTheMonth() {
    assertThat(IN_MAY.isCertain()).isFalse();
    assertThat(IN_MAY.earliest()).isEqualTo("2014-05-01");
    assertThat(IN_MAY.latest()).isEqualTo("2014-05-31");
    assertThat(IN_MAY.candidates()).isEqualTo(DateInterval.ofMonth(YearMonth.of(2014, 5)));
  }

  @Test
  void ofYear_isAnyDayOfTheYear() {
    assertThat(UncertainDay.ofYear(2012).candidates()).isEqualTo(DateInterval.ofYear(2012));
  }

  @Test
  void day_refusesToChoose() {
    assertThatIllegalStateException()
        .isThrownBy(IN_MAY::day)
        .withMessage("day must be certain, but was 2014-05. Maybe ask for earliest() and latest()");
  }

  @Test
  void between_refusesALatestBeforeTheEarliest() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> UncertainDay.between(LocalDate.of(2009, 8, 14), LocalDate.of(2009, 8, 13)))
        .withMessage("last day must not be before first 2009-08-14, but was 2009-08-13");
  }

  @Test
  void ofYear_refusesTheYearZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UncertainDay.ofYear(0))
        .withMessage("year must be between 1 and 9997, but was 0");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-05-01/2014-06-01, true, true",
    "2014-05-02/2014-06-01, false, true",
    "2014-05-01/2014-05-31, false, true",
    "2014-05-31/.., false, true",
    "2014-06-01/.., false, false",
    "../2014-05-01, false, false",
    "../.., true, true",
  })
  void isIn_tellsCertainFromPossible(String interval, boolean certainly, boolean possibly) {
    assertThat(IN_MAY.isCertainlyIn(DateInterval.parse(interval))).isEqualTo(certainly);
    assertThat(IN_MAY.isPossiblyIn(DateInterval.parse(interval))).isEqualTo(possibly);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-05-01, 2014-05-01, 2014-05-01",
    "2014-05-01, 2014-05-31, 2014-05",
    "2016-02-01, 2016-02-29, 2016-02",
    "2016-02-01, 2016-02-28, [2016-02-01..2016-02-28]",
    "2016-02-02, 2016-02-29, [2016-02-02..2016-02-29]",
    "2014-01-01, 2014-12-31, 2014",
    "2016-01-01, 2016-12-31, 2016",
    "2014-01-01, 2014-12-30, [2014-01-01..2014-12-30]",
    "2014-01-02, 2014-12-31, [2014-01-02..2014-12-31]",
    "2014-01-01, 2015-12-31, [2014-01-01..2015-12-31]",
    "2014-05-01, 2014-06-30, [2014-05-01..2014-06-30]",
    "2009-08-13, 2009-08-14, [2009-08-13..2009-08-14]",
    "0001-01-01, 0001-12-31, 0001",
    "0987-03-01, 0987-03-31, 0987-03",
    "9998-12-01, 9998-12-30, [9998-12-01..9998-12-30]",
    "9998-01-01, 9998-01-31, 9998-01",
  })
  void toString_isTheShortestThatFits(LocalDate earliest, LocalDate latest, String text) {
    UncertainDay day = UncertainDay.between(earliest, latest);

    assertThat(day).hasToString(text);
    assertThat(UncertainDay.parse(text)).isEqualTo(day).hasSameHashCodeAs(day);
  }

  @ParameterizedTest
  @CsvSource({
    "[2014-05-01..2014-05-31], 2014-05",
    "[2014-05-01..2014-05-01], 2014-05-01",
    "[2014-01-01..2014-12-31], 2014",
  })
  void parse_readsALongerFormOfTheSame(String text, String shortest) {
    assertThat(UncertainDay.parse(text)).hasToString(shortest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May 2014",
        "2014-5",
        "2014-13",
        "2014-02-30",
        "14",
        "20140",
        "2014-05-01/2014-06-01",
        "[2014-05-01..]",
        "[2014-05..2014-06]",
        "[2014-05-01..2014-05-02",
        "[2014-05-01...2014-05-02]",
        " 2014",
        "٢٠١٤"
      })
  void parse_refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UncertainDay.parse(text))
        .withMessage("day must be a day, a month, a year or '[first..last]', but was '%s'", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0000 | year must be between 1 and 9997, but was 0",
        "9999 | year must be between 1 and 9997, but was 9999",
        "9999-12-31 | last day must lie in the years 1 to 9998, but was 9999-12-31."
            + " Maybe leave the side open",
        "[2014-05-02..2014-05-01] | last day must not be before first 2014-05-02, but was"
            + " 2014-05-01",
      })
  void parse_refusesImpossibleDays(String text, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UncertainDay.parse(text))
        .withMessage(problem);
  }

  @Test
  void compareTo_sortsByTheFirstCandidateThenByTheLast() {
    assertThat(new String[] {
          "2013-12-31", "2014-01-01", "2014-01", "2014", "[2014-01-02..2014-01-03]", "2014-02"
        })
        .extracting(UncertainDay::parse)
        .isSorted();
  }

  @Test
  void equals_comparesTheCandidates() {
    assertThat(IN_MAY)
        .isEqualTo(UncertainDay.between(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31)))
        .isNotEqualTo(UncertainDay.of(LocalDate.of(2014, 5, 1)))
        .isNotEqualTo(null);
  }
}
