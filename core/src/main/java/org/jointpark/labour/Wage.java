package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jointpark.money.Money;

/**
 * An agreed wage: an amount of money for a unit of time or work.
 *
 * <p>The amount is zero or positive. Wages of two units are not converted into each other, since
 * that takes agreed hours; so there is no order.
 *
 * <pre>{@code
 * Wage wage = Wage.of(Money.of("USD", "70.355"), WageUnit.MONTH);
 * wage.toString(); // "USD 70.355 a month"
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class Wage {

  Wage() {}

  /**
   * Returns a wage.
   *
   * @param amount the amount for one unit
   * @param per the unit
   * @return the wage
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public static Wage of(Money amount, WageUnit per) {
    return ImmutableWage.of(amount, per);
  }

  /**
   * Returns the wage with the given {@linkplain #toString() text form}.
   *
   * @param text an amount of money and a unit, such as {@code USD 70.355 a month}
   * @return the wage
   * @throws IllegalArgumentException if {@code text} has another form or names a negative amount
   * @throws ArithmeticException if the amount is too large
   */
  public static Wage parse(String text) {
    for (WageUnit unit : WageUnit.values()) {
      String end = " " + unit.phrase();
      if (text.endsWith(end)) {
        return of(Money.parse(text.substring(0, text.length() - end.length())), unit);
      }
    }
    throw new IllegalArgumentException(
        "wage must be an amount and a unit such as 'USD 70.355 a month', but was '%s'"
            .formatted(text));
  }

  /** {@return the amount for one unit, not negative} */
  @Value.Parameter
  public abstract Money amount();

  /** {@return the unit} */
  @Value.Parameter
  public abstract WageUnit per();

  @Value.Check
  void check() {
    checkArgument(!amount().isNegative(), "wage must not be negative, but was %s", this);
  }

  /**
   * {@return the amount and the unit, such as {@code USD 70.355 a month} or {@code KRW 9860 an
   * hour}}
   */
  @Override
  public String toString() {
    return amount() + " " + per().phrase();
  }
}
