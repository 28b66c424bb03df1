package org.jointpark.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.jointpark.money.Money;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Remedy;
import org.junit.jupiter.api.Test;

class PlainOwedTest {

  private static Remedy<Object> remedy(int decimals) {
    return Remedy.of("owed", Expr.constant(Money.of("USD", "1")), decimals, RoundingMode.HALF_UP);
  }

  @Test
  void rounded_givesTheShareOfSomeDays() {
    // 17 of 31 days of 10 dollars.
    assertThat(PlainOwed.rounded(remedy(2), 10, 1, 17, 31)).hasValue(54_800);
    assertThat(PlainOwed.rounded(remedy(4), 10, 1, 17, 31)).hasValue(54_839);
    assertThat(PlainOwed.rounded(remedy(0), 10, 1, 31, 31)).hasValue(100_000);
  }

  @Test
  void rounded_isExactWhereNumbersGrowLarge() {
    long third = Long.MAX_VALUE / 3;

    assertThat(PlainOwed.rounded(remedy(2), 10 * (third / 10), third, 17, 31)).hasValue(5_500);
  }

  @Test
  void rounded_isEmptyWhereNoAmountIsSoLarge() {
    assertThat(PlainOwed.rounded(remedy(0), 922_337_203_685_477L, 1, 1, 1))
        .hasValue(9_223_372_036_854_770_000L);
    assertThat(PlainOwed.rounded(remedy(0), 922_337_203_685_478L, 1, 1, 1)).isEmpty();
    assertThat(PlainOwed.rounded(remedy(4), Long.MAX_VALUE, 1, 1, 1)).isEmpty();
  }
}
