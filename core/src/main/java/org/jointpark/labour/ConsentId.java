package org.jointpark.labour;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Consent} among those of a park, for example {@code CON-2014-07}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class ConsentId implements Comparable<ConsentId> {

  ConsentId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static ConsentId of(String value) {
    return ImmutableConsentId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("consent id", value());
  }

  @Override
  public int compareTo(ConsentId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
