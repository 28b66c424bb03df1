package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.Timeline;

/** Which version of each rule and parameter holds on each day, as seen from one viewpoint. */
final class LawOnDays {

  private final ImmutableSortedMap<LawId, Timeline<Versioned<Rule<?>>>> rules;
  private final ImmutableMap<ParameterId, Timeline<? extends Versioned<?>>> parameters;

  private LawOnDays(
      ImmutableSortedMap<LawId, Timeline<Versioned<Rule<?>>>> rules,
      ImmutableMap<ParameterId, Timeline<? extends Versioned<?>>> parameters) {
    this.rules = rules;
    this.parameters = parameters;
  }

  static LawOnDays of(Rulebook rulebook, Viewpoint viewpoint) {
    ImmutableSortedMap.Builder<LawId, Timeline<Versioned<Rule<?>>>> rules =
        ImmutableSortedMap.naturalOrder();
    rulebook.rules().forEach((id, versions) -> rules.put(id, versions.resolve(viewpoint)));
    ImmutableMap.Builder<ParameterId, Timeline<? extends Versioned<?>>> parameters =
        ImmutableMap.builder();
    rulebook
        .parameters()
        .forEach((id, all) -> parameters.put(id, all.versions().resolve(viewpoint)));
    return new LawOnDays(rules.buildOrThrow(), parameters.buildOrThrow());
  }

  ImmutableSortedMap<LawId, Timeline<Versioned<Rule<?>>>> rules() {
    return rules;
  }

  /** Returns the versions of a parameter, which the rulebook has. */
  Timeline<? extends Versioned<?>> parameter(ParameterId id) {
    Timeline<? extends Versioned<?>> versions = parameters.get(id);
    return versions == null ? Timeline.<Versioned<Object>>empty() : versions;
  }

  Optional<Object> value(ParameterId id, LocalDate day) {
    return parameter(id).at(day).flatMap(version -> version.value().map(value -> (Object) value));
  }
}
