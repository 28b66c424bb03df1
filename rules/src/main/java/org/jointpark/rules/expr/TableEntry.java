package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The value that a table has for a key on the day that is judged.
 *
 * @param table the table
 * @param key the codes by which the value is found, in the order of the table
 * @param <S> the type of the record that is read
 * @param <V> the type of the value
 */
public record TableEntry<S, V>(TableParameter<V> table, ImmutableList<Expr<S, ?>> key)
    implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param table the table
   * @param key the codes by which the value is found, in the order of the table
   * @throws IllegalArgumentException if the tree is too deep or too large, or the key does not fit
   */
  public TableEntry {
    checkArgument(
        key.size() == table.keys().size(),
        "key must have %s, but had %s (%s by %s)",
        CodeTable.parts(table.keys().size()),
        key.size(),
        table,
        key);
    for (int i = 0; i < key.size(); i++) {
      checkArgument(
          key.get(i).type().equals(table.keys().get(i)),
          "part %s of the key of %s must be a %s, but was %s, a %s",
          i + 1,
          table,
          table.keys().get(i).getSimpleName(),
          key.get(i),
          key.get(i).type().getSimpleName());
    }
    Nodes.check(this, operands(table, key));
  }

  /** {@return the table as it is set on the day} */
  public ParameterOnDay<CodeTable<V>> onDay() {
    return new ParameterOnDay<>(table);
  }

  @Override
  public Class<V> type() {
    return table.type();
  }

  /** {@return the table, and then the parts of the key} */
  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return operands(table, key);
  }

  private static <S> ImmutableList<Expr<?, ?>> operands(
      TableParameter<?> table, ImmutableList<Expr<S, ?>> key) {
    return ImmutableList.<Expr<?, ?>>builder()
        .add(new ParameterOnDay<>(table))
        .addAll(key)
        .build();
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return table + key.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
