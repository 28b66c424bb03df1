package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;

/**
 * Judges the parts of a ledger in several threads, and hands over what is found in the thread that
 * asks, in the order of the records: the sink sees what it would see if there were one thread.
 *
 * <p>A record is judged by itself, so no thread needs what another one found. In which row of the
 * ledger a part begins is known once all parts before it were handed over; until then its rows are
 * counted from its own beginning.
 *
 * @param <S> the type of the record
 */
final class ThreadedRun<S> {

  /**
   * How many parts there are for a thread: so many that none is left over for long at the end, and
   * that the threads need not wait for each other where much is found of each record.
   */
  private static final int PARTS = 64;

  /** How much that was found may wait to be handed over. */
  private static final long MOST_WAITING = 131_072;

  private final String subject;
  private final Function<RecordListener, RecordJudge<S>> judges;
  private final LedgerParts<S> parts;
  private final VerdictSink verdicts;
  private final VerdictCounts counts = new VerdictCounts();
  private final Batches batches;
  private long rowsBefore;
  private long advanced;

  /**
   * Creates a run over the records of a subject that were not judged yet.
   *
   * @param subject the name of the kind of record
   * @param judges gives who judges, and tells a listener; asked in several threads
   * @param parts the parts of the ledger
   * @param rowsBefore how many records there are before the first of these parts
   * @param verdicts takes what is found
   */
  ThreadedRun(
      String subject,
      Function<RecordListener, RecordJudge<S>> judges,
      LedgerParts<S> parts,
      long rowsBefore,
      VerdictSink verdicts) {
    this.subject = subject;
    this.judges = judges;
    this.parts = parts;
    this.rowsBefore = rowsBefore;
    this.verdicts = verdicts;
    this.batches = new Batches(parts.size(), MOST_WAITING);
    long judged = rowsBefore + parts.judged();
    advanced = judged - judged % VerdictSink.STRIDE;
  }

  /** Returns the parts into which a ledger is split for some threads. */
  static <S> ImmutableList<Ledger<S>> parts(Ledger<S> ledger, int threads) {
    return ledger.split(threads * PARTS);
  }

  /** Judges the records, and returns whether to go on. No thread outlives the call. */
  boolean judge(int threads) {
    List<Thread> started = new ArrayList<>();
    try {
      for (int i = 1; i <= Math.min(threads, parts.size()); i++) {
        Thread thread = new Thread(this::judgeParts, "jointpark-check-" + i);
        thread.setDaemon(true);
        thread.start();
        started.add(thread);
      }
      return handOverAll();
    } finally {
      batches.end();
      started.forEach(Uninterruptibles::joinUninterruptibly);
    }
  }

  /** Judges one part after the other, in a thread that was started for that. */
  private void judgeParts() {
    try {
      for (int number = batches.begin(); number >= 0; number = batches.begin()) {
        new PartRun(number).judge();
      }
    } catch (Throwable failure) {
      batches.fail(failure);
    }
  }

  /** Judges a part, and puts what it finds into one batch after the other. */
  private final class PartRun implements RecordListener {
    private final int number;
    private Batch batch = new Batch(0);

    PartRun(int number) {
      this.number = number;
    }

    @Override
    public void verdict(long row, Verdict verdict) {
      batch.verdict(row, verdict);
    }

    @Override
    public void fault(long row, RecordFault fault) {
      batch.fault(row, fault);
    }

    void judge() {
      RecordJudge<S> judge = judges.apply(this);
      try (LedgerParts.Rows<S> rows = parts.open(number)) {
        while (!batches.isEnded() && rows.next()) {
          judge.judge(rows.record(), rows.row());
          batch.judgedTo(rows.row());
          if (batch.isFull()) {
            batches.put(number, batch);
            batch = new Batch(rows.row());
          }
        }
        judge.count(batch.counts());
      } catch (Throwable failure) {
        batch.fail(failure);
      }
      batch.end();
      batches.put(number, batch);
    }
  }

  private boolean handOverAll() {
    boolean goesOn = true;
    for (int number = 0; number < parts.size() && goesOn; number++) {
      goesOn = handOver(number);
      if (!goesOn) {
        countFirst(number, advanced - rowsBefore);
      }
    }
    counts.forEach(verdicts::count);
    return goesOn && verdicts.advance(subject, rowsBefore - advanced);
  }

  /** Hands over what is found in a part, and returns whether to go on. */
  private boolean handOver(int number) {
    Batch batch;
    do {
      batch = batches.take(number);
      for (Batch.Told told : batch.told()) {
        if (!advanceTo(rowsBefore + told.row() - 1)) {
          return false;
        }
        told.handOver(verdicts, rowsBefore);
      }
      if (!advanceTo(rowsBefore + batch.rows())) {
        return false;
      }
      batch.throwFailure();
    } while (!batch.isLast());
    batch.counts().forEach(counts);
    rowsBefore += batch.rows();
    return true;
  }

  /** Tells how many records were judged up to a row, and returns whether to go on. */
  private boolean advanceTo(long row) {
    while (row - advanced >= VerdictSink.STRIDE) {
      advanced += VerdictSink.STRIDE;
      if (!verdicts.advance(subject, VerdictSink.STRIDE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Counts the verdicts on the first rows of a part after which the run was stopped. They are
   * judged once more, since a part is counted as a whole.
   */
  private void countFirst(int number, long last) {
    batches.end();
    RecordJudge<S> judge = judges.apply(RecordListener.nobody());
    try (LedgerParts.Rows<S> rows = parts.open(number)) {
      while (rows.row() < last && rows.next()) {
        judge.judge(rows.record(), rows.row());
      }
    }
    judge.count(counts);
  }
}
