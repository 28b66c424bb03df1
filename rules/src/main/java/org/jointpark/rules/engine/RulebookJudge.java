package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.VerdictSink;
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
    return rulebook.rules().values().stream()
        .flatMap(rules -> rules.versions().reverse().stream())
        .flatMap(version -> version.value().stream())
        .map(Rule::law)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Optional<Rulebook> rulebook() {
    return Optional.of(rulebook);
  }

  @Override
  public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
    new RulebookRun(rulebook, facts, inquiry).judge(rulebook, verdicts);
  }

  /**
   * Makes the rules about a subject ready to judge many records.
   *
   * @param subject the subject
   * @param facts the dossier, and the ledgers to which paths may lead
   * @param inquiry what is asked
   * @param <S> the type of the record
   * @return the rules, ready
   */
  public <S> RulebookScreening<S> screening(Subject<S> subject, Facts facts, Inquiry inquiry) {
    return new RulebookScreening<>(subject, rulebook, facts, inquiry);
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.jointpark.rules.RuleFaultsException if the rule could not be evaluated for the
   *     record
   */
  @Override
  public ImmutableList<Explanation> explain(
      Facts facts, Inquiry inquiry, LawId law, SubjectKey subject, LocalDate day) {
    return rulebook
        .anyVersionOf(law)
        .map(
            rule -> new RulebookRun(rulebook, facts, inquiry).explainer(rule).explain(subject, day))
        .orElseGet(ImmutableList::of);
  }
}
