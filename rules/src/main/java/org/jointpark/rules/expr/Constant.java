package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * A value that stands in the rule itself.
 *
 * @param value the value
 * @param <V> the type of the value
 */
public record Constant<V>(V value) implements Expr<Object, V> {

  /**
   * Creates the node.
   *
   * @param value the value
   */
  public Constant {
    Objects.requireNonNull(value, "value");
  }

  @Override
  @SuppressWarnings("unchecked") // the class of a value of V; enums with bodies are their own
  public Class<V> type() {
    return value instanceof Enum<?> constant
        ? (Class<V>) constant.getDeclaringClass()
        : (Class<V>) Bounds.publicType(value.getClass());
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
