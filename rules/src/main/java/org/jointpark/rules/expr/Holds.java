package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * That a truth is true.
 *
 * @param truth the truth
 * @param <S> the type of the record that is read
 */
public record Holds<S>(Expr<S, Boolean> truth) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param truth the truth
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public Holds {
    Nodes.check(this, ImmutableList.of(truth));
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(truth);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return truth.toString();
  }
}
