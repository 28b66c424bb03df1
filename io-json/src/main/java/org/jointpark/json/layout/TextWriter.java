package org.jointpark.json.layout;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.jointpark.json.scan.Wording;

/**
 * Writes the one-line form of a value and notes where it may be broken into lines.
 *
 * <p>The text is the same whenever the value is. With spaces it reads {@code {"a": 1, "b": [1,
 * 2]}}; compact, as in NDJSON, {@code {"a":1,"b":[1,2]}}.
 */
public final class TextWriter extends JsonWriter {

  /** The deepest nesting that is written. */
  public static final int MAX_DEPTH = 1_000;

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder line = new StringBuilder();
  private final boolean compact;
  private final Breaks breaks = new Breaks();
  private boolean first = true;
  private boolean named;

  private TextWriter(boolean compact) {
    this.compact = compact;
  }

  /** Returns a writer of text that {@link Layout} may break into lines. */
  public static TextWriter spaced() {
    return new TextWriter(false);
  }

  /** Returns a writer of text without any space. */
  public static TextWriter compact() {
    return new TextWriter(true);
  }

  /** Returns the text on one line, without a line break at its end. */
  public StringBuilder line() {
    return line;
  }

  Breaks breaks() {
    return breaks;
  }

  private void beforeValue() {
    if (named) {
      named = false;
    } else {
      separate();
    }
  }

  private void separate() {
    if (!first) {
      breaks.separateAt(line.length());
      line.append(compact ? "," : ", ");
    }
    first = false;
  }

  private void open(char bracket) {
    beforeValue();
    checkArgument(
        breaks.depth() < MAX_DEPTH,
        "value must be nested at most %s levels deep, but is deeper",
        MAX_DEPTH);
    breaks.openAt(line.length());
    line.append(bracket);
    first = true;
  }

  private void close(char bracket) {
    breaks.closeAt(line.length());
    line.append(bracket);
    first = false;
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void startArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  @Override
  public void name(String name) {
    separate();
    quote(name);
    line.append(compact ? ":" : ": ");
    named = true;
  }

  @Override
  public void text(String value) {
    beforeValue();
    quote(value);
  }

  @Override
  public void number(long value) {
    beforeValue();
    line.append(value);
  }

  @Override
  public void number(BigDecimal value) {
    beforeValue();
    line.append(value.toPlainString());
  }

  @Override
  public void bool(boolean value) {
    beforeValue();
    line.append(value);
  }

  private void quote(String text) {
    line.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit == '"' || unit == '\\') {
        line.append(text, plain, i);
        escape(unit);
        plain = i + 1;
      } else if (Character.isSurrogate(unit)) {
        checkArgument(
            Character.isSurrogatePair(unit, i + 1 < text.length() ? text.charAt(i + 1) : ' '),
            "text must not hold half of a surrogate pair, but was %s",
            Wording.quote(text));
        i++;
      }
    }
    line.append(text, plain, text.length()).append('"');
  }

  private void escape(char unit) {
    switch (unit) {
      case '"', '\\' -> line.append('\\').append(unit);
      case '\b' -> line.append("\\b");
      case '\f' -> line.append("\\f");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> line.append("\\u00").append(HEX[unit >> 4]).append(HEX[unit & 0xF]);
    }
  }
}
