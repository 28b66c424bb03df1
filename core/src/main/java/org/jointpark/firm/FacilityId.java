package org.jointpark.firm;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Facility} within a dossier, for example {@code FAC-1}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class FacilityId implements Comparable<FacilityId> {

  FacilityId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static FacilityId of(String value) {
    return ImmutableFacilityId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("facility id", value());
  }

  @Override
  public int compareTo(FacilityId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
