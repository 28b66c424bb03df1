package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * What law sets on the day that is judged: the value of a parameter, or a whole table or list of
 * which another node looks at one entry.
 *
 * @param parameter the parameter
 * @param <V> the type of what is set
 */
public record ParameterOnDay<V>(Setting<V> parameter) implements Expr<Object, V> {

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
    return parameter.held();
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
