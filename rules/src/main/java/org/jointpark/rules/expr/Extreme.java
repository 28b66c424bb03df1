package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The greatest or the least of some numbers or days.
 *
 * @param greatest whether it is the greatest; else the least
 * @param values the values, at least one, of one type
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record Extreme<S, V>(boolean greatest, ImmutableList<Expr<S, V>> values)
    implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param greatest whether it is the greatest; else the least
   * @param values the values, at least one, of one type
   * @throws IllegalArgumentException if the tree is too deep or too large, or the types do not fit
   */
  public Extreme {
    checkArgument(!values.isEmpty(), "values must be at least one to have a greatest or least one");
    for (Expr<S, V> value : values) {
      checkArgument(
          values.get(0).type().equals(value.type()),
          "operands must be of one type, but were %s, a %s, and %s, a %s",
          values.get(0),
          values.get(0).type().getSimpleName(),
          value,
          value.type().getSimpleName());
    }
    checkArgument(
        Nodes.isOrdered(values.get(0).type()),
        "greatest or least must be of numbers or days, but was of %s, a %s",
        values.get(0),
        values.get(0).type().getSimpleName());
    Nodes.check(this, ImmutableList.copyOf(values));
  }

  @Override
  public Class<V> type() {
    return values.get(0).type();
  }

  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return ImmutableList.copyOf(values);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return (greatest ? "max" : "min")
        + values.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
  }
}
