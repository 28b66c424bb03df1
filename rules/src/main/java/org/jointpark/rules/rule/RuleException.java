package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jointpark.rules.expr.Condition;
import org.jointpark.style.IdText;

/**
 * What a rule requires instead, where an exception applies.
 *
 * <p>Of the exceptions that apply, those of the highest priority decide. Where they disagree,
 * nothing is decided: the exceptions are in conflict.
 *
 * @param <S> the type of the record
 */
@Value.Immutable(builder = false)
public abstract class RuleException<S> {

  RuleException() {}

  /**
   * Returns an exception.
   *
   * @param name its name among those of its rule: 1 to 64 characters of {@code [A-Za-z0-9.-]}
   * @param priority the higher, the stronger; at least 1
   * @param when where it applies
   * @param instead what is required there instead
   * @param <S> the type of the record
   * @return the exception
   * @throws IllegalArgumentException if the name has another shape, or the priority is less than 1
   */
  public static <S> RuleException<S> of(
      String name, int priority, Condition<S> when, Condition<S> instead) {
    return ImmutableRuleException.of(name, priority, when, instead);
  }

  /** {@return its name among those of its rule} */
  @Value.Parameter
  public abstract String name();

  /** {@return the higher, the stronger} */
  @Value.Parameter
  public abstract int priority();

  /** {@return where it applies} */
  @Value.Parameter
  public abstract Condition<S> when();

  /** {@return what is required there instead} */
  @Value.Parameter
  public abstract Condition<S> instead();

  @Value.Check
  void check() {
    IdText.check("exception name", name());
    checkArgument(
        priority() >= 1,
        "priority must be at least 1, but was %s (exception %s)",
        priority(),
        name());
  }
}
