package org.jointpark.firm;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link CapitalContribution} among those of a park, for example {@code CC-0012}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class CapitalContributionId implements Comparable<CapitalContributionId> {

  CapitalContributionId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static CapitalContributionId of(String value) {
    return ImmutableCapitalContributionId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("capital contribution id", value());
  }

  @Override
  public int compareTo(CapitalContributionId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
