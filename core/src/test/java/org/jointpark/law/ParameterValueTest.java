package org.jointpark.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterValueTest {

  @ParameterizedTest
  @CsvSource({"57.50, 57.5", "100, 100", "1E+2, 100", "-0.0, 0"})
  void numeric_isPlainWithoutTrailingZeros(BigDecimal value, String text) {
    assertThat(ParameterValue.numeric(value))
        .hasToString(text)
        .isEqualTo(ParameterValue.numeric(new BigDecimal(text)));
  }

  @Test
  void numeric_takesWholeNumbers() {
    assertThat(ParameterValue.numeric(48))
        .isEqualTo(new ParameterValue.Numeric(new BigDecimal("48.0")));
  }

  @Test
  void numeric_refusesTooManyDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterValue.numeric(new BigDecimal("1E+18")))
        .withMessage("value must have at most 18 digits on each side of the point, but was 1E+18");
  }

  @Test
  void text_refusesBlankWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterValue.text(" "))
        .withMessage("value must not be blank, but was ' '");
  }

  @Test
  void text_differsFromTheNumberOfTheSameText() {
    assertThat(ParameterValue.text("48"))
        .hasToString("48")
        .isNotEqualTo(ParameterValue.numeric(48));
  }

  @Test
  void listing_keepsItsOrder() {
    ParameterValue range =
        ParameterValue.listing(List.of(ParameterValue.numeric(20), ParameterValue.numeric(4)));

    assertThat(range).hasToString("[20, 4]");
  }

  @Test
  void table_isSortedByTheNameOfTheRow() {
    ParameterValue table = ParameterValue.table(Map.of(
        "injured", ParameterValue.numeric(307),
        "dead", ParameterValue.numeric(9),
        "note", ParameterValue.text("all years")));

    assertThat(table).hasToString("{dead=9, injured=307, note=all years}");
  }

  @Test
  void table_forgetsAnyOtherOrder() {
    ImmutableSortedMap<String, ParameterValue> reversed = ImmutableSortedMap.copyOf(
        Map.of("a", ParameterValue.numeric(1), "b", ParameterValue.numeric(2)),
        Comparator.reverseOrder());

    assertThat(new ParameterValue.Table(reversed)).hasToString("{a=1, b=2}");
  }

  static Stream<ParameterValue> notFlat() {
    return Stream.of(
        ParameterValue.listing(List.of()),
        ParameterValue.table(Map.of()),
        ParameterValue.truth(true),
        ParameterValue.unknown());
  }

  @ParameterizedTest
  @MethodSource("notFlat")
  void listing_refusesAllButNumbersAndTexts(ParameterValue member) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterValue.listing(List.of(ParameterValue.text("a"), member)))
        .withMessage("member must be a number or a text, but was %s (%s)"
            .formatted(member, member.getClass().getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("notFlat")
  void table_refusesAllButNumbersAndTexts(ParameterValue row) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterValue.table(Map.of("a", row)))
        .withMessage("row must be a number or a text, but was %s (%s)"
            .formatted(row, row.getClass().getSimpleName()));
  }

  @Test
  void table_refusesABlankRowName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterValue.table(Map.of("", ParameterValue.numeric(1))))
        .withMessage("row name must not be blank, but was ''");
  }

  @Test
  void isUnknown_isTrueOnlyOfTheUnknown() {
    assertThat(ParameterValue.unknown())
        .isEqualTo(ParameterValue.unknown())
        .hasToString("unknown")
        .returns(true, ParameterValue::isUnknown);
    assertThat(ParameterValue.text("unknown").isUnknown()).isFalse();
    assertThat(ParameterValue.truth(false))
        .hasToString("false")
        .returns(false, ParameterValue::isUnknown);
  }
}
