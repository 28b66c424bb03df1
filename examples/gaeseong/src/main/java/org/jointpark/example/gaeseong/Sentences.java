package org.jointpark.example.gaeseong;

import java.util.Locale;

/** Makes sentences of the words of a record. */
final class Sentences {

  private Sentences() {}

  /** Returns a text with a capital at its beginning and one full stop at its end. */
  static String ended(String text) {
    return capitalised(unended(text)) + ".";
  }

  /** Returns a text without a full stop at its end. */
  static String unended(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns a text with a capital at its beginning. */
  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Returns the words of the name of a constant. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
