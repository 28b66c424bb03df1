package org.jointpark.rules.expr;

import org.jointpark.law.ParameterId;

/**
 * What law sets and may change, by its id: one value, a table of values by codes, or a list.
 *
 * <p>It holds nothing itself: a {@link org.jointpark.rules.rule.Rulebook Rulebook} has all versions
 * of it, each of which says all of it, and a check resolves them for each day. A rule that reads it
 * reads what is set on the day that is judged.
 *
 * @param <T> the type of what a version of it holds
 */
public sealed interface Setting<T> permits ListParameter, Parameter, TableParameter {

  /** The largest table, in rows, and the largest list that is allowed. */
  int MAX_ENTRIES = 10_000;

  /** {@return its id} */
  ParameterId id();

  /** {@return the unit in which the values are measured, in words} */
  String unit();

  /** {@return the class of what a version of it holds} */
  Class<T> held();

  /** {@return what a version of it holds, in words, such as {@code table of Money by String}} */
  String kind();

  /**
   * Returns whether another setting holds what this one does, whatever its id and unit.
   *
   * @param other the other
   * @return whether it does
   */
  boolean isOfOneKindWith(Setting<?> other);

  /**
   * Refuses what is not of the types that this setting has.
   *
   * @param value what a version of it may hold
   * @param whose whose it is, in words
   * @throws IllegalArgumentException if a type does not fit, or it is too large
   */
  void check(T value, String whose);

  /**
   * Returns that law sets this.
   *
   * @return the condition; false where none of its versions is in force, or one that repeals it,
   *     and never missing
   */
  default Condition<Object> exists() {
    return new IsSet(this);
  }
}
