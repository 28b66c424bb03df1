package org.jointpark.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsicCodeTest {

  @ParameterizedTest
  @CsvSource({
    "A, 01 02 03",
    "B, 05 06 07 08 09",
    "C, 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33",
    "D, 35",
    "E, 36 37 38 39",
    "F, 41 42 43",
    "G, 45 46 47",
    "H, 49 50 51 52 53",
    "I, 55 56",
    "J, 58 59 60 61 62 63",
    "K, 64 65 66",
    "L, 68",
    "M, 69 70 71 72 73 74 75",
    "N, 77 78 79 80 81 82",
    "O, 84",
    "P, 85",
    "Q, 86 87 88",
    "R, 90 91 92 93",
    "S, 94 95 96",
    "T, 97 98",
    "U, 99"
  })
  void section_holdsTheDivisionsOfRevision4(String letter, String divisions) {
    List<IsicCode> parts = Stream.of(divisions.split(" ", -1)).map(IsicCode::of).toList();

    assertThat(parts).allSatisfy(part -> assertThat(part.section()).isEqualTo(letter));
    assertThat(parts).allMatch(IsicCode.of(letter)::includes);
  }

  static Stream<String> missingDivisions() {
    return IntStream.of(0, 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89).mapToObj("%02d"::formatted);
  }

  @ParameterizedTest
  @MethodSource("missingDivisions")
  void of_refusesDivisionsThatRevision4DoesNotHave(String division) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsicCode.of(division + "1"))
        .withMessage(
            "ISIC code must begin with a division of Revision 4, but was '" + division + "1'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "V", "c", "C14", "14101", "14.1", " 14", "14\n", "１４"})
  void of_refusesOtherShapes(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsicCode.of(text))
        .withMessage("ISIC code must match [A-U] or [0-9]{2,4}, but was '" + text + "'");
  }

  @Test
  void of_showsTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsicCode.of("1".repeat(1000)))
        .withMessageEndingWith("but was '" + "1".repeat(63) + "…'");
  }

  @ParameterizedTest
  @CsvSource({"C, C,", "14, C, 14", "141, C, 14", "1410, C, 14", "0111, A, 01"})
  void levels_areReadFromTheText(String text, String section, String division) {
    IsicCode code = IsicCode.of(text);

    assertThat(code).hasToString(text).isEqualTo(IsicCode.of(text));
    assertThat(code.section()).isEqualTo(section);
    assertThat(code.division()).isEqualTo(Optional.ofNullable(division));
  }

  @ParameterizedTest
  @CsvSource({
    "C, C, true",
    "C, 1410, true",
    "14, 141, true",
    "14, 14, true",
    "141, 14, false",
    "14, C, false",
    "C, 35, false",
    "C, D, false",
    "14, 15, false"
  })
  void includes_aCodeThatBeginsWithIt(String wide, String narrow, boolean included) {
    assertThat(IsicCode.of(wide).includes(IsicCode.of(narrow))).isEqualTo(included);
  }

  @Test
  void compareTo_listsEachBranchBeforeItsParts() {
    assertThat(Stream.of("D", "15", "141", "C", "0111", "A", "14", "1410", "01", "35")
            .map(IsicCode::of)
            .sorted())
        .extracting(IsicCode::toString)
        .containsExactly("A", "01", "0111", "C", "14", "141", "1410", "15", "D", "35");
  }
}
