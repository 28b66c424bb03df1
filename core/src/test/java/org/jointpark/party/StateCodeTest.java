package org.jointpark.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"KR", "KP", "AZ"})
  void of_keepsItsText(String text) {
    assertThat(StateCode.of(text)).hasToString(text).isEqualTo(StateCode.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K", "KOR", "kr", "K1", "K ", "KR\n", "ÄÖ", "[A"})
  void of_refusesOtherShapes(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateCode.of(text))
        .withMessage("state code must match [A-Z]{2}, but was '" + text + "'");
  }

  @Test
  void of_showsTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StateCode.of("K".repeat(1000)))
        .withMessage("state code must match [A-Z]{2}, but was '" + "K".repeat(63) + "…'");
  }

  @Test
  void compareTo_followsTheLetters() {
    assertThat(StateCode.of("KP")).isLessThan(StateCode.of("KR"));
  }
}
