package org.jointpark.money;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_EVEN;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;
import static java.math.RoundingMode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.assertj.core.api.ThrowableTypeAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency KRW = Currency.getInstance("KRW");
  private static final Money MOST = Money.ofTenThousandths(USD, Long.MAX_VALUE);
  private static final Money LEAST = Money.ofTenThousandths(USD, Long.MIN_VALUE);
  private static final Money SMALLEST = Money.ofTenThousandths(USD, 1);

  @ParameterizedTest
  @CsvSource({
    "USD 50.00, 500000",
    "USD 70.355, 703550",
    "USD 0.0001, 1",
    "USD -5.50, -55000",
    "USD 0.00, 0",
    "KRW 1480000000, 14800000000000",
    "KRW 0.5, 5000",
    "KRW 10, 100000",
    "JOD 1.250, 12500",
    "JOD 110.000, 1100000",
    "JOD 0.0005, 5",
    "CLF 1.0000, 10000",
    "XXX 7, 70000",
    "USD 922337203685477.5807, 9223372036854775807",
    "USD -922337203685477.5808, -9223372036854775808",
  })
  void toString_showsTheDigitsOfTheCurrencyAndNoFewer(String text, long tenThousandths) {
    assertThat(Money.parse(text).tenThousandths()).isEqualTo(tenThousandths);
    assertThat(Money.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "USD 50, USD 50.00",
    "USD 50.0000000, USD 50.00",
    "USD 000.10, USD 0.10",
    "USD -0, USD 0.00",
    "KRW 100.00, KRW 100",
    "JOD 1.25, JOD 1.250",
  })
  void parse_readsOtherDigitsOfTheSameAmount(String text, String shown) {
    assertThat(Money.parse(text)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "``|money must be a currency and an amount such as 'USD 50.00', but was ''",
        "USD|money must be a currency and an amount such as 'USD 50.00', but was 'USD'",
        "50.00|money must be a currency and an amount such as 'USD 50.00', but was '50.00'",
        "USD50|money must be a currency and an amount such as 'USD 50.00', but was 'USD50'",
        " 50|money must be a currency and an amount such as 'USD 50.00', but was ' 50'",
        "50 USD|currency must be a code of ISO 4217 such as 'USD', but was '50'",
        "usd 50|currency must be a code of ISO 4217 such as 'USD', but was 'usd'",
        "WON 50|currency must be a code of ISO 4217 such as 'USD', but was 'WON'",
        "USD |amount must be a plain decimal number of at most 24 characters, but was ''",
        "USD  50|amount must be a plain decimal number of at most 24 characters, but was ' 50'",
        "USD 1e3|amount must be a plain decimal number of at most 24 characters, but was '1e3'",
        "USD +1|amount must be a plain decimal number of at most 24 characters, but was '+1'",
        "USD .5|amount must be a plain decimal number of at most 24 characters, but was '.5'",
        "USD 5.|amount must be a plain decimal number of at most 24 characters, but was '5.'",
        "USD 1,000|amount must be a plain decimal number of at most 24 characters, but was '1,000'",
        "USD ٥|amount must be a plain decimal number of at most 24 characters, but was '٥'",
        "USD 1234567890123456789012345|amount must be a plain decimal number of at most 24"
            + " characters, but was '123456789012345678901234…'",
        "USD 0.00001|amount must have at most 4 decimals, but was USD 0.00001. Maybe name a"
            + " rounding",
        "KRW 57.88125|amount must have at most 4 decimals, but was KRW 57.88125. Maybe name a"
            + " rounding",
      })
  void parse_refusesWhatIsNoMoney(String text, String problem) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessage(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "922337203685477.5808, USD 922337203685477.5808",
    "-922337203685477.5809, USD -922337203685477.5809",
    "999999999999999, USD 999999999999999.0000",
    "1000000000000000, USD 1000000000000000",
    "999999999999999999999999, USD 999999999999999999999999",
  })
  void of_refusesAnAmountBeyondALong(String amount, String named) {
    assertThatArithmeticException()
        .isThrownBy(() -> Money.of("USD", amount))
        .withMessage("money must be within 922 trillion units, but was " + named);
  }

  @ParameterizedTest
  @CsvSource({
    "922337203685478, USD 922337203685478.0000",
    "-922337203685478, USD -922337203685478.0000",
    "9223372036854775807, USD 9223372036854775807",
  })
  void of_refusesTooManyUnits(long units, String named) {
    assertThat(Money.of(USD, 922_337_203_685_477L)).hasToString("USD 922337203685477.00");
    assertThatArithmeticException()
        .isThrownBy(() -> Money.of(USD, units))
        .withMessage("money must be within 922 trillion units, but was " + named);
  }

  @Test
  void of_refusesAHugeExponentAtOnce() {
    BigDecimal huge = new BigDecimal("1e2000000000");

    assertThatArithmeticException()
        .isThrownBy(() -> Money.of(USD, huge))
        .withMessage("money must be within 922 trillion units, but was USD 1E+2000000000");
    assertThatArithmeticException()
        .isThrownBy(() -> Money.of(USD, huge.negate(), HALF_UP))
        .withMessage("money must be within 922 trillion units, but was USD -1E+2000000000");
    assertThat(Money.of(USD, new BigDecimal("0e2000000000"), UNNECESSARY).isZero())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 0.0001, -0.0001",
    "DOWN, 0, 0",
    "CEILING, 0.0001, 0",
    "FLOOR, 0, -0.0001",
    "HALF_UP, 0, 0",
    "HALF_DOWN, 0, 0",
    "HALF_EVEN, 0, 0",
  })
  void of_roundsATinyAmountByItsSign(RoundingMode rounding, String above, String below) {
    BigDecimal tiny = new BigDecimal("9e-2000000000");

    assertThat(Money.of(USD, tiny, rounding)).isEqualTo(Money.of("USD", above));
    assertThat(Money.of(USD, tiny.negate(), rounding)).isEqualTo(Money.of("USD", below));
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 0.0002, -0.0002",
    "DOWN, 0.0001, -0.0001",
    "CEILING, 0.0002, -0.0001",
    "FLOOR, 0.0001, -0.0002",
    "HALF_UP, 0.0002, -0.0002",
    "HALF_DOWN, 0.0001, -0.0001",
    "HALF_EVEN, 0.0002, -0.0002",
  })
  void of_roundsAHalf(RoundingMode rounding, String above, String below) {
    BigDecimal half = new BigDecimal("0.00015");

    assertThat(Money.of(USD, half, rounding)).isEqualTo(Money.of("USD", above));
    assertThat(Money.of(USD, half.negate(), rounding)).isEqualTo(Money.of("USD", below));
  }

  @Test
  void of_unnecessary_refusesARest() {
    assertThatArithmeticException()
        .isThrownBy(() -> Money.of(USD, new BigDecimal("0.00015"), UNNECESSARY))
        .withMessage("Rounding necessary");
  }

  @Test
  @SuppressWarnings("NullAway")
  void factories_refuseNull() {
    assertThatNullPointerException().isThrownBy(() -> Money.zero(null)).withMessage("currency");
    assertThatNullPointerException()
        .isThrownBy(() -> Money.ofTenThousandths(null, 1))
        .withMessage("currency");
    assertThatNullPointerException().isThrownBy(() -> Money.of(null, 1)).withMessage("currency");
    assertThatNullPointerException().isThrownBy(() -> Money.of(USD, (BigDecimal) null));
    assertThatNullPointerException().isThrownBy(() -> Money.parse(null));
  }

  @Test
  void plus_andMinus_reachTheEnds() {
    assertThat(MOST.minus(SMALLEST).plus(SMALLEST)).isEqualTo(MOST);
    assertThat(LEAST.plus(SMALLEST).minus(SMALLEST)).isEqualTo(LEAST);
    assertThat(MOST.plus(LEAST)).isEqualTo(Money.parse("USD -0.0001"));
  }

  @Test
  void plus_refusesToOverflow() {
    assertThatArithmeticException()
        .isThrownBy(() -> MOST.plus(SMALLEST))
        .withMessage("money must be within 922 trillion units, but was"
            + " USD 922337203685477.5807 + USD 0.0001")
        .havingCause()
        .withMessage("long overflow");
  }

  @Test
  void minus_refusesToOverflow() {
    assertThatArithmeticException()
        .isThrownBy(() -> LEAST.minus(SMALLEST))
        .withMessage("money must be within 922 trillion units, but was"
            + " USD -922337203685477.5808 - USD 0.0001");
  }

  @Test
  void negated_changesTheSign() {
    assertThat(Money.parse("USD 5.50").negated()).isEqualTo(Money.parse("USD -5.50"));
    assertThat(MOST.negated().negated()).isEqualTo(MOST);
    assertThatArithmeticException()
        .isThrownBy(LEAST::negated)
        .withMessage("money must be within 922 trillion units, but was"
            + " USD 0.00 - USD -922337203685477.5808");
  }

  @Test
  void multipliedBy_aWholeNumber() {
    assertThat(Money.parse("USD 70.355").multipliedBy(12)).hasToString("USD 844.26");
    assertThat(Money.parse("USD 70.355").multipliedBy(-1)).hasToString("USD -70.355");
    assertThat(MOST.multipliedBy(0)).isEqualTo(Money.zero(USD));
    assertThatArithmeticException()
        .isThrownBy(() -> MOST.multipliedBy(2))
        .withMessage(
            "money must be within 922 trillion units, but was USD 922337203685477.5807 x 2");
    assertThatArithmeticException()
        .isThrownBy(() -> LEAST.multipliedBy(-1))
        .withMessage(
            "money must be within 922 trillion units, but was USD -922337203685477.5808 x -1");
  }

  @Test
  void multipliedBy_aRise_givesTheMinimumWageOfEachYear() {
    Rate rise = Rate.ONE.plus(Rate.ofPercent(5));
    String[] steps = {
      "USD 50.00",
      "USD 52.50",
      "USD 55.125",
      "USD 57.881",
      "USD 60.775",
      "USD 63.814",
      "USD 67.005",
      "USD 70.355",
      "USD 73.873"
    };

    for (int i = 1; i < steps.length; i++) {
      assertThat(Money.parse(steps[i - 1]).multipliedBy(rise, 3, HALF_UP)).hasToString(steps[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "USD 55.125, 0.5, 0, HALF_UP, USD 28.00",
    "USD 55.125, 0.5, 4, HALF_UP, USD 27.5625",
    "USD 1.00, 0.25, 1, HALF_UP, USD 0.30",
    "USD 1.00, 0.25, 1, HALF_EVEN, USD 0.20",
    "USD 1.00, 0.25, 1, HALF_DOWN, USD 0.20",
    "USD -1.00, 0.25, 1, HALF_UP, USD -0.30",
    "USD -1.00, 0.25, 1, CEILING, USD -0.20",
    "USD -1.00, 0.25, 1, FLOOR, USD -0.30",
    "USD 0.0045, 0.1, 3, HALF_UP, USD 0.00",
    "USD 0.0001, 0.000000000000000001, 4, UP, USD 0.0001",
    "USD 0.0001, 0.000000000000000001, 4, DOWN, USD 0.00",
    "KRW 1480, 0.15, 0, HALF_UP, KRW 222",
    "KRW 1483, 0.15, 0, HALF_UP, KRW 222",
    "USD 922337203685477.5807, 1, 4, UNNECESSARY, USD 922337203685477.5807",
    "USD 70.355, -1, 4, UNNECESSARY, USD -70.355",
  })
  void multipliedBy_aRate_roundsOnce(
      String amount, String rate, int decimals, RoundingMode rounding, String product) {
    assertThat(Money.parse(amount).multipliedBy(Rate.parse(rate), decimals, rounding))
        .hasToString(product);
  }

  @Test
  void multipliedBy_aRate_refusesToOverflow() {
    assertThatArithmeticException()
        .isThrownBy(() -> MOST.multipliedBy(Rate.parse("1.01"), DOWN))
        .withMessage("money must be within 922 trillion units, but was USD 931560575722332.3565");
    assertThatArithmeticException()
        .isThrownBy(() -> MOST.multipliedBy(Rate.parse("2"), DOWN))
        .withMessage("money must be within 922 trillion units, but was USD 1844674407370955.1614");
    assertThatArithmeticException()
        .isThrownBy(() -> MOST.multipliedBy(Rate.ONE, 0, UP))
        .withMessage("money must be within 922 trillion units, but was USD 922337203685478");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 5, Integer.MAX_VALUE})
  void decimals_outsideOfTheRangeAreRefused(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALLEST.multipliedBy(Rate.ONE, decimals, HALF_UP))
        .withMessage("decimals must be between 0 and 4, but were " + decimals);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALLEST.roundedTo(decimals, HALF_UP))
        .withMessage("decimals must be between 0 and 4, but were " + decimals);
  }

  @ParameterizedTest
  @CsvSource({
    "USD 10.00, 3, HALF_UP, USD 3.3333",
    "USD 20.00, 3, HALF_UP, USD 6.6667",
    "USD 20.00, 3, DOWN, USD 6.6666",
    "USD -20.00, 3, DOWN, USD -6.6666",
    "USD -20.00, 3, FLOOR, USD -6.6667",
    "USD 20.00, -3, FLOOR, USD -6.6667",
    "USD 50.00, 8, UNNECESSARY, USD 6.25",
  })
  void dividedBy_roundsToATenThousandth(
      String amount, long divisor, RoundingMode rounding, String part) {
    assertThat(Money.parse(amount).dividedBy(divisor, rounding)).hasToString(part);
  }

  @Test
  void dividedBy_refusesZeroAndARestThatMustNotBe() {
    assertThatArithmeticException()
        .isThrownBy(() -> Money.parse("USD 50").dividedBy(0, HALF_UP))
        .withMessage("divisor must not be zero (USD 50.00)");
    assertThatArithmeticException()
        .isThrownBy(() -> Money.parse("USD 50").dividedBy(3, UNNECESSARY))
        .withMessage("Rounding necessary");
    assertThatArithmeticException()
        .isThrownBy(() -> LEAST.dividedBy(-1, UNNECESSARY))
        .withMessage("money must be within 922 trillion units, but was USD 922337203685477.5808");
  }

  @Test
  void roundedTo_keepsSomeDecimals() {
    assertThat(Money.parse("USD 57.8815").roundedTo(3, HALF_EVEN)).hasToString("USD 57.882");
    assertThat(Money.parse("USD 57.8815").roundedTo(0, CEILING)).hasToString("USD 58.00");
    assertThat(Money.parse("USD -57.8815").roundedTo(0, FLOOR)).hasToString("USD -58.00");
    assertThat(Money.parse("USD 57.8815").roundedTo(4, UNNECESSARY)).hasToString("USD 57.8815");
    assertThatArithmeticException()
        .isThrownBy(() -> MOST.roundedTo(0, UP))
        .withMessage("money must be within 922 trillion units, but was USD 922337203685478");
  }

  @Test
  void twoCurrencies_doNotMix() {
    Money dollars = Money.parse("USD 50");
    Money won = Money.parse("KRW 50");
    String problem = "currency must be the same, but was USD 50.00 and KRW 50";

    assertThatIllegalArgumentException().isThrownBy(() -> dollars.plus(won)).withMessage(problem);
    assertThatIllegalArgumentException().isThrownBy(() -> dollars.minus(won)).withMessage(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dollars.compareTo(won))
        .withMessage(problem);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.zero(USD).plus(Money.zero(KRW)))
        .withMessage("currency must be the same, but was USD 0.00 and KRW 0");
    assertThat(dollars).isNotEqualTo(won);
  }

  @ParameterizedTest
  @CsvSource({
    "USD -0.0001, true, false, false",
    "USD 0, false, true, false",
    "USD 1, false, false, true"
  })
  void signs(String text, boolean negative, boolean zero, boolean positive) {
    assertThat(Money.parse(text).isNegative()).isEqualTo(negative);
    assertThat(Money.parse(text).isZero()).isEqualTo(zero);
    assertThat(Money.parse(text).isPositive()).isEqualTo(positive);
  }

  @Test
  void compareTo_ordersTheAmounts() {
    assertThat(new Money[] {
          LEAST, Money.parse("USD -50"), Money.zero(USD), SMALLEST, Money.parse("USD 50"), MOST
        })
        .isSorted();
  }

  @Test
  void equals_comparesCurrencyAndAmount() {
    assertThat(Money.parse("USD 50"))
        .isEqualTo(Money.of(USD, 50))
        .isEqualTo(Money.of(USD, new BigDecimal("50.000")))
        .hasSameHashCodeAs(Money.of(USD, 50))
        .isNotEqualTo(Money.of(USD, 51))
        .isNotEqualTo(null);
    assertThat(Money.of(USD, 50).currency()).isEqualTo(USD);
    assertThat(Money.of(USD, 50).amount()).isEqualTo(new BigDecimal("50.0000"));
  }

  @ParameterizedTest
  @EnumSource
  void zero_isZeroUnderEveryRounding(RoundingMode rounding) {
    assertThat(Money.of(USD, BigDecimal.ZERO, rounding)).isEqualTo(Money.zero(USD));
  }

  private static ThrowableTypeAssert<ArithmeticException> assertThatArithmeticException() {
    return assertThatExceptionOfType(ArithmeticException.class);
  }
}
