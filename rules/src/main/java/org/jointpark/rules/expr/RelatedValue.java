package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import org.jointpark.rules.Path;

/**
 * A value of the record to which a path leads.
 *
 * @param path the path
 * @param value what is read of the other record
 * @param <S> the type of the record that is read
 * @param <T> the type of the other record
 * @param <V> the type of the value
 */
public record RelatedValue<S, T, V>(Path<S> path, Expr<T, V> value) implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param path the path
   * @param value what is read of the other record
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public RelatedValue {
    Nodes.check(this, ImmutableList.of(value));
  }

  @Override
  public Class<V> type() {
    return value.type();
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
    return path.name() + "." + value;
  }
}
