package org.jointpark.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.testkit.jqwik.MoneyArbitraries;

class RateProperties {

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

  @Provide
  Arbitrary<Rate> anyRates() {
    return MoneyArbitraries.anyRates();
  }

  @Provide
  Arbitrary<Money> anyDollars() {
    return MoneyArbitraries.anyAmounts(Currency.getInstance("USD"));
  }

  @Property
  void aRateIsReadBackFromItsText(@ForAll("anyRates") Rate rate) {
    assertThat(Rate.parse(rate.toString())).isEqualTo(rate).hasSameHashCodeAs(rate);
    assertThat(new BigDecimal(rate.toString())).isEqualByComparingTo(rate.value());
  }

  @Property
  void zerosDoNotMatter(@ForAll("anyRates") Rate rate, @ForAll @IntRange(max = 40) int zeros) {
    BigDecimal longer = rate.value().setScale(Math.max(rate.value().scale(), 0) + zeros);

    assertThat(Rate.of(longer)).isEqualTo(rate).hasSameHashCodeAs(rate);
  }

  @Property
  void arithmeticIsThatOfDecimals(@ForAll("anyRates") Rate a, @ForAll("anyRates") Rate b) {
    assertAgree(() -> a.plus(b), () -> a.value().add(b.value()));
    assertAgree(() -> a.minus(b), () -> a.value().subtract(b.value()));
    assertAgree(() -> a.times(b), () -> a.value().multiply(b.value()));
  }

  @Property
  void smallRatesAddUp(@ForAll Rate a, @ForAll Rate b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.plus(Rate.ZERO)).isEqualTo(a);
    assertThat(a.times(Rate.ONE)).isEqualTo(a);
    assertThat(a.times(Rate.ZERO)).isEqualTo(Rate.ZERO);
  }

  @Property
  void roundingIsThatOfDecimals(
      @ForAll("anyRates") Rate rate,
      @ForAll @IntRange(max = 18) int decimals,
      @ForAll RoundingMode rounding) {
    assertAgree(
        () -> rate.rounded(decimals, rounding), () -> rate.value().setScale(decimals, rounding));
  }

  @Property
  void aRatioIsThatOfDecimals(
      @ForAll("anyDollars") Money amount,
      @ForAll("anyDollars") Money whole,
      @ForAll @IntRange(max = 18) int decimals,
      @ForAll RoundingMode rounding) {
    if (whole.isZero()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rate.ratio(amount, whole, decimals, rounding))
          .withMessage("whole must not be zero, but was USD 0.00");
    } else {
      assertAgree(
          () -> Rate.ratio(amount, whole, decimals, rounding),
          () -> amount.amount().divide(whole.amount(), decimals, rounding));
    }
  }

  @Property
  void aPercentIsAHundredth(@ForAll Rate rate) {
    String percent = rate.toPercent();

    assertThat(percent).endsWith(" %");
    assertThat(Rate.ofPercent(new BigDecimal(percent.substring(0, percent.length() - 2))))
        .isEqualTo(rate);
  }

  @Property
  void theOrderIsThatOfDecimals(@ForAll("anyRates") Rate a, @ForAll("anyRates") Rate b) {
    assertThat(a.compareTo(b)).isEqualTo(a.value().compareTo(b.value()));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(a.isNegative()).isEqualTo(a.value().signum() < 0);
    assertThat(a.isZero()).isEqualTo(a.value().signum() == 0);
  }

  /** Asserts that a rate has the expected value, or that there is none where it has no place. */
  private static void assertAgree(Supplier<Rate> actual, Supplier<BigDecimal> expected) {
    BigDecimal value;
    try {
      value = expected.get();
    } catch (ArithmeticException inexact) {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(actual::get);
      return;
    }
    boolean fits =
        value.abs().compareTo(LIMIT) < 0 && value.stripTrailingZeros().scale() <= 18;
    if (fits) {
      assertThat(actual.get().value()).isEqualByComparingTo(value);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(actual::get)
          .withMessageStartingWith("rate must have at most 18 digits on each side of the point");
    }
  }
}
