package org.jointpark.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;

/**
 * Judges records by the interpreter, one rule after the other, and hands over the verdicts.
 *
 * @param <S> the type of the record
 */
final class InterpretedRecords<S> implements ScreenedRecords<S> {

  private final Subject<S> subject;
  private final RulebookRun run;
  private final RecordListener told;
  private final List<Verdict> found = new ArrayList<>();

  InterpretedRecords(Subject<S> subject, RulebookRun run, RecordListener told) {
    this.subject = subject;
    this.run = run;
    this.told = told;
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
      told.fault(row, new RecordFault(law.named(), subject.name(), key(record), reason(fault)));
      return;
    }
    for (Verdict verdict : found) {
      told.verdict(row, verdict);
    }
  }

  /** Returns whether one of the days of a record is to be reported; of others there is no fault. */
  private boolean isReported(S record) {
    return run.judged().filter(subject.extent().of(record)::overlaps).isPresent();
  }

  private static String reason(RuntimeException fault) {
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }

  /** Returns the key of a record, or empty if it cannot be had. */
  private Optional<SubjectKey> key(S record) {
    try {
      return Optional.of(subject.key(record));
    } catch (RuntimeException fault) {
      return Optional.empty();
    }
  }
}
