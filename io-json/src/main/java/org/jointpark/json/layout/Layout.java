package org.jointpark.json.layout;

import java.io.IOException;

/**
 * Breaks one line of JSON into readable ones: an array or object stays on one line if it fits, with
 * a comma behind it, into 100 UTF-16 units at its place; otherwise each of its members stands on a
 * line of its own, two spaces further in.
 */
public final class Layout {

  private static final int WIDTH = 100;

  private final CharSequence line;
  private final Breaks breaks;
  private final Appendable out;
  private int copied;
  private int lineStart;
  private int indent;

  private Layout(TextWriter text, Appendable out) {
    this.line = text.line();
    this.breaks = text.breaks();
    this.out = out;
  }

  /** Appends the text, laid out, with a line feed at its end. */
  public static void append(TextWriter text, Appendable out) throws IOException {
    new Layout(text, out).append();
  }

  private void append() throws IOException {
    for (int i = 0; i < breaks.size(); i++) {
      int at = breaks.position(i);
      switch (line.charAt(at)) {
        case '{', '[' -> {
          int close = breaks.position(breaks.closer(i));
          if (close == at + 1 || width(close) + 1 < WIDTH) {
            i = breaks.closer(i);
          } else {
            copyTo(at + 1);
            indent++;
            startLine(at + 1);
          }
        }
        case ',' -> {
          copyTo(at + 1);
          startLine(at + 2);
        }
        default -> {
          copyTo(at);
          indent--;
          startLine(at);
        }
      }
    }
    copyTo(line.length());
    out.append('\n');
  }

  /** Counts the units on the current line up to a position. */
  private int width(int position) {
    return 2 * indent + position - lineStart;
  }

  private void copyTo(int position) throws IOException {
    out.append(line, copied, position);
    copied = position;
  }

  private void startLine(int position) throws IOException {
    out.append('\n');
    for (int i = 0; i < indent; i++) {
      out.append("  ");
    }
    copied = position;
    lineStart = position;
  }
}
