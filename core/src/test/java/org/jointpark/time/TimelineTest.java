package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  private static final LocalDate OPENED = LocalDate.of(2004, 12, 15);
  private static final LocalDate HALTED = LocalDate.of(2013, 4, 9);
  private static final LocalDate RESUMED = LocalDate.of(2013, 9, 16);
  private static final LocalDate CLOSED = LocalDate.of(2016, 2, 10);

  private static final Timeline<String> STATUS = Timeline.startingOn(OPENED, "operating")
      .then(HALTED, "halted")
      .then(RESUMED, "operating")
      .thenNothing(CLOSED)
      .build();

  @Test
  void startingOn_letsEachValueHoldUntilTheNextChange() {
    assertThat(STATUS)
        .hasToString("{2004-12-15/2013-04-09=operating, 2013-04-09/2013-09-16=halted,"
            + " 2013-09-16/2016-02-10=operating}");
  }

  @Test
  void startingOn_letsTheLastValueHoldWithoutEnd() {
    assertThat(Timeline.startingOn(OPENED, "operating").build())
        .hasToString("{2004-12-15/..=operating}");
  }

  @Test
  void initially_letsTheFirstValueHoldOnAllEarlierDays() {
    assertThat(Timeline.initially("none").then(OPENED, "operating").build())
        .hasToString("{../2004-12-15=none, 2004-12-15/..=operating}");
  }

  @Test
  void then_sameValueIsNoChange() {
    assertThat(Timeline.startingOn(OPENED, 1).then(HALTED, 1).then(RESUMED, 2).build())
        .hasToString("{2004-12-15/2013-09-16=1, 2013-09-16/..=2}");
  }

  @Test
  void then_sameValueAfterAGapIsAChange() {
    assertThat(
            Timeline.startingOn(OPENED, 1).thenNothing(HALTED).then(RESUMED, 1).build())
        .hasToString("{2004-12-15/2013-04-09=1, 2013-09-16/..=1}");
  }

  @Test
  void thenNothing_inAGapIsNoChange() {
    assertThat(Timeline.startingOn(OPENED, 1)
            .thenNothing(HALTED)
            .thenNothing(RESUMED)
            .build())
        .hasToString("{2004-12-15/2013-04-09=1}");
  }

  @ParameterizedTest
  @CsvSource({"2013-04-09", "2013-04-08", "2004-12-15"})
  void then_refusesADayThatIsNotAfterTheLast(LocalDate day) {
    Timeline.Changes<Integer> changes = Timeline.startingOn(OPENED, 1).then(HALTED, 2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> changes.then(day, 3))
        .withMessage("day of a change must be after the last one 2013-04-09, but was " + day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changes.thenNothing(day))
        .withMessage("day of a change must be after the last one 2013-04-09, but was " + day);
  }

  @Test
  void build_refusesASentinel() {
    assertThatIllegalArgumentException()
        .isThrownBy(Timeline.startingOn(OPENED, 1).then(LocalDate.MAX, 2)::build)
        .withMessage("end must lie in the years 1 to 9998, but was +999999999-12-31. Maybe leave"
            + " the side open");
    assertThatIllegalArgumentException()
        .isThrownBy(Timeline.startingOn(LocalDate.MIN, 1)::build)
        .withMessage("end must lie in the years 1 to 9998, but was -999999999-01-01. Maybe leave"
            + " the side open");
  }

  @Test
  void ofChanges_takesTheDaysInAnyOrder() {
    assertThat(Timeline.ofChanges(Map.of(CLOSED, "closed", OPENED, "operating", HALTED, "halted")))
        .hasToString("{2004-12-15/2013-04-09=operating, 2013-04-09/2016-02-10=halted,"
            + " 2016-02-10/..=closed}");
    assertThat(Timeline.ofChanges(Map.of())).isEqualTo(Timeline.empty());
  }

  @Test
  void builder_takesTheIntervalsInAnyOrder() {
    Timeline<String> built = Timeline.<String>builder()
        .put(DateInterval.of(RESUMED, CLOSED), "operating")
        .put(DateInterval.of(OPENED, HALTED), "operating")
        .put(DateInterval.of(HALTED, RESUMED), "halted")
        .build();

    assertThat(built).isEqualTo(STATUS).hasSameHashCodeAs(STATUS);
  }

  @Test
  void builder_joinsNeighboursOfEqualValues() {
    assertThat(Timeline.<Integer>builder()
            .put(DateInterval.startingOn(RESUMED), 1)
            .put(DateInterval.endingBefore(HALTED), 1)
            .put(DateInterval.of(HALTED, RESUMED), 1)
            .build())
        .isEqualTo(Timeline.constant(1));
  }

  @Test
  void builder_ofNothing_isEmpty() {
    assertThat(Timeline.builder().build()).isEqualTo(Timeline.empty());
  }

  @Test
  void builder_refusesAnOverlapAndNamesBothSides() {
    Timeline.Builder<String> builder = Timeline.<String>builder()
        .put(DateInterval.startingOn(CLOSED), "closed")
        .put(DateInterval.of(HALTED, RESUMED.plusDays(1)), "halted")
        .put(DateInterval.of(RESUMED, CLOSED), "operating");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("intervals must not overlap, but 2013-04-09/2013-09-17 (halted) overlaps"
            + " 2013-09-16/2016-02-10 (operating)");
  }

  @Test
  void builder_refusesAnOverlapOfEqualValues() {
    Timeline.Builder<Integer> builder = Timeline.<Integer>builder()
        .put(DateInterval.always(), 1)
        .put(DateInterval.ofDay(CLOSED), 1);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "intervals must not overlap, but ../.. (1) overlaps 2016-02-10/2016-02-11 (1)");
  }

  @Test
  void builder_refusesTheSameIntervalTwice() {
    Timeline.Builder<Integer> builder = Timeline.<Integer>builder()
        .put(DateInterval.ofDay(CLOSED), 1)
        .put(DateInterval.ofDay(CLOSED), 2);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("intervals must not overlap, but 2016-02-10/2016-02-11 (1) overlaps"
            + " 2016-02-10/2016-02-11 (2)");
  }

  @Test
  @SuppressWarnings("NullAway")
  void noWay_letsNullBeAValue() {
    assertThatNullPointerException().isThrownBy(() -> Timeline.constant(null)).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.initially(null))
        .withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> Timeline.startingOn(OPENED, null));
    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.builder().put(DateInterval.always(), null))
        .withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> STATUS.map(value -> null));
    assertThatNullPointerException().isThrownBy(() -> STATUS.zip(STATUS, (one, other) -> null));
    assertThatNullPointerException().isThrownBy(() -> STATUS.merge(STATUS, (one, other) -> null));
  }

  @ParameterizedTest
  @CsvSource({
    "-999999999-01-01,",
    "2004-12-14,",
    "2004-12-15, operating",
    "2013-04-08, operating",
    "2013-04-09, halted",
    "2013-08-14, halted",
    "2013-09-15, halted",
    "2013-09-16, operating",
    "2016-02-09, operating",
    "2016-02-10,",
    "+999999999-12-31,",
  })
  void at_changesOnTheDayOfTheChange(LocalDate day, String value) {
    assertThat(STATUS.at(day).orElse(null)).isEqualTo(value);
  }

  @Test
  void pieceAt_tellsSinceWhenAndUntilWhen() {
    assertThat(STATUS.pieceAt(HALTED))
        .hasValue(new Timeline.Piece<>(DateInterval.of(HALTED, RESUMED), "halted"));
    assertThat(STATUS.pieceAt(RESUMED.minusDays(1))).isEqualTo(STATUS.pieceAt(HALTED));
    assertThat(STATUS.pieceAt(CLOSED)).isEmpty();
  }

  @Test
  void changes_countTheGaps() {
    assertThat(STATUS.changes()).containsExactly(OPENED, HALTED, RESUMED, CLOSED);
    assertThat(Timeline.constant(1).changes()).isEmpty();
    assertThat(Timeline.empty().changes()).isEmpty();
    assertThat(Timeline.of(DateInterval.endingBefore(CLOSED), 1).changes()).containsExactly(CLOSED);
  }

  @Test
  void daysWhere_joinsPiecesThatTouch() {
    assertThat(STATUS.daysWhere("operating"::equals))
        .hasToString("{2004-12-15/2013-04-09, 2013-09-16/2016-02-10}");
    assertThat(STATUS.daysWhere(value -> true)).hasToString("{2004-12-15/2016-02-10}");
    assertThat(STATUS.daysWhere("closed"::equals)).isEqualTo(DaySet.none());
    assertThat(STATUS.domain()).hasToString("{2004-12-15/2016-02-10}");
  }

  @Test
  void mapPresent_leavesAGapWhereThereIsNothing() {
    Timeline<Integer> timeline = Timeline.startingOn(LocalDate.of(2013, 1, 1), 1)
        .then(LocalDate.of(2013, 2, 1), 2)
        .then(LocalDate.of(2013, 3, 1), 4)
        .then(LocalDate.of(2013, 4, 1), 5)
        .build();

    assertThat(timeline.mapPresent(value ->
            value == 2 ? Optional.<String>empty() : Optional.of(value > 3 ? "many" : "few")))
        .isEqualTo(Timeline.builder()
            .put(DateInterval.parse("2013-01-01/2013-02-01"), "few")
            .put(DateInterval.parse("2013-03-01/.."), "many")
            .build());
  }

  @Test
  void map_joinsWhatBecomesEqual() {
    assertThat(STATUS.map(String::isEmpty)).hasToString("{2004-12-15/2016-02-10=false}");
    assertThat(STATUS.map(String::length))
        .hasToString("{2004-12-15/2013-04-09=9, 2013-04-09/2013-09-16=6, 2013-09-16/2016-02-10=9}");
    assertThat(Timeline.<String>empty().map(String::length)).isEqualTo(Timeline.empty());
  }

  @Test
  void zip_hasAValueWhereBothHave() {
    Timeline<Integer> wage = Timeline.startingOn(LocalDate.of(2012, 8, 1), 67)
        .then(LocalDate.of(2013, 4, 9), 70)
        .thenNothing(LocalDate.of(2014, 1, 1))
        .then(CLOSED, 74)
        .build();

    assertThat(STATUS.zip(wage, (status, dollars) -> status + " " + dollars))
        .hasToString("{2012-08-01/2013-04-09=operating 67, 2013-04-09/2013-09-16=halted 70,"
            + " 2013-09-16/2014-01-01=operating 70}");
  }

  @Test
  void zip_ofAlwaysIsMap() {
    assertThat(STATUS.zip(Timeline.constant("!"), String::concat))
        .isEqualTo(STATUS.map(status -> status + "!"));
    assertThat(STATUS.zip(Timeline.<String>empty(), String::concat)).isEqualTo(Timeline.empty());
  }

  @Test
  void zip_ofMany_hasAValueWhereAllHave() {
    Timeline<String> first = Timeline.constant("a");
    Timeline<String> second = Timeline.of(DateInterval.startingOn(HALTED), "b");
    Timeline<String> third =
        Timeline.initially("c").then(RESUMED, "d").thenNothing(CLOSED).build();

    assertThat(Timeline.zip(List.of(first, second, third), values -> String.join("", values)))
        .hasToString("{2013-04-09/2013-09-16=abc, 2013-09-16/2016-02-10=abd}");
  }

  @Test
  void zip_ofNone_isTheSameOnEveryDay() {
    assertThat(Timeline.zip(List.<Timeline<String>>of(), List::size))
        .isEqualTo(Timeline.constant(0));
  }

  @Test
  void merge_asksOnlyWhereBothHaveAValue() {
    Timeline<String> left = Timeline.of(DateInterval.endingBefore(RESUMED), "left");
    Timeline<String> right = Timeline.of(DateInterval.startingOn(HALTED), "right");

    assertThat(left.merge(right, (mine, theirs) -> mine + "+" + theirs))
        .hasToString("{../2013-04-09=left, 2013-04-09/2013-09-16=left+right, 2013-09-16/..=right}");
  }

  @Test
  void overwrittenBy_prefersTheOther() {
    assertThat(STATUS.overwrittenBy(Timeline.of(DateInterval.startingOn(RESUMED), "unclear")))
        .hasToString("{2004-12-15/2013-04-09=operating, 2013-04-09/2013-09-16=halted,"
            + " 2013-09-16/..=unclear}");
    assertThat(STATUS.overwrittenBy(Timeline.empty())).isEqualTo(STATUS);
    assertThat(Timeline.<String>empty().overwrittenBy(STATUS)).isEqualTo(STATUS);
  }

  @Test
  void restrict_leavesGapsElsewhere() {
    assertThat(STATUS.restrict(DateInterval.ofYear(2013)))
        .hasToString("{2013-01-01/2013-04-09=operating, 2013-04-09/2013-09-16=halted,"
            + " 2013-09-16/2014-01-01=operating}");
    assertThat(STATUS.restrict(DaySet.of(DateInterval.ofYear(2005), DateInterval.ofYear(2007))))
        .hasToString("{2005-01-01/2006-01-01=operating, 2007-01-01/2008-01-01=operating}");
    assertThat(STATUS.restrict(DateInterval.always())).isEqualTo(STATUS);
    assertThat(STATUS.restrict(DaySet.none())).isEqualTo(Timeline.empty());
  }

  @Test
  void empty_hasNoValue() {
    assertThat(Timeline.empty().isEmpty()).isTrue();
    assertThat(STATUS.isEmpty()).isFalse();
    assertThat(Timeline.empty().at(OPENED)).isEmpty();
    assertThat(Timeline.empty()).hasToString("{}");
  }

  @Test
  void equals_comparesTheValuesOfAllDays() {
    assertThat(STATUS)
        .isEqualTo(STATUS.map(value -> value))
        .isNotEqualTo(STATUS.restrict(DateInterval.of(OPENED, CLOSED.minusDays(1))))
        .isNotEqualTo(STATUS.map(String::length))
        .isNotEqualTo(null);
  }
}
