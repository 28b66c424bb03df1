package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * That law sets a parameter, a table or a list on the day that is judged. It never is missing:
 * where no version of the parameter is in force, or one that repeals it, it is false.
 *
 * @param parameter the parameter
 */
public record IsSet(Setting<?> parameter) implements Condition<Object> {

  /**
   * Creates the node.
   *
   * @param parameter the parameter
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public IsSet {
    Nodes.check(this, ImmutableList.of());
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
    return "exists(" + parameter + ")";
  }
}
