package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The difference of two numbers.
 *
 * @param from from what is subtracted
 * @param less what is subtracted
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Difference<S, V>(Expr<S, V> from, Expr<S, V> less) implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param from from what is subtracted
   * @param less what is subtracted
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Difference {
    checkArgument(
        from.type().equals(less.type()),
        "operands must be of one type, but were %s, a %s, and %s, a %s",
        from,
        from.type().getSimpleName(),
        less,
        less.type().getSimpleName());
    checkArgument(
        Nodes.isNumber(from.type()),
        "difference must be of numbers, but was of %s, a %s",
        from,
        from.type().getSimpleName());
    Nodes.check(this, ImmutableList.of(from, less));
  }

  @Override
  public Class<V> type() {
    return from.type();
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(from, less);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + from + " - " + less + ")";
  }
}
