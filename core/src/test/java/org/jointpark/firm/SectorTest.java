package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {

  @ParameterizedTest
  @ValueSource(strings = {"textiles", "machinery-metal", "a", "-"})
  void of_keepsItsText(String text) {
    assertThat(Sector.of(text)).hasToString(text).isEqualTo(Sector.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Textiles", "paper wood", "paper_wood", "sector1", "방직"})
  void of_refusesOtherCharacters(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sector.of(text))
        .withMessage("sector must match [a-z-]{1,64}, but was '" + text + "'");
  }

  @Test
  void of_refusesOneCharacterTooMany() {
    String longest = "x".repeat(64);

    assertThat(Sector.of(longest)).hasToString(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sector.of(longest + "y"))
        .withMessage("sector must match [a-z-]{1,64}, but was '" + longest + "…'");
  }

  @Test
  void compareTo_followsTheText() {
    assertThat(Sector.of("chemical")).isLessThan(Sector.of("textiles"));
  }
}
