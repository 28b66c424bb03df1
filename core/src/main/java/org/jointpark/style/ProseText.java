package org.jointpark.style;

import static com.google.common.base.Preconditions.checkArgument;

/** Checks text that people read: titles, names and descriptions. */
public final class ProseText {

  private ProseText() {}

  /**
   * Checks that a text says something.
   *
   * @param name the property that holds the text, for the message
   * @param text the text to check
   * @param ownerKind what kind of thing has the property, for the message
   * @param owner the thing that has the property, for the message
   * @throws IllegalArgumentException if {@code text} is empty or white space only
   */
  public static void check(String name, String text, String ownerKind, Object owner) {
    checkArgument(
        !text.isBlank(),
        "%s must not be blank, but was '%s' (%s %s)",
        name,
        text,
        ownerKind,
        owner);
  }
}
