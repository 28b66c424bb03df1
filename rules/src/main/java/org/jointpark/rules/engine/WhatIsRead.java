package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.Path;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.Rule;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** What the expressions of a rule read, and on which days that changes. */
final class WhatIsRead {

  private final ImmutableList<Expr<?, ?>> expressions;
  private final ImmutableSortedSet<ParameterId> parameters;
  private final JudgedDayChanges judgedDay;
  private final boolean whole;
  private final boolean fixed;

  private WhatIsRead(
      ImmutableList<Expr<?, ?>> expressions,
      ImmutableSortedSet<ParameterId> parameters,
      boolean whole,
      boolean fixed) {
    this.expressions = expressions;
    this.parameters = parameters;
    this.judgedDay = JudgedDayChanges.of(expressions);
    this.whole = whole;
    this.fixed = fixed;
  }

  static WhatIsRead by(Rule<?> rule) {
    ImmutableList<Expr<?, ?>> all = rule.expressions();
    ImmutableSortedSet.Builder<ParameterId> parameters = ImmutableSortedSet.naturalOrder();
    boolean[] whole = new boolean[1];
    all.forEach(expression -> scan(expression, parameters, whole));
    return new WhatIsRead(all, parameters.build(), whole[0], isFixed(rule.where()));
  }

  /** Returns whether a value is the same on every day, whatever is still to come. */
  private static boolean isFixed(Expr<?, ?> expression) {
    if (expression instanceof FieldValue<?, ?> value) {
      return !value.field().isWhole() && !value.field().isDated();
    }
    return !(expression instanceof ParameterOnDay<?>
            || expression instanceof IsSet
            || expression instanceof JudgedDay
            || expression instanceof RelatedValue<?, ?, ?>
            || related(expression).isPresent())
        && expression.operands().stream().allMatch(WhatIsRead::isFixed);
  }

  private static void scan(
      Expr<?, ?> expression, ImmutableSortedSet.Builder<ParameterId> parameters, boolean[] whole) {
    if (expression instanceof FieldValue<?, ?> value) {
      whole[0] |= value.field().isWhole();
    } else if (expression instanceof ParameterOnDay<?> onDay) {
      parameters.add(onDay.parameter().id());
    } else if (expression instanceof IsSet set) {
      parameters.add(set.parameter().id());
    }
    Optional<Related<?, ?>> related = related(expression);
    boolean[] among = related.isPresent() ? new boolean[1] : whole;
    whole[0] |=
        related.map(Related::window).filter(Window.OwnExtent.class::isInstance).isPresent();
    expression.operands().forEach(operand -> scan(operand, parameters, among));
  }

  /** Returns the records of which an expression reckons something, if it does. */
  private static Optional<Related<?, ?>> related(Expr<?, ?> expression) {
    if (expression instanceof Aggregate<?, ?, ?> aggregate) {
      return Optional.of(aggregate.related());
    }
    return expression instanceof AnyRelated<?, ?> any
        ? Optional.of(any.related())
        : Optional.empty();
  }

  /** Returns whether a quantity is read that belongs to all days of a record together. */
  boolean isWhole() {
    return whole;
  }

  /** Returns whether facts are read that may change from one day of a record to the next. */
  boolean mayVary() {
    return expressions.stream().anyMatch(WhatIsRead::mayVary);
  }

  private static boolean mayVary(Expr<?, ?> expression) {
    boolean here = expression instanceof JudgedDay || related(expression).isPresent();
    if (expression instanceof FieldValue<?, ?> value) {
      here = value.field().isDated();
    } else if (expression instanceof RelatedValue<?, ?, ?> related) {
      here = related.path().isDated();
    }
    return here || expression.operands().stream().anyMatch(WhatIsRead::mayVary);
  }

  /** Returns whether the condition of the rule is the same on every day of a record. */
  boolean hasFixedCondition() {
    return fixed;
  }

  /** Returns the parameters that are read, in the order of their ids, whatever that of the rule. */
  ImmutableSortedSet<ParameterId> parameters() {
    return parameters;
  }

  /** Adds the days of an interval on which something that is read of a record may change. */
  void addChanges(
      Object record, DateInterval days, RulebookRun run, NavigableSet<LocalDate> changes) {
    for (ParameterId id : parameters) {
      changes.addAll(run.law().parameter(id).restrict(days).changes());
    }
    for (Expr<?, ?> expression : expressions) {
      addChanges(expression, record, days, run, changes);
    }
    judgedDay.add(record, days, run, changes);
  }

  private static void addChanges(
      Expr<?, ?> expression,
      Object record,
      DateInterval days,
      RulebookRun run,
      Set<LocalDate> changes) {
    if (expression instanceof FieldValue<?, ?> value) {
      if (value.field().isDated()) {
        changes.addAll(fieldOver(value, record, days).changes());
      }
    } else if (expression instanceof RelatedValue<?, ?, ?> related) {
      Timeline<SubjectKey> keys = keysOver(related.path(), record, days);
      changes.addAll(keys.changes());
      keys.pieces()
          .forEach(piece -> run.records()
              .all(piece.value())
              .forEach(
                  other -> addChanges(related.value(), other, piece.interval(), run, changes)));
      return;
    }
    Optional<Related<?, ?>> aggregated = related(expression);
    if (aggregated.isPresent()) {
      WindowChanges.add(aggregated.get(), record, run.records(), run.horizon(), changes);
      return;
    }
    for (Expr<?, ?> operand : expression.operands()) {
      addChanges(operand, record, days, run, changes);
    }
  }

  @SuppressWarnings("unchecked") // the record is that of the subject of the field
  private static <S, V> Timeline<V> fieldOver(
      FieldValue<S, V> value, Object record, DateInterval days) {
    return value.field().readOver((S) record, days);
  }

  @SuppressWarnings("unchecked") // the record is that of the subject at which the path begins
  private static <S> Timeline<SubjectKey> keysOver(Path<S> path, Object record, DateInterval days) {
    return path.followOver((S) record, days);
  }
}
