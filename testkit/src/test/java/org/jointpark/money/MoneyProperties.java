package org.jointpark.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.testkit.jqwik.MoneyArbitraries;

class MoneyProperties {

  private static final Currency USD = Currency.getInstance("USD");

  /** Dollars of an everyday size: their sums and differences exist. */
  @Provide
  Arbitrary<Money> dollars() {
    return MoneyArbitraries.amounts(USD);
  }

  /** Dollars up to the ends of what money can be. */
  @Provide
  Arbitrary<Money> anyDollars() {
    return MoneyArbitraries.anyAmounts(USD);
  }

  @Provide
  Arbitrary<Rate> anyRates() {
    return MoneyArbitraries.anyRates();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24)),
            Arbitraries.integers().between(-4, 30))
        .as(BigDecimal::new);
  }

  @Property
  void moneyIsReadBackFromItsText(@ForAll Money money) {
    assertThat(Money.parse(money.toString())).isEqualTo(money).hasSameHashCodeAs(money);
  }

  @Property
  void theLargestMoneyIsReadBackToo(@ForAll("anyDollars") Money money) {
    assertThat(Money.parse(money.toString())).isEqualTo(money);
  }

  @Property
  void theTextHasAtLeastTheDigitsOfTheCurrency(@ForAll Money money) {
    String[] parts = money.toString().split(" ", -1);

    assertThat(parts).hasSize(2);
    assertThat(parts[0]).isEqualTo(money.currency().getCurrencyCode());
    assertThat(new BigDecimal(parts[1])).isEqualByComparingTo(money.amount());
    assertThat(new BigDecimal(parts[1]).scale())
        .isBetween(money.currency().getDefaultFractionDigits(), 4);
  }

  @Property
  void theAmountIsTheCountOfTenThousandths(@ForAll("anyDollars") Money money) {
    assertThat(money.amount()).isEqualTo(BigDecimal.valueOf(money.tenThousandths(), 4));
    assertThat(Money.of(USD, money.amount())).isEqualTo(money);
    assertThat(Money.ofTenThousandths(USD, money.tenThousandths())).isEqualTo(money);
  }

  @Property
  void additionIsAGroup(
      @ForAll("dollars") Money a, @ForAll("dollars") Money b, @ForAll("dollars") Money c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(Money.zero(USD))).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Money.zero(USD));
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
    assertThat(a.negated().negated()).isEqualTo(a);
  }

  @Property
  void multiplesAreSums(@ForAll("dollars") Money money, @ForAll @IntRange(max = 20) int times) {
    Money sum = Money.zero(USD);
    for (int i = 0; i < times; i++) {
      sum = sum.plus(money);
    }

    assertThat(money.multipliedBy(times)).isEqualTo(sum);
    assertThat(money.multipliedBy(-times)).isEqualTo(sum.negated());
  }

  @Property
  void sumsAndMultiplesAreThoseOfDecimals(
      @ForAll("anyDollars") Money a, @ForAll("anyDollars") Money b, @ForAll long factor) {
    assertAgree(() -> a.plus(b), () -> a.amount().add(b.amount()));
    assertAgree(() -> a.minus(b), () -> a.amount().subtract(b.amount()));
    assertAgree(a::negated, () -> a.amount().negate());
    assertAgree(
        () -> a.multipliedBy(factor), () -> a.amount().multiply(BigDecimal.valueOf(factor)));
    assertAgree(
        () -> a.multipliedBy(factor % 1000),
        () -> a.amount().multiply(BigDecimal.valueOf(factor % 1000)));
    assertAgree(() -> Money.of(USD, factor), () -> BigDecimal.valueOf(factor));
  }

  @Property
  void everydayProductsAreThoseOfDecimalsRoundedOnce(
      @ForAll("dollars") Money money,
      @ForAll Rate rate,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll RoundingMode rounding) {
    assertProductsAgree(money, rate, decimals, rounding);
  }

  @Property
  void productsAreThoseOfDecimalsRoundedOnce(
      @ForAll("anyDollars") Money money,
      @ForAll("anyRates") Rate rate,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll RoundingMode rounding) {
    assertProductsAgree(money, rate, decimals, rounding);
  }

  private static void assertProductsAgree(
      Money money, Rate rate, int decimals, RoundingMode rounding) {
    BigDecimal exact = money.amount().multiply(rate.value());

    assertAgree(
        () -> money.multipliedBy(rate, decimals, rounding),
        () -> exact.setScale(decimals, rounding));
    assertAgree(() -> money.multipliedBy(rate, rounding), () -> exact.setScale(4, rounding));
  }

  @Property
  void partsAreThoseOfDecimals(
      @ForAll("anyDollars") Money money,
      @ForAll @IntRange(min = -400, max = 400) int divisor,
      @ForAll RoundingMode rounding) {
    assertAgree(
        () -> money.dividedBy(divisor, rounding),
        () -> money.amount().divide(BigDecimal.valueOf(divisor), 4, rounding));
  }

  @Property
  void roundedAmountsAreThoseOfDecimals(
      @ForAll("anyDollars") Money money,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll RoundingMode rounding) {
    assertAgree(
        () -> money.roundedTo(decimals, rounding),
        () -> money.amount().setScale(decimals, rounding));
  }

  @Property
  void aDecimalIsRoundedAsAsked(
      @ForAll("decimals") BigDecimal amount, @ForAll RoundingMode rounding) {
    assertAgree(() -> Money.of(USD, amount, rounding), () -> amount.setScale(4, rounding));
  }

  @Property
  void aDecimalIsTakenOnlyIfItIsExact(@ForAll("decimals") BigDecimal amount) {
    if (amount.stripTrailingZeros().scale() > 4) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Money.of(USD, amount))
          .withMessage(
              "amount must have at most 4 decimals, but was USD %s. Maybe name a rounding", amount);
    } else {
      assertAgree(() -> Money.of(USD, amount), () -> amount);
    }
  }

  /** Asserts that money has the expected amount, or none where that is inexact or too large. */
  private static void assertAgree(Supplier<Money> actual, Supplier<BigDecimal> expected) {
    long count;
    try {
      count = expected.get().movePointRight(4).longValueExact();
    } catch (ArithmeticException none) {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(actual::get);
      return;
    }
    assertThat(actual.get()).isEqualTo(Money.ofTenThousandths(USD, count));
  }

  @Property
  void theOrderIsThatOfDecimals(@ForAll("anyDollars") Money a, @ForAll("anyDollars") Money b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.amount().compareTo(b.amount()));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(a.isNegative()).isEqualTo(a.amount().signum() < 0);
    assertThat(a.isZero()).isEqualTo(a.amount().signum() == 0);
    assertThat(a.isPositive()).isEqualTo(a.amount().signum() > 0);
  }

  @Property
  void currenciesDoNotMix(@ForAll Money a, @ForAll Money b) {
    if (a.currency().equals(b.currency())) {
      assertThat(a.plus(b).currency()).isEqualTo(a.currency());
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> a.plus(b))
          .withMessage("currency must be the same, but was %s and %s", a, b);
      assertThat(a).isNotEqualTo(b);
    }
  }
}
