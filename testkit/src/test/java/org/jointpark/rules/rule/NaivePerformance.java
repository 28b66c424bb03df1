package org.jointpark.rules.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Field;
import org.jointpark.rules.Status;
import org.jointpark.rules.rule.NaiveValue.Missing;
import org.jointpark.rules.rule.NaiveValue.Thing;

/**
 * How it stands on each day with what is to be done by a due day.
 *
 * @param rule the rule
 * @param on evaluates on the day that starts the duty
 * @param record the record
 * @param where how it stands if the rule does not apply
 * @param due the due day
 * @param done the day of performance, none if it is known that there is none
 */
record NaivePerformance(
    Rule<?> rule,
    NaiveInterpreter on,
    Object record,
    Optional<NaiveJudgement> where,
    NaiveValue due,
    NaiveValue done) {

  private static final Thing NEVER = new Thing("never");

  static NaivePerformance of(Rule<?> rule, NaiveInterpreter on, Object record) {
    Optional<NaiveJudgement> where = NaiveJudgement.where(rule, on, record);
    if (where.isPresent()) {
      return new NaivePerformance(rule, on, record, where, NEVER, NEVER);
    }
    Performance<?> asked = rule.performance().orElseThrow();
    NaiveValue day = on.value(asked.day(), record);
    NaiveValue happened = on.value(asked.happened(), record);
    NaiveValue done = day;
    if (happened instanceof Missing unsure) {
      Set<String> names = new TreeSet<>(unsure.names());
      if (day instanceof Missing unknown) {
        names.addAll(unknown.names());
      }
      done = new Missing(names);
    } else if (!on.isTrue(happened)) {
      done = NEVER;
    }
    return new NaivePerformance(rule, on, record, where, on.value(asked.due(), record), done);
  }

  @SuppressWarnings("unchecked") // the field is one of the record's
  static <S> Optional<LocalDate> day(Field<S, LocalDate> field, Object record) {
    return field.read((S) record);
  }

  private static Optional<LocalDate> day(NaiveValue value) {
    return value instanceof Thing thing && thing.value() instanceof LocalDate day
        ? Optional.of(day)
        : Optional.empty();
  }

  Optional<LocalDate> dueDay() {
    return day(due);
  }

  NaiveJudgement on(LocalDate day) {
    if (where.isPresent()) {
      return where.get();
    }
    Optional<LocalDate> last = day(due);
    Optional<LocalDate> performed = day(done);
    if (performed.isPresent() && !performed.get().isAfter(day)) {
      boolean isLate = last.isPresent() && performed.get().isAfter(last.get());
      return NaiveJudgement.of(isLate ? Status.FULFILLED_LATE : Status.COMPLIANT, Set.of());
    }
    if (last.isPresent() && !day.isAfter(last.get())) {
      return NaiveJudgement.of(Status.PENDING, Set.of());
    }
    Set<String> missing = new TreeSet<>();
    if (due instanceof Missing unknown) {
      missing.addAll(unknown.names());
    }
    if (done instanceof Missing unknown) {
      missing.addAll(unknown.names());
    }
    return NaiveJudgement.of(missing.isEmpty() ? Status.VIOLATED : Status.UNDETERMINED, missing);
  }

  NaiveJudgement violated() {
    return NaiveJudgement.of(Status.VIOLATED, Set.of()).owing(rule, on, record);
  }

  /** Returns by how many days it was done too late, if that is known before the horizon. */
  Optional<Amount> late(LocalDate horizon) {
    return day(done)
        .filter(performed -> performed.isBefore(horizon))
        .flatMap(performed -> day(due).map(last -> performed.toEpochDay() - last.toEpochDay()))
        .filter(days -> days > 0)
        .map(days -> Amount.ofDays("late", days));
  }
}
