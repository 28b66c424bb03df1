package org.jointpark.rules.engine;

import java.util.Objects;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.rules.Amount;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.time.DateInterval;

/**
 * What is owed on some days of a record, shared out and rounded once.
 *
 * <p>This is the one place where that is done with exact fractions, for verdicts and for
 * explanations; {@link PlainOwed} does the same with plain numbers, for compiled rules.
 */
final class Owed {

  private static final Exact WHOLE = Exact.of(1);

  private Owed() {}

  /** Returns all that is owed, rounded as the remedy says; empty if that is nothing. */
  static Optional<Amount> whole(Datum.Num owed, Remedy<?> remedy) {
    return share(WHOLE, owed, remedy);
  }

  /**
   * Returns the share of some days in what is owed of an extent, rounded as the remedy says; empty
   * if that is nothing, or the extent has no end and so no shares.
   */
  static Optional<Amount> on(
      DateInterval days, DateInterval extent, Datum.Num owed, Remedy<?> remedy) {
    return extent.isBounded()
        ? share(Exact.of(days.days(), extent.days()), owed, remedy)
        : Optional.empty();
  }

  private static Optional<Amount> share(Exact share, Datum.Num owed, Remedy<?> remedy) {
    return Optional.of(Money.of(
            Objects.requireNonNull(owed.currency()),
            owed.value().times(share).rounded(remedy.decimals(), remedy.mode())))
        .filter(Money::isPositive)
        .map(money -> Amount.of(remedy.measure(), money));
  }
}
