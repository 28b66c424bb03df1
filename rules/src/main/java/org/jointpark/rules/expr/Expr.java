package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Path;

/**
 * One node of the immutable tree that says what is computed of a record on a day.
 *
 * <p>Two expressions are equal if they say the same in the same way. The text of one is a formula
 * for messages.
 *
 * @param <S> the type of the record that is read; {@link Object} if none is
 * @param <V> the type of the value
 */
public sealed interface Expr<S, V> extends Operand<S, V>
    permits Aggregate,
        Choice,
        Condition,
        Constant,
        DaysBetween,
        Difference,
        DueDay,
        Extreme,
        FieldValue,
        JudgedDay,
        ParameterOnDay,
        Product,
        Ratio,
        RelatedValue,
        Rounded,
        ShiftedDay,
        Sum,
        TableEntry {

  /** The deepest tree that is allowed: how many nodes stand below each other, counting the top. */
  int MAX_DEPTH = 200;

  /** The largest tree that is allowed: how many nodes it has in all. */
  int MAX_SIZE = 10_000;

  /** {@return the type of the value} */
  Class<V> type();

  /** {@return the nodes directly below this one, in their order} */
  ImmutableList<Expr<?, ?>> operands();

  /**
   * Lets a visitor do what it does with nodes of this kind.
   *
   * @param visitor the visitor
   * @param <R> the type of what the visitor returns
   * @return what the visitor returns
   */
  <R> R accept(ExprVisitor<R> visitor);

  @Override
  default Expr<S, V> expr() {
    return this;
  }

  /** {@return how many nodes stand below each other, counting this one} */
  default int depth() {
    int deepest = 0;
    for (Expr<?, ?> operand : operands()) {
      deepest = Math.max(deepest, operand.depth());
    }
    return deepest + 1;
  }

  /** {@return how many nodes this tree has, counting this one} */
  default int size() {
    int size = 1;
    for (Expr<?, ?> operand : operands()) {
      size += operand.size();
    }
    return size;
  }

  /**
   * Returns a constant amount of money.
   *
   * @param value the amount
   * @return the expression
   */
  static Expr<Object, Money> constant(Money value) {
    return constant(Money.class, value);
  }

  /**
   * Returns a constant rate.
   *
   * @param value the rate
   * @return the expression
   */
  static Expr<Object, Rate> constant(Rate value) {
    return constant(Rate.class, value);
  }

  /**
   * Returns constant hours.
   *
   * @param value the hours
   * @return the expression
   */
  static Expr<Object, Duration> constant(Duration value) {
    return constant(Duration.class, value);
  }

  /**
   * Returns a constant number.
   *
   * @param value the number
   * @return the expression
   */
  static Expr<Object, Integer> constant(int value) {
    return constant(Integer.class, value);
  }

  /**
   * Returns a constant day.
   *
   * @param value the day
   * @return the expression
   */
  static Expr<Object, LocalDate> constant(LocalDate value) {
    return constant(LocalDate.class, value);
  }

  /**
   * Returns a constant of any type, such as a code.
   *
   * @param type the type as which it is compared
   * @param value the constant
   * @param <V> the type of the value
   * @return the expression
   */
  static <V> Expr<Object, V> constant(Class<V> type, V value) {
    return new Constant<>(type, value);
  }

  /** {@return the day that is judged} */
  static Expr<Object, LocalDate> judgedDay() {
    return new JudgedDay();
  }

  /**
   * Returns a value of the record to which a path leads.
   *
   * @param path the path
   * @param value what is read of the other record
   * @param <S> the type of the record at which the path begins
   * @param <T> the type of the record to which it leads
   * @param <V> the type of the value
   * @return the expression; missing if it is not known to which record the path leads
   */
  static <S, T, V> Expr<S, V> along(Path<S> path, Operand<T, V> value) {
    return new RelatedValue<>(path, value.expr());
  }

  /**
   * Returns one of two values.
   *
   * @param condition decides
   * @param then the value if the condition is true
   * @param otherwise the value if it is false
   * @param <S> the type of the record that is read
   * @param <V> the type of the values
   * @return the expression; missing if the condition is
   */
  static <S, V> Expr<S, V> choice(
      Condition<? super S> condition, Operand<? super S, V> then, Operand<? super S, V> otherwise) {
    return new Choice<>(
        condition.narrowed(), Nodes.narrowed(then.expr()), Nodes.narrowed(otherwise.expr()));
  }
}
