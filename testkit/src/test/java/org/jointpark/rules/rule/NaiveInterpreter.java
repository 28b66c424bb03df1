package org.jointpark.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.IsListed;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.TableEntry;
import org.jointpark.rules.rule.NaiveValue.Between;
import org.jointpark.rules.rule.NaiveValue.Figure;
import org.jointpark.rules.rule.NaiveValue.Missing;
import org.jointpark.rules.rule.NaiveValue.Thing;
import org.jointpark.source.Versioned;

/**
 * Evaluates expressions as the contract of rules says, for one day.
 *
 * @param law the law
 * @param facts the records
 * @param horizon the first day of which nothing is known
 * @param day the day that is judged
 * @param factDay the day of which facts are read
 */
record NaiveInterpreter(
    NaiveLaw law, NaiveFacts facts, LocalDate horizon, LocalDate day, LocalDate factDay) {

  NaiveInterpreter onFactsOf(LocalDate other) {
    return new NaiveInterpreter(law, facts, horizon, day, other);
  }

  boolean isTrue(NaiveValue value) {
    return value.equals(NaiveValue.truth(true));
  }

  NaiveValue value(Expr<?, ?> node, Object record) {
    if (node instanceof FieldValue<?, ?> it) {
      return field(it.field(), record);
    } else if (node instanceof ParameterOnDay<?> it) {
      return parameter(it);
    } else if (node instanceof IsSet it) {
      return NaiveValue.truth(
          law.parameter(it.parameter().id(), day).flatMap(Versioned::value).isPresent());
    } else if (node instanceof Constant<?> it) {
      return NaiveValue.of(it.value());
    } else if (node instanceof JudgedDay) {
      return new Thing(day);
    } else if (node instanceof RelatedValue<?, ?, ?> it) {
      return related(it.path(), it.value(), record);
    } else if (node instanceof AllOf<?>) {
      return allOrAny(node, record, false);
    } else if (node instanceof AnyOf<?>) {
      return allOrAny(node, record, true);
    } else if (node instanceof IsKnown<?> it) {
      NaiveValue value = value(it.value(), record);
      return NaiveValue.truth(value instanceof Figure || value instanceof Thing);
    } else if (node instanceof Aggregate<?, ?, ?> it) {
      return new NaiveReckoning(NaiveAggregate.of(this, it.related(), record)).of(it.measure());
    } else if (node instanceof AnyRelated<?, ?> it) {
      return any(NaiveAggregate.of(this, it.related(), record));
    } else if (node instanceof TableEntry<?, ?> it) {
      return entry(it, record);
    } else if (node instanceof IsListed<?, ?> it) {
      return listed(it, record);
    } else if (node instanceof Choice<?, ?> it) {
      NaiveValue condition = value(it.condition(), record);
      return condition instanceof Missing
          ? condition
          : value(isTrue(condition) ? it.then() : it.otherwise(), record);
    }
    return computed(node, record);
  }

  private static NaiveValue any(NaiveAggregate all) {
    if (all.found().stream().anyMatch(each -> each.missing().isEmpty())) {
      return NaiveValue.truth(true);
    }
    Set<String> names = new TreeSet<>(all.unseen());
    all.found().forEach(each -> names.addAll(each.missing()));
    return names.isEmpty() ? NaiveValue.truth(false) : new Missing(names);
  }

  @SuppressWarnings("unchecked") // the field is one of the record's
  private <S, V> NaiveValue field(Field<S, V> field, Object record) {
    Optional<V> value = field.read((S) record, factDay);
    return value.isPresent()
        ? NaiveValue.of(value.get())
        : Missing.of(field.subject() + "." + field.name());
  }

  private NaiveValue parameter(ParameterOnDay<?> node) {
    Optional<?> value = law.parameter(node.parameter().id(), day).flatMap(Versioned::value);
    return value.isPresent()
        ? NaiveValue.of(value.get())
        : Missing.of(node.parameter().id().toString());
  }

  /** Looks for the key in each row of the table in force. */
  private NaiveValue entry(TableEntry<?, ?> node, Object record) {
    Set<String> missing = new TreeSet<>();
    List<Object> key = new ArrayList<>();
    for (Expr<?, ?> part : node.key()) {
      NaiveValue value = value(part, record);
      if (value instanceof Missing unknown) {
        missing.addAll(unknown.names());
      } else {
        key.add(((Thing) value).value());
      }
    }
    Optional<?> table = law.parameter(node.table().id(), day).flatMap(Versioned::value);
    if (table.isEmpty()) {
      missing.add(node.table().id().toString());
    }
    if (!missing.isEmpty()) {
      return new Missing(missing);
    }
    for (Map.Entry<?, ?> row : ((CodeTable<?>) table.get()).rows().entrySet()) {
      if (row.getKey().equals(key)) {
        return NaiveValue.of(row.getValue());
      }
    }
    return Missing.of(node.table().id() + key.toString());
  }

  /** Compares a value with each that the list in force has. */
  private NaiveValue listed(IsListed<?, ?> node, Object record) {
    NaiveValue value = value(node.value(), record);
    Optional<?> list = law.parameter(node.list().id(), day).flatMap(Versioned::value);
    Set<String> missing =
        new TreeSet<>(value instanceof Missing unknown ? unknown.names() : Set.of());
    if (list.isEmpty()) {
      missing.add(node.list().id().toString());
    }
    if (!missing.isEmpty()) {
      return new Missing(missing);
    }
    if (value instanceof Between range) {
      return NaiveRanges.among(range, (Set<?>) list.get(), range.names());
    }
    return among(value, (Set<?>) list.get());
  }

  private static NaiveValue among(NaiveValue value, Set<?> values) {
    return NaiveValue.truth(values.stream()
        .map(NaiveValue::of)
        .anyMatch(one ->
            value instanceof Figure figure ? figure.isSame((Figure) one) : value.equals(one)));
  }

  @SuppressWarnings("unchecked") // the path is one of the record's
  private <S> NaiveValue related(Path<S> path, Expr<?, ?> wanted, Object record) {
    Optional<SubjectKey> key = path.follow((S) record, factDay);
    if (key.isEmpty()) {
      return Missing.of("path " + path.name());
    }
    List<Object> found = facts.withKey(key.get());
    if (found.size() > 1) {
      throw new NaiveFault("two related records where one is meant");
    }
    return found.isEmpty()
        ? Missing.of(key.get().subject() + " " + key.get().id())
        : value(wanted, found.get(0));
  }

  private NaiveValue allOrAny(Expr<?, ?> node, Object record, boolean deciding) {
    Set<String> missing = new TreeSet<>();
    boolean isDecided = false;
    boolean isFaulty = false;
    for (Expr<?, ?> operand : node.operands()) {
      try {
        NaiveValue value = value(operand, record);
        if (value instanceof Missing unknown) {
          missing.addAll(unknown.names());
        } else if (isTrue(value) == deciding) {
          isDecided = true;
        }
      } catch (RuntimeException fault) {
        isFaulty = true;
      }
    }
    if (isFaulty && !isDecided) {
      throw new NaiveFault("an operand that cannot be evaluated, and none that decides");
    }
    return isDecided || missing.isEmpty()
        ? NaiveValue.truth(isDecided == deciding)
        : new Missing(missing);
  }

  /** Returns the value of a node that misses whatever any operand misses. */
  private NaiveValue computed(Expr<?, ?> node, Object record) {
    Set<String> missing = new TreeSet<>();
    List<NaiveValue> values = new ArrayList<>();
    for (Expr<?, ?> operand : node.operands()) {
      NaiveValue value = value(operand, record);
      values.add(value);
      if (value instanceof Missing unknown) {
        missing.addAll(unknown.names());
      }
    }
    if (!missing.isEmpty()) {
      return new Missing(missing);
    }
    if (values.stream().anyMatch(Between.class::isInstance)) {
      return node instanceof ShiftedDay<?>
          ? new Missing(((Between) values.get(1)).names())
          : NaiveRanges.of(node, values);
    }
    return values.size() == 1 && !(node instanceof Sum<?, ?>) && !(node instanceof Extreme<?, ?>)
        ? ofOne(node, values.get(0))
        : ofSome(node, values);
  }

  private NaiveValue ofOne(Expr<?, ?> node, NaiveValue value) {
    if (node instanceof Holds<?>) {
      return value;
    } else if (node instanceof Not<?>) {
      return NaiveValue.truth(!isTrue(value));
    } else if (node instanceof IsIn<?, ?> it) {
      return among(value, it.constants());
    } else if (node instanceof Rounded<?> it) {
      Figure amount = (Figure) value;
      return new Figure(
          Fraction.of(amount.count().rounded(it.decimals(), it.mode())), amount.currency());
    }
    DueDay<?> due = (DueDay<?>) node;
    if (due.calendar().isEmpty()) {
      return new Thing(due.deadline().dueAfter(day(value)).orElseThrow());
    }
    Optional<LocalDate> last = facts
        .dossier()
        .holidayCalendar(due.calendar().get())
        .flatMap(calendar -> due.deadline().dueAfter(day(value), calendar));
    return last.isPresent()
        ? new Thing(last.get())
        : Missing.of("calendar " + due.calendar().get());
  }

  private NaiveValue ofSome(Expr<?, ?> node, List<NaiveValue> values) {
    if (node instanceof Sum<?, ?>) {
      return numbers(values, Figure::plus);
    } else if (node instanceof Difference<?, ?>) {
      return numbers(values, Figure::minus);
    } else if (node instanceof Product<?, ?>) {
      return numbers(values, Figure::times);
    } else if (node instanceof Ratio<?, ?>) {
      return numbers(values, Figure::per);
    } else if (node instanceof Extreme<?, ?> it) {
      return values.stream()
          .reduce((one, other) -> compare(other, one) > 0 == it.greatest() ? other : one)
          .orElseThrow();
    } else if (node instanceof ShiftedDay<?>) {
      int days = ((Figure) values.get(1)).count().wholeNumber();
      return new Thing(day(values.get(0)).plusDays(days));
    } else if (node instanceof DaysBetween<?>) {
      return new Figure(
          Fraction.of(day(values.get(1)).toEpochDay() - day(values.get(0)).toEpochDay()),
          Optional.empty());
    }
    Comparison<?, ?> comparison = (Comparison<?, ?>) node;
    return NaiveValue.truth(isSo(comparison.relation(), values.get(0), values.get(1)));
  }

  private static boolean isSo(Relation relation, NaiveValue left, NaiveValue right) {
    if (left instanceof Thing thing && !(thing.value() instanceof LocalDate)) {
      return left.equals(right) == (relation == Relation.EQUAL);
    }
    return isSo(relation, compare(left, right));
  }

  static boolean isSo(Relation relation, int sign) {
    return switch (relation) {
      case LESS -> sign < 0;
      case AT_MOST -> sign < 1;
      case EQUAL -> sign == 0;
      case NOT_EQUAL -> sign != 0;
      case AT_LEAST -> sign > -1;
      case MORE -> sign > 0;
    };
  }

  private static NaiveValue numbers(List<NaiveValue> values, BinaryOperator<Figure> function) {
    return values.stream().map(Figure.class::cast).reduce(function).orElseThrow();
  }

  private static int compare(NaiveValue left, NaiveValue right) {
    return left instanceof Figure number
        ? number.compare((Figure) right)
        : Long.signum(day(left).toEpochDay() - day(right).toEpochDay());
  }

  private static LocalDate day(NaiveValue value) {
    return (LocalDate) ((Thing) value).value();
  }
}
