package org.jointpark.style;

import static com.google.common.base.Preconditions.checkArgument;

/** Checks the text of identifiers, which has one shape in all of the SDK. */
public final class IdText {

  private static final int MAX_LENGTH = 64;

  private IdText() {}

  /**
   * Checks that a text is 1 to 64 ASCII letters, digits, hyphens and dots.
   *
   * @param name what the text identifies, for the message
   * @param text the text to check
   * @throws IllegalArgumentException if it is not
   */
  public static void check(String name, String text) {
    checkArgument(
        !text.isEmpty() && text.length() <= MAX_LENGTH && isAllowed(text),
        "%s must match [A-Za-z0-9.-]{1,%s}, but was '%s'",
        name,
        MAX_LENGTH,
        text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…");
  }

  private static boolean isAllowed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean isAllowed = (each >= 'A' && each <= 'Z')
          || (each >= 'a' && each <= 'z')
          || (each >= '0' && each <= '9')
          || each == '-'
          || each == '.';
      if (!isAllowed) {
        return false;
      }
    }
    return true;
  }
}
