package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.rules.Subject;
import org.jointpark.rules.VerdictSink;

/**
 * Judges all records of one subject, and says how far it has come.
 *
 * <p>The first few records are judged by the interpreter, in the thread that asks. If there are
 * more, rules are compiled if only findings are wanted, and the threads are started that may be.
 *
 * @param <S> the type of the record
 */
final class LedgerRun<S> {

  private final Subject<S> subject;
  private final RulebookRun run;
  private final List<RuleOnDays> rules;
  private final VerdictSink verdicts;
  private final long fewRecords;
  private final int threads;
  private RecordJudge<S> judge;
  private long row;

  LedgerRun(
      Subject<S> subject,
      RulebookRun run,
      List<RuleOnDays> rules,
      VerdictSink verdicts,
      long fewRecords,
      int threads) {
    this.subject = subject;
    this.run = run;
    this.rules = rules;
    this.verdicts = verdicts;
    this.fewRecords = fewRecords;
    this.threads = threads;
    this.judge = judge(Optional.empty(), RecordListener.handingTo(verdicts));
  }

  private RecordJudge<S> judge(Optional<Screen<S>> screen, RecordListener told) {
    return new RecordJudge<>(subject, run, rules, screen, told);
  }

  /** Judges the records, and returns whether to go on. */
  boolean judge(Ledger<S> ledger) {
    ImmutableList<Ledger<S>> parts =
        threads == 1 ? ImmutableList.of(ledger) : ThreadedRun.parts(ledger, threads);
    boolean goesOn = true;
    for (int part = 0; part < parts.size() && goesOn; part++) {
      long before = row;
      try (Cursor<S> cursor = parts.get(part).open()) {
        while (goesOn && cursor.next()) {
          if (row == fewRecords && parts.size() > 1) {
            return judgeInThreads(new LedgerParts<>(parts, part, row - before), before);
          }
          goesOn = judge(cursor.record());
        }
      }
    }
    judge.count(verdicts::count);
    return goesOn && verdicts.advance(subject.name(), row % VerdictSink.STRIDE);
  }

  /** Judges the next record, and returns whether to go on. */
  private boolean judge(S record) {
    if (row == fewRecords && verdicts.wantsOnlyFindings()) {
      judge = judge(run.screen(subject, rules), RecordListener.handingTo(verdicts));
    }
    row++;
    judge.judge(record, row);
    return row % VerdictSink.STRIDE != 0 || verdicts.advance(subject.name(), VerdictSink.STRIDE);
  }

  private boolean judgeInThreads(LedgerParts<S> rest, long rowsBefore) {
    Optional<Screen<S>> screen =
        verdicts.wantsOnlyFindings() ? run.screen(subject, rules) : Optional.empty();
    return new ThreadedRun<>(
            subject.name(), told -> judge(screen, told), rest, rowsBefore, verdicts)
        .judge(threads);
  }
}
