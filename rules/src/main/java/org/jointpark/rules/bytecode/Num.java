package org.jointpark.rules.bytecode;

/**
 * A number of a compiled rule: a fraction that is known when the rule is compiled, times a fraction
 * of two local variables.
 *
 * @param n the local variable of the numerator, or {@link #NONE} if there is none
 * @param d the local variable of the denominator, which is positive, or {@link #NONE}
 * @param times the numerator that is known
 * @param per the denominator that is known, positive
 */
record Num(int n, int d, long times, long per) {

  /** That there is no local variable, which stands for one. */
  static final int NONE = -1;

  /** Returns a number in lowest terms. */
  static Num of(int n, int d, long times, long per) {
    if (per == 0) {
      throw new NoBytecodeException("it divides by zero");
    }
    try {
      long common = Fractions.commonDivisor(times, per);
      long divisor = per < 0 ? Math.negateExact(common) : common;
      return new Num(n, d, times / divisor, per / divisor);
    } catch (ArithmeticException tooLarge) {
      throw tooLarge();
    }
  }

  static Num constant(long times, long per) {
    return of(NONE, NONE, times, per);
  }

  /** Returns a product that is known. */
  static long product(long one, long other) {
    try {
      return Math.multiplyExact(one, other);
    } catch (ArithmeticException tooLarge) {
      throw tooLarge();
    }
  }

  private static NoBytecodeException tooLarge() {
    return new NoBytecodeException("its constants are too large together");
  }

  /** Returns whether all of it is known. */
  boolean isConstant() {
    return n == NONE && d == NONE;
  }
}
