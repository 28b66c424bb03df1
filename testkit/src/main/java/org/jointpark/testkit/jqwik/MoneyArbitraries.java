package org.jointpark.testkit.jqwik;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/**
 * Generators of amounts of money and of rates.
 *
 * <p>The defaults, {@link #amounts()} and {@link #rates()}, are small enough for a few hundred of
 * them to be added, and for an amount to be multiplied by a rate. {@link #anyAmounts} and
 * {@link #anyRates} reach the ends of what the types can hold.
 */
public final class MoneyArbitraries {

  private static final int MAX_DIGITS = 18;
  private static final long ONE_UNIT = 10_000;
  private static final long ONE_CENT = 100;
  private static final long TRILLION_UNITS = ONE_UNIT * 1_000_000_000_000L;

  private MoneyArbitraries() {}

  /**
   * Generates currencies with zero, two and three usual decimals.
   *
   * @return an arbitrary that shrinks to the dollar
   */
  public static Arbitrary<Currency> currencies() {
    return Arbitraries.of("USD", "KRW", "JOD", "CNY", "EUR", "MXN").map(Currency::getInstance);
  }

  /**
   * Generates amounts of several currencies, up to a trillion units, positive and negative.
   *
   * @return an arbitrary that shrinks to no dollars
   */
  public static Arbitrary<Money> amounts() {
    return Combinators.combine(currencies(), tenThousandths()).as(Money::ofTenThousandths);
  }

  /**
   * Generates amounts of one currency, up to a trillion units, positive and negative.
   *
   * @param currency the currency
   * @return an arbitrary that shrinks to zero
   */
  public static Arbitrary<Money> amounts(Currency currency) {
    return tenThousandths().map(count -> Money.ofTenThousandths(currency, count));
  }

  /**
   * Generates amounts of one currency within limits.
   *
   * @param least the least amount
   * @param greatest the greatest amount
   * @return an arbitrary that shrinks to the amount that is nearest to zero
   * @throws IllegalArgumentException if the currencies differ, or {@code greatest} is below
   *     {@code least}
   */
  public static Arbitrary<Money> amounts(Money least, Money greatest) {
    checkArgument(
        greatest.compareTo(least) >= 0,
        "greatest must not be below least %s, but was %s",
        least,
        greatest);
    return Arbitraries.longs()
        .between(least.tenThousandths(), greatest.tenThousandths())
        .map(count -> Money.ofTenThousandths(least.currency(), count));
  }

  /**
   * Generates all amounts of one currency; a sum of two may be too large.
   *
   * @param currency the currency
   * @return an arbitrary that shrinks to zero
   */
  public static Arbitrary<Money> anyAmounts(Currency currency) {
    return Arbitraries.frequencyOf(
            Tuple.of(8, tenThousandths()),
            Tuple.of(3, Arbitraries.longs().withoutEdgeCases()),
            Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE)))
        .map(count -> Money.ofTenThousandths(currency, count));
  }

  private static Arbitrary<Long> tenThousandths() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, counts(100_000).map(count -> count * ONE_CENT)),
        Tuple.of(6, counts(10_000).map(count -> count * ONE_UNIT)),
        Tuple.of(4, counts(1_000_000)),
        Tuple.of(2, counts(TRILLION_UNITS)),
        Tuple.of(1, Arbitraries.of(0L, 1L, -1L)));
  }

  private static Arbitrary<Long> counts(long greatest) {
    return Arbitraries.longs().between(-greatest, greatest).withoutEdgeCases();
  }

  /**
   * Generates rates between -2 and 2; most are whole numbers of percent, and some need all digits.
   *
   * @return an arbitrary that shrinks to 0
   */
  public static Arbitrary<Rate> rates() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.longs().between(0, 100).withoutEdgeCases().map(Rate::ofPercent)),
        Tuple.of(6, counts(20_000).map(count -> rate(BigInteger.valueOf(count), 4))),
        Tuple.of(2, digits(MAX_DIGITS).map(digits -> rate(digits, MAX_DIGITS))),
        Tuple.of(1, Arbitraries.of(Rate.ZERO, Rate.ONE, rate(BigInteger.ONE, MAX_DIGITS))));
  }

  /**
   * Generates all rates; a sum or a product of two may have too many digits.
   *
   * @return an arbitrary that shrinks to 0
   */
  public static Arbitrary<Rate> anyRates() {
    BigInteger greatest = greatest(2 * MAX_DIGITS);
    return Arbitraries.frequencyOf(
        Tuple.of(8, rates()),
        Tuple.of(
            8,
            Combinators.combine(
                    digits(MAX_DIGITS),
                    Arbitraries.integers().between(0, MAX_DIGITS).withoutEdgeCases())
                .as(MoneyArbitraries::rate)),
        Tuple.of(4, digits(2 * MAX_DIGITS).map(digits -> rate(digits, MAX_DIGITS))),
        Tuple.of(
            1, Arbitraries.of(rate(greatest, MAX_DIGITS), rate(greatest.negate(), MAX_DIGITS))));
  }

  private static Rate rate(BigInteger digits, int decimals) {
    return Rate.of(new BigDecimal(digits, decimals));
  }

  private static Arbitrary<BigInteger> digits(int count) {
    return Arbitraries.bigIntegers()
        .between(greatest(count).negate(), greatest(count))
        .withoutEdgeCases();
  }

  private static BigInteger greatest(int digits) {
    return BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
  }
}
