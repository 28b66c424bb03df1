package org.jointpark.rules.expr;

/**
 * An expression that is true or false, or missing facts.
 *
 * <p>Missing facts decide as little as they can, whatever the order of operands: {@code and} is
 * false if one operand is false, whatever the others are missing, and {@code or} is true if one is
 * true.
 *
 * @param <S> the type of the record that is read; {@link Object} if none is
 */
public sealed interface Condition<S> extends Expr<S, Boolean>
    permits AllOf, AnyOf, AnyRelated, Comparison, Holds, IsIn, IsKnown, IsListed, IsSet, Not {

  @Override
  default Class<Boolean> type() {
    return Boolean.class;
  }

  /**
   * Returns that this and another hold.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> and(Condition<? super T> other) {
    Condition<? super T> first = this;
    return AllOf.of(first.narrowed(), other.narrowed());
  }

  /**
   * Returns that this or another holds, or both.
   *
   * @param other the other
   * @param <T> the type of the record that both read
   * @return the condition
   */
  default <T extends S> Condition<T> or(Condition<? super T> other) {
    Condition<? super T> first = this;
    return AnyOf.of(first.narrowed(), other.narrowed());
  }

  /** {@return that this does not hold} */
  default Condition<S> not() {
    return new Not<>(this);
  }

  @Override
  default Condition<S> isTrue() {
    return this;
  }

  /**
   * Returns this condition as one of a more special record: what reads an object reads any.
   *
   * @param <T> the type of the record, more special than that of this condition
   * @return this condition
   */
  @SuppressWarnings("unchecked") // a condition only consumes records
  default <T> Condition<T> narrowed() {
    return (Condition<T>) this;
  }
}
