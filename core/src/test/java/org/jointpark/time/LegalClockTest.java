package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalClockTest {

  @ParameterizedTest
  @CsvSource({
    "2016-02-11T00:10+09:00, 2016-02-11, 2016-02-10",
    "2016-02-11T00:29:59.999+09:00, 2016-02-11, 2016-02-10",
    "2016-02-11T00:30+09:00, 2016-02-11, 2016-02-11",
    "2016-02-10T15:10Z, 2016-02-11, 2016-02-10",
    "2016-02-10T23:59+09:00, 2016-02-10, 2016-02-10",
    // Pyongyang set its clocks back at midnight of 2015-08-15: the last half hour came again
    "2015-08-14T23:59:59+09:00, 2015-08-14, 2015-08-14",
    "2015-08-15T00:00+09:00, 2015-08-15, 2015-08-14",
    "2015-08-15T00:29+09:00, 2015-08-15, 2015-08-14",
    "2015-08-15T00:30+09:00, 2015-08-15, 2015-08-15",
    "2015-08-14T00:10+09:00, 2015-08-14, 2015-08-14",
    // and forward at 23:30 of 2018-05-04: the two have agreed since
    "2018-05-04T00:10+09:00, 2018-05-04, 2018-05-03",
    "2018-05-04T23:59:59+09:00, 2018-05-04, 2018-05-04",
    "2018-05-05T00:00+09:00, 2018-05-05, 2018-05-05",
    "2018-05-05T00:10+09:00, 2018-05-05, 2018-05-05",
    "2018-05-06T00:10+09:00, 2018-05-06, 2018-05-06",
  })
  void dayOf_differsWhileTheClocksDid(
      OffsetDateTime time, LocalDate inSeoul, LocalDate inPyongyang) {
    assertThat(LegalClock.SEOUL.dayOf(time)).isEqualTo(inSeoul);
    assertThat(LegalClock.PYONGYANG.dayOf(time)).isEqualTo(inPyongyang);
    assertThat(LegalClock.PYONGYANG.dayOf(time.toInstant())).isEqualTo(inPyongyang);
  }

  @Test
  void dayOf_takesAnInstant() {
    assertThat(LegalClock.parse("Asia/Amman").dayOf(Instant.parse("2016-07-19T21:30:00Z")))
        .isEqualTo("2016-07-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Pyongyang", "Asia/Seoul", "America/Mexico_City", "Z", "+08:30"})
  void parse_readsWhatToStringWrites(String text) {
    assertThat(LegalClock.parse(text)).hasToString(text);
    assertThat(LegalClock.parse(text).zone()).isEqualTo(ZoneId.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Gaeseong", "KST"})
  void parse_refusesAnUnknownRegion(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalClock.parse(text))
        .withMessage(
            "legal clock must be a known time zone, but was '%s'. Maybe a region such as"
                + " 'Asia/Seoul'",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "+25:00", "Asia Seoul", "개성"})
  void parse_refusesWhatIsNoId(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalClock.parse(text))
        .withMessage("legal clock must be the id of a time zone, but was '%s'", text);
  }

  @Test
  @SuppressWarnings("NullAway")
  void of_refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> LegalClock.of(null)).withMessage("zone");
  }

  @Test
  void equals_comparesTheZone() {
    assertThat(LegalClock.of(ZoneId.of("Asia/Seoul")))
        .isEqualTo(LegalClock.SEOUL)
        .hasSameHashCodeAs(LegalClock.SEOUL)
        .isNotEqualTo(LegalClock.PYONGYANG)
        .isNotEqualTo(null);
  }
}
