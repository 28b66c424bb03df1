package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.ExprVisitor;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.IsListed;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.Measure;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.TableEntry;

/**
 * The reference interpreter: what an expression comes to for one record on one day.
 *
 * <p>Plain on purpose. Neither what is missing nor what is a fault hangs on the order of operands,
 * and it computes with exact fractions. Every node, also one below another, goes through
 * {@link #evaluate}: who overrides it sees each step, or answers for a leaf from elsewhere.
 */
class Interpreter implements ExprVisitor<Datum> {

  private static final Exact TEN_THOUSANDTH = Exact.of(1, 10_000);

  private final Object record;
  private final LocalDate ofFacts;
  private final LocalDate day;
  private final Situation situation;

  Interpreter(Object record, LocalDate day, Situation situation) {
    this(record, day, day, situation);
  }

  /** Creates an interpreter that reads facts on one day and law on another, which is judged. */
  Interpreter(Object record, LocalDate ofFacts, LocalDate day, Situation situation) {
    this.record = record;
    this.ofFacts = ofFacts;
    this.day = day;
    this.situation = situation;
  }

  /** Returns what an expression comes to. */
  Datum evaluate(Expr<?, ?> expression) {
    return expression.accept(this);
  }

  /** Returns the interpreter of another record, to which a path leads. */
  Interpreter at(SubjectKey key, Object other) {
    return new Interpreter(other, ofFacts, day, situation);
  }

  @Override
  @SuppressWarnings("unchecked") // the record is that of the subject of the rule
  public <S, V> Datum visit(FieldValue<S, V> node) {
    Optional<V> value = node.field().read((S) record, ofFacts);
    return value.isPresent()
        ? datum(value.get())
        : Datum.Missing.of(node.field().toString());
  }

  @Override
  public <V> Datum visit(ParameterOnDay<V> node) {
    return situation
        .parameter(node.parameter().id(), day)
        .map(Interpreter::datum)
        .orElseGet(() -> Datum.Missing.of(node.parameter().toString()));
  }

  @Override
  public <S, V> Datum visit(TableEntry<S, V> node) {
    return folded(node.operands(), values -> {
      List<Object> key =
          values.subList(1, values.size()).stream().map(Interpreter::code).toList();
      return ((CodeTable<?>) code(values.get(0)))
          .at(key)
          .map(Interpreter::datum)
          .orElseGet(() -> Datum.Missing.of(node.table() + "[" + CodeTable.inWords(key) + "]"));
    });
  }

  /** Returns a value that is only compared with others. */
  private static Object code(Datum datum) {
    return datum instanceof Datum.Truth truth ? truth.value() : ((Datum.Code) datum).value();
  }

  @Override
  public Datum visit(IsSet node) {
    return new Datum.Truth(situation.parameter(node.parameter().id(), day).isPresent());
  }

  @Override
  public <V> Datum visit(Constant<V> node) {
    return datum(node.value());
  }

  @Override
  public Datum visit(JudgedDay node) {
    return new Datum.Day(day);
  }

  @Override
  @SuppressWarnings("unchecked") // the record is that of the subject at which the path begins
  public <S, T, V> Datum visit(RelatedValue<S, T, V> node) {
    Optional<SubjectKey> key = node.path().follow((S) record, ofFacts);
    if (key.isEmpty()) {
      return Datum.Missing.of("path " + node.path().name());
    }
    Optional<Object> other = situation.related(key.get());
    return other.isPresent()
        ? at(key.get(), other.get()).evaluate(node.value())
        : Datum.Missing.of(key.get().toString());
  }

  @Override
  public <S, T, V> Datum visit(Aggregate<S, T, V> node) {
    return Reckoning.of(node.measure(), find(node.related()));
  }

  @Override
  public <S, T> Datum visit(AnyRelated<S, T> node) {
    return Numbers.related(
        Reckoning.of(new Measure.Count<T>(), find(node.related())),
        Relation.MORE,
        new Datum.Num(Exact.ZERO, null));
  }

  /** Finds the records that lead to the one of this interpreter. */
  AggregatedRecords find(Related<?, ?> related) {
    return AggregatedRecords.find(related, record, day, situation);
  }

