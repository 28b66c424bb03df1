package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.jointpark.law.ParameterId;
import org.jointpark.style.ProseText;

/**
 * A list that law keeps and may change, such as that of strategic goods, by its id.
 *
 * <pre>{@code
 * static final ListParameter<HsCode> BANNED =
 *     ListParameter.of(ParameterId.of("goods.banned"), HsCode.class, "code of the tariff");
 *
 * GOODS.isIn(BANNED).not()
 * }</pre>
 *
 * <p>On a day on which no list is in force, it is not known what is on it. That there is none is
 * said by {@link #exists()}, and an empty list says that nothing is on it.
 *
 * @param <V> the type of what is on the list
 */
@Value.Immutable(builder = false)
public abstract non-sealed class ListParameter<V> implements Setting<ImmutableSet<V>> {

  ListParameter() {}

  /**
   * Returns a list.
   *
   * @param id its id
   * @param type the type of what is on it
   * @param unit what is on it, in words, such as {@code code of the tariff}
   * @param <V> the type of what is on the list
   * @return the list
   * @throws IllegalArgumentException if {@code unit} is blank, or {@code type} is that of an
   *     expression
   */
  public static <V> ListParameter<V> of(ParameterId id, Class<V> type, String unit) {
    return ImmutableListParameter.of(id, type, unit);
  }

  @Override
  @Value.Parameter
  public abstract ParameterId id();

  /** {@return the type of what is on the list} */
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
  @SuppressWarnings("unchecked") // what is in a set is checked one by one
  public Class<ImmutableSet<V>> held() {
    return (Class<ImmutableSet<V>>) (Class<?>) ImmutableSet.class;
  }

  @Override
  public String kind() {
    return "list of " + type().getSimpleName();
  }

  @Override
  public boolean isOfOneKindWith(Setting<?> other) {
    return other instanceof ListParameter<?> list && list.type().equals(type());
  }

  @Override
  public void check(ImmutableSet<V> value, String whose) {
    checkArgument(
        value.size() <= MAX_ENTRIES,
        "list must have at most %s entries, but has %s (%s)",
        MAX_ENTRIES,
        value.size(),
        whose);
    for (Object entry : value) {
      Nodes.checkType("entry of the list", type(), entry, whose);
    }
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id().toString();
  }
}
