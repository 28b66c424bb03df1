package org.jointpark.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of one currency, exact to a ten-thousandth of its unit.
 *
 * <p>An amount is a count of ten-thousandths in a {@code long}: up to 922 trillion units, positive
 * or negative. A result beyond that is an {@link ArithmeticException}, never a wrong amount. A
 * finer amount arises only from a rate or a division, and these name their rounding.
 *
 * <p>The text form is the code of the currency and the amount with at least the digits that the
 * currency is used to: {@code USD 50.00}, {@code USD 73.873}, {@code KRW 1480000000}. Amounts of
 * one currency are ordered; those of two are not comparable.
 *
 * <pre>{@code
 * Money wage = Money.of("USD", "70.355");
 * wage.multipliedBy(Rate.parse("1.05"), 3, RoundingMode.HALF_UP); // USD 73.873
 * }</pre>
 */
public final class Money implements Comparable<Money> {

  private static final int SCALE = 4;
  private static final int FINEST = SCALE + 2;
  private static final int MAX_DIGITS = 15;
  private static final int MAX_TEXT = 24;

  private final Currency currency;
  private final long tenThousandths;

  private Money(Currency currency, long tenThousandths) {
    this.currency = Objects.requireNonNull(currency, "currency");
    this.tenThousandths = tenThousandths;
  }

  /**
   * Returns an amount given in ten-thousandths of the unit.
   *
   * @param currency the currency
   * @param tenThousandths the count; 10,000 are one unit
   * @return the amount
   */
  public static Money ofTenThousandths(Currency currency, long tenThousandths) {
    return new Money(currency, tenThousandths);
  }

  /**
   * Returns an amount of whole units.
   *
   * @param currency the currency
   * @param units the number of dollars, won, dinars
   * @return the amount
   * @throws ArithmeticException if the amount is too large
   */
  public static Money of(Currency currency, long units) {
    return exactly(currency, BigDecimal.valueOf(units));
  }

  /**
   * Returns an amount that a decimal number expresses exactly.
   *
   * @param currency the currency
   * @param amount the number of units, with at most four digits after the decimal point
   * @return the amount
   * @throws IllegalArgumentException if {@code amount} is finer than a ten-thousandth
   * @throws ArithmeticException if the amount is too large
   */
  public static Money of(Currency currency, BigDecimal amount) {
    checkArgument(
        amount.stripTrailingZeros().scale() <= SCALE,
        "amount must have at most %s decimals, but was %s %s. Maybe name a rounding",
        SCALE,
        currency,
        amount);
    return exactly(currency, amount);
  }

  /**
   * Returns the amount that is nearest to a decimal number.
   *
   * @param currency the currency
   * @param amount the number of units
   * @param rounding what becomes of all that is finer than a ten-thousandth
   * @return the amount
   * @throws ArithmeticException if the amount is too large, or if {@code rounding} is
   *     {@code UNNECESSARY} and there is a rest
   */
  public static Money of(Currency currency, BigDecimal amount, RoundingMode rounding) {
    return rounded(currency, amount, SCALE, rounding);
  }

  /**
   * Returns an amount given as texts.
   *
   * @param currency the code of the currency after ISO 4217, such as {@code USD}
   * @param amount a plain decimal number, such as {@code 73.873}
   * @return the amount
   * @throws IllegalArgumentException if {@code currency} is no code, or {@code amount} is no plain
   *     decimal number or finer than a ten-thousandth
   * @throws ArithmeticException if the amount is too large
   */
  public static Money of(String currency, String amount) {
    return of(currencyOf(currency), Decimals.parse("amount", amount, MAX_TEXT));
  }

  /**
   * Returns the amount of nothing.
   *
   * @param currency the currency
   * @return zero units of it
   */
  public static Money zero(Currency currency) {
    return new Money(currency, 0);
  }

