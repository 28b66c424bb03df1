package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Setting;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;

/**
 * Rules and parameters, each in all its versions.
 *
 * <p>A rulebook is whole: each parameter that a rule reads is set in it, with the type that the
 * rule expects. It is immutable, and equal to another with the same rules, parameters and
 * deprecated ids.
 */
public final class Rulebook {

  private final ImmutableSortedMap<LawId, VersionSet<Rule<?>>> rules;
  private final ImmutableSortedMap<ParameterId, ParameterVersions<?>> parameters;
  private final ImmutableSortedMap<LawId, LawId> deprecatedRules;
  private final ImmutableSortedMap<ParameterId, ParameterId> deprecatedParameters;

  private Rulebook(ImmutableSortedMap<LawId, VersionSet<Rule<?>>> rules, Builder from) {
    this.rules = rules;
    this.parameters = ImmutableSortedMap.copyOf(from.parameters);
    this.deprecatedRules = ImmutableSortedMap.copyOf(from.deprecatedRules);
    this.deprecatedParameters = ImmutableSortedMap.copyOf(from.deprecatedParameters);
  }

  /** {@return a new builder of a rulebook without rules} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the versions of each rule, by its id} */
  public ImmutableSortedMap<LawId, VersionSet<Rule<?>>> rules() {
    return rules;
  }

  /** {@return the versions of each parameter, by its id} */
  public ImmutableSortedMap<ParameterId, ParameterVersions<?>> parameters() {
    return parameters;
  }

  /** {@return the current id of each rule that had another one, by that other one} */
  public ImmutableSortedMap<LawId, LawId> deprecatedRules() {
    return deprecatedRules;
  }

  /** {@return the current id of each parameter that had another one, by that other one} */
  public ImmutableSortedMap<ParameterId, ParameterId> deprecatedParameters() {
    return deprecatedParameters;
  }

  /**
   * Returns a rule in one of its versions, which tells its title and subject.
   *
   * @param id the id of the rule
   * @return the rule of the last version that enacts one, or empty if there is none
   */
  public Optional<Rule<?>> anyVersionOf(LawId id) {
    return Optional.ofNullable(rules.get(id))
        .flatMap(versions -> versions.versions().stream()
            .flatMap(version -> version.value().stream())
            .reduce((earlier, later) -> later));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rulebook that
        && rules.equals(that.rules)
        && parameters.equals(that.parameters)
        && deprecatedRules.equals(that.deprecatedRules)
        && deprecatedParameters.equals(that.deprecatedParameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rules, parameters, deprecatedRules, deprecatedParameters);
  }

  /** {@return how many rules and parameters there are} */
  @Override
  public String toString() {
    return "rulebook of %s rules and %s parameters".formatted(rules.size(), parameters.size());
  }

  /**
   * All versions of a parameter, a table or a list.
   *
   * @param parameter the parameter
   * @param versions its versions
   * @param <V> the type of what a version holds
   */
  public record ParameterVersions<V>(Setting<V> parameter, VersionSet<V> versions) {
    /**
     * Creates the versions.
     *
     * @param parameter the parameter
     * @param versions its versions, whose values are of its type
     * @throws IllegalArgumentException if a value is not
     */
    public ParameterVersions {
      for (Versioned<V> version : versions.versions()) {
        version
            .value()
            .ifPresent(value -> parameter.check(
                value,
                "parameter %s, version %s"
                    .formatted(parameter, version.citation().id())));
      }
    }
  }

  /** Builds a {@link Rulebook}. */
  public static final class Builder {
    private final Map<LawId, List<Versioned<Rule<?>>>> rules = new TreeMap<>();
    private final Map<ParameterId, ParameterVersions<?>> parameters = new TreeMap<>();
    private final Map<LawId, LawId> deprecatedRules = new TreeMap<>();
    private final Map<ParameterId, ParameterId> deprecatedParameters = new TreeMap<>();

    Builder() {}

    /**
     * Adds a version of a rule.
     *
     * @param version the rule, or its repeal, and on which days it is law
     * @param id the id of the rule
     * @return this builder
     * @throws IllegalArgumentException if the version enacts a rule with another id
     */
    @CanIgnoreReturnValue
    public Builder add(LawId id, Versioned<Rule<?>> version) {
      version
          .value()
          .ifPresent(rule -> checkArgument(
              rule.law().id().equals(id),
              "rule must have the id of its versions %s, but was %s",
              id,
              rule.law()));
      rules.computeIfAbsent(id, first -> new ArrayList<>()).add(version);
      return this;
    }

    /**
     * Sets all versions of a parameter, a table or a list.
     *
     * @param parameter the parameter
     * @param versions its versions
     * @param <V> the type of what a version holds
     * @return this builder
     * @throws IllegalArgumentException if it was set before, or a value is of another type
     */
    @CanIgnoreReturnValue
    public <V> Builder set(Setting<V> parameter, VersionSet<V> versions) {
      checkArgument(
          parameters.putIfAbsent(parameter.id(), new ParameterVersions<>(parameter, versions))
              == null,
          "parameter must be set once, but was %s again",
          parameter);
      return this;
    }

