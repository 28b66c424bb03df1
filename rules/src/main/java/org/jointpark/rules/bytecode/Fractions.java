package org.jointpark.rules.bytecode;

import java.math.RoundingMode;

/** Exact arithmetic on fractions of {@code long}s. What does not fit throws. */
public final class Fractions {

  private Fractions() {}

  /**
   * Returns a fraction rounded to a whole number.
   *
   * @param numerator any number
   * @param denominator a positive number
   * @param mode how it is rounded
   * @return the whole number
   */
  public static long rounded(long numerator, long denominator, RoundingMode mode) {
    long quotient = numerator / denominator;
    long rest = numerator % denominator;
    if (rest == 0) {
      return quotient;
    }
    int sign = numerator < 0 ? -1 : 1;
    return isAway(quotient, Math.abs(rest), denominator, sign, mode) ? quotient + sign : quotient;
  }

  private static boolean isAway(
      long quotient, long rest, long denominator, int sign, RoundingMode mode) {
    return switch (mode) {
      case UP -> true;
      case DOWN, UNNECESSARY -> false;
      case CEILING -> sign > 0;
      case FLOOR -> sign < 0;
      case HALF_UP -> rest >= denominator - rest;
      case HALF_DOWN -> rest > denominator - rest;
      case HALF_EVEN ->
        rest > denominator - rest || (rest == denominator - rest && (quotient & 1) != 0);
    };
  }

  /**
   * Returns the greatest common divisor of two numbers, positive unless both are zero.
   *
   * @throws ArithmeticException if it does not fit
   */
  static long commonDivisor(long one, long other) {
    long a = Math.absExact(one);
    long b = Math.absExact(other);
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /**
   * Returns the least common multiple of two positive numbers.
   *
   * @throws ArithmeticException if it does not fit
   */
  static long commonMultiple(long one, long other) {
    return Math.multiplyExact(one / commonDivisor(one, other), other);
  }
}
