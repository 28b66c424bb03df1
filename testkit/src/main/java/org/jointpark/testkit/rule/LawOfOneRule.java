package org.jointpark.testkit.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.jointpark.rules.LawId;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** Makes the rulebook that has one rule of another rulebook, with all of its parameters. */
final class LawOfOneRule {

  private static final Evidence TEST = Evidence.of(SourceId.of("test"), Confidence.HIGH);

  private LawOfOneRule() {}

  /** Returns a rule as it is in force in a rulebook, or on all days if that does not have it. */
  static Rulebook of(Rule<?> rule, Rulebook book) {
    LawId id = rule.law().id();
    VersionSet<Rule<?>> versions = book.rules().get(id);
    Rulebook.Builder law = Rulebook.builder();
    if (versions == null) {
      law.add(id, always(rule));
    } else {
      checkArgument(
          versions.versions().stream()
              .anyMatch(version -> version.value().filter(rule::equals).isPresent()),
          "rulebook must have rule %s as it is verified, but has other rules of that id. Maybe"
              + " verify one of those",
          rule);
      versions.versions().forEach(version -> law.add(id, version));
    }
    book.parameters().values().forEach(parameter -> set(law, parameter));
    return law.build();
  }

  private static Versioned<Rule<?>> always(Rule<?> rule) {
    return Versioned.<Rule<?>>enacting(rule)
        .validity(DateInterval.always())
        .layer(Layer.TEXT)
        .citation(rule.citation())
        .evidence(TEST)
        .build();
  }

  private static <V> void set(Rulebook.Builder law, Rulebook.ParameterVersions<V> versions) {
    law.set(versions.parameter(), versions.versions());
  }
}
