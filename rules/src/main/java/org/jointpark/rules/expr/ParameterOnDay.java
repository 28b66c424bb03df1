package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * The value of a parameter on the day that is judged.
 *
 * @param parameter the parameter
 * @param <V> the type of the value
 */
public record ParameterOnDay<V>(Parameter<V> parameter) implements Expr<Object, V> {

  /**
   * Creates the node.
   *
   * @param parameter the parameter
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public ParameterOnDay {
    Nodes.check(this, ImmutableList.of());
  }

  @Override
  public Class<V> type() {
    return parameter.type();
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
    return parameter.toString();
  }
}
