package org.jointpark.ledger;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Many records of one kind, in a fixed order, to be read as often as one likes.
 *
 * <p>Each cursor that is opened gives the same records in the same order. {@link #split} gives
 * ledgers that together hold each record once: reading them one after the other is reading this
 * one.
 *
 * <pre>{@code
 * Ledger<PayLine> ledger = Ledger.of("pay-line", LedgerCoverage.complete(days), payLines);
 * for (Ledger<PayLine> part : ledger.split(2)) {
 *   executor.execute(() -> read(part));
 * }
 * }</pre>
 *
 * <p>A ledger that stands on a file implements this interface. It must be safe for use by several
 * threads, each with a cursor of its own.
 *
 * @param <T> the type of the records
 */
public interface Ledger<T> {

  /**
   * Returns a ledger of records in memory.
   *
   * @param kind the kind of the records, such as {@code pay-line}: 1 to 64 characters of
   *     {@code [A-Za-z0-9.-]}
   * @param coverage on which days, and of which firms, every record is among them
   * @param records the records, which are copied
   * @param <T> the type of the records
   * @return the ledger
   * @throws IllegalArgumentException if {@code kind} has another shape
   */
  static <T> Ledger<T> of(String kind, LedgerCoverage coverage, List<? extends T> records) {
    return ListLedger.of(kind, coverage, ImmutableList.copyOf(records));
  }

  /**
   * Returns a ledger in memory that holds the records of another, which is read once.
   *
   * @param ledger the other ledger, of at most 2^31 - 1 records
   * @param <T> the type of the records
   * @return a ledger of the same kind and coverage
   */
  static <T> Ledger<T> copyOf(Ledger<? extends T> ledger) {
    ImmutableList.Builder<T> records = ImmutableList.builder();
    try (Cursor<? extends T> cursor = ledger.open()) {
      while (cursor.next()) {
        records.add(cursor.record());
      }
    }
    return ListLedger.of(ledger.kind(), ledger.coverage(), records.build());
  }

  /** {@return the kind of the records, such as {@code pay-line}} */
  String kind();

  /** {@return on which days, and of which firms, every record is in this ledger} */
  LedgerCoverage coverage();

  /** {@return a new cursor that stands before the first record} */
  Cursor<T> open();

  /**
   * Splits this ledger into parts of about the same size.
   *
   * <p>A part on its own does not hold every record of any day, so it has
   * {@linkplain LedgerCoverage#none() no coverage}; that of this ledger holds for the parts
   * together. A ledger that cannot be split any further gives fewer parts than asked for, and one
   * that cannot be split at all gives itself.
   *
   * @param parts how many parts there may be, at least 1
   * @return 1 to {@code parts} ledgers, in the order of the records
   * @throws IllegalArgumentException if {@code parts} is less than 1
   */
  ImmutableList<Ledger<T>> split(int parts);
}
