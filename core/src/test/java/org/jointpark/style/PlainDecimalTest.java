package org.jointpark.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDecimalTest {

  @ParameterizedTest
  @CsvSource({"57.50, 57.5", "100, 1E+2", "0.000, 0", "-0.10, -0.1"})
  void stripped_dropsTrailingZeros(BigDecimal value, BigDecimal expected) {
    assertThat(PlainDecimal.stripped("value", value)).isEqualTo(expected);
  }

  @Test
  void stripped_acceptsEighteenDigitsOnEachSide() {
    BigDecimal widest = new BigDecimal("-999999999999999999.999999999999999999");

    assertThat(PlainDecimal.stripped("value", widest)).isEqualTo(widest);
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000000000000, 1E+18",
    "1E+999999999, 1E+999999999",
    "0.0000000000000000001, 1E-19"
  })
  void stripped_refusesADigitMore(BigDecimal value, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainDecimal.stripped("value", value))
        .withMessage(
            "value must have at most 18 digits on each side of the point, but was " + shown);
  }
}
