package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.jointpark.style.IdText;

/**
 * Days on which a norm does not ask for what it asks for, or does so all the same.
 *
 * <p>Of the exceptions that apply, those of the highest priority decide. Where they disagree,
 * nothing is decided: the exceptions are in conflict.
 *
 * @param name its name among the exceptions of its norm: 1 to 64 characters of
 *     {@code [A-Za-z0-9.-]}
 * @param priority the higher, the stronger; at least 1
 * @param when while what is so it applies
 * @param effect what it does
 */
public record NormException(String name, int priority, State when, Effect effect) {

  /** What an exception does to its norm. */
  public enum Effect {
    /** The norm asks for nothing. */
    RELEASES,
    /** The norm asks for what it asks for, whatever weaker exceptions say. */
    BINDS
  }

  /**
   * Creates the exception.
   *
   * @param name its name
   * @param priority the higher, the stronger
   * @param when while what is so it applies
   * @param effect what it does
   * @throws IllegalArgumentException if the name has another shape, or the priority is less than 1
   */
  public NormException {
    IdText.check("exception name", name);
    checkArgument(
        priority >= 1, "priority must be at least 1, but was %s (exception %s)", priority, name);
    Objects.requireNonNull(when);
    Objects.requireNonNull(effect);
  }

  /**
   * Returns an exception under which the norm asks for nothing.
   *
   * @param name its name
   * @param priority the higher, the stronger
   * @param when while what is so it applies
   * @return the exception
   * @throws IllegalArgumentException if the name has another shape, or the priority is less than 1
   */
  public static NormException releasing(String name, int priority, State when) {
    return new NormException(name, priority, when, Effect.RELEASES);
  }

  /**
   * Returns an exception to weaker exceptions.
   *
   * @param name its name
   * @param priority the higher, the stronger
   * @param when while what is so it applies
   * @return the exception
   * @throws IllegalArgumentException if the name has another shape, or the priority is less than 1
   */
  public static NormException binding(String name, int priority, State when) {
    return new NormException(name, priority, when, Effect.BINDS);
  }
}
