package org.jointpark.rules.expr;

import com.google.common.collect.ImmutableList;

/**
 * What is reckoned of all records of a window that lead to the record.
 *
 * <p>It is known exactly if the records are complete and nothing that is read of them is missing;
 * else only that it lies between two bounds, of which either may be open.
 *
 * @param related the records
 * @param measure what is reckoned of them
 * @param <S> the type of the record that is read, to which the others lead
 * @param <T> the type of the other records
 * @param <V> the type of the value
 */
public record Aggregate<S, T, V>(Related<S, T> related, Measure<T, V> measure)
    implements Expr<S, V> {

  /**
   * Creates the node.
   *
   * @param related the records
   * @param measure what is reckoned of them
   * @throws IllegalArgumentException if the tree is too deep or too large
   */
  public Aggregate {
    Nodes.check(this, related.operands(measure.operands()));
  }

  @Override
  public Class<V> type() {
    return measure.type();
  }

  /** {@return what is read of each of the other records: which of them count, then the rest} */
  @Override
  public ImmutableList<Expr<?, ?>> operands() {
    return related.operands(measure.operands());
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  /** {@return a formula} */
  @Override
  public String toString() {
    return "(" + measure + " of " + related + ")";
  }
}
