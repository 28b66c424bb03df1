package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * A value that stands in the rule itself.
 *
 * @param type the type as which it is compared
 * @param value the value
 * @param <V> the type of the value
 */
public record Constant<V>(Class<V> type, V value) implements Expr<Object, V> {

  /**
   * Creates the node.
   *
   * @param type the type as which it is compared
   * @param value the value
   * @throws IllegalArgumentException if the value is not of the type
   */
  public Constant {
    checkArgument(
        type.isInstance(value), "constant must be a %s, but was '%s'", type.getSimpleName(), value);
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of();
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return the text of the value} */
  @Override
  public String toString() {
    return value.toString();
  }
}
