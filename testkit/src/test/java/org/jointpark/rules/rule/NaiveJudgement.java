package org.jointpark.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointpark.rules.Status;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.rule.NaiveValue.Figure;
import org.jointpark.rules.rule.NaiveValue.Missing;

/**
 * How it stands with a rule on a day.
 *
 * @param status how it stands
 * @param named what is missing, or which exceptions are in conflict
 * @param owed what is owed of the whole extent
 */
record NaiveJudgement(Status status, Set<String> named, Optional<Figure> owed) {

  static final NaiveJudgement NOT_APPLICABLE = of(Status.NOT_APPLICABLE, Set.of());

  static NaiveJudgement of(Status status, Set<String> named) {
    return new NaiveJudgement(status, named, Optional.empty());
  }

  static NaiveJudgement by(Rule<?> rule, NaiveInterpreter on, Object record) {
    Optional<NaiveJudgement> where = where(rule, on, record);
    if (where.isPresent()) {
      return where.get();
    }
    NaiveJudgement judgement = required(rule, on, record);
    return judgement.status() == Status.VIOLATED ? judgement.owing(rule, on, record) : judgement;
  }

  /** Returns how it stands if the rule does not apply, or it is missing whether it does. */
  static Optional<NaiveJudgement> where(Rule<?> rule, NaiveInterpreter on, Object record) {
    NaiveValue where = on.value(rule.where(), record);
    if (where instanceof Missing unknown) {
      return Optional.of(of(Status.UNDETERMINED, unknown.names()));
    }
    return on.isTrue(where) ? Optional.empty() : Optional.of(NOT_APPLICABLE);
  }

  /** Returns this with what is owed, if the rule tells that and nothing of it is missing. */
  NaiveJudgement owing(Rule<?> rule, NaiveInterpreter on, Object record) {
    return rule.remedy()
        .map(remedy -> on.value(remedy.amount(), record))
        .filter(
            value -> value instanceof Figure amount && amount.count().above().signum() > 0)
        .map(value -> new NaiveJudgement(status, named, Optional.of((Figure) value)))
        .orElse(this);
  }

  /** Tries every way in which the exceptions may apply of which that is missing. */
  private static NaiveJudgement required(Rule<?> rule, NaiveInterpreter on, Object record) {
    List<RuleException<?>> sure = new ArrayList<>();
    List<RuleException<?>> unsure = new ArrayList<>();
    for (RuleException<?> exception : rule.exceptions()) {
      NaiveValue when = on.value(exception.when(), record);
      if (when instanceof Missing) {
        unsure.add(exception);
      } else if (on.isTrue(when)) {
        sure.add(exception);
      }
    }
    List<NaiveJudgement> worlds = new ArrayList<>();
    for (int bits = 0; bits < 1 << unsure.size(); bits++) {
      List<RuleException<?>> applying = new ArrayList<>(sure);
      for (int i = 0; i < unsure.size(); i++) {
        if ((bits >> i & 1) != 0) {
          applying.add(unsure.get(i));
        }
      }
      worlds.add(decided(rule, applying, on, record));
    }
    if (worlds.stream().map(NaiveJudgement::status).distinct().count() == 1
        && worlds.get(0).status() != Status.UNDETERMINED) {
      return worlds.get(0);
    }
    int least = sure.stream().mapToInt(RuleException::priority).max().orElse(0);
    Set<String> missing = new TreeSet<>();
    worlds.stream()
        .filter(world -> world.status() == Status.UNDETERMINED)
        .forEach(world -> missing.addAll(world.named()));
    unsure.stream()
        .filter(exception -> exception.priority() >= least)
        .forEach(
            exception -> missing.addAll(((Missing) on.value(exception.when(), record)).names()));
    return of(Status.UNDETERMINED, missing);
  }

  private static NaiveJudgement decided(
      Rule<?> rule, List<RuleException<?>> applying, NaiveInterpreter on, Object record) {
    int highest = applying.stream().mapToInt(RuleException::priority).max().orElse(0);
    Map<String, Condition<?>> asked = new TreeMap<>();
    applying.stream()
        .filter(exception -> exception.priority() == highest)
        .forEach(exception -> asked.put(exception.name(), exception.instead()));
    if (asked.isEmpty()) {
      asked.put("the rule itself", rule.require());
    }
    Set<String> names = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    Set<Boolean> truths = new TreeSet<>();
    asked.forEach((name, condition) -> {
      NaiveValue value = on.value(condition, record);
      if (value instanceof Missing unknown) {
        missing.addAll(unknown.names());
      } else {
        names.add(name);
        truths.add(on.isTrue(value));
      }
    });
    if (truths.size() == 2) {
      return of(Status.CONFLICT, names);
    }
    return missing.isEmpty()
        ? of(truths.contains(true) ? Status.COMPLIANT : Status.VIOLATED, Set.of())
        : of(Status.UNDETERMINED, missing);
  }
}
