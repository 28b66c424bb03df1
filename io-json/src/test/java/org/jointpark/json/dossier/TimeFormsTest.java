package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.json.JsonForms.integer;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.DaySet;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormsTest {

  private static final JsonForm<Timeline<Integer>> TIMELINE = TimeForms.timelineOf(integer(0, 9));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2013-09-16/2016-02-10 | {\"start\": \"2013-09-16\", \"end\": \"2016-02-10\"}",
        "2016-02-10/.. | {\"start\": \"2016-02-10\"}",
        "../2016-02-10 | {\"end\": \"2016-02-10\"}",
        "../.. | {}",
        "0001-01-01/9998-12-31 | {\"start\": \"0001-01-01\", \"end\": \"9998-12-31\"}"
      })
  void intervals_leaveOutAnOpenSide(String text, String json) {
    DateInterval interval = DateInterval.parse(text);

    assertThat(TimeForms.INTERVAL.toJson(interval)).isEqualTo(json + "\n");
    assertThat(TimeForms.INTERVAL.read(json)).isEqualTo(interval);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-05-01", "2014-05", "2014", "[2009-08-13..2009-08-14]"})
  void uncertainDays_areText(String text) {
    UncertainDay day = UncertainDay.parse(text);
    String json = "\"" + text + "\"";

    assertThat(TimeForms.UNCERTAIN_DAY.toJson(day)).isEqualTo(json + "\n");
    assertThat(TimeForms.UNCERTAIN_DAY.read(json)).isEqualTo(day);
    assertThat(TimeForms.DATING.read(json)).isEqualTo(Dating.on(day));
    assertThat(TimeForms.DATING.toJson(Dating.on(day))).isEqualTo(json + "\n");
  }

  @Test
  void aMonthAndTheDaysOfAMonth_areTwoDatings() {
    Dating days = Dating.parse("2014-05-01/2014-06-01");
    String json = "{\"start\": \"2014-05-01\", \"end\": \"2014-06-01\"}";

    assertThat(TimeForms.DATING.toJson(days)).isEqualTo(json + "\n");
    assertThat(TimeForms.DATING.read(json))
        .isEqualTo(days)
        .isNotEqualTo(TimeForms.DATING.read("\"2014-05\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31", "9999-01-01", "0000-12-31"})
  void days_lieInTheYears1To9998(String day) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> TimeForms.DAY.read("\"" + day + "\""))
        .withMessage(
            "top level (line 1, column 1): expected a day such as 2013-09-16, but found '%s'"
                + " (year must be from 1 to 9998: no day stands for 'always' or 'unknown')",
            day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeForms.DAY.toJson(LocalDate.parse(day)))
        .withMessage("year must be from 1 to 9998: no day stands for 'always' or 'unknown'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9999", "9999-12", "9999-12-31", "[2013-01-01..9999-12-31]", "0000-01-01"})
  void uncertainDays_lieInTheYears1To9998(String day) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> TimeForms.UNCERTAIN_DAY.read("\"" + day + "\""))
        .withMessageContaining(
            "but found '%s' (year must be from 1 to 9998: no day stands for 'always' or 'unknown'."
                + " Maybe a range such as [2009-08-13..2009-08-14] is known)",
            day);
  }

  @Test
  void sidesOfIntervals_areLeftOutInsteadOfFarAway() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(
            () -> TimeForms.INTERVAL.read("{\"start\": \"0000-01-01\", \"end\": \"9999-12-31\"}"))
        .withMessage("""
            /start (line 1, column 11): expected a day such as 2013-09-16, but found '0000-01-01' \
            (year must be from 1 to 9998: no day stands for 'always' or 'unknown'. \
            Maybe leave the member out)
            /end (line 1, column 32): expected a day such as 2013-09-16, but found '9999-12-31' \
            (year must be from 1 to 9998: no day stands for 'always' or 'unknown'. \
            Maybe leave the member out)""");
  }

  @Test
  void setsOfDays_areReadInAnyOrderAndWrittenCanonically() {
    DaySet days = DaySet.parse("{2013-04-09/2013-09-16, 2016-02-10/..}");
    String json =
        "[{\"start\": \"2013-04-09\", \"end\": \"2013-09-16\"}, {\"start\": \"2016-02-10\"}]";

    assertThat(TimeForms.DAYS.toJson(days)).isEqualTo(json + "\n");
    assertThat(TimeForms.DAYS.read(json)).isEqualTo(days);
    assertThat(TimeForms.DAYS.read("""
            [{"start": "2016-02-10"}, {"start": "2013-05-01", "end": "2013-09-16"},
             {"start": "2013-04-09", "end": "2013-05-01"}]""")).isEqualTo(days);
    assertThat(TimeForms.DAYS.read("[]")).isEqualTo(DaySet.none());
    assertThat(TimeForms.DAYS.toJson(DaySet.all())).isEqualTo("[{}]\n");
  }

  @Test
  void setsOfDays_haveNoDayTwice() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(
            () -> TimeForms.DAYS.read("[{}, {\"start\": \"2013-04-09\", \"end\": \"2013-09-16\"}]"))
        .withMessage("top level (line 1, column 1): expected a consistent array:"
            + " intervals must not overlap, but ../.. overlaps 2013-04-09/2013-09-16");
  }

  @Test
  void timelines_areReadInAnyOrderAndWrittenCanonically() {
    Timeline<Integer> timeline = Timeline.startingOn(LocalDate.of(2013, 4, 9), 1)
        .then(LocalDate.of(2013, 9, 16), 2)
        .thenNothing(LocalDate.of(2016, 2, 10))
        .build();

    assertThat(TIMELINE.toJson(timeline)).isEqualTo("""
            [
              {"start": "2013-04-09", "end": "2013-09-16", "value": 1},
              {"start": "2013-09-16", "end": "2016-02-10", "value": 2}
            ]
            """);
    assertThat(TIMELINE.read("""
            [{"value": 2, "start": "2014-01-01", "end": "2016-02-10"},
             {"end": "2014-01-01", "start": "2013-09-16", "value": 2},
             {"start": "2013-04-09", "end": "2013-09-16", "value": 1}]""")).isEqualTo(timeline);
    assertThat(TIMELINE.read("[{\"value\": 3}]")).isEqualTo(Timeline.constant(3));
    assertThat(TIMELINE.toJson(Timeline.empty())).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0",
    "PT1M, 1",
    "PT59M, 59",
    "PT1H, 60",
    "PT8H30M, 510",
    "PT168H, 10080",
    "PT35791394H7M, 2147483647",
    "PT99999999H59M, 5999999999"
  })
  void hours_areHoursAndMinutes(String text, long minutes) {
    Duration hours = Duration.ofMinutes(minutes);
    String json = "\"" + text + "\"";

    assertThat(TimeForms.HOURS.toJson(hours)).isEqualTo(json + "\n");
    assertThat(TimeForms.HOURS.read(json)).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({
    "PT90M, PT1H30M",
    "PT0H, PT0S",
    "PT0M, PT0S",
    "PT8H0M, PT8H",
    "PT0H5M, PT5M",
    "PT8H0S, PT8H",
    "PT48H60M, PT49H"
  })
  void hours_haveOneText(String text, String canonical) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> TimeForms.HOURS.read("\"" + text + "\""))
        .withMessage(
            "top level (line 1, column 1): expected a duration such as PT48H30M, but found '%s'"
                + " (duration must be in its shortest form. Maybe '%s')",
            text, canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PT",
        "P2D",
        "PT-8H",
        "-PT8H",
        "PT8.5H",
        "PT8H30S",
        "PT08H",
        "pt8h",
        "8:30",
        "PT100000000H",
        "PT8H "
      })
  void hours_areNothingElse(String text) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> TimeForms.HOURS.read("\"" + text + "\""))
        .withMessage(
            "top level (line 1, column 1): expected a duration such as PT48H30M, but found '%s'"
                + " (duration must be hours and minutes, none of them negative or in fractions)",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1M", "PT1S", "PT0.5S", "PT100000000H"})
  void hours_ofNoWholeMinutesAreNotWritten(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeForms.HOURS.toJson(Duration.parse(text)))
        .withMessage(
            "duration must be whole minutes from PT0S to PT99999999H59M, but was %s", text);
  }

  @Test
  void clocks_areTimeZones() {
    assertThat(TimeForms.CLOCK.read("\"Asia/Pyongyang\"")).isEqualTo(LegalClock.PYONGYANG);
    assertThat(TimeForms.CLOCK.toJson(LegalClock.SEOUL)).isEqualTo("\"Asia/Seoul\"\n");
  }
}
