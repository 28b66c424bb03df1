package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import org.immutables.value.Value;

/**
 * Names one firm of a park, for example {@code KR-0042} or {@code plot.7}.
 *
 * <p>An id is 1 to 64 characters long and holds ASCII letters of either case, digits, hyphens and
 * dots. Case counts: {@code f-1} and {@code F-1} are two firms. The text means nothing beyond
 * itself, so no part of it is ever read. Ids sort by their text, character by character.
 */
@Value.Immutable(builder = false)
public abstract class FirmId implements Comparable<FirmId> {

  private static final int MAX_LENGTH = 64;
  private static final CharMatcher ALLOWED = CharMatcher.inRange('A', 'Z')
      .or(CharMatcher.inRange('a', 'z'))
      .or(CharMatcher.inRange('0', '9'))
      .or(CharMatcher.anyOf("-."))
      .precomputed();

  FirmId() {}

  /**
   * Returns the id with the given text, the same that {@link #toString()} gives back.
   *
   * @param text the text of the id
   * @return the id
   * @throws IllegalArgumentException if {@code text} is empty, is longer than 64 characters, or
   *     holds a character outside {@code [A-Za-z0-9.-]}
   */
  public static FirmId of(String text) {
    return ImmutableFirmId.of(text);
  }

  @Value.Parameter
  abstract String text();

  @Value.Check
  void check() {
    checkArgument(
        !text().isEmpty() && text().length() <= MAX_LENGTH && ALLOWED.matchesAllOf(text()),
        "firm id must match [A-Za-z0-9.-]{1,%s}, but was '%s'",
        MAX_LENGTH,
        text());
  }

  @Override
  public int compareTo(FirmId other) {
    return text().compareTo(other.text());
  }

  /** {@return the text of this id} */
  @Override
  public String toString() {
    return text();
  }
}
