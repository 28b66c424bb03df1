package org.jointpark.agreement;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies an {@link Agreement} within a dossier, for example {@code AGR-2013-NORM}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot. Ids sort by their text,
 * character by character.
 */
@Value.Immutable(builder = false)
public abstract class AgreementId implements Comparable<AgreementId> {

  AgreementId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static AgreementId of(String value) {
    return ImmutableAgreementId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("agreement id", value());
  }

  @Override
  public int compareTo(AgreementId other) {
    return value().compareTo(other.value());
  }

  /** {@return the text of this id} */
  @Override
  public String toString() {
    return value();
  }
}
