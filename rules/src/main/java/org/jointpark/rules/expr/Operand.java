package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;

/**
 * What can stand in an expression: a {@linkplain org.jointpark.rules.Field field}, a
 * {@linkplain Parameter parameter}, or an {@linkplain Expr expression}.
 *
 * <p>Its methods make larger expressions and read like the sentence of the law. Two operands can
 * only be compared, added or divided if their values are of one type. What the types cannot say,
 * such as that texts are not added, is refused with an {@link IllegalArgumentException} that names
 * the expression.
 *
 * @param <S> the type of the record that is read; {@link Object} if none is
 * @param <V> the type of the value
 */
public interface Operand<S, V> {

  /** {@return this as an expression} */
  Expr<S, V> expr();

  /**
   * Returns that this is not less than another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> atLeast(Operand<? super T, V> other) {
    return compared(Relation.AT_LEAST, other);
  }

  /**
   * Returns that this is not more than another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> atMost(Operand<? super T, V> other) {
    return compared(Relation.AT_MOST, other);
  }

  /**
   * Returns that this is more than another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> moreThan(Operand<? super T, V> other) {
    return compared(Relation.MORE, other);
  }

  /**
   * Returns that this is less than another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> lessThan(Operand<? super T, V> other) {
    return compared(Relation.LESS, other);
  }

  /**
   * Returns that this is the same as another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> equalTo(Operand<? super T, V> other) {
    return compared(Relation.EQUAL, other);
  }

  /**
   * Returns that this is not less than a constant.
   *
   * @param value the constant
   * @return the condition
   */
  default Condition<S> atLeast(V value) {
    return atLeast(Expr.constant(expr().type(), value));
  }

  /**
   * Returns that this is not more than a constant.
   *
   * @param value the constant
   * @return the condition
   */
  default Condition<S> atMost(V value) {
    return atMost(Expr.constant(expr().type(), value));
  }

  /**
   * Returns that this is a constant.
   *
   * @param value the constant
   * @return the condition
   */
  default Condition<S> is(V value) {
    return equalTo(Expr.constant(expr().type(), value));
  }

  /**
   * Returns that this stands in a relation to another.
   *
   * @param relation the relation
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> compared(Relation relation, Operand<? super T, V> other) {
    return new Comparison<>(Nodes.narrowed(expr()), relation, Nodes.narrowed(other.expr()));
  }

  /**
   * Returns that this is one of some constants.
   *
   * @param values the constants, at least one
   * @return the condition
   */
  default Condition<S> isIn(Iterable<? extends V> values) {
    return new IsIn<>(expr(), ImmutableSet.copyOf(values));
  }

  /**
   * Returns that this is on a list that law keeps, as it is on the day that is judged.
   *
   * @param list the list
   * @return the condition; missing if this is, or no list is in force
   */
  default Condition<S> isIn(ListParameter<V> list) {
    return new IsListed<>(expr(), list);
  }

  /** {@return that this, which is a truth, is true} */
  default Condition<S> isTrue() {
    return new Holds<>(Nodes.ofType(Boolean.class, expr(), "isTrue"));
  }

  /** {@return that this has a value; never missing} */
  default Condition<S> isKnown() {
    return new IsKnown<>(expr());
  }

  /**
   * Returns the sum of this and another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the sum
   */
  default <T extends S> Expr<T, V> plus(Operand<? super T, V> other) {
    return Sum.of(Nodes.narrowed(expr()), Nodes.narrowed(other.expr()));
  }

  /**
   * Returns the difference of this and another.
   *
   * @param other what is subtracted
   * @param <T> the type of the record that both read
   * @return the difference
   */
  default <T extends S> Expr<T, V> minus(Operand<? super T, V> other) {
    return new Difference<>(Nodes.narrowed(expr()), Nodes.narrowed(other.expr()));
  }

  /**
   * Returns this multiplied by a rate.
   *
   * @param factor the rate
   * @param <T> the type of the record that both read
   * @return the exact product
   */
  default <T extends S> Expr<T, V> times(Operand<? super T, Rate> factor) {
    return new Product<>(Nodes.narrowed(expr()), Nodes.narrowed(factor.expr()));
  }

