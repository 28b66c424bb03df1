package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/** How deep and how large a tree may be, and what types go together. */
final class Nodes {

  private Nodes() {}

  /** Refuses a node over some operands that would be too deep or too large. */
  static void check(Expr<?, ?> node, List<? extends Expr<?, ?>> operands) {
    int depth = 1;
    long size = 1;
    for (Expr<?, ?> operand : operands) {
      depth = Math.max(depth, operand.depth() + 1);
      size += operand.size();
    }
    checkArgument(
        depth <= Expr.MAX_DEPTH,
        "expression must be at most %s deep, but a %s would be %s. Maybe join conditions and terms"
            + " in one list",
        Expr.MAX_DEPTH,
        node.getClass().getSimpleName(),
        depth);
    checkArgument(
        size <= Expr.MAX_SIZE,
        "expression must have at most %s nodes, but a %s would have %s. Maybe split the rule",
        Expr.MAX_SIZE,
        node.getClass().getSimpleName(),
        size);
  }

  /** Returns an expression as one of a more special record: what reads an object reads any. */
  @SuppressWarnings("unchecked") // an expression only consumes records
  static <T, V> Expr<T, V> narrowed(Expr<? super T, V> general) {
    return (Expr<T, V>) general;
  }

  /** Returns an expression whose values are of a type, or refuses it. */
  @SuppressWarnings("unchecked") // the type was compared
  static <S, W> Expr<S, W> ofType(Class<W> type, Expr<S, ?> expression, String use) {
    checkArgument(
        expression.type().equals(type),
        "%s must be asked of a %s, but was asked of %s, a %s",
        use,
        type.getSimpleName(),
        expression,
        expression.type().getSimpleName());
    return (Expr<S, W>) expression;
  }

  /** Returns two lists of operands as one, where each is that of a node or stands for itself. */
  static <E> ImmutableList<E> joined(
      ImmutableList<? extends E> first, ImmutableList<? extends E> then) {
    return ImmutableList.<E>builder().addAll(first).addAll(then).build();
  }

  /** Refuses a type that is none of a value. */
  static void checkValue(Class<?> type, Object parameter) {
    checkArgument(
        !Operand.class.isAssignableFrom(type),
        "type must be that of a value, but was %s (parameter %s)",
        type.getSimpleName(),
        parameter);
  }

  /** Refuses a value that is not of a type. */
  static void checkType(String what, Class<?> type, Object value, String whose) {
    checkArgument(
        type.isInstance(value),
        "%s must be a %s, but was '%s' (%s)",
        what,
        type.getSimpleName(),
        value,
        whose);
  }

  /** Returns whether values of a type can be added, multiplied and divided. */
  static boolean isNumber(Class<?> type) {
    return type.equals(Money.class)
        || type.equals(Rate.class)
        || type.equals(Duration.class)
        || type.equals(Integer.class);
  }

  /** Returns whether values of a type can be less or more than another. */
  static boolean isOrdered(Class<?> type) {
    return isNumber(type) || type.equals(LocalDate.class);
  }
}
