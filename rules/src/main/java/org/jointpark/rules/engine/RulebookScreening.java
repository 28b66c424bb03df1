package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Facts;
import org.jointpark.rules.FindingConsumer;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawChoice;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Subject;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.bytecode.Answer;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.time.DateInterval;

/**
 * The rules of a rulebook about one subject, ready to judge records.
 *
 * @param <S> the type of the record
 */
public final class RulebookScreening<S> {

  private final Subject<S> subject;
  private final RulebookRun run;
  private final ImmutableList<RuleOnDays> rules;
  private final LawChoice asked;
  private final Optional<Screen<S>> screen;

  /**
   * Makes the rules ready.
   *
   * @param subject the subject
   * @param rulebook the rules
   * @param facts the dossier, and the ledgers to which paths may lead
   * @param inquiry what is asked
   */
  public RulebookScreening(Subject<S> subject, Rulebook rulebook, Facts facts, Inquiry inquiry) {
    this.subject = subject;
    this.run = new RulebookRun(rulebook, facts, inquiry);
    this.rules =
        ImmutableList.copyOf(run.rulesBySubject(rulebook).getOrDefault(subject, List.of()));
    this.asked = inquiry.laws();
    this.screen = run.screen(subject, rules);
  }

  /** {@return the laws about the subject, in the order of their ids} */
  public ImmutableList<Law> laws() {
    return rules.stream().map(RuleOnDays::named).collect(ImmutableList.toImmutableList());
  }

  /** {@return the laws that are not compiled, and why} */
  public ImmutableMap<Law, String> interpreted() {
    return screen
        .map(Screen::reasons)
        .orElseGet(() -> laws().stream()
            .collect(ImmutableMap.toImmutableMap(law -> law, law -> "no class can be defined")));
  }

  /**
   * Starts to judge records in one thread.
   *
   * @param findings takes what is found
   * @return what takes the records
   */
  public Run<S> start(FindingConsumer findings) {
    return new Run<>(this, findings);
  }

  /**
   * Judges one record after the other, in one thread.
   *
   * @param <S> the type of the record
   */
  public static final class Run<S> implements ScreenedRecords<S> {
    private final RulebookScreening<S> of;
    private final FindingConsumer findings;
    private final Optional<Screen<S>.Run> screen;
    private final boolean[] isAsked;
    private final List<RuleFault> faults = new ArrayList<>();
    private long faultCount;

    private Run(RulebookScreening<S> of, FindingConsumer findings) {
      this.of = of;
      this.findings = findings;
      this.screen = of.screen.map(each -> each.start(this));
      isAsked = new boolean[of.screen.map(Screen::slots).orElse(0)];
      for (int slot = 0; slot < isAsked.length; slot++) {
        isAsked[slot] = of.asked.includes(of.screen.orElseThrow().rule(slot).law());
      }
    }

    /**
     * Judges a record.
     *
     * @param record the record
     * @param row its number
     */
    public void judge(S record, long row) {
      if (screen.isPresent()) {
        screen.get().judge(record, row);
      } else {
        of.rules.forEach(rule -> untold(rule, record, row));
      }
    }

    /**
     * Ends the run.
     *
     * @throws RuleFaultsException if there were faults
     */
    public void end() {
      if (!faults.isEmpty()) {
        throw new RuleFaultsException(faults, faultCount);
      }
    }

    @Override
    public boolean takesParts() {
      return true;
    }

    @Override
    public void found(
        RuleOnDays law,
        S record,
        long row,
        int slot,
        int answer,
        long start,
        long end,
        long amount) {
      if (isAsked[slot]) {
        findings.accept(
            law.number(),
            row,
            answer == Answer.VIOLATED ? Outcome.VIOLATED : Outcome.UNDETERMINED,
            start,
            end,
            amount);
      }
    }

    @Override
    public void untold(RuleOnDays law, S record, long row) {
      new InterpretedRecords<>(of.subject, of.run, new Verdicts<>(this, law))
          .untold(law, record, row);
    }

    private void accept(Verdict verdict, int law, long row) {
      Optional<DateInterval> days = of.run.judged().flatMap(verdict.interval()::intersection);
      if (days.isPresent() && verdict.isFinding() && of.asked.includes(verdict.law())) {
        findings.accept(
            law,
            row,
            verdict.outcome(),
            days.get().start().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
            days.get().end().orElseThrow().toEpochDay(),
            verdict.amount().map(money -> money.tenThousandths()).orElse(0L));
      }
    }
  }

  /** Takes the verdicts of the interpreter on one record by one law. */
  private record Verdicts<S>(Run<S> run, RuleOnDays law) implements RecordListener {
    @Override
    public void verdict(long row, Verdict verdict) {
      run.accept(verdict, law.number(), row);
    }

    @Override
    public void fault(long row, RecordFault fault) {
      if (!run.of.asked.includes(fault.law())) {
        return;
      }
      run.faultCount++;
      if (run.faults.size() < RuleFaultsException.MOST) {
        run.faults.add(fault.inRow(row));
      }
    }
  }
}
