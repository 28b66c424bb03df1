package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointpark.rules.Status;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;

/**
 * How it stands with a rule for one record on one day.
 *
 * @param status how it stands
 * @param named the facts that are missing, or the exceptions that are in conflict
 * @param owed what is owed of the whole extent, if it is violated and nothing of it is missing
 */
record Judgement(Status status, ImmutableSortedSet<String> named, Optional<Datum.Num> owed) {

  static Judgement of(Rule<?> rule, Interpreter interpreter) {
    return unlessItApplies(rule, interpreter).orElseGet(() -> {
      Judgement judgement = required(rule, interpreter);
      return judgement.status() == Status.VIOLATED ? violated(rule, interpreter) : judgement;
    });
  }

  /** Returns how it stands if the rule does not apply, or it is missing whether it does. */
  static Optional<Judgement> unlessItApplies(Rule<?> rule, Interpreter interpreter) {
    Datum applies = interpreter.evaluate(rule.where());
    if (applies instanceof Datum.Missing unknown) {
      return Optional.of(undetermined(unknown.names()));
    }
    return ((Datum.Truth) applies).value()
        ? Optional.empty()
        : Optional.of(decided(Status.NOT_APPLICABLE));
  }

  /** Returns that the rule is violated, and what is owed. */
  static Judgement violated(Rule<?> rule, Interpreter interpreter) {
    return new Judgement(Status.VIOLATED, ImmutableSortedSet.of(), owed(rule, interpreter));
  }

  /** Returns whether it stands the same: the parts of one record have this asked many times. */
  boolean isLike(Judgement other) {
    return status == other.status && named.equals(other.named) && owed.equals(other.owed);
  }

  static Judgement decided(Status status) {
    return new Judgement(status, ImmutableSortedSet.of(), Optional.empty());
  }

  static Judgement undetermined(ImmutableSortedSet<String> missing) {
    return new Judgement(Status.UNDETERMINED, missing, Optional.empty());
  }

  /**
   * Asks what the strongest exceptions require that apply, else what the rule does. Where it is
   * missing whether an exception applies, it may or may not: only what all of that agrees on is
   * decided.
   */
  private static Judgement required(Rule<?> rule, Interpreter interpreter) {
    List<Applying> applying = new ArrayList<>();
    for (RuleException<?> exception : rule.exceptions()) {
      Datum when = interpreter.evaluate(exception.when());
      if (when instanceof Datum.Missing unknown) {
        applying.add(new Applying(exception, unknown.names()));
      } else if (((Datum.Truth) when).value()) {
        applying.add(new Applying(exception, ImmutableSortedSet.of()));
      }
    }
    int certain = applying.stream()
        .filter(Applying::isCertain)
        .mapToInt(each -> each.exception().priority())
        .max()
        .orElse(0);
    applying.removeIf(each -> each.exception().priority() < certain);
    List<Condition<?>> candidates = new ArrayList<>();
    applying.forEach(each -> candidates.add(each.exception().instead()));
    if (certain == 0) {
      candidates.add(rule.require());
    }
    List<Datum> answers = candidates.stream().map(interpreter::evaluate).toList();
    return conflict(applying, answers, certain).orElseGet(() -> agreed(applying, answers));
  }

  /** An exception that applies, or of which it is missing whether it does. */
  private record Applying(RuleException<?> exception, ImmutableSortedSet<String> missing) {
    boolean isCertain() {
      return missing.isEmpty();
    }
  }

  /** Returns the conflict of exceptions that apply for certain, unless a stronger one may apply. */
  private static Optional<Judgement> conflict(
      List<Applying> applying, List<Datum> answers, int certain) {
    Set<Datum> truths = new HashSet<>();
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < applying.size(); i++) {
      if (applying.get(i).exception().priority() > certain) {
        return Optional.empty();
      }
      if (applying.get(i).isCertain() && answers.get(i) instanceof Datum.Truth truth) {
        names.add(applying.get(i).exception().name());
        truths.add(truth);
      }
    }
    return truths.size() > 1
        ? Optional.of(new Judgement(Status.CONFLICT, names.build(), Optional.empty()))
        : Optional.empty();
  }

  /** Returns that on which all answers agree, else what is missing. */
  private static Judgement agreed(List<Applying> applying, List<Datum> answers) {
    if (answers.get(0) instanceof Datum.Truth truth && areAll(answers, truth.value())) {
      return decided(truth.value() ? Status.COMPLIANT : Status.VIOLATED);
    }
    Set<Datum> certain = certainTruths(applying, answers);
    ImmutableSortedSet.Builder<String> missing = ImmutableSortedSet.naturalOrder();
    applying.forEach(each -> missing.addAll(each.missing()));
    for (int i = 0; i < answers.size(); i++) {
      boolean inConflict = certain.size() > 1
          && i < applying.size()
          && applying.get(i).exception().priority() == leastPriority(applying);
      if (!inConflict && answers.get(i) instanceof Datum.Missing unknown) {
        missing.addAll(unknown.names());
      }
    }
    return undetermined(missing.build());
  }

  private static boolean areAll(List<Datum> answers, boolean value) {
    for (Datum answer : answers) {
      if (!(answer instanceof Datum.Truth truth) || truth.value() != value) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what the exceptions say that apply for certain. Where they disagree, nothing that
   * others of their priority say makes a difference.
   */
  private static Set<Datum> certainTruths(List<Applying> applying, List<Datum> answers) {
    Set<Datum> truths = new HashSet<>();
    for (int i = 0; i < applying.size(); i++) {
      if (applying.get(i).isCertain() && answers.get(i) instanceof Datum.Truth truth) {
        truths.add(truth);
      }
    }
    return truths;
  }

  private static int leastPriority(List<Applying> applying) {
    return applying.stream().mapToInt(each -> each.exception().priority()).min().orElse(0);
  }

  private static Optional<Datum.Num> owed(Rule<?> rule, Interpreter interpreter) {
    return rule.remedy()
        .map(remedy -> interpreter.evaluate(remedy.amount()))
        .filter(Datum.Num.class::isInstance)
        .map(Datum.Num.class::cast)
        .filter(amount -> amount.value().isPositive());
  }
}
