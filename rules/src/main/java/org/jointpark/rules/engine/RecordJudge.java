package org.jointpark.rules.engine;

import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Subject;

/**
 * Judges records of one subject, one after the other, in one thread.
 *
 * @param <S> the type of the record
 */
final class RecordJudge<S> {

  private final List<RuleOnDays> rules;
  private final InterpretedRecords<S> interpreter;
  private final Optional<Screen<S>.Run> screen;

  /**
   * Creates who judges records.
   *
   * @param rules the rules about the subject
   * @param screen the same rules, compiled; empty if the interpreter judges all
   * @param told is told what is found
   */
  RecordJudge(
      Subject<S> subject,
      RulebookRun run,
      List<RuleOnDays> rules,
      Optional<Screen<S>> screen,
      RecordListener told) {
    this.rules = rules;
    this.interpreter = new InterpretedRecords<>(subject, run, told);
    this.screen = screen.map(each -> each.start(interpreter));
  }

  void judge(S record, long row) {
    if (screen.isPresent()) {
      screen.get().judge(record, row);
    } else {
      for (RuleOnDays rule : rules) {
        interpreter.untold(rule, record, row);
      }
    }
  }

  /** Tells how many verdicts there are until now of which nobody was told one by one. */
  void count(Screen.Counts counts) {
    screen.ifPresent(run -> run.count((law, outcome, verdicts) -> {
      if (verdicts > 0) {
        counts.count(law, outcome, verdicts);
      }
    }));
  }
}
