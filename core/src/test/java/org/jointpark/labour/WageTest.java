package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jointpark.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WageTest {

  @ParameterizedTest
  @CsvSource({
    "USD, 70.355, MONTH, USD 70.355 a month",
    "KRW, 9860, HOUR, KRW 9860 an hour",
    "USD, 2.7, DAY, USD 2.70 a day",
    "USD, 12, WEEK, USD 12.00 a week",
    "USD, 0.0125, PIECE, USD 0.0125 a piece",
    "USD, 0, MONTH, USD 0.00 a month"
  })
  void toString_isReadBack(String currency, String amount, WageUnit per, String text) {
    Wage wage = Wage.of(Money.of(currency, amount), per);

    assertThat(wage).hasToString(text).isEqualTo(Wage.parse(text));
    assertThat(wage.amount()).isEqualTo(Money.of(currency, amount));
    assertThat(wage.per()).isEqualTo(per);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a month", "USD 70.355", "USD 70.355 per month", "USD 70.355 A MONTH"})
  void parse_refusesAnotherForm(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wage.parse(text))
        .withMessage(
            "wage must be an amount and a unit such as 'USD 70.355 a month', but was '%s'", text);
  }

  @Test
  void parse_refusesWhatIsNoAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wage.parse("70.355 a month"))
        .withMessage(
            "money must be a currency and an amount such as 'USD 50.00', but was '70.355'");
  }

  @Test
  void of_refusesANegativeAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wage.of(Money.of("USD", "-0.0001"), WageUnit.HOUR))
        .withMessage("wage must not be negative, but was USD -0.0001 an hour");
  }
}
