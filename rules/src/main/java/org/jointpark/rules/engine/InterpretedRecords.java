package org.jointpark.rules.engine;

import java.util.ArrayList;
import java.util.List;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;

/**
 * Judges records by the interpreter, one rule after the other, and hands over the verdicts.
 *
 * @param <S> the type of the record
 */
final class InterpretedRecords<S> implements ScreenedRecords<S> {

  private final Subject<S> subject;
  private final RulebookRun run;
  private final VerdictSink verdicts;
  private final List<Verdict> found = new ArrayList<>();

  InterpretedRecords(Subject<S> subject, RulebookRun run, VerdictSink verdicts) {
    this.subject = subject;
    this.run = run;
    this.verdicts = verdicts;
  }

  @Override
  public boolean takesParts() {
    return false;
  }

  @Override
  public void found(
      RuleOnDays law, S record, long row, int slot, int answer, long start, long end, long amount) {
    untold(law, record, row);
  }

  /** Judges one record by one rule; a fault leaves no verdict on it. */
  @Override
  public void untold(RuleOnDays law, S record, long row) {
    found.clear();
    try {
      if (!law.hasDueDay() && !isReported(record)) {
        return;
      }
      new RuleOnRecord<>(
              subject, record, run, law.versions(), (part, verdict) -> found.add(verdict))
          .judge();
    } catch (RuntimeException fault) {
      verdicts.fault(new RuleFault(law.named(), key(record, row), reason(fault)));
      return;
    }
    found.forEach(verdicts::accept);
  }

  /** Returns whether one of the days of a record is to be reported; of others there is no fault. */
  private boolean isReported(S record) {
    return run.judged().filter(subject.extent().of(record)::overlaps).isPresent();
  }

  /** Counts verdicts of which nobody made any. */
  void count(Law law, Outcome outcome, long number) {
    if (number > 0) {
      verdicts.count(law, outcome, number);
    }
  }

  private static String reason(RuntimeException fault) {
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }

  /** Returns the key of a record, or its row if it is the key that cannot be had. */
  private SubjectKey key(S record, long row) {
    try {
      return subject.key(record);
    } catch (RuntimeException fault) {
      return SubjectKey.of(subject.name(), "in row " + row);
    }
  }
}
