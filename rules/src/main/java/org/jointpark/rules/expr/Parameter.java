package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jointpark.law.ParameterId;
import org.jointpark.style.ProseText;

/**
 * A value that law sets and may change, such as a minimum wage, by its id.
 *
 * <p>It holds no value itself: a {@link org.jointpark.rules.rule.Rulebook Rulebook} has all
 * versions of it, and a check resolves them for each day. A rule that reads it reads the value of
 * the day that is judged.
 *
 * @param <V> the type of the value
 */
@Value.Immutable(builder = false)
public abstract class Parameter<V> implements Operand<Object, V> {

  Parameter() {}

  /**
   * Returns a parameter.
   *
   * @param id its id
   * @param type the type of the value
   * @param unit the unit in which it is measured, in words, such as {@code money a month}
   * @param <V> the type of the value
   * @return the parameter
   * @throws IllegalArgumentException if {@code unit} is blank, or {@code type} is that of an
   *     expression
   */
  public static <V> Parameter<V> of(ParameterId id, Class<V> type, String unit) {
    return ImmutableParameter.of(id, type, unit);
  }

  /** {@return its id} */
  @Value.Parameter
  public abstract ParameterId id();

  /** {@return the type of the value} */
  @Value.Parameter
  public abstract Class<V> type();

  /** {@return the unit in which it is measured, in words} */
  @Value.Parameter
  public abstract String unit();

  @Value.Check
  void check() {
    ProseText.check("unit", unit(), "parameter", id());
    checkArgument(
        !Operand.class.isAssignableFrom(type()),
        "type must be that of a value, but was %s (parameter %s)",
        type().getSimpleName(),
        id());
  }

  /**
   * Returns that law sets this parameter.
   *
   * @return the condition; false where none of its versions is in force, or one that repeals it,
   *     and never missing
   */
  public Condition<Object> exists() {
    return new IsSet(this);
  }

  @Override
  public Expr<Object, V> expr() {
    return new ParameterOnDay<>(this);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id().toString();
  }
}
