package org.jointpark.rules.expr;

/**
 * Does something with each kind of node. There is one method a kind, so that a new kind of node
 * breaks every visitor that has not yet thought of it.
 *
 * @param <R> the type of what is returned
 */
public interface ExprVisitor<R> {

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <T> the type of the other records
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, T, V> R visit(Aggregate<S, T, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(AllOf<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(AnyOf<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <T> the type of the other records
   * @return what is made of it
   */
  <S, T> R visit(AnyRelated<S, T> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Choice<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Comparison<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <V> the type of the value
   * @return what is made of it
   */
  <V> R visit(Constant<V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(DaysBetween<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Difference<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(DueDay<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Extreme<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(FieldValue<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(Holds<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(IsIn<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(IsKnown<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(IsListed<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @return what is made of it
   */
  R visit(IsSet node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @return what is made of it
   */
  R visit(JudgedDay node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(Not<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <V> the type of the value
   * @return what is made of it
   */
  <V> R visit(ParameterOnDay<V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Product<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Ratio<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <T> the type of the other record
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, T, V> R visit(RelatedValue<S, T, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(Rounded<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @return what is made of it
   */
  <S> R visit(ShiftedDay<S> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(Sum<S, V> node);

  /**
   * Visits a node.
   *
   * @param node the node
   * @param <S> the type of the record that is read
   * @param <V> the type of the value
   * @return what is made of it
   */
  <S, V> R visit(TableEntry<S, V> node);
}
