package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * That there is a record in a window that leads to the record. It stays true whatever else may be
 * missing, and is false only if the records are complete.
 *
 * @param related the other records
 * @param <S> the type of the record that is read, to which the others lead
 * @param <T> the type of the other records
 */
public record AnyRelated<S, T>(Related<S, T> related) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param related the other records
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public AnyRelated {
    Nodes.check(this, related.operands(ImmutableList.of()));
  }

  /** {@return which of the other records count} */
  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return related.operands(ImmutableList.of());
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(any of " + related + ")";
  }
}
