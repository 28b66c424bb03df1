package org.jointpark.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    NaiveValue where = on.value(rule.where(), record);
    if (where instanceof Missing unknown) {
      return of(Status.UNDETERMINED, unknown.names());
    }
    if (!on.isTrue(where)) {
      return NOT_APPLICABLE;
    }
    NaiveJudgement judgement = required(rule, on, record);
    if (judgement.status() != Status.VIOLATED || rule.remedy().isEmpty()) {
      return judgement;
    }
    NaiveValue owed = on.value(rule.remedy().get().amount(), record);
    return owed instanceof Figure amount && amount.count().above().signum() > 0
        ? new NaiveJudgement(Status.VIOLATED, Set.of(), Optional.of(amount))
        : judgement;
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
    List<Condition<?>> asked = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    applying.stream().filter(exception -> exception.priority() == highest).forEach(exception -> {
      asked.add(exception.instead());
      names.add(exception.name());
    });
    if (asked.isEmpty()) {
      asked.add(rule.require());
    }
    Set<String> missing = new TreeSet<>();
    Set<Boolean> truths = new TreeSet<>();
    for (Condition<?> condition : asked) {
      NaiveValue value = on.value(condition, record);
      if (value instanceof Missing unknown) {
        missing.addAll(unknown.names());
      } else {
        truths.add(on.isTrue(value));
      }
    }
    if (truths.size() == 2) {
      return of(Status.CONFLICT, names);
    }
    return missing.isEmpty()
        ? of(truths.contains(true) ? Status.COMPLIANT : Status.VIOLATED, Set.of())
        : of(Status.UNDETERMINED, missing);
  }
}