    /**
     * Names a rule as it was named before, so that who knows the old id still finds it.
     *
     * @param old the id that is no longer that of a rule
     * @param current the id of the rule
     * @return this builder
     * @throws IllegalArgumentException if the old id was said to stand for another rule
     */
    @CanIgnoreReturnValue
    public Builder deprecate(LawId old, LawId current) {
      put("rule", deprecatedRules, old, current);
      return this;
    }

    /**
     * Names a parameter as it was named before.
     *
     * @param old the id that is no longer that of a parameter
     * @param current the id of the parameter
     * @return this builder
     * @throws IllegalArgumentException if the old id was said to stand for another parameter
     */
    @CanIgnoreReturnValue
    public Builder deprecate(ParameterId old, ParameterId current) {
      put("parameter", deprecatedParameters, old, current);
      return this;
    }

    private static <T> void put(String what, Map<T, T> deprecated, T old, T current) {
      T before = deprecated.putIfAbsent(old, current);
      checkArgument(
          before == null || before.equals(current),
          "deprecated id must stand for one %s, but %s stood for %s and %s",
          what,
          old,
          before,
          current);
    }

    private static <T> void checkDeprecated(String what, Map<T, T> deprecated, Set<T> ids) {
      deprecated.forEach((old, current) -> {
        checkArgument(
            !ids.contains(old), "deprecated id must not be that of a %s, but was %s", what, old);
        checkArgument(
            ids.contains(current),
            "deprecated id must stand for a %s of the rulebook, but %s stood for %s",
            what,
            old,
            current);
      });
    }

    /**
     * Returns the rulebook.
     *
     * @return the rulebook
     * @throws IllegalArgumentException if a rule reads a parameter that is not set, or is set with
     *     another type, or two versions of a rule cannot be told apart, each of which is named; or
     *     if a deprecated id is a current one, or stands for none
     */
    public Rulebook build() {
      ImmutableSortedMap.Builder<LawId, VersionSet<Rule<?>>> built =
          ImmutableSortedMap.naturalOrder();
      List<String> faults = new ArrayList<>();
      for (Map.Entry<LawId, List<Versioned<Rule<?>>>> each : rules.entrySet()) {
        LawId id = each.getKey();
        VersionSet<Rule<?>> versions = VersionSet.copyOf(each.getValue());
        built.put(id, versions);
        checkSubjects(id, versions);
        for (Versioned<Rule<?>> version : versions.versions()) {
          version.value().ifPresent(rule -> checkParameters(rule, faults));
        }
      }
      checkArgument(
          faults.isEmpty(),
          "rulebook must set what its rules read, but %s",
          String.join("; ", faults));
      checkDeprecated("rule", deprecatedRules, rules.keySet());
      checkDeprecated("parameter", deprecatedParameters, parameters.keySet());
      return new Rulebook(built.buildOrThrow(), this);
    }

    private static void checkSubjects(LawId id, VersionSet<Rule<?>> versions) {
      Set<String> subjects = new LinkedHashSet<>();
      for (Versioned<Rule<?>> version : versions.versions()) {
        version.value().ifPresent(rule -> subjects.add(rule.subject().name()));
      }
      checkArgument(
          subjects.size() <= 1,
          "versions of a rule must be about one subject, but were about %s (rule %s)",
          subjects,
          id);
    }

    private void checkParameters(Rule<?> rule, List<String> faults) {
      Set<Setting<?>> read = new HashSet<>();
      rule.expressions().forEach(expression -> collect(expression, read));
      for (Setting<?> parameter :
          ImmutableList.sortedCopyOf(Comparator.comparing(Setting::id), read)) {
        Optional<Setting<?>> set =
            Optional.ofNullable(parameters.get(parameter.id())).map(ParameterVersions::parameter);
        if (set.isEmpty()) {
          faults.add("%s of rule %s is not set%s".formatted(parameter, rule, hint(parameter)));
        } else if (!set.get().isOfOneKindWith(parameter)) {
          faults.add("%s of rule %s is read as a %s and set as a %s"
              .formatted(parameter, rule, parameter.kind(), set.get().kind()));
        }
      }
    }

    private String hint(Setting<?> parameter) {
      return Optional.ofNullable(deprecatedParameters.get(parameter.id()))
          .map(" (it is %s now)"::formatted)
          .orElse("");
    }

    private static void collect(Expr<?, ?> expression, Set<Setting<?>> read) {
      if (expression instanceof ParameterOnDay<?> onDay) {
        read.add(onDay.parameter());
      } else if (expression instanceof IsSet set) {
        read.add(set.parameter());
      }
      expression.operands().forEach(operand -> collect(operand, read));
    }
  }
}
