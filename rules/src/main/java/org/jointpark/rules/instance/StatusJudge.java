package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawChoice;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormStatus;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Evidence;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Judges by rules that may ask for the status of norms. */
public final class StatusJudge implements Judge {

  private final Rulebook rulebook;
  private final Normbook normbook;

  /**
   * Creates the judge.
   *
   * @param rulebook the rules
   * @param normbook the norms for whose status they ask
   */
  public StatusJudge(Rulebook rulebook, Normbook normbook) {
    this.rulebook = rulebook;
    this.normbook = normbook;
  }

  @Override
  public ImmutableList<Law> laws() {
    return Judge.of(rulebook).laws();
  }

  @Override
  public Optional<Rulebook> rulebook() {
    return Optional.of(rulebook);
  }

  @Override
  public boolean heedsPerspectives() {
    return true;
  }

  @Override
  public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
    Judge.of(told(facts, inquiry)).judge(facts, inquiry, verdicts);
  }

  @Override
  public ImmutableList<Explanation> explain(
      Facts facts, Inquiry inquiry, LawId law, SubjectKey subject, LocalDate day) {
    return Judge.of(told(facts, inquiry)).explain(facts, inquiry, law, subject, day);
  }

  /** Returns the rulebook, in which the statuses of norms are set as they are. */
  private Rulebook told(Facts facts, Inquiry inquiry) {
    Map<Parameter<?>, LawId> asked = new HashMap<>();
    for (LawId norm : normbook.versions().keySet()) {
      Parameter<Status> status = NormStatus.of(norm);
      if (rulebook.parameters().containsKey(status.id())) {
        asked.put(status, norm);
      }
    }
    if (asked.isEmpty()) {
      return rulebook;
    }
    Map<LawId, List<Verdict>> verdicts = new HashMap<>();
    Inquiry ofNorms = Inquiry.builder()
        .horizon(inquiry.horizon())
        .viewpoint(inquiry.viewpoint())
        .perspective(inquiry.perspective())
        .laws(LawChoice.all().toBuilder()
            .only(ImmutableSortedSet.copyOf(asked.values()))
            .build())
        .build();
    new NormJudge(normbook)
        .judge(
            facts,
            ofNorms,
            VerdictSink.of(verdict -> verdicts
                .computeIfAbsent(verdict.law().id(), id -> new ArrayList<>())
                .add(verdict)));
    Rulebook.Builder told = Rulebook.builder();
    rulebook.rules().forEach((id, rules) -> rules.versions().forEach(rule -> told.add(id, rule)));
    for (Rulebook.ParameterVersions<?> each : rulebook.parameters().values()) {
      LawId norm = asked.get(each.parameter());
      if (norm == null) {
        copy(each, told);
      } else {
        told.set(
            NormStatus.of(norm),
            versions(norm, verdicts.getOrDefault(norm, List.of()), facts, inquiry));
      }
    }
    rulebook.deprecatedRules().forEach(told::deprecate);
    rulebook.deprecatedParameters().forEach(told::deprecate);
    return told.build();
  }

  private static <V> void copy(Rulebook.ParameterVersions<V> each, Rulebook.Builder told) {
    told.set(each.parameter(), each.versions());
  }

  /** Returns the status of a norm on the days on which all its verdicts tell the same. */
  private VersionSet<Status> versions(
      LawId id, List<Verdict> verdicts, Facts facts, Inquiry inquiry) {
    Timeline<ImmutableList<Verdict>> all = Timeline.empty();
    for (Verdict verdict : verdicts) {
      all = all.merge(
          Timeline.of(verdict.interval(), ImmutableList.of(verdict)),
          (some, more) ->
              ImmutableList.<Verdict>builder().addAll(some).addAll(more).build());
    }
    Norm norm = normbook.anyVersionOf(id).orElseThrow();
    List<Versioned<Status>> versions = new ArrayList<>();
    for (Timeline.Piece<ImmutableList<Verdict>> piece : all.pieces()) {
      Verdict first = piece.value().get(0);
      boolean alike = piece.value().stream().allMatch(each -> each.status() == first.status());
      if (alike && first.outcome() != Outcome.UNDETERMINED) {
        versions.add(version(first, piece.interval(), norm, facts, inquiry));
      }
    }
    return VersionSet.copyOf(versions);
  }

  private static Versioned<Status> version(
      Verdict verdict, DateInterval days, Norm norm, Facts facts, Inquiry inquiry) {
    Evidence evidence =
        facts.dossier().provision(norm.provision()).orElseThrow().evidence().toBuilder()
            .confidence(verdict.confidence())
            .recorded(inquiry.viewpoint().knownAt())
            .build();
    return Versioned.enacting(verdict.status())
        .validity(days)
        .layer(verdict.layer())
        .citation(verdict.citation())
        .evidence(evidence)
        .build();
  }
}
