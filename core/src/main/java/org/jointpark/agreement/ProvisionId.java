package org.jointpark.agreement;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Provision} within a dossier, whichever agreement it stands in, for example
 * {@code NORM-1}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot. Ids sort by their text,
 * character by character.
 */
@Value.Immutable(builder = false)
public abstract class ProvisionId implements Comparable<ProvisionId> {

  ProvisionId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static ProvisionId of(String value) {
    return ImmutableProvisionId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("provision id", value());
  }

  @Override
  public int compareTo(ProvisionId other) {
    return value().compareTo(other.value());
  }

  /** {@return the text of this id} */
  @Override
  public String toString() {
    return value();
  }
}