  static Datum datum(Object value) {
    if (value instanceof Money money) {
      return new Datum.Num(
          Exact.of(money.tenThousandths()).times(TEN_THOUSANDTH), money.currency());
    }
    if (value instanceof Rate rate) {
      return new Datum.Num(Exact.of(rate.value()), null);
    }
    if (value instanceof Duration hours) {
      return new Datum.Num(
          Exact.of(hours.getSeconds())
              .plus(Exact.of(hours.getNano(), 1_000_000_000))
              .times(Exact.of(1, 60)),
          null);
    }
    if (value instanceof Integer count) {
      return new Datum.Num(Exact.of(count), null);
    }
    if (value instanceof LocalDate date) {
      return new Datum.Day(date);
    }
    return value instanceof Boolean truth ? new Datum.Truth(truth) : new Datum.Code(value);
  }

  @Override
  public <S, V> Datum visit(Comparison<S, V> node) {
    return combined(node.left(), node.right(), (left, right) -> {
      if (isNumber(left)) {
        return Numbers.related(left, node.relation(), right);
      }
      if (left instanceof Datum.Day day) {
        return new Datum.Truth(node.relation().holds(compare(day, right)));
      }
      return new Datum.Truth(left.equals(right) == (node.relation() == Relation.EQUAL));
    });
  }

  private static boolean isNumber(Datum datum) {
    return datum instanceof Datum.Num || datum instanceof Datum.Range;
  }

  private static int compare(Datum left, Datum right) {
    return ((Datum.Day) left).value().compareTo(((Datum.Day) right).value());
  }

  @Override
  public <S> Datum visit(AllOf<S> node) {
    return kleene(node.conditions(), false);
  }

  @Override
  public <S> Datum visit(AnyOf<S> node) {
    return kleene(node.conditions(), true);
  }

  /**
   * Joins conditions of which one that has the deciding truth decides, whatever the others miss and
   * also if they are faults. Otherwise a fault is one of the whole.
   */
  private <S> Datum kleene(ImmutableList<Condition<S>> conditions, boolean deciding) {
    TreeSet<String> missing = new TreeSet<>();
    List<RuntimeException> faults = new ArrayList<>();
    for (Condition<S> condition : conditions) {
      try {
        Datum datum = evaluate(condition);
        if (datum instanceof Datum.Missing unknown) {
          missing.addAll(unknown.names());
        } else if (((Datum.Truth) datum).value() == deciding) {
          return datum;
        }
      } catch (RuntimeException fault) {
        faults.add(fault);
      }
    }
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
    return missing.isEmpty()
        ? new Datum.Truth(!deciding)
        : new Datum.Missing(ImmutableSortedSet.copyOf(missing));
  }

  @Override
  public <S> Datum visit(Not<S> node) {
    Datum datum = evaluate(node.condition());
    return datum instanceof Datum.Truth truth ? new Datum.Truth(!truth.value()) : datum;
  }

  @Override
  public <S> Datum visit(Holds<S> node) {
    return evaluate(node.truth());
  }

  @Override
  public <S> Datum visit(IsKnown<S> node) {
    Datum datum = evaluate(node.value());
    return new Datum.Truth(!(datum instanceof Datum.Missing || datum instanceof Datum.Range));
  }

  @Override
  public <S, V> Datum visit(IsIn<S, V> node) {
    Datum datum = evaluate(node.value());
    if (datum instanceof Datum.Missing) {
      return datum;
    }
    return among(datum, node.constants());
  }

  @Override
  public <S, V> Datum visit(IsListed<S, V> node) {
    return combined(node.value(), node.onDay(), (value, list) -> among(value, (Set<?>) code(list)));
  }

  private static Datum among(Datum datum, Set<?> values) {
    if (!isNumber(datum)) {
      return new Datum.Truth(
          values.contains(datum instanceof Datum.Day day ? day.value() : code(datum)));
    }
    Datum among = new Datum.Truth(false);
    for (Object value : values) {
      Datum same = isSame(datum, datum(value));
      if (same instanceof Datum.Missing || same.equals(new Datum.Truth(true))) {
        among = same;
      }
    }
    return among;
  }

