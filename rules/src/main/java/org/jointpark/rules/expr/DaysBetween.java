package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * How many days lie from one day to another.
 *
 * @param first the earlier day
 * @param last the later day
 * @param <S> the type of the record that is read
 */
public record DaysBetween<S>(Expr<S, LocalDate> first, Expr<S, LocalDate> last)
    implements Expr<S, Integer> {

  /**
   * Creates the node.
   *
   * @param first the earlier day
   * @param last the later day
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public DaysBetween {
    Nodes.check(this, ImmutableList.of(first, last));
  }

  @Override
  public Class<Integer> type() {
    return Integer.class;
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(first, last);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "days(" + first + ", " + last + ")";
  }
}
