package org.jointpark.rules.engine;

import com.google.common.base.Throwables;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jspecify.annotations.Nullable;

/**
 * What one thread found of some records that follow each other in a part of a ledger, until another
 * thread hands it over. Rows are counted in the part, from 1 on.
 */
final class Batch implements RecordListener {

  /** After so many records, or so much that was found of them, another batch is begun. */
  private static final int FULL = 1_024;

  private final List<Told> told = new ArrayList<>();
  private final VerdictCounts counts = new VerdictCounts();
  private final long rowsBefore;
  private long rows;
  private boolean last;
  private @Nullable Throwable failure;

  /** What was found of a record. */
  interface Told {
    /** Returns the row of the record in its part. */
    long row();

    /** Hands it over; the part begins after some rows of the ledger. */
    void handOver(VerdictSink verdicts, long rowsBefore);
  }

  private record ToldVerdict(long row, Verdict verdict) implements Told {
    @Override
    public void handOver(VerdictSink verdicts, long rowsBefore) {
      verdicts.accept(verdict);
    }
  }

  private record ToldFault(long row, RecordFault fault) implements Told {
    @Override
    public void handOver(VerdictSink verdicts, long rowsBefore) {
      verdicts.fault(fault.inRow(rowsBefore + row));
    }
  }

  /**
   * Creates a batch.
   *
   * @param rows how many rows of the part are in other batches before this one
   */
  Batch(long rows) {
    this.rowsBefore = rows;
    this.rows = rows;
  }

  @Override
  public void verdict(long row, Verdict verdict) {
    told.add(new ToldVerdict(row, verdict));
  }

  @Override
  public void fault(long row, RecordFault fault) {
    told.add(new ToldFault(row, fault));
  }

  /** Says that all rows of the part up to one were judged. */
  void judgedTo(long row) {
    rows = row;
  }

  boolean isFull() {
    return told.size() >= FULL || rows - rowsBefore >= FULL;
  }

  /** Ends the part. */
  void end() {
    last = true;
  }

  /** Ends the part by what went wrong after the last of the {@linkplain #rows rows}. */
  void fail(Throwable thrown) {
    failure = thrown;
    last = true;
  }

  /** Returns how much memory it takes, by the number of things that are kept. */
  int weight() {
    return told.size() + 1;
  }

  List<Told> told() {
    return told;
  }

  /** Returns how many rows of the part were judged at the end of this batch. */
  long rows() {
    return rows;
  }

  /** Returns the counts of the whole part, which its last batch has. */
  VerdictCounts counts() {
    return counts;
  }

  boolean isLast() {
    return last;
  }

  /** Throws what went wrong, as it is, if anything did. */
  void throwFailure() {
    if (failure != null) {
      throwAsItIs(failure);
    }
  }

  /** Throws what went wrong in another thread; what no code may throw unannounced is wrapped. */
  static void throwAsItIs(Throwable failure) {
    Throwables.throwIfUnchecked(failure);
    throw new UndeclaredThrowableException(failure);
  }
}
