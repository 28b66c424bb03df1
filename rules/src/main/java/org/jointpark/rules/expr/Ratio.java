package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.jointpark.money.Rate;

/**
 * How many times as much as another a number is, exactly.
 *
 * @param part what is divided
 * @param whole by what it is divided; zero is a fault
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Ratio<S, V>(Expr<S, V> part, Expr<S, V> whole) implements Expr<S, Rate> {

  /**
   * Creates the node.
   *
   * @param part what is divided
   * @param whole by what it is divided; zero is a fault
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Ratio {
    checkArgument(
        part.type().equals(whole.type()),
        "operands must be of one type, but were %s, a %s, and %s, a %s",
        part,
        part.type().getSimpleName(),
        whole,
        whole.type().getSimpleName());
    checkArgument(
        Nodes.isNumber(part.type()),
        "ratio must be of numbers, but was of %s, a %s",
        part,
        part.type().getSimpleName());
    Nodes.check(this, ImmutableList.of(part, whole));
  }

  @Override
  public Class<Rate> type() {
    return Rate.class;
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(part, whole);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + part + " / " + whole + ")";
  }
}
