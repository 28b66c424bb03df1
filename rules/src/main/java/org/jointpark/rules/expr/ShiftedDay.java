package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A day some days later than another.
 *
 * @param day the day
 * @param days how many days later, negative for earlier
 * @param <S> the type of the record that is read
 */
public record ShiftedDay<S>(Expr<S, LocalDate> day, Expr<S, Integer> days)
    implements Expr<S, LocalDate> {

  /**
   * Creates the node.
   *
   * @param day the day
   * @param days how many days later, negative for earlier
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public ShiftedDay {
    Nodes.check(this, ImmutableList.of(day, days));
  }

  @Override
  public Class<LocalDate> type() {
    return LocalDate.class;
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(day, days);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + day + " + " + days + " days)";
  }
}
