package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jointpark.rules.Status;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;

/**
 * How it stands with a rule for one record on one day.
 *
 * @param status how it stands
 * @param missing the facts that are missing, or the exceptions that are in conflict
 * @param owed what is owed of the whole extent, if it is violated and nothing of it is missing
 */
record Judgement(Status status, ImmutableSortedSet<String> missing, Optional<Datum.Num> owed) {

  static Judgement of(Rule<?> rule, Interpreter interpreter) {
    Datum applies = interpreter.evaluate(rule.where());
    if (applies instanceof Datum.Missing unknown) {
      return undetermined(unknown.names());
    }
    if (!((Datum.Truth) applies).value()) {
      return decided(Status.NOT_APPLICABLE);
    }
    Judgement judgement = required(rule, interpreter);
    return judgement.status() == Status.VIOLATED
        ? new Judgement(Status.VIOLATED, ImmutableSortedSet.of(), owed(rule, interpreter))
        : judgement;
  }

  private static Judgement decided(Status status) {
    return new Judgement(status, ImmutableSortedSet.of(), Optional.empty());
  }

  private static Judgement undetermined(ImmutableSortedSet<String> missing) {
    return new Judgement(Status.UNDETERMINED, missing, Optional.empty());
  }

  /**
   * Asks what the strongest exceptions require that apply, else what the rule does. Where it is
   * missing whether an exception applies, it may or may not: only what all of that agrees on is
   * decided.
   */
  private static Judgement required(Rule<?> rule, Interpreter interpreter) {
    List<Applying> applying = new ArrayList<>();
    TreeSet<String> missing = new TreeSet<>();
    for (RuleException<?> exception : rule.exceptions()) {
      Datum when = interpreter.evaluate(exception.when());
      if (when instanceof Datum.Missing unknown) {
        applying.add(new Applying(exception, false));
        missing.addAll(unknown.names());
      } else if (((Datum.Truth) when).value()) {
        applying.add(new Applying(exception, true));
      }
    }
    OptionalInt certain = applying.stream()
        .filter(Applying::certain)
        .mapToInt(each -> each.exception().priority())
        .max();
    List<Condition<?>> candidates = new ArrayList<>();
    List<String> winners = new ArrayList<>();
    boolean open = false;
    for (Applying each : applying) {
      int priority = each.exception().priority();
      if (certain.isEmpty() || priority >= certain.getAsInt()) {
        candidates.add(each.exception().instead());
        winners.add(each.exception().name());
        open |= !each.certain();
      }
    }
    if (certain.isEmpty()) {
      candidates.add(rule.require());
    }
    return agreed(candidates, winners, open, missing, interpreter);
  }

  /** An exception that applies, or that may. */
  private record Applying(RuleException<?> exception, boolean certain) {}

  private static Judgement agreed(
      List<Condition<?>> candidates,
      List<String> winners,
      boolean open,
      TreeSet<String> missing,
      Interpreter interpreter) {
    boolean anyTrue = false;
    boolean anyFalse = false;
    TreeSet<String> unknown = new TreeSet<>();
    for (Condition<?> candidate : candidates) {
      Datum datum = interpreter.evaluate(candidate);
      if (datum instanceof Datum.Missing names) {
        unknown.addAll(names.names());
      } else if (((Datum.Truth) datum).value()) {
        anyTrue = true;
      } else {
        anyFalse = true;
      }
    }
    if (!open && anyTrue && anyFalse) {
      return new Judgement(Status.CONFLICT, ImmutableSortedSet.copyOf(winners), Optional.empty());
    }
    if (unknown.isEmpty() && anyTrue != anyFalse) {
      return decided(anyTrue ? Status.COMPLIANT : Status.VIOLATED);
    }
    if (open) {
      unknown.addAll(missing);
    }
    return undetermined(ImmutableSortedSet.copyOf(unknown));
  }

  private static Optional<Datum.Num> owed(Rule<?> rule, Interpreter interpreter) {
    return rule.remedy()
        .map(remedy -> interpreter.evaluate(remedy.amount()))
        .filter(Datum.Num.class::isInstance)
        .map(Datum.Num.class::cast)
        .filter(amount -> amount.value().isPositive());
  }
}
