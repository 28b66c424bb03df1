package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** The day that is judged. */
public record JudgedDay() implements Expr<Object, LocalDate> {

  /**
   * Creates the node.
   *
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public JudgedDay {
    Nodes.check(this, ImmutableList.of());
  }

  @Override
  public Class<LocalDate> type() {
    return LocalDate.class;
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of();
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "the day";
  }
}