  /**
   * Returns the amount with the given {@linkplain #toString() text form}.
   *
   * @param text the code of a currency, a space and a plain decimal number: {@code USD 73.873}
   * @return the amount
   * @throws IllegalArgumentException if {@code text} has another form, names no currency, or an
   *     amount that is finer than a ten-thousandth
   * @throws ArithmeticException if the amount is too large
   */
  public static Money parse(String text) {
    int space = text.indexOf(' ');
    checkArgument(
        space > 0,
        "money must be a currency and an amount such as 'USD 50.00', but was '%s'",
        text);
    return of(text.substring(0, space), text.substring(space + 1));
  }

  private static Currency currencyOf(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "currency must be a code of ISO 4217 such as 'USD', but was '%s'".formatted(code),
          unknown);
    }
  }

  private static Money exactly(Currency currency, BigDecimal amount) {
    return rounded(currency, amount, SCALE, RoundingMode.UNNECESSARY);
  }

  private static Money rounded(
      Currency currency, BigDecimal amount, int decimals, RoundingMode rounding) {
    BigDecimal result = withinReach(currency, amount).setScale(decimals, rounding);
    try {
      return new Money(currency, result.movePointRight(SCALE).longValueExact());
    } catch (ArithmeticException overflow) {
      throw tooLarge(overflow, currency + " " + result);
    }
  }

  /**
   * Returns an amount, or one that rounds as it does, so that no exponent makes rounding write out
   * a billion digits.
   */
  private static BigDecimal withinReach(Currency currency, BigDecimal amount) {
    long digits = (long) amount.precision() - amount.scale();
    if (amount.signum() == 0 || (digits > -FINEST && digits <= MAX_DIGITS)) {
      return amount;
    }
    if (digits > MAX_DIGITS) {
      throw tooLarge(currency + " " + amount);
    }
    return BigDecimal.valueOf(amount.signum(), FINEST);
  }

  private static ArithmeticException tooLarge(String result) {
    return new ArithmeticException("money must be within 922 trillion units, but was " + result);
  }

  private static ArithmeticException tooLarge(ArithmeticException overflow, String result) {
    ArithmeticException named = tooLarge(result);
    named.initCause(overflow);
    return named;
  }

  /** {@return the currency} */
  public Currency currency() {
    return currency;
  }

  /** {@return the amount as a count of ten-thousandths of the unit} */
  public long tenThousandths() {
    return tenThousandths;
  }

  /** {@return the amount in units, with four decimals} */
  public BigDecimal amount() {
    return BigDecimal.valueOf(tenThousandths, SCALE);
  }

  /**
   * Returns the sum of this amount and another.
   *
   * @param other an amount of the same currency
   * @return the sum
   * @throws IllegalArgumentException if the currencies differ
   * @throws ArithmeticException if the sum is too large
   */
  public Money plus(Money other) {
    checkSameCurrency(other);
    try {
      return new Money(currency, Math.addExact(tenThousandths, other.tenThousandths));
    } catch (ArithmeticException overflow) {
      throw tooLarge(overflow, this + " + " + other);
    }
  }

  /**
   * Returns the difference of this amount and another.
   *
   * @param other an amount of the same currency
   * @return this amount less the other, which may be negative
   * @throws IllegalArgumentException if the currencies differ
   * @throws ArithmeticException if the difference is too large
   */
  public Money minus(Money other) {
    checkSameCurrency(other);
    try {
      return new Money(currency, Math.subtractExact(tenThousandths, other.tenThousandths));
    } catch (ArithmeticException overflow) {
      throw tooLarge(overflow, this + " - " + other);
    }
  }

  /**
   * Returns this amount with the other sign.
   *
   * @return the negated amount
   * @throws ArithmeticException if the result is too large
   */
  public Money negated() {
    return zero(currency).minus(this);
  }

  /**
   * Returns a multiple of this amount.
   *
   * @param factor how many times
   * @return the exact product
   * @throws ArithmeticException if the product is too large
   */
  public Money multipliedBy(long factor) {
    try {
      return new Money(currency, Math.multiplyExact(tenThousandths, factor));
    } catch (ArithmeticException overflow) {
      throw tooLarge(overflow, this + " x " + factor);
    }
  }

  /**
   * Returns the product of this amount and a rate, rounded to a ten-thousandth.
   *
   * @param rate the rate
   * @param rounding what becomes of all that is finer
   * @return the product, rounded once
   * @throws ArithmeticException if the product is too large, or if {@code rounding} is
   *     {@code UNNECESSARY} and there is a rest
   */
  public Money multipliedBy(Rate rate, RoundingMode rounding) {
    return multipliedBy(rate, SCALE, rounding);
  }

  /**
   * Returns the product of this amount and a rate, rounded to some decimals.
   *
   * @param rate the rate
   * @param decimals the digits to keep after the decimal point, from 0 to 4
   * @param rounding what becomes of the rest
   * @return the product, rounded once
   * @throws IllegalArgumentException if {@code decimals} lies outside of its range
   * @throws ArithmeticException if the product is too large, or if {@code rounding} is
   *     {@code UNNECESSARY} and there is a rest
   */
  public Money multipliedBy(Rate rate, int decimals, RoundingMode rounding) {
    checkDecimals(decimals);
    return rounded(currency, amount().multiply(rate.value()), decimals, rounding);
  }

  /**
   * Returns this amount divided into equal parts, rounded to a ten-thousandth.
   *
   * @param divisor the number of parts, not zero
   * @param rounding what becomes of all that is finer
   * @return one part
   * @throws ArithmeticException if {@code divisor} is zero, or if {@code rounding} is
   *     {@code UNNECESSARY} and there is a rest
   */
  public Money dividedBy(long divisor, RoundingMode rounding) {
    if (divisor == 0) {
      throw new ArithmeticException("divisor must not be zero (" + this + ")");
    }
    BigDecimal part = amount().divide(BigDecimal.valueOf(divisor), SCALE, rounding);
    return exactly(currency, part);
  }

  /**
   * Returns this amount with fewer digits after the decimal point.
   *
   * @param decimals the digits to keep, from 0 to 4
   * @param rounding what becomes of the rest
   * @return the rounded amount
   * @throws IllegalArgumentException if {@code decimals} lies outside of its range
   * @throws ArithmeticException if the result is too large, or if {@code rounding} is
   *     {@code UNNECESSARY} and there is a rest
   */
  public Money roundedTo(int decimals, RoundingMode rounding) {
    checkDecimals(decimals);
    return rounded(currency, amount(), decimals, rounding);
  }

  private static void checkDecimals(int decimals) {
    checkArgument(
        decimals >= 0 && decimals <= SCALE,
        "decimals must be between 0 and %s, but were %s",
        SCALE,
        decimals);
  }

  /** {@return whether this amount is zero} */
  public boolean isZero() {
    return tenThousandths == 0;
  }

  /** {@return whether this amount is above zero} */
  public boolean isPositive() {
    return tenThousandths > 0;
  }

  /** {@return whether this amount is below zero} */
  public boolean isNegative() {
    return tenThousandths < 0;
  }

  void checkSameCurrency(Money other) {
    checkArgument(
        currency.equals(other.currency),
        "currency must be the same, but was %s and %s",
        this,
        other);
  }

  /**
   * Compares this amount with another of the same currency.
   *
   * @throws IllegalArgumentException if the currencies differ
   */
  @Override
  public int compareTo(Money other) {
    checkSameCurrency(other);
    return Long.compare(tenThousandths, other.tenThousandths);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money that
        && tenThousandths == that.tenThousandths
        && currency.equals(that.currency);
  }

  @Override
  public int hashCode() {
    return 31 * currency.hashCode() + Long.hashCode(tenThousandths);
  }

  /** {@return the currency and the amount, such as {@code USD 73.873}} */
  @Override
  public String toString() {
    BigDecimal shown = amount().stripTrailingZeros();
    int decimals = Math.max(shown.scale(), Math.min(SCALE, currency.getDefaultFractionDigits()));
    return currency.getCurrencyCode() + " "
        + shown.setScale(Math.max(decimals, 0)).toPlainString();
  }
}
