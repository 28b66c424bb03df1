package org.jointpark.event;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Visit} within a dossier, for example {@code V-2013-12-19}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot. Ids sort by their text,
 * character by character.
 */
@Value.Immutable(builder = false)
public abstract class VisitId implements Comparable<VisitId> {

  VisitId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static VisitId of(String value) {
    return ImmutableVisitId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("visit id", value());
  }

  @Override
  public int compareTo(VisitId other) {
    return value().compareTo(other.value());
  }

  /** {@return the text of this id} */
  @Override
  public String toString() {
    return value();
  }
}
