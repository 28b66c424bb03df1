package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * One of two values, as a condition decides.
 *
 * @param condition decides
 * @param then the value if the condition is true
 * @param otherwise the value if it is false
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Choice<S, V>(Condition<S> condition, Expr<S, V> then, Expr<S, V> otherwise)
    implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param condition decides
   * @param then the value if the condition is true
   * @param otherwise the value if it is false
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Choice {
    checkArgument(
        then.type().equals(otherwise.type()),
        "operands must be of one type, but were %s, a %s, and %s, a %s",
        then,
        then.type().getSimpleName(),
        otherwise,
        otherwise.type().getSimpleName());
    Nodes.check(this, ImmutableList.of(condition, then, otherwise));
  }

  @Override
  public Class<V> type() {
    return then.type();
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(condition, then, otherwise);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(if " + condition + " then " + then + " else " + otherwise + ")";
  }
}
