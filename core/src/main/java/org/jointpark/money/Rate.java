package org.jointpark.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal number without unit: a share, a premium, a tax rate. 0.05 is 5 %.
 *
 * <p>A rate has at most 18 digits before the decimal point and 18 after it. Two rates of the same
 * value are equal, however many zeros they were written with. The text form is plain decimal,
 * {@code 0.05}; {@link #toPercent} is for people.
 */
public final class Rate implements Comparable<Rate> {

  /** Nothing: 0. */
  public static final Rate ZERO = new Rate(BigDecimal.ZERO);

  /** The whole: 1, or 100 %. */
  public static final Rate ONE = new Rate(BigDecimal.ONE);

  private static final int MAX_DIGITS = 18;
  private static final int MAX_TEXT = 2 * MAX_DIGITS + 2;

  private final BigDecimal value;

  private Rate(BigDecimal value) {
    this.value = value;
  }

  /**
   * Returns the rate of a decimal number.
   *
   * @param value the number; 0.05 is 5 %
   * @return the rate
   * @throws IllegalArgumentException if {@code value} has more than 18 digits before the decimal
   *     point or after it
   */
  public static Rate of(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    checkArgument(
        stripped.scale() <= MAX_DIGITS
            && (long) stripped.precision() - stripped.scale() <= MAX_DIGITS,
        "rate must have at most %s digits on each side of the point, but was %s",
        MAX_DIGITS,
        stripped);
    return new Rate(stripped);
  }

  /**
   * Returns the rate of a number of percent.
   *
   * @param percent how many hundredths; 5 is the rate 0.05
   * @return the rate
   * @throws IllegalArgumentException if the rate has more digits than {@link #of} allows
   */
  public static Rate ofPercent(BigDecimal percent) {
    return of(percent.scaleByPowerOfTen(-2));
  }

  /**
   * Returns the rate of a whole number of percent.
   *
   * @param percent how many hundredths; 5 is the rate 0.05
   * @return the rate
   */
  public static Rate ofPercent(long percent) {
    return ofPercent(BigDecimal.valueOf(percent));
  }

  /**
   * Returns the rate with the given {@linkplain #toString() text form}.
   *
   * @param text a plain decimal number such as {@code 0.05}
   * @return the rate
   * @throws IllegalArgumentException if {@code text} is no such number, has an exponent, or has
   *     more digits than {@link #of} allows
   */
  public static Rate parse(String text) {
    return of(Decimals.parse("rate", text, MAX_TEXT));
  }

  /**
   * Returns how many times one amount of money is contained in another.
   *
   * @param amount the amount to divide
   * @param whole the amount to divide by, in the same currency and not zero
   * @param decimals the digits to keep after the decimal point, from 0 to 18
   * @param rounding what becomes of the rest
   * @return {@code amount / whole}
   * @throws IllegalArgumentException if the currencies differ, {@code whole} is zero,
   *     {@code decimals} lies outside of its range, or the result has too many digits
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and there is a rest
   */
  public static Rate ratio(Money amount, Money whole, int decimals, RoundingMode rounding) {
    amount.checkSameCurrency(whole);
    checkArgument(!whole.isZero(), "whole must not be zero, but was %s", whole);
    checkArgument(
        decimals >= 0 && decimals <= MAX_DIGITS,
        "decimals must be between 0 and %s, but were %s",
        MAX_DIGITS,
        decimals);
    return of(amount.amount().divide(whole.amount(), decimals, rounding));
  }

  /** {@return this rate as a decimal number, without trailing zeros} */
  public BigDecimal value() {
    return value;
  }

  /**
   * Returns the sum of this rate and another.
   *
   * @param other any rate
   * @return the sum
   * @throws IllegalArgumentException if the sum has too many digits
   */
  public Rate plus(Rate other) {
    return of(value.add(other.value));
  }

  /**
   * Returns the difference of this rate and another.
   *
   * @param other the rate to take away
   * @return the difference, which may be negative
   * @throws IllegalArgumentException if the difference has too many digits
   */
  public Rate minus(Rate other) {
    return of(value.subtract(other.value));
  }

  /**
   * Returns the exact product of this rate and another.
   *
   * @param other any rate
   * @return the product
   * @throws IllegalArgumentException if the product has too many digits; {@link #rounded} first
   */
  public Rate times(Rate other) {
    return of(value.multiply(other.value));
  }

  /**
   * Returns this rate with a number of digits after the decimal point.
   *
   * @param decimals the digits to keep, from 0 to 18
   * @param rounding what becomes of the rest
   * @return the rounded rate
   * @throws IllegalArgumentException if {@code decimals} lies outside of its range, or the result
   *     has too many digits
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and there is a rest
   */
  public Rate rounded(int decimals, RoundingMode rounding) {
    checkArgument(
        decimals >= 0 && decimals <= MAX_DIGITS,
        "decimals must be between 0 and %s, but were %s",
        MAX_DIGITS,
        decimals);
    return of(value.setScale(decimals, rounding));
  }

  /** {@return whether this rate is 0} */
  public boolean isZero() {
    return value.signum() == 0;
  }

  /** {@return whether this rate is below 0} */
  public boolean isNegative() {
    return value.signum() < 0;
  }

  /** {@return this rate in percent, such as {@code 5 %}} */
  public String toPercent() {
    return value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  @Override
  public int compareTo(Rate other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rate that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return this rate as a plain decimal number, such as {@code 0.05}} */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
