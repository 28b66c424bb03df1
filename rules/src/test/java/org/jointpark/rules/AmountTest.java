package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @Test
  void toString_ofMoney() {
    assertThat(Amount.of("excess", Money.of("USD", "0.127"))).hasToString("excess USD 0.127");
    assertThat(Amount.of("shortfall", Money.of("KRW", "1480000000")))
        .hasToString("shortfall KRW 1480000000");
  }

  @ParameterizedTest
  @CsvSource({"0, delay 0 days", "1, delay 1 day", "2, delay 2 days", "770, delay 770 days"})
  void toString_ofDays(long days, String text) {
    assertThat(Amount.ofDays("delay", days)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00181, rise 0.181 points",
    "0, rise 0 points",
    "0.005, rise 0.5 points",
    "0.01, rise 1 point",
    "0.010, rise 1 point",
    "-0.01, rise -1 points",
    "0.02, rise 2 points",
    "0.1, rise 10 points",
    "1, rise 100 points",
    "10, rise 1000 points"
  })
  void toString_ofPoints(String rate, String text) {
    assertThat(Amount.ofPoints("rise", Rate.parse(rate))).hasToString(text);
  }

  @Test
  void of_keepsItsParts() {
    Amount amount = Amount.ofDays("delay", 3);

    assertThat(amount.measure()).isEqualTo("delay");
    assertThat(amount.quantity()).isEqualTo(new Quantity.OfDays(3));
    assertThat(amount).isEqualTo(Amount.of("delay", new Quantity.OfDays(3)));
    assertThat(amount).isNotEqualTo(Amount.ofDays("delay", 4));
  }

  @Test
  void of_refusesABlankMeasure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ofDays(" ", 3))
        .withMessage("measure must not be blank");
  }

  @Test
  void ofDays_refusesFewerThanNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ofDays("delay", -1))
        .withMessage("days must not be negative, but were -1");
  }

  @Test
  void quantity_refusesNothing() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Quantity.OfMoney(null))
        .withMessage("amount");
    assertThatNullPointerException()
        .isThrownBy(() -> new Quantity.OfPoints(null))
        .withMessage("difference");
  }
}