  /**
   * Returns this multiplied by a constant rate.
   *
   * @param factor the rate
   * @return the exact product
   */
  default Expr<S, V> times(Rate factor) {
    return times(Expr.constant(factor));
  }

  /**
   * Returns how many times as much as another this is, such as overtime in months.
   *
   * @param whole the other; if it is zero, the evaluation is a fault
   * @param <T> the type of the record that both read
   * @return the exact quotient
   */
  default <T extends S> Expr<T, Rate> per(Operand<? super T, V> whole) {
    return new Ratio<>(Nodes.narrowed(expr()), Nodes.narrowed(whole.expr()));
  }

  /**
   * Returns how many times as much as a constant this is.
   *
   * @param whole the constant, not zero
   * @return the exact quotient
   */
  default Expr<S, Rate> per(V whole) {
    return per(Expr.constant(expr().type(), whole));
  }

  /**
   * Returns the lesser of this and another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the lesser value
   */
  default <T extends S> Expr<T, V> orIfLess(Operand<? super T, V> other) {
    return new Extreme<>(
        false, ImmutableList.of(Nodes.narrowed(expr()), Nodes.narrowed(other.expr())));
  }

  /**
   * Returns the greater of this and another.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the greater value
   */
  default <T extends S> Expr<T, V> orIfMore(Operand<? super T, V> other) {
    return new Extreme<>(
        true, ImmutableList.of(Nodes.narrowed(expr()), Nodes.narrowed(other.expr())));
  }

  /**
   * Returns this amount of money rounded.
   *
   * @param decimals how many digits after the decimal point are kept, 0 to 4
   * @param mode how it is rounded
   * @return the rounded amount
   */
  default Expr<S, Money> rounded(int decimals, RoundingMode mode) {
    return new Rounded<>(Nodes.ofType(Money.class, expr(), "rounded"), decimals, mode);
  }

  /**
   * Returns the day that lies some days after this day.
   *
   * @param days how many days, negative to count back
   * @return the day
   */
  default Expr<S, LocalDate> plusDays(int days) {
    return new ShiftedDay<>(
        Nodes.ofType(LocalDate.class, expr(), "plusDays"), Nodes.narrowed(Expr.constant(days)));
  }

  /**
   * Returns the day that lies some days after this day.
   *
   * @param days how many days, negative to count back
   * @param <T> the type of the record that both read
   * @return the day
   */
  default <T extends S> Expr<T, LocalDate> plusDays(Operand<? super T, Integer> days) {
    return new ShiftedDay<>(
        Nodes.narrowed(Nodes.ofType(LocalDate.class, expr(), "plusDays")),
        Nodes.narrowed(days.expr()));
  }

  /**
   * Returns the last day on which something is in time that is due after this day.
   *
   * @param deadline how the time is counted; it must not need a calendar of holidays
   * @return the due day
   */
  default Expr<S, LocalDate> due(Deadline deadline) {
    return new DueDay<>(Nodes.ofType(LocalDate.class, expr(), "due"), deadline, Optional.empty());
  }

  /**
   * Returns the last day on which something is in time that is due after this day.
   *
   * @param deadline how the time is counted
   * @param calendar which days are business days
   * @return the due day; missing if the calendar does not know a year that it needs
   */
  default Expr<S, LocalDate> due(Deadline deadline, HolidayCalendarId calendar) {
    return new DueDay<>(
        Nodes.ofType(LocalDate.class, expr(), "due"), deadline, Optional.of(calendar));
  }

  /**
   * Returns how many days lie from this day to another.
   *
   * @param later the other day
   * @param <T> the type of the record that both read
   * @return the number of days, zero if it is the same day, negative if the other is earlier
   */
  default <T extends S> Expr<T, Integer> daysUntil(Operand<? super T, LocalDate> later) {
    return new DaysBetween<>(
        Nodes.narrowed(Nodes.ofType(LocalDate.class, expr(), "daysUntil")),
        Nodes.narrowed(later.expr()));
  }
}
