package org.jointpark.rules.expr;

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
public abstract non-sealed class Parameter<V> implements Operand<Object, V>, Setting<V> {

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

  @Override
  @Value.Parameter
  public abstract ParameterId id();

  /** {@return the type of the value} */
  @Value.Parameter
  public abstract Class<V> type();

  @Override
  @Value.Parameter
  public abstract String unit();

  @Value.Check
  void check() {
    ProseText.check("unit", unit(), "parameter", id());
    Nodes.checkValue(type(), this);
  }

  @Override
  public Class<V> held() {
    return type();
  }

  @Override
  public String kind() {
    return type().getSimpleName();
  }

  @Override
  public boolean isOfOneKindWith(Setting<?> other) {
    return other instanceof Parameter<?> parameter && parameter.type().equals(type());
  }

  @Override
  public void check(V value, String whose) {
    Nodes.checkType("value", type(), value, whose);
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
