package org.jointpark.rules.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FractionsTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
  void rounded_isWhatBigDecimalGives(RoundingMode mode) {
    for (long numerator = -50; numerator <= 50; numerator++) {
      for (long denominator = 1; denominator <= 12; denominator++) {
        assertThat(Fractions.rounded(numerator, denominator, mode))
            .as("%s/%s %s", numerator, denominator, mode)
            .isEqualTo(BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 0, mode)
                .longValueExact());
      }
    }
  }

  @Test
  void rounded_holdsAtTheEndsOfLong() {
    assertThat(Fractions.rounded(Long.MAX_VALUE, 2, RoundingMode.HALF_UP))
        .isEqualTo(Long.MAX_VALUE / 2 + 1);
    assertThat(Fractions.rounded(Long.MIN_VALUE, Long.MAX_VALUE, RoundingMode.DOWN))
        .isEqualTo(-1);
    assertThat(Fractions.rounded(Long.MIN_VALUE, Long.MAX_VALUE, RoundingMode.UP))
        .isEqualTo(-2);
    assertThat(Fractions.rounded(1, Long.MAX_VALUE, RoundingMode.HALF_EVEN)).isZero();
  }

  @Test
  void divisorsAndMultiples_throwRatherThanOverflow() {
    assertThat(Fractions.commonDivisor(-84, 365 * 12)).isEqualTo(12);
    assertThat(Fractions.commonDivisor(0, 7)).isEqualTo(7);
    assertThat(Fractions.commonMultiple(10_000, 12_480)).isEqualTo(1_560_000);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fractions.commonMultiple(Long.MAX_VALUE, 2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fractions.commonDivisor(Long.MIN_VALUE, 3));
  }
}
