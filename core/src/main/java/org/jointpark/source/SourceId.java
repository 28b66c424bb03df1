package org.jointpark.source;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link Source} within a dossier, for example {@code voakorea-3}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class SourceId implements Comparable<SourceId> {

  SourceId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static SourceId of(String value) {
    return ImmutableSourceId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("source id", value());
  }

  @Override
  public int compareTo(SourceId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
