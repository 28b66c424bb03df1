package org.jointpark.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodeTest {

  static Stream<String> chapters() {
    return IntStream.rangeClosed(1, 99).filter(number -> number != 77).mapToObj("%02d"::formatted);
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void of_knowsTheChapters(String chapter) {
    HsCode code = HsCode.of(chapter + "0101");

    assertThat(code.chapter()).isEqualTo(chapter);
    assertThat(HsCode.of(chapter).includes(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "77", "0010", "7701", "7700000000"})
  void of_refusesChaptersThatDoNotExist(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HsCode.of(digits))
        .withMessage("HS code must begin with a chapter from 01 to 99 other than 77, but was '"
            + digits
            + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "6", "610", "61091", "6109100", "610910001", "610910001122", "61 0", "61\n"})
  void of_refusesOtherShapes(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HsCode.of(digits))
        .withMessage("HS code must have 2, 4, 6, 8 or 10 digits, but was '" + digits + "'");
  }

  @Test
  void of_saysThatACodeHasNoDots() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HsCode.of("6109.10"))
        .withMessage("HS code must have 2, 4, 6, 8 or 10 digits, but was '6109.10'."
            + " Maybe write it without dots");
  }

  @Test
  void of_showsTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HsCode.of("6".repeat(1000)))
        .withMessageEndingWith("but was '" + "6".repeat(63) + "…'");
  }

  @ParameterizedTest
  @CsvSource({
    "61, false",
    "6109, false",
    "610910, false",
    "97, false",
    "61091000, true",
    "6109100012, true",
    "98, true",
    "9903, true"
  })
  void isNational_beyondWhatAllStatesShare(String digits, boolean national) {
    assertThat(HsCode.of(digits).isNational()).isEqualTo(national);
  }

  @ParameterizedTest
  @CsvSource({
    "61, 61, true",
    "61, 610910, true",
    "6109, 6109100012, true",
    "610910, 6109, false",
    "61, 62, false"
  })
  void includes_aCodeThatBeginsWithIt(String wide, String narrow, boolean included) {
    assertThat(HsCode.of(wide).includes(HsCode.of(narrow))).isEqualTo(included);
  }

  @Test
  void compareTo_listsEachBranchBeforeItsParts() {
    assertThat(Stream.of("62", "6109", "61", "610910").map(HsCode::of).sorted())
        .extracting(HsCode::toString)
        .containsExactly("61", "6109", "610910", "62");
  }
}
