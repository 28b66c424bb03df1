package org.jointpark.border;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.style.ProseText;

/** The price of a service, such as 0.40 USD per minute for a call to the South. */
@Value.Immutable(builder = false)
public abstract class Tariff {

  Tariff() {}

  /**
   * Returns the price of a service.
   *
   * @param service what is paid for, not blank
   * @param price what it costs, not negative
   * @param per the unit that has this price, such as {@code minute}, not blank
   * @return the tariff
   * @throws IllegalArgumentException if a text is blank or {@code price} is negative
   */
  public static Tariff of(String service, Money price, String per) {
    return ImmutableTariff.of(service, price, per);
  }

  /** {@return what is paid for} */
  @Value.Parameter
  public abstract String service();

  /** {@return what one unit costs} */
  @Value.Parameter
  public abstract Money price();

  /** {@return the unit, such as {@code minute} or {@code month}} */
  @Value.Parameter
  public abstract String per();

  @Value.Check
  void check() {
    ProseText.check("service", service(), "tariff of", price());
    ProseText.check("unit", per(), "tariff of", service());
    checkArgument(
        !price().isNegative(),
        "price must not be negative, but was %s (tariff of %s)",
        price(),
        service());
  }

  /** {@return the price, the unit and the service: {@code USD 0.40 per minute (call home)}} */
  @Override
  public String toString() {
    return "%s per %s (%s)".formatted(price(), per(), service());
  }
}
