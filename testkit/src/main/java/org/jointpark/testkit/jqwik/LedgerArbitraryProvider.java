package org.jointpark.testkit.jqwik;

import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;

/** Tells jqwik about the values of {@code org.jointpark.ledger}. */
public final class LedgerArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public LedgerArbitraryProvider() {
    provideOf(Ledger.class, LedgerArbitraries::ledgers);
    provide(LedgerCoverage.class, LedgerArbitraries::coverages);
  }
}
