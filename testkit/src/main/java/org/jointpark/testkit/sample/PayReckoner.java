package org.jointpark.testkit.sample;

import org.jointpark.money.Money;

/** Reckons pay from a wage a month and hours, in thousandths of the unit, rounded half up. */
final class PayReckoner {

  /** The normal hours of a month: those of 52 weeks, by twelve. */
  static final int MONTHLY_MINUTES = 208 * 60;

  private static final int THOUSANDTH = 10;

  private PayReckoner() {}

  /** Returns a share of an amount. */
  static Money share(Money whole, long numerator, long denominator) {
    long units = Math.multiplyExact(whole.tenThousandths(), numerator);
    long divisor = Math.multiplyExact(denominator, THOUSANDTH);
    long thousandths = Math.floorDiv(2 * units + divisor, 2 * divisor);
    return Money.ofTenThousandths(whole.currency(), thousandths * THOUSANDTH);
  }

  /** Returns the pay of some minutes at a percentage of the hourly wage. */
  static Money hourly(Money wage, long minutes, int percent) {
    return share(wage, minutes * percent, 100L * MONTHLY_MINUTES);
  }
}
