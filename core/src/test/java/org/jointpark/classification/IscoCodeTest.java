package org.jointpark.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IscoCodeTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0110, 0", "8, 8", "81, 8", "815, 8", "8153, 8", "9, 9"})
  void majorGroup_isTheFirstDigit(String digits, String group) {
    IscoCode code = IscoCode.of(digits);

    assertThat(code).hasToString(digits).isEqualTo(IscoCode.of(digits));
    assertThat(code.majorGroup()).isEqualTo(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "81531", "8.1", "A", " 8", "8\n", "８"})
  void of_refusesOtherShapes(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IscoCode.of(digits))
        .withMessage("ISCO code must match [0-9]{1,4}, but was '" + digits + "'");
  }

  @Test
  void of_showsTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IscoCode.of("8".repeat(1000)))
        .withMessage("ISCO code must match [0-9]{1,4}, but was '" + "8".repeat(63) + "…'");
  }

  @ParameterizedTest
  @CsvSource({"8, 8153, true", "8, 8, true", "81, 8, false", "8, 9, false", "81, 8211, false"})
  void includes_aCodeThatBeginsWithIt(String wide, String narrow, boolean included) {
    assertThat(IscoCode.of(wide).includes(IscoCode.of(narrow))).isEqualTo(included);
  }

  @Test
  void compareTo_listsEachGroupBeforeItsParts() {
    assertThat(Stream.of("9", "8153", "8", "81").map(IscoCode::of).sorted())
        .extracting(IscoCode::toString)
        .containsExactly("8", "81", "8153", "9");
  }
}
