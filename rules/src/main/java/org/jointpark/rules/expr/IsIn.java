package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * That a value is one of some constants.
 *
 * @param value the value
 * @param constants the constants, at least one; their order means nothing
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record IsIn<S, V>(Expr<S, V> value, ImmutableSet<V> constants) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param value the value
   * @param constants the constants, at least one; their order means nothing
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public IsIn {
    checkArgument(!constants.isEmpty(), "constants must be at least one (%s is in none)", value);
    for (V constant : constants) {
      checkArgument(
          value.type().isInstance(constant),
          "constants must be of the type of %s, a %s, but one was '%s'",
          value,
          value.type().getSimpleName(),
          constant);
    }
    Nodes.check(this, ImmutableList.of(value));
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
    return "(" + value + " in " + constants + ")";
  }
}
