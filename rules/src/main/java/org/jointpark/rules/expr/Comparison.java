package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * That two values stand in a relation.
 *
 * @param left the value on the left
 * @param relation how they are to be related
 * @param right the value on the right
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Comparison<S, V>(Expr<S, V> left, Relation relation, Expr<S, V> right)
    implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param left the value on the left
   * @param relation how they are to be related
   * @param right the value on the right
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Comparison {
    checkArgument(
        left.type().equals(right.type()),
        "operands must be of one type, but were %s, a %s, and %s, a %s",
        left,
        left.type().getSimpleName(),
        right,
        right.type().getSimpleName());
    checkArgument(
        !relation.isOrder() || Nodes.isOrdered(left.type()),
        "'%s' must compare numbers or days, but compared %s, a %s",
        relation,
        left,
        left.type().getSimpleName());
    Nodes.check(this, ImmutableList.of(left, right));
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(left, right);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + left + " " + relation + " " + right + ")";
  }
}
