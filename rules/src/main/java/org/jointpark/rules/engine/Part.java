package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.rule.Rule;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/**
 * Some days of a record, how it stands on them, and by which versions of the law.
 *
 * @param days the days
 * @param ground on what it rests how it stands
 * @param together the one day whose law and facts decide for all days of the record; empty if each
 *     day is judged by its own
 * @param version the version of the rule
 * @param judgement how it stands
 * @param read the versions of the law on which that rests, that of the rule first
 */
record Part(
    DateInterval days,
    Ground ground,
    Optional<LocalDate> together,
    Versioned<Rule<?>> version,
    Judgement judgement,
    ImmutableList<Versioned<?>> read) {

  boolean isLike(Part next) {
    return judgement.isLike(next.judgement) && read.equals(next.read);
  }

  Part joinedTo(Part next) {
    return new Part(days.union(next.days), ground, together, version, judgement, read);
  }

  /** Returns how it stands on other days of the record, by the same versions of the law. */
  Part on(DateInterval others, Judgement found) {
    return new Part(others, ground, together, version, found, read);
  }

  /** Returns a verdict on these days that lacks its causes and amounts. */
  Verdict.Builder verdict(RulebookRun run, SubjectKey key) {
    Status status = judgement.status();
    Verdict.Builder verdict = Verdict.builder()
        .law(version.value().map(Rule::law).orElseGet(() -> run.lawOf(version)))
        .subject(key)
        .interval(days)
        .status(status)
        .citation(version.citation())
        .layer(read.stream().map(Versioned::layer).max(Layer::compareTo).orElseThrow())
        .confidence(read.stream()
            .map(each -> each.evidence().confidence())
            .max(Confidence::compareTo)
            .orElseThrow());
    if (status == Status.CONFLICT) {
      verdict.conflicting(judgement.named());
    } else {
      verdict.missing(judgement.named());
    }
    if (status == Status.VIOLATED && version.value().filter(Rule::isPresumption).isPresent()) {
      verdict.addFlags(Flag.PRESUMED);
    }
    return verdict;
  }

  /** Returns what is owed on these days of an extent, or empty if it is nothing. */
  Optional<Amount> owed(DateInterval extent) {
    return judgement
        .owed()
        .flatMap(owed -> version
            .value()
            .flatMap(Rule::remedy)
            .flatMap(remedy -> together.isPresent()
                ? Owed.whole(owed, remedy)
                : Owed.on(days, extent, owed, remedy)));
  }
}
