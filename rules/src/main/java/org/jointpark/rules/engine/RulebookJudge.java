package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.VerdictSink;
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
}
