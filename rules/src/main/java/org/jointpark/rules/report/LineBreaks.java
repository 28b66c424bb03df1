package org.jointpark.rules.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/** Breaks text into lines at its spaces; a line feed or a tab counts as one. */
final class LineBreaks {

  private static final CharMatcher SPACE = CharMatcher.breakingWhitespace();
  private static final Splitter WORDS = Splitter.on(SPACE).omitEmptyStrings();

  private LineBreaks() {}

  /** Returns a text as one line, with one space wherever it has some. */
  static String join(String text) {
    return SPACE.trimAndCollapseFrom(text, ' ');
  }

  /** Returns lines of at most a width; a longer word is cut. An empty text is one empty line. */
  static ImmutableList<String> wrap(String text, int width) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    return lines.add(line.toString()).build();
  }
}
