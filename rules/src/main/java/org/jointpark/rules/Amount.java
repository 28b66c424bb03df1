package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/** By how much a law was breached, and what was measured: an excess, a shortfall, a delay. */
@Value.Immutable(builder = false)
public abstract class Amount {

  Amount() {}

  /**
   * Returns a measured quantity.
   *
   * @param measure what was measured, in one or two words, such as {@code excess}
   * @param quantity how much it is
   * @return the amount
   * @throws IllegalArgumentException if {@code measure} is blank
   */
  public static Amount of(String measure, Quantity quantity) {
    return ImmutableAmount.of(measure, quantity);
  }

  /**
   * Returns an amount of money.
   *
   * @param measure what was measured
   * @param money how much it is
   * @return the amount
   * @throws IllegalArgumentException if {@code measure} is blank
   */
  public static Amount of(String measure, Money money) {
    return of(measure, new Quantity.OfMoney(money));
  }

  /**
   * Returns a number of days.
   *
   * @param measure what was measured
   * @param days how many, zero or more
   * @return the amount
   * @throws IllegalArgumentException if {@code measure} is blank or {@code days} is negative
   */
  public static Amount ofDays(String measure, long days) {
    return of(measure, new Quantity.OfDays(days));
  }

  /**
   * Returns a difference of two rates.
   *
   * @param measure what was measured
   * @param difference the difference, of which 0.01 is one point
   * @return the amount
   * @throws IllegalArgumentException if {@code measure} is blank
   */
  public static Amount ofPoints(String measure, Rate difference) {
    return of(measure, new Quantity.OfPoints(difference));
  }

  /** {@return what was measured, in one or two words} */
  @Value.Parameter
  public abstract String measure();

  /** {@return how much it is} */
  @Value.Parameter
  public abstract Quantity quantity();

  @Value.Check
  void check() {
    checkArgument(!measure().isBlank(), "measure must not be blank");
  }

  /** {@return the measure and the quantity, such as {@code excess USD 0.127}} */
  @Override
  public String toString() {
    return measure() + " " + quantity();
  }
}
