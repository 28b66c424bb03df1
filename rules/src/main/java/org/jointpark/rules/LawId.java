package org.jointpark.rules;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a rule or a norm for good, for example {@code gaeseong.labour.wage-cap}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class LawId implements Comparable<LawId> {

  LawId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static LawId of(String value) {
    return ImmutableLawId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("law id", value());
  }

  @Override
  public int compareTo(LawId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
