package org.jointpark.rules.engine;

import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;

/** Is told what the interpreter finds of one record after the other. */
interface RecordListener {

  /** Takes a verdict on the record in a row. */
  void verdict(long row, Verdict verdict);

  /** Takes a fault of the record in a row. */
  void fault(long row, RecordFault fault);

  /** Returns what hands everything on at once, by rows that are those of the ledger. */
  static RecordListener handingTo(VerdictSink verdicts) {
    return new RecordListener() {
      @Override
      public void verdict(long row, Verdict verdict) {
        verdicts.accept(verdict);
      }

      @Override
      public void fault(long row, RecordFault fault) {
        verdicts.fault(fault.inRow(row));
      }
    };
  }

  /** Returns what takes no notice. */
  static RecordListener nobody() {
    return new RecordListener() {
      @Override
      public void verdict(long row, Verdict verdict) {
        // Somebody else was told.
      }

      @Override
      public void fault(long row, RecordFault fault) {
        // Somebody else was told.
      }
    };
  }
}
