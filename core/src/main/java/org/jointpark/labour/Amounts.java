package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import org.jointpark.money.Money;
import org.jointpark.source.Known;

/** Brings amounts that may not have been paid into the one form in which equal ones are equal. */
final class Amounts {

  private Amounts() {}

  /** Returns none for an amount of zero; refuses a negative one. */
  static Known<Money> noneIfZero(String name, Known<Money> amount, String ownerKind, Object owner) {
    amount
        .value()
        .ifPresent(paid -> checkArgument(
            !paid.isNegative(),
            "%s must not be negative, but was %s (%s %s)",
            name,
            paid,
            ownerKind,
            owner));
    return amount.value().filter(Money::isZero).isPresent() ? Known.none() : amount;
  }
}
