package org.jointpark.event;

import com.google.common.base.Ascii;
import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Says what was done, in a code by which agreements can ask whether it was:
 * {@code electronic-passage.built}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot. Codes sort by their
 * text, character by character. Those that begin with {@code event.} and {@code talks.} are given
 * by the records themselves: each event is an act of its kind, each round of talks that was held
 * one of its level.
 */
@Value.Immutable(builder = false)
public abstract class ActCode implements Comparable<ActCode> {

  private static final String OF_EVENTS = "event.";
  private static final String OF_TALKS = "talks.";

  ActCode() {}

  /**
   * Returns the code with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the code
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static ActCode of(String value) {
    return ImmutableActCode.of(value);
  }

  /**
   * Returns the code that every event of a kind has.
   *
   * @param kind the kind
   * @return the code, such as {@code event.non-response}
   */
  public static ActCode of(EventKind kind) {
    return of(OF_EVENTS + text(kind));
  }

  /**
   * Returns the code that every round of talks on a level has, if it was held.
   *
   * @param level the level
   * @return the code, such as {@code talks.joint-committee}
   */
  public static ActCode of(TalksLevel level) {
    return of(OF_TALKS + text(level));
  }

  private static String text(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /** {@return whether records have this code by themselves, so that no event may name it} */
  public boolean isGivenByRecords() {
    return value().startsWith(OF_EVENTS) || value().startsWith(OF_TALKS);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("act code", value());
  }

  @Override
  public int compareTo(ActCode other) {
    return value().compareTo(other.value());
  }

  /** {@return the text of this code} */
  @Override
  public String toString() {
    return value();
  }
}
