package org.jointpark.rules.engine;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jointpark.rules.bytecode.Fractions;
import org.jointpark.rules.rule.Remedy;

/**
 * What is owed for some days of a record, as a plain number that is rounded once.
 *
 * <p>It is {@link Owed} for compiled rules, without an object for each amount; where numbers grow
 * too large, it reckons with the same fractions.
 */
final class PlainOwed {

  /** How many decimals of a unit are kept in plain numbers. */
  private static final int DECIMALS = 4;

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

  private PlainOwed() {}

  /**
   * Returns what is owed in ten-thousandths of the unit, or empty if that is more than an amount
   * can be.
   *
   * @param numerator the numerator of what is owed for all days of the record, positive
   * @param denominator its denominator, positive
   * @param days how many days are meant
   * @param extent how many days the record has
   */
  static OptionalLong rounded(
      Remedy<?> remedy, long numerator, long denominator, long days, long extent) {
    try {
      long scale = POWERS[remedy.decimals()];
      long whole = days == extent ? 1 : extent;
      long part = days == extent ? 1 : days;
      long rounded = Fractions.rounded(
          Math.multiplyExact(Math.multiplyExact(numerator, scale), part),
          Math.multiplyExact(denominator, whole),
          remedy.mode());
      return OptionalLong.of(Math.multiplyExact(rounded, POWERS[DECIMALS - remedy.decimals()]));
    } catch (ArithmeticException tooLarge) {
      return exactly(remedy, Exact.of(numerator, denominator).times(Exact.of(days, extent)));
    }
  }

  private static OptionalLong exactly(Remedy<?> remedy, Exact owed) {
    try {
      BigDecimal amount = owed.rounded(remedy.decimals(), remedy.mode());
      return OptionalLong.of(amount.movePointRight(DECIMALS).longValueExact());
    } catch (ArithmeticException tooLarge) {
      return OptionalLong.empty();
    }
  }
}
