package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;

/**
 * The parts of a ledger, without some first records that were judged already.
 *
 * @param parts all parts
 * @param first the number of the first part of which not all records were judged
 * @param judged how many records of that part were
 * @param <S> the type of the record
 */
record LedgerParts<S>(ImmutableList<Ledger<S>> parts, int first, long judged) {

  /** Opens one of the parts to judge, and stands before the first record that was not judged. */
  Rows<S> open(int number) {
    Rows<S> rows = new Rows<>(parts.get(first + number).open());
    try {
      while (number == 0 && rows.row() < judged && rows.next()) {
        // Goes on to the row before the one to begin with.
      }
    } catch (RuntimeException | Error failure) {
      rows.close();
      throw failure;
    }
    return rows;
  }

  /** Returns how many parts there are to judge. */
  int size() {
    return parts.size() - first;
  }

  /** Stands on one row of a part after the other; the first one is 1. */
  static final class Rows<S> implements AutoCloseable {
    private final Cursor<S> cursor;
    private long row;

    private Rows(Cursor<S> cursor) {
      this.cursor = cursor;
    }

    boolean next() {
      boolean found = cursor.next();
      row += found ? 1 : 0;
      return found;
    }

    S record() {
      return cursor.record();
    }

    long row() {
      return row;
    }

    @Override
    public void close() {
      cursor.close();
    }
  }
}
