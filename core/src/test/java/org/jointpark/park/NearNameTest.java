package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  @ParameterizedTest
  @CsvSource({
    "EV-x, EV-y",
    "ev-Y, EV-y",
    "EV-2013-04-30-01, EV-2013-04-03-01",
    "EV-2013-4-03-01, EV-2013-04-03-01",
    "EV-2013-04-03-011, EV-2013-04-03-01",
    "nort, north",
  })
  void of_findsANameOfFewOtherLetters(String name, String expected) {
    assertThat(NearName.of(name, Stream.of("EV-y", "EV-2013-04-03-01", "north")))
        .contains(expected);
  }

  @Test
  void of_findsTheNearest() {
    assertThat(NearName.of("voakorea-3", Stream.of("voakorea", "voakorea-31", "voakorea-44")))
        .contains("voakorea-31");
  }

  @Test
  void of_findsTheFirstOfSeveral() {
    assertThat(NearName.of("s-3", Stream.of("s-2", "s-1"))).contains("s-1");
  }

  @Test
  void of_findsNoneThatIsFar() {
    assertThat(NearName.of("north", Stream.of("south", "northern-side", ""))).isEmpty();
    assertThat(NearName.of("north", Stream.empty())).isEmpty();
  }
}
