package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {

  private static final LocalDate DAY = LocalDate.of(2013, 9, 16);
  private static final DateInterval MAY = DateInterval.parse("2014-05-01/2014-06-01");
  private static final Dating SOME_DAY_OF_MAY = Dating.on(UncertainDay.parse("2014-05"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2013-09-16",
        "2014-05",
        "2014",
        "[2009-08-13..2009-08-14]",
        "2013-09-10/2013-09-12",
        "2016-02-10/..",
        "../2008-12-01",
        "../.."
      })
  void parse_readsWhatToStringWrites(String text) {
    assertThat(Dating.parse(text)).hasToString(text);
  }

  @Test
  void parse_takesASlashForAStretch() {
    assertThat(Dating.parse("2013-09-16")).isEqualTo(Dating.on(DAY));
    assertThat(Dating.parse("2014-05")).isEqualTo(SOME_DAY_OF_MAY);
    assertThat(Dating.parse("2014-05-01/2014-06-01")).isEqualTo(Dating.over(MAY));
  }

  @Test
  void parse_refusesWhatIsNoDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dating.parse("May 2014"))
        .withMessage("day must be a day, a month, a year or '[first..last]', but was 'May 2014'");
  }

  @Test
  void parse_refusesWhatIsNoInterval() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dating.parse("2013-09-16/soon"))
        .withMessage("side of an interval must be a day or '..', but was 'soon'"
            + " (interval '2013-09-16/soon')");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-09-16, 2013-09-16, 2013-09-16, 2013-09-16/2013-09-17",
    "2014-05, 2014-05-01, 2014-05-31, 2014-05-01/2014-06-01",
    "2013-09-10/2013-09-12, 2013-09-10, 2013-09-11, 2013-09-10/2013-09-12"
  })
  void span_reachesFromTheEarliestToTheLatestDay(
      String text, LocalDate earliest, LocalDate latest, String span) {
    Dating dating = Dating.parse(text);

    assertThat(dating.earliest()).contains(earliest);
    assertThat(dating.latest()).contains(latest);
    assertThat(dating.span()).hasToString(span);
  }

  @Test
  void earliestAndLatest_areEmptyWhereAStretchIsOpen() {
    assertThat(Dating.parse("../2008-12-01").earliest()).isEmpty();
    assertThat(Dating.parse("../2008-12-01").latest()).contains(LocalDate.of(2008, 11, 30));
    assertThat(Dating.parse("2016-02-10/..").latest()).isEmpty();
  }

  @Test
  void isCertain_isFalseOnlyForAnUncertainDay() {
    assertThat(Dating.on(DAY).isCertain()).isTrue();
    assertThat(SOME_DAY_OF_MAY.isCertain()).isFalse();
    assertThat(Dating.over(MAY).isCertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2014-05, 2014-05-01/2014-06-01, true, true",
    "2014-05, 2014-05-02/2014-06-01, false, true",
    "2014-05, 2014-05-01/2014-05-31, false, true",
    "2014-05, 2014-06-01/.., false, false",
    "2013-09-10/2013-09-12, 2013-09-10/2013-09-12, true, true",
    "2013-09-10/2013-09-12, 2013-09-11/2013-09-12, false, true",
    "2013-09-10/2013-09-12, 2013-09-12/2013-09-13, false, false",
    "2016-02-10/.., 2016-02-10/2020-01-01, false, true",
    "2013-09-16, 2013-09-16/2013-09-17, true, true"
  })
  void isIn_tellsTheCertainFromThePossible(
      String text, String interval, boolean certainly, boolean possibly) {
    Dating dating = Dating.parse(text);
    DateInterval days = DateInterval.parse(interval);

    assertThat(dating.isCertainlyIn(days)).isEqualTo(certainly);
    assertThat(dating.isPossiblyIn(days)).isEqualTo(possibly);
  }

  @Test
  void equals_keepsADayOfAMonthApartFromTheMonth() {
    assertThat(SOME_DAY_OF_MAY.span()).isEqualTo(Dating.over(MAY).span());
    assertThat(SOME_DAY_OF_MAY).isNotEqualTo(Dating.over(MAY));
  }

  @Test
  void compareTo_followsTheSpanThenTheText() {
    Stream<Dating> shuffled = Stream.of(
            "2014-05-01/2014-06-01", "2014-05-02", "2014-05", "../2020-01-01", "2014-05-01")
        .map(Dating::parse);

    assertThat(shuffled.sorted())
        .map(Dating::toString)
        .containsExactly(
            "../2020-01-01", "2014-05-01", "2014-05", "2014-05-01/2014-06-01", "2014-05-02");
  }

  @Test
  @SuppressWarnings("NullAway")
  void onAndOver_refuseNull() {
    assertThatNullPointerException().isThrownBy(() -> new Dating.On(null));
    assertThatNullPointerException().isThrownBy(() -> new Dating.Over(null));
  }
}
