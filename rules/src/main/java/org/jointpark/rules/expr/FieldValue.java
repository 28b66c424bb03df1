package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import org.jointpark.rules.Field;

/**
 * The value of a field of the record.
 *
 * @param field the field
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record FieldValue<S, V>(Field<S, V> field) implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param field the field
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public FieldValue {
    Nodes.check(this, ImmutableList.of());
  }

  @Override
  public Class<V> type() {
    return field.type();
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
    return field.toString();
  }
}
