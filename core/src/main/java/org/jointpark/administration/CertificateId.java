package org.jointpark.administration;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Certificate} within a dossier, for example {@code CERT-7}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class CertificateId implements Comparable<CertificateId> {

  CertificateId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static CertificateId of(String value) {
    return ImmutableCertificateId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("certificate id", value());
  }

  @Override
  public int compareTo(CertificateId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
