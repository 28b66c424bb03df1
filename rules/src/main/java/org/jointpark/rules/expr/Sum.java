package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The sum of some numbers.
 *
 * @param terms what is added, at least one, of one type
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Sum<S, V>(ImmutableList<Expr<S, V>> terms) implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param terms what is added, at least one, of one type
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Sum {
    checkArgument(!terms.isEmpty(), "terms of a sum must be at least one");
    for (Expr<S, V> term : terms) {
      checkArgument(
          terms.get(0).type().equals(term.type()),
          "operands must be of one type, but were %s, a %s, and %s, a %s",
          terms.get(0),
          terms.get(0).type().getSimpleName(),
          term,
          term.type().getSimpleName());
      checkArgument(
          Nodes.isNumber(term.type()),
          "sum must be of numbers, but was of %s, a %s",
          term,
          term.type().getSimpleName());
    }
    Nodes.check(this, ImmutableList.copyOf(terms));
  }

  /** Returns the sum of two expressions; sums are not nested in each other. */
  static <S, V> Sum<S, V> of(Expr<S, V> first, Expr<S, V> then) {
    return new Sum<>(Nodes.joined(terms(first), terms(then)));
  }

  private static <S, V> ImmutableList<Expr<S, V>> terms(Expr<S, V> expression) {
    return expression instanceof Sum<S, V> sum ? sum.terms() : ImmutableList.of(expression);
  }

  @Override
  public Class<V> type() {
    return terms.get(0).type();
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.copyOf(terms);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return terms.stream().map(Object::toString).collect(Collectors.joining(" + ", "(", ")"));
  }
}
