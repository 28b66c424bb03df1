package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import org.immutables.value.Value;

/**
 * A branch of industry, as the authority of a park groups its firms, for example
 * {@code machinery-metal}.
 *
 * <p>1 to 64 characters, each a lower-case ASCII letter or a hyphen. The groups are the park's own
 * and follow no international classification.
 */
@Value.Immutable(builder = false)
public abstract class Sector implements Comparable<Sector> {

  private static final int MAX_LENGTH = 64;
  private static final CharMatcher ALLOWED =
      CharMatcher.inRange('a', 'z').or(CharMatcher.is('-')).precomputed();

  Sector() {}

  /**
   * Returns the sector with the given name, which is also its {@link #toString() text form}.
   *
   * @param name the name
   * @return the sector
   * @throws IllegalArgumentException if {@code name} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [a-z-]}
   */
  public static Sector of(String name) {
    return ImmutableSector.of(name);
  }

  @Value.Parameter
  abstract String name();

  @Value.Check
  void check() {
    checkArgument(
        !name().isEmpty() && name().length() <= MAX_LENGTH && ALLOWED.matchesAllOf(name()),
        "sector must match [a-z-]{1,%s}, but was '%s'",
        MAX_LENGTH,
        name().length() <= MAX_LENGTH ? name() : name().substring(0, MAX_LENGTH) + "…");
  }

  @Override
  public int compareTo(Sector other) {
    return name().compareTo(other.name());
  }

  /** {@return the name of this sector} */
  @Override
  public String toString() {
    return name();
  }
}
