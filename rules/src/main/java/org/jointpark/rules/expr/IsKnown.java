package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * That a value is not missing. It never is missing itself.
 *
 * @param value the value
 * @param <S> the type of the record that is read
 */
public record IsKnown<S>(Expr<S, ?> value) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param value the value
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public IsKnown {
    Nodes.check(this, ImmutableList.of(value));
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(value);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "known(" + value + ")";
  }
}
