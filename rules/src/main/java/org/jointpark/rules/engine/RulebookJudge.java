package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;

/** Judges by the rules of a rulebook. */
public final class RulebookJudge implements Judge {

  private final Rulebook rulebook;

  /**
   * Creates the judge.
   *
   * @param rulebook the rules
   */
  public RulebookJudge(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @Override
  public ImmutableList<Law> laws() {
    return rulebook.rules().keySet().stream()
        .flatMap(id -> rulebook.anyVersionOf(id).stream())
        .map(Rule::law)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.jointpark.rules.RuleFaultsException if a rule could not be evaluated for a record
   */
  @Override
  public void judge(Facts facts, Inquiry inquiry, Consumer<Verdict> verdicts) {
    new RulebookRun(rulebook, facts, inquiry).judge(rulebook, verdicts);
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.jointpark.rules.RuleFaultsException if the rule could not be evaluated for the
   *     record
   */
  @Override
  public Optional<Explanation> explain(
      Facts facts, Inquiry inquiry, LawId law, SubjectKey subject, LocalDate day) {
    return rulebook
        .anyVersionOf(law)
        .map(rule ->
            new RulebookRun(rulebook, facts, inquiry).explainer(rule).explain(subject, day));
  }
}
