package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.jointpark.money.Rate;

/**
 * A number multiplied by a rate, exactly.
 *
 * @param number the number
 * @param factor the rate by which it is multiplied
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Product<S, V>(Expr<S, V> number, Expr<S, Rate> factor) implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param number the number
   * @param factor the rate by which it is multiplied
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Product {
    checkArgument(
        Nodes.isNumber(number.type()),
        "product must be of numbers, but was of %s, a %s",
        number,
        number.type().getSimpleName());
    checkArgument(
        factor.type().equals(Rate.class),
        "factor must be a Rate, but was %s, a %s",
        factor,
        factor.type().getSimpleName());
    Nodes.check(this, ImmutableList.of(number, factor));
  }

  @Override
  public Class<V> type() {
    return number.type();
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(number, factor);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + number + " * " + factor + ")";
  }
}
