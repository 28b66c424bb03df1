package org.jointpark.administration;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Levy} among those of a park, for example {@code TAX-2014}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class LevyId implements Comparable<LevyId> {

  LevyId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static LevyId of(String value) {
    return ImmutableLevyId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("levy id", value());
  }

  @Override
  public int compareTo(LevyId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
