package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jointpark.json.InvalidJsonException;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"USD 73.873", "USD 50.00", "KRW 10000", "USD -0.0001"})
  void money_isTheTextOfItself(String text) {
    String json = "\"" + text + "\"";

    assertThat(MoneyForms.MONEY.read(json)).isEqualTo(Money.parse(text));
    assertThat(MoneyForms.MONEY.toJson(Money.parse(text))).isEqualTo(json + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0.15, 0.15",
    "0.150, 0.15",
    "15e-2, 0.15",
    "0, 0",
    "-1, -1",
    "1e3, 1000",
    "0.000000000000000001, 0.000000000000000001",
    "999999999999999999.999999999999999999, 999999999999999999.999999999999999999"
  })
  void rates_areExactNumbers(String json, String written) {
    Rate rate = MoneyForms.RATE.read(json);

    assertThat(rate).isEqualTo(Rate.parse(written));
    assertThat(MoneyForms.RATE.toJson(rate)).isEqualTo(written + "\n");
  }

  @Test
  void rates_haveAtMost18DigitsOnEachSide() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> MoneyForms.RATE.read("1e18"))
        .withMessage("top level (line 1, column 1): expected a number of at most 36 digits,"
            + " 18 behind the point, but found 1e18 (rate must have at most 18 digits on each side"
            + " of the point, but was 1E+18)");
  }

  @Test
  void rates_areNoText() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> MoneyForms.RATE.read("\"15 %\""))
        .withMessage("top level (line 1, column 1): expected a number of at most 36 digits,"
            + " 18 behind the point, but found '15 %'");
  }
}
