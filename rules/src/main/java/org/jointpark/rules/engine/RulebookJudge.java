package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;

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
    ImmutableSet.Builder<Law> laws = ImmutableSet.builder();
    for (VersionSet<Rule<?>> rules : rulebook.rules().values()) {
      for (Versioned<Rule<?>> version : rules.versions().reverse()) {
        version.value().ifPresent(rule -> laws.add(rule.law()));
      }
    }
    return laws.build().asList();
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
