package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/** By how much: an amount of money, a number of days, or a difference of rates. */
public sealed interface Quantity {

  /**
   * An amount of money.
   *
   * @param amount the amount, already rounded as the law says
   */
  record OfMoney(Money amount) implements Quantity {
    /**
     * Creates an amount of money.
     *
     * @param amount the amount
     */
    public OfMoney {
      Objects.requireNonNull(amount, "amount");
    }

    /** {@return the currency and the amount, such as {@code USD 0.127}} */
    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * A number of days.
   *
   * @param days the number, zero or more
   */
  record OfDays(long days) implements Quantity {
    /**
     * Creates a number of days.
     *
     * @param days the number
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public OfDays {
      checkArgument(days >= 0, "days must not be negative, but were %s", days);
    }

    /** {@return the number and the word, such as {@code 14 days}} */
    @Override
    public String toString() {
      return days == 1 ? "1 day" : days + " days";
    }
  }

  /**
   * A difference of two rates, of which 0.01 is one point.
   *
   * @param difference the difference
   */
  record OfPoints(Rate difference) implements Quantity {
    private static final Rate ONE_POINT = Rate.ofPercent(1);

    /**
     * Creates a difference.
     *
     * @param difference the difference
     */
    public OfPoints {
      Objects.requireNonNull(difference, "difference");
    }

    /** {@return the number of hundredths and the word, such as {@code 0.181 points}} */
    @Override
    public String toString() {
      String points = difference.value().movePointRight(2).toPlainString();
      return points + (difference.equals(ONE_POINT) ? " point" : " points");
    }
  }
}
