package org.jointpark.rules.engine;

import java.util.Objects;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.rules.Amount;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.time.DateInterval;

/** What is owed on some days, of what is owed of an extent. */
final class Owed {

  private Owed() {}

  /**
   * Returns the share of some days in what is owed of others, rounded once; empty if it is zero.
   */
  static Optional<Amount> on(DateInterval days, DateInterval of, Datum.Num owed, Remedy<?> remedy) {
    Exact share =
        days.equals(of) || !of.isBounded() ? Exact.of(1) : Exact.of(days.days(), of.days());
    return Optional.of(Money.of(
            Objects.requireNonNull(owed.currency()),
            owed.value().times(share).rounded(remedy.decimals(), remedy.mode())))
        .filter(Money::isPositive)
        .map(money -> Amount.of(remedy.measure(), money));
  }
}
