package org.jointpark.firm;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Names one firm of a park, for example {@code KR-0042} or {@code plot.7}.
 *
 * <p>An id is 1 to 64 characters long and holds ASCII letters of either case, digits, hyphens and
 * dots. Case counts: {@code f-1} and {@code F-1} are two firms. The text means nothing beyond
 * itself, so no part of it is ever read. Ids sort by their text, character by character.
 */
@Value.Immutable(builder = false)
public abstract class FirmId implements Comparable<FirmId> {

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
    IdText.check("firm id", text());
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