  /** Returns whether two values are the same; amounts in two currencies are not. */
  private static Datum isSame(Datum one, Datum other) {
    return isNumber(one) && Numbers.areAlike(one, other)
        ? Numbers.related(one, Relation.EQUAL, other)
        : new Datum.Truth(one.equals(other));
  }

  @Override
  public <S, V> Datum visit(Sum<S, V> node) {
    return folded(node.terms(), Numbers::plus);
  }

  @Override
  public <S, V> Datum visit(Difference<S, V> node) {
    return combined(node.from(), node.less(), Numbers::minus);
  }

  @Override
  public <S, V> Datum visit(Product<S, V> node) {
    return combined(node.number(), node.factor(), Numbers::times);
  }

  @Override
  public <S, V> Datum visit(Ratio<S, V> node) {
    return combined(node.part(), node.whole(), Numbers::per);
  }

  @Override
  public <S, V> Datum visit(Extreme<S, V> node) {
    return folded(node.values(), (best, next) -> {
      if (isNumber(best)) {
        return node.greatest() ? Numbers.greater(best, next) : Numbers.lesser(best, next);
      }
      return compare(next, best) > 0 == node.greatest() ? next : best;
    });
  }

  @Override
  public <S> Datum visit(Rounded<S> node) {
    Datum datum = evaluate(node.amount());
    return datum instanceof Datum.Missing
        ? datum
        : Numbers.applied(datum, amount -> Exact.of(amount.rounded(node.decimals(), node.mode())));
  }

  @Override
  public <S, V> Datum visit(Choice<S, V> node) {
    Datum condition = evaluate(node.condition());
    if (condition instanceof Datum.Truth truth) {
      return evaluate(truth.value() ? node.then() : node.otherwise());
    }
    return condition;
  }

  @Override
  public <S> Datum visit(ShiftedDay<S> node) {
    return combined(
        node.day(),
        node.days(),
        (from, days) -> days instanceof Datum.Range range
            ? new Datum.Missing(range.missing())
            : new Datum.Day(
                ((Datum.Day) from).value().plusDays(((Datum.Num) days).value().toInt())));
  }

  @Override
  public <S> Datum visit(DueDay<S> node) {
    Datum trigger = evaluate(node.trigger());
    if (!(trigger instanceof Datum.Day from)) {
      return trigger;
    }
    Optional<LocalDate> due = node.calendar().isEmpty()
        ? node.deadline().dueAfter(from.value())
        : situation
            .calendar(node.calendar().get())
            .flatMap(calendar -> node.deadline().dueAfter(from.value(), calendar));
    return due.<Datum>map(Datum.Day::new)
        .orElseGet(() -> Datum.Missing.of("calendar " + node.calendar().orElseThrow()));
  }

  @Override
  public <S> Datum visit(DaysBetween<S> node) {
    return combined(
        node.first(),
        node.last(),
        (first, last) -> new Datum.Num(
            Exact.of(
                ChronoUnit.DAYS.between(((Datum.Day) first).value(), ((Datum.Day) last).value())),
            null));
  }

  private Datum combined(Expr<?, ?> left, Expr<?, ?> right, BinaryOperator<Datum> function) {
    return folded(ImmutableList.of(left, right), function);
  }

  /** Combines values one after the other, or misses what any of them is missing. */
  private Datum folded(List<? extends Expr<?, ?>> operands, BinaryOperator<Datum> function) {
    return folded(
        operands,
        values -> Numbers.missingIfAny(values.stream().reduce(function).orElseThrow()));
  }

  /** Combines values, or misses what any of them is missing. */
  private Datum folded(List<? extends Expr<?, ?>> operands, Function<List<Datum>, Datum> function) {
    TreeSet<String> missing = new TreeSet<>();
    List<Datum> values = new ArrayList<>();
    for (Expr<?, ?> operand : operands) {
      Datum datum = evaluate(operand);
      values.add(datum);
      if (datum instanceof Datum.Missing unknown) {
        missing.addAll(unknown.names());
      }
    }
    return missing.isEmpty()
        ? function.apply(values)
        : new Datum.Missing(ImmutableSortedSet.copyOf(missing));
  }
}
