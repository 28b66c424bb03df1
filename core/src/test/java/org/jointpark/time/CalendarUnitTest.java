package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {

  @ParameterizedTest
  @CsvSource({
    "WEEK,    2016-02-29, 2016-02-29/2016-03-07",
    "WEEK,    2016-03-06, 2016-02-29/2016-03-07",
    "WEEK,    2013-12-31, 2013-12-30/2014-01-06",
    "WEEK,    0001-01-01, 0001-01-01/0001-01-08",
    "MONTH,   2016-02-29, 2016-02-01/2016-03-01",
    "MONTH,   1900-02-28, 1900-02-01/1900-03-01",
    "MONTH,   2000-02-29, 2000-02-01/2000-03-01",
    "MONTH,   2100-02-28, 2100-02-01/2100-03-01",
    "MONTH,   2013-12-31, 2013-12-01/2014-01-01",
    "QUARTER, 2013-08-29, 2013-07-01/2013-10-01",
    "QUARTER, 2014-01-01, 2014-01-01/2014-04-01",
    "QUARTER, 2014-12-31, 2014-10-01/2015-01-01",
    "YEAR,    2016-02-29, 2016-01-01/2017-01-01",
    "YEAR,    2015-12-31, 2015-01-01/2016-01-01",
  })
  void windowOf_holdsTheDay(CalendarUnit unit, LocalDate day, String expected) {
    assertThat(unit.windowOf(day)).hasToString(expected);
  }
}
