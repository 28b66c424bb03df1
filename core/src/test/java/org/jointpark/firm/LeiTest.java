package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeiTest {

  private static final String PUBLISHED = "5493001KJTIIGC8Y1R12";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PUBLISHED,
        "54930084UKLVMY22DS16",
        "213800WSGIIZCXF1P572",
        "506700GE1G29325QX363",
        "7LTWFZYICNSX8D621K86"
      })
  void of_takesThoseThatWereIssued(String text) {
    assertThat(Lei.of(text)).hasToString(text).isEqualTo(Lei.of(text));
    assertThat(Lei.withCheckDigits(text.substring(0, 18))).isEqualTo(Lei.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "5493001KJTIIGC8Y1R13, 13, 5493001KJTIIGC8Y1R12",
    "5493001KJTIIGC8Y1R21, 21, 5493001KJTIIGC8Y1R12",
    "5493001KJTIIGC8Y1S12, 12, 5493001KJTIIGC8Y1S09",
    "5439001KJTIIGC8Y1R12, 12, 5439001KJTIIGC8Y1R63"
  })
  void of_namesTheRightCheckDigits(String text, String found, String right) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lei.of(text))
        .withMessage("check digits must be those that follow from the rest, but was " + found
            + " (LEI '" + text + "'). Maybe '" + right + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "00, 97, 000000000000000065",
    "01, 98, 000000000000000000",
    "99, 02, 000000000000000032"
  })
  void of_refusesCheckDigitsThatCannotOccurThoughTheRestIsOne(
      String found, String right, String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lei.of(base + found))
        .withMessageContaining("but was " + found)
        .withMessageEndingWith("Maybe '" + base + right + "'");
    assertThat(Lei.of(base + right)).hasToString(base + right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5493001KJTIIGC8Y1R1",
        "5493001KJTIIGC8Y1R123",
        "5493001kjtiigc8y1r12",
        "5493001KJTIIGC8Y1RXX",
        "5493-001KJTIIGC8Y112",
        "５493001KJTIIGC8Y1R12",
        "5493001KJTIIGC8Y1R12\n"
      })
  void of_refusesOtherShapes(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lei.of(text))
        .withMessage("LEI must match [0-9A-Z]{18}[0-9]{2}, but was '" + text + "'");
  }

  @Test
  void of_showsTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lei.of("5".repeat(1000)))
        .withMessageEndingWith("but was '" + "5".repeat(63) + "…'");
  }

  @Test
  void withCheckDigits_refusesOtherShapes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lei.withCheckDigits(PUBLISHED))
        .withMessage(
            "LEI without check digits must match [0-9A-Z]{18}, but was '" + PUBLISHED + "'");
  }

  /** MOD 97-10 counts a letter as two digits; the three pairs that it cannot tell apart. */
  @ParameterizedTest
  @CsvSource({"1B, B1", "2M, M2", "3X, X3"})
  void of_doesNotSeeThreePairsOfADigitAndALetterThatChangedPlaces(String pair, String swapped) {
    Lei lei = Lei.withCheckDigits("549300" + pair + "JTIIGC8Y1R");

    assertThat(Lei.of(lei.toString().replace(pair, swapped))).isNotEqualTo(lei);
  }

  @Test
  void compareTo_followsTheText() {
    assertThat(Lei.of("213800WSGIIZCXF1P572")).isLessThan(Lei.of(PUBLISHED));
  }
}
