package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirmIdTest {

  private static final String LONGEST = "x".repeat(64);

  @ParameterizedTest
  @ValueSource(strings = {"1", "KR-0042", "plot.7", "-", ".", "AZaz09-."})
  void of_keepsItsText(String text) {
    assertThat(FirmId.of(text)).hasToString(text);
  }

  @Test
  void of_acceptsTheLongestText() {
    assertThat(FirmId.of(LONGEST)).hasToString(LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "F 1", " F-1", "F-1\n", "F_1", "F/1", "F@1", "F[1", "F`1", "F{1", "F:1", "개성", "É"
      })
  void of_refusesOtherCharacters(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirmId.of(text))
        .withMessage("firm id must match [A-Za-z0-9.-]{1,64}, but was '" + text + "'");
  }

  @Test
  void of_refusesOneCharacterTooMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirmId.of(LONGEST + "x"))
        .withMessage("firm id must match [A-Za-z0-9.-]{1,64}, but was '" + LONGEST + "…'");
  }

  @Test
  @SuppressWarnings("NullAway")
  void of_refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> FirmId.of(null)).withMessage("text");
  }

  @Test
  void equals_heedsTheCase() {
    assertThat(FirmId.of("F-1"))
        .isEqualTo(FirmId.of("F-1"))
        .hasSameHashCodeAs(FirmId.of("F-1"))
        .isNotEqualTo(FirmId.of("f-1"));
  }

  @Test
  void compareTo_followsTheText() {
    assertThat(FirmId.of("F-10")).isLessThan(FirmId.of("F-2")).isGreaterThan(FirmId.of("F-1"));
  }
}
