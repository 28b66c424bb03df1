package org.jointpark.rules.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction that is never reduced, with a denominator above zero. */
record Fraction(BigInteger above, BigInteger below) {

  static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  static Fraction of(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.above.negate(), other.below));
  }

  Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  Fraction per(Fraction other) {
    if (other.above.signum() == 0) {
      throw new NaiveFault("division by zero");
    }
    return other.above.signum() > 0
        ? new Fraction(above.multiply(other.below), below.multiply(other.above))
        : new Fraction(
            above.multiply(other.below).negate(), below.multiply(other.above).negate());
  }

  int compare(Fraction other) {
    return minus(other).above.signum();
  }

  int wholeNumber() {
    BigInteger[] parts = above.divideAndRemainder(below);
    if (parts[1].signum() != 0) {
      throw new NaiveFault("no whole number");
    }
    return parts[0].intValueExact();
  }

  BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(above.multiply(BigInteger.TEN.pow(decimals)))
        .divide(new BigDecimal(below), 0, mode)
        .movePointLeft(decimals);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that && compare(that) == 0;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
