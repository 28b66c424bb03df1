package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;

/** Generators of ledgers and of what they cover. */
public final class LedgerArbitraries {

  private static final int MAX_FIRMS = 3;
  private static final int MAX_RECORDS = 12;

  private LedgerArbitraries() {}

  /**
   * Generates coverages for every firm, for some firms, and for none.
   *
   * @return an arbitrary that shrinks to no coverage
   */
  public static Arbitrary<LedgerCoverage> coverages() {
    Arbitrary<LedgerCoverage> ofSomeFirms = Combinators.combine(
            TimeArbitraries.daySets(),
            FirmArbitraries.firmIds().list().ofMinSize(1).ofMaxSize(MAX_FIRMS))
        .as((days, firms) -> LedgerCoverage.complete(days, firms));
    return Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(LedgerCoverage.none())),
        Tuple.of(2, TimeArbitraries.daySets().map(LedgerCoverage::complete)),
        Tuple.of(2, ofSomeFirms));
  }

  /**
   * Generates ledgers of up to twelve records in memory. Two of them are equal only if they are the
   * same object.
   *
   * @param records the records
   * @param <T> the type of the records
   * @return an arbitrary that shrinks to a ledger without records
   */
  public static <T> Arbitrary<Ledger<T>> ledgers(Arbitrary<T> records) {
    Arbitrary<String> kinds = Composite.frequencyOf(
        Tuple.of(1, Arbitraries.of("pay-line", "work-day")),
        Tuple.of(1, PlainArbitraries.idTexts()));
    return Combinators.combine(kinds, coverages(), records.list().ofMaxSize(MAX_RECORDS))
        .as((kind, coverage, some) -> Ledger.of(kind, coverage, some));
  }
}
