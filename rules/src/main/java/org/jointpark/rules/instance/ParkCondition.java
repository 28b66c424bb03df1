package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.ParkFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/**
 * Tells on which days a condition in the words of rules holds of a park, by a rule that requires
 * it.
 */
final class ParkCondition {

  private static final Citation CITATION = Citation.of("state", "condition of a norm");

  private final State.Satisfies state;
  private final Facts facts;
  private final Inquiry inquiry;
  private final Timeline.Builder<Truth> truths = Timeline.builder();

  ParkCondition(State.Satisfies state, Facts facts, Inquiry inquiry) {
    this.state = state;
    this.facts = facts;
    this.inquiry = inquiry;
  }

  Timeline<Truth> truths() {
    Ledger<Dossier> park = Ledger.of(
        ParkFields.PARK.name(),
        LedgerCoverage.complete(DaySet.all()),
        ImmutableList.of(new KnownPark(facts.dossier(), inquiry).dossier()));
    Inquiry always = Inquiry.of(inquiry.horizon(), inquiry.viewpoint());
    Judge.of(rulebook())
        .judge(facts.with(ParkFields.PARK, park), always, VerdictSink.of(this::put));
    return truths.build();
  }

  /** Returns the rulebook whose one rule requires the condition. */
  private Rulebook rulebook() {
    Rule<Dossier> rule = Rule.named("state", "a condition of a norm holds")
        .because(CITATION)
        .forEach(ParkFields.PARK)
        .require(state.condition())
        .build();
    Rulebook.Builder rulebook = Rulebook.builder();
    state.parameters().parameters().values().forEach(each -> copy(each, rulebook));
    return rulebook
        .add(
            rule.law().id(),
            Versioned.<Rule<?>>enacting(rule)
                .validity(DateInterval.always())
                .layer(inquiry.viewpoint().layers().first())
                .citation(CITATION)
                .evidence(Evidence.of(SourceId.of("state"), Confidence.HIGH))
                .build())
        .build();
  }

  private static <V> void copy(Rulebook.ParameterVersions<V> each, Rulebook.Builder rulebook) {
    rulebook.set(each.parameter(), each.versions());
  }

  private void put(Verdict verdict) {
    truths.put(
        verdict.interval(),
        switch (verdict.outcome()) {
          case COMPLIANT -> Truth.of(true, Optional.of(verdict.began()), verdict.confidence());
          case VIOLATED -> Truth.of(false, Optional.of(verdict.began()), verdict.confidence());
          default -> Truth.missing(names(verdict));
        });
  }

  private static ImmutableSortedSet<String> names(Verdict verdict) {
    return verdict.missing().isEmpty()
        ? ImmutableSortedSet.of("condition of the park")
        : verdict.missing();
  }
}
