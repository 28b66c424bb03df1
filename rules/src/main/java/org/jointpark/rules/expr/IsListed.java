package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * That a value is on a list that law keeps, as it is on the day that is judged.
 *
 * @param value the value
 * @param list the list
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record IsListed<S, V>(Expr<S, V> value, ListParameter<V> list) implements Condition<S> {

  /**
   * Creates the node.
   *
   * @param value the value
   * @param list the list
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public IsListed {
    checkArgument(
        value.type().equals(list.type()),
        "list must be of the type of %s, a %s, but was %s, a %s",
        value,
        value.type().getSimpleName(),
        list,
        list.kind());
    Nodes.check(this, ImmutableList.of(value, new ParameterOnDay<>(list)));
  }

  /** {@return the list as it is set on the day} */
  public ParameterOnDay<ImmutableSet<V>> onDay() {
    return new ParameterOnDay<>(list);
  }

  /** {@return the value, and then the list} */
  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.of(value, onDay());
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + value + " in " + list + ")";
  }
}
