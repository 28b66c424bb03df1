package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * That a condition does not hold.
 *
 * @param condition the condition
 * @param <S> the type of the record that is read
 */
public record Not<S>(Condition<S> condition) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param condition the condition
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public Not {
    Nodes.check(this, ImmutableList.of(condition));
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(condition);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "not " + condition;
  }
}
