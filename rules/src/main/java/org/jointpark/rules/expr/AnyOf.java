package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * That at least one of some conditions holds; false if there are none.
 *
 * @param conditions the conditions, whose order means nothing to the value
 * @param <S> the type of the record that is read
 */
public record AnyOf<S>(ImmutableList<Condition<S>> conditions) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param conditions the conditions, whose order means nothing to the value
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public AnyOf {
    Nodes.check(this, ImmutableList.copyOf(conditions));
  }

  /** Returns two conditions joined by or; such are not nested in each other. */
  static <S> AnyOf<S> of(Condition<S> first, Condition<S> then) {
    return new AnyOf<>(Nodes.joined(conditions(first), conditions(then)));
  }

  private static <S> ImmutableList<Condition<S>> conditions(Condition<S> condition) {
    return condition instanceof AnyOf<S> joined ? joined.conditions() : ImmutableList.of(condition);
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.copyOf(conditions);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return conditions.stream().map(Object::toString).collect(Collectors.joining(" or ", "(", ")"));
  }
}
