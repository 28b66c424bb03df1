package org.jointpark.json.scan;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The small words of fault messages: quoted texts, lists of names, articles. */
public final class Wording {

  private static final int MAX_QUOTED = 60;
  private static final int MAX_REASON = 300;
  private static final int MAX_LISTED = 24;

  private Wording() {}

  /** Returns a text in quotes: escaped so that it cannot disturb a terminal, and abbreviated. */
  public static String quote(String text) {
    return "'" + escape(text, MAX_QUOTED) + "'";
  }

  /** Returns the message of an exception, escaped and abbreviated; its class if it has none. */
  public static String reason(Exception exception) {
    String message = exception.getMessage();
    return message == null ? exception.getClass().getSimpleName() : escape(message, MAX_REASON);
  }

  /** Returns the text with characters that cannot be seen escaped, cut after a number of them. */
  public static String escape(String text, int maxLength) {
    StringBuilder escaped = new StringBuilder(Math.min(text.length(), maxLength) + 8);
    int end = Math.min(text.length(), maxLength);
    for (int i = 0; i < end; ) {
      int codePoint = text.codePointAt(i);
      if (isVisible(codePoint)) {
        escaped.appendCodePoint(codePoint);
      } else {
        appendEscape(escaped, codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return end < text.length() ? escaped.append('…').toString() : escaped.toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  private static void appendEscape(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        for (char unit : Character.toChars(codePoint)) {
          escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      }
    }
  }

  /** Returns {@code one of [a, b, c]}, cut after two dozen names. */
  public static String oneOf(Collection<String> names) {
    if (names.size() == 1) {
      return quote(names.iterator().next());
    }
    List<String> shown = names.stream().limit(MAX_LISTED).toList();
    String more = names.size() > MAX_LISTED ? ", …" : "";
    return "one of [" + Joiner.on(", ").join(shown) + more + "]";
  }

  /** Returns a noun with its indefinite article. */
  public static String a(String noun) {
    boolean vowel = !noun.isEmpty() && "aeio".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }
}
