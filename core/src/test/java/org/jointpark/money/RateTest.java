package org.jointpark.money;

import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;
import static java.math.RoundingMode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  private static final Rate MOST = Rate.parse("999999999999999999.999999999999999999");

  @ParameterizedTest
  @ValueSource(strings = {"0.05", "0.050", "0.0500000000", "00.05", "000000000000000000.05"})
  void equals_doesNotHeedZeros(String text) {
    assertThat(Rate.parse(text))
        .isEqualTo(Rate.ofPercent(5))
        .hasSameHashCodeAs(Rate.ofPercent(5))
        .hasToString("0.05");
  }

  @Test
  void equals_ofWholeNumbers() {
    assertThat(Rate.of(new BigDecimal("1E+2")))
        .isEqualTo(Rate.parse("100"))
        .isEqualTo(Rate.of(new BigDecimal("100.00")))
        .hasSameHashCodeAs(Rate.parse("100"))
        .hasToString("100")
        .isNotEqualTo(Rate.parse("100.1"))
        .isNotEqualTo(null);
    assertThat(Rate.of(new BigDecimal("0.000"))).isEqualTo(Rate.ZERO);
    assertThat(Rate.parse("-0")).isEqualTo(Rate.ZERO).hasToString("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "-0.05",
        "100",
        "0.000000000000000001",
        "999999999999999999.999999999999999999",
        "-999999999999999999.999999999999999999"
      })
  void parse_readsWhatToStringWrites(String text) {
    assertThat(Rate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "5%",
        "5 %",
        "1e2",
        "1E-2",
        "1e999999999",
        "+1",
        ".5",
        "5.",
        "1,5",
        "-",
        "--1",
        "0x1",
        " 1",
        "1 ",
        "1\n",
        "NaN",
        "٥"
      })
  void parse_refusesWhatIsNoPlainNumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse(text))
        .withMessage(
            "rate must be a plain decimal number of at most 38 characters, but was '%s'", text);
  }

  @Test
  void parse_refusesAHugeTextAndShowsItsBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse("9".repeat(10_000_000)))
        .withMessage(
            "rate must be a plain decimal number of at most 38 characters, but was '%s…'",
            "9".repeat(38));
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000000000000, 1E+18",
    "-1000000000000000001, -1000000000000000001",
    "0.0000000000000000001, 1E-19",
    "1.0000000000000000001, 1.0000000000000000001",
  })
  void parse_refusesTooManyDigits(String text, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse(text))
        .withMessage(
            "rate must have at most 18 digits on each side of the point, but was " + named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+2000000000", "-1E+2000000000", "1E-2000000000"})
  void of_refusesAHugeExponentAtOnce(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.of(new BigDecimal(text)))
        .withMessage("rate must have at most 18 digits on each side of the point, but was " + text);
  }

  @Test
  void ofPercent_refusesAHugeExponentAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ofPercent(new BigDecimal("1E+2000000000")))
        .withMessage(
            "rate must have at most 18 digits on each side of the point, but was 1E+1999999998");
  }

  @Test
  void ofPercent_countsHundredths() {
    assertThat(Rate.ofPercent(5)).hasToString("0.05");
    assertThat(Rate.ofPercent(100)).isEqualTo(Rate.ONE);
    assertThat(Rate.ofPercent(0)).isEqualTo(Rate.ZERO);
    assertThat(Rate.ofPercent(-15)).hasToString("-0.15");
    assertThat(Rate.ofPercent(new BigDecimal("0.1808"))).hasToString("0.001808");
    assertThat(Rate.ofPercent(Long.MAX_VALUE)).hasToString("92233720368547758.07");
    assertThat(Rate.ofPercent(Long.MIN_VALUE)).hasToString("-92233720368547758.08");
  }

  @ParameterizedTest
  @CsvSource({"0.05, 5 %", "1, 100 %", "0, 0 %", "0.001808, 0.1808 %", "-0.15, -15 %", "10, 1000 %"
  })
  void toPercent_isForPeople(String text, String percent) {
    assertThat(Rate.parse(text).toPercent()).isEqualTo(percent);
  }

  @Test
  void ratio_tellsHowFarARiseWentBeyondItsCap() {
    Rate rise = Rate.ratio(Money.parse("USD 74.000"), Money.parse("USD 70.355"), 18, HALF_UP)
        .minus(Rate.ONE);
    Rate beyond = rise.minus(Rate.ofPercent(5));

    assertThat(rise).hasToString("0.051808684528462796");
    assertThat(beyond).hasToString("0.001808684528462796");
    assertThat(beyond.rounded(5, HALF_UP).toPercent()).isEqualTo("0.181 %");
  }

  @Test
  void ratio_ofNegativeAmounts() {
    assertThat(Rate.ratio(Money.parse("USD -1"), Money.parse("USD 3"), 2, UP)).hasToString("-0.34");
    assertThat(Rate.ratio(Money.zero(Money.parse("USD 1").currency()), Money.parse("USD 3"), 0, UP))
        .isEqualTo(Rate.ZERO);
  }

  @Test
  void ratio_refusesWhatCannotBeDivided() {
    Money dollars = Money.parse("USD 5");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ratio(dollars, Money.parse("USD 0"), 2, HALF_UP))
        .withMessage("whole must not be zero, but was USD 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ratio(dollars, Money.parse("KRW 5"), 2, HALF_UP))
        .withMessage("currency must be the same, but was USD 5.00 and KRW 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ratio(dollars, dollars, 19, HALF_UP))
        .withMessage("decimals must be between 0 and 18, but were 19");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ratio(dollars, dollars, -1, HALF_UP))
        .withMessage("decimals must be between 0 and 18, but were -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ratio(
            Money.parse("USD 922337203685477.5807"), Money.parse("USD 0.0001"), 0, HALF_UP))
        .withMessage("rate must have at most 18 digits on each side of the point, but was"
            + " 9223372036854775807");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rate.ratio(dollars, Money.parse("USD 3"), 2, UNNECESSARY))
        .withMessage("Rounding necessary");
  }

  @Test
  void arithmetic_isExact() {
    Rate fifth = Rate.parse("0.2");
    Rate tenth = Rate.parse("0.1");

    assertThat(tenth.plus(fifth)).hasToString("0.3");
    assertThat(tenth.minus(fifth)).hasToString("-0.1");
    assertThat(tenth.times(fifth)).hasToString("0.02");
    assertThat(tenth.plus(Rate.parse("0.9"))).isEqualTo(Rate.ONE);
  }

  @Test
  void arithmetic_refusesTooManyDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MOST.plus(Rate.parse("0.000000000000000001")))
        .withMessage("rate must have at most 18 digits on each side of the point, but was 1E+18");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse("0.0000000001").times(Rate.parse("0.0000000001")))
        .withMessage("rate must have at most 18 digits on each side of the point, but was 1E-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MOST.rounded(0, UP))
        .withMessage("rate must have at most 18 digits on each side of the point, but was 1E+18");
  }

  @Test
  void rounded_keepsSomeDecimals() {
    assertThat(Rate.parse("0.0518086").rounded(4, HALF_UP)).hasToString("0.0518");
    assertThat(Rate.parse("0.05").rounded(18, UNNECESSARY)).hasToString("0.05");
    assertThat(Rate.parse("149").rounded(0, UNNECESSARY)).hasToString("149");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ONE.rounded(-1, HALF_UP))
        .withMessage("decimals must be between 0 and 18, but were -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.ONE.rounded(19, HALF_UP))
        .withMessage("decimals must be between 0 and 18, but were 19");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rate.parse("0.055").rounded(2, UNNECESSARY))
        .withMessage("Rounding necessary");
  }

  @Test
  void signs() {
    assertThat(Rate.ZERO.isZero()).isTrue();
    assertThat(Rate.ONE.isZero()).isFalse();
    assertThat(Rate.parse("-0.1").isNegative()).isTrue();
    assertThat(Rate.ZERO.isNegative()).isFalse();
    assertThat(Rate.ONE.isNegative()).isFalse();
  }

  @Test
  void compareTo_followsTheValue() {
    assertThat(new Rate[] {Rate.parse("-1"), Rate.ZERO, Rate.parse("0.05"), Rate.ONE, MOST})
        .isSorted();
  }
}
