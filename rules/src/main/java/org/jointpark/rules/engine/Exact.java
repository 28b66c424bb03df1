package org.jointpark.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction of two whole numbers of any size, in lowest terms. */
record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

  static final Exact ZERO = Exact.of(0);

  Exact {
    checkArgument(denominator.signum() != 0, "denominator must not be zero");
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Exact of(long number) {
    return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
  }

  static Exact of(long numerator, long denominator) {
    return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  static Exact of(BigDecimal number) {
    return number.scale() <= 0
        ? new Exact(number.toBigIntegerExact(), BigInteger.ONE)
        : new Exact(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Exact plus(Exact other) {
    return new Exact(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Exact negated() {
    return new Exact(numerator.negate(), denominator);
  }

  Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Returns this divided by another.
   *
   * @throws ArithmeticException if the other is zero
   */
  Exact per(Exact other) {
    if (other.numerator.signum() == 0) {
      throw new ArithmeticException("division of " + this + " by zero");
    }
    return new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  static Exact min(Exact one, Exact other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  static Exact max(Exact one, Exact other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  boolean isNegative() {
    return numerator.signum() < 0;
  }

  boolean isPositive() {
    return numerator.signum() > 0;
  }

  /** Returns this rounded to some digits after the decimal point. */
  BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  /**
   * Returns this as a whole number.
   *
   * @throws ArithmeticException if it is none, or too large
   */
  int toInt() {
    if (!denominator.equals(BigInteger.ONE)) {
      throw new ArithmeticException(this + " is no whole number");
    }
    return numerator.intValueExact();
  }

  @Override
  public int compareTo(Exact other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
