package org.jointpark.labour;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies an {@link Accident} among those of a park, for example {@code ACC-2014-03}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class AccidentId implements Comparable<AccidentId> {

  AccidentId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static AccidentId of(String value) {
    return ImmutableAccidentId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("accident id", value());
  }

  @Override
  public int compareTo(AccidentId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
