package org.jointpark.rules.bytecode;

import java.math.BigDecimal;
import org.jointpark.money.Rate;
import org.jointpark.rules.expr.Expr;

/** Rates as whole numbers of the smallest decimal that any of them needs. */
final class Rates {

  /** The most digits after the decimal point that are reckoned with. */
  private static final int MOST_DECIMALS = 9;

  private Rates() {}

  static boolean isRate(Expr<?, ?> expression) {
    return expression.type() == Rate.class;
  }

  /** Returns how many digits after the decimal point some rates need. */
  static int decimals(Iterable<Rate> rates) {
    int decimals = 0;
    for (Rate rate : rates) {
      decimals = Math.max(decimals, rate.value().stripTrailingZeros().scale());
    }
    if (decimals > MOST_DECIMALS) {
      throw new NoBytecodeException("a rate has %s decimals".formatted(decimals));
    }
    return decimals;
  }

  /** Returns how many units of the smallest decimal a rate is. */
  static long unscaled(Rate rate, int decimals) {
    try {
      return rate.value().movePointRight(decimals).longValueExact();
    } catch (ArithmeticException tooLarge) {
      throw new NoBytecodeException("a rate is too large: " + rate);
    }
  }

  /** Returns how many units make one. */
  static long scale(int decimals) {
    return BigDecimal.ONE.movePointRight(decimals).longValueExact();
  }
}
