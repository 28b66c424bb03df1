package org.jointpark.testkit.norm;

import com.google.common.collect.ImmutableList;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.ParkFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;

/**
 * Tells on which days a condition in the words of rules holds of a park. Rules are judged by
 * another engine than norms, of which they are the facts here.
 */
final class ParkOnDays {

  private static final Citation CITATION = Citation.of("condition", "condition of a norm");

  private ParkOnDays() {}

  /**
   * Returns verdicts by which it holds if they are compliant, and does not if they are violated.
   */
  static ImmutableList<Verdict> of(
      State.Satisfies state, KnownHistory history, Report report, ReadingSelection selection) {
    Ledger<Dossier> park = Ledger.of(
        ParkFields.PARK.name(),
        LedgerCoverage.complete(DaySet.all()),
        ImmutableList.of(history.knownDossier()));
    return Check.by(Judge.of(rulebook(state, report)))
        .until(report.horizon())
        .knownAt(report.knownAt())
        .in(report.layers().toArray(Layer[]::new))
        .reading(selection)
        .run(history.facts().with(ParkFields.PARK, park))
        .verdicts()
        .asList();
  }

  private static Rulebook rulebook(State.Satisfies state, Report report) {
    Rule<Dossier> rule = Rule.named("condition", "a condition of a norm holds")
        .because(CITATION)
        .forEach(ParkFields.PARK)
        .require(state.condition())
        .build();
    Rulebook.Builder rulebook = Rulebook.builder();
    state.parameters().parameters().values().forEach(each -> set(rulebook, each));
    return rulebook
        .add(
            rule.law().id(),
            Versioned.<Rule<?>>enacting(rule)
                .validity(DateInterval.always())
                .layer(report.layers().first())
                .citation(CITATION)
                .evidence(Evidence.of(SourceId.of("condition"), Confidence.HIGH))
                .build())
        .build();
  }

  private static <V> void set(Rulebook.Builder rulebook, Rulebook.ParameterVersions<V> versions) {
    rulebook.set(versions.parameter(), versions.versions());
  }
}
