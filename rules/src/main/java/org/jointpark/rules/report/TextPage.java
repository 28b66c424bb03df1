package org.jointpark.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * A page of plain text: a title, headings, paragraphs and tables in lines of a fixed width.
 *
 * <p>No line is longer than the width, and none ends in a space.
 */
public final class TextPage {

  /** The width of a page unless another is asked for, in characters. */
  public static final int DEFAULT_WIDTH = 100;

  private static final String INDENT = "  ";

  private final ImmutableList<String> lines;

  private TextPage(ImmutableList<String> lines) {
    this.lines = lines;
  }

  /** {@return a builder of a page of {@link #DEFAULT_WIDTH} characters a line} */
  public static Builder builder() {
    return new Builder(DEFAULT_WIDTH);
  }

  /**
   * Returns a builder of a page.
   *
   * @param width the characters in a line, at least 40
   * @return a builder without lines
   * @throws IllegalArgumentException if {@code width} is below 40
   */
  public static Builder ofWidth(int width) {
    return new Builder(width);
  }

  /** {@return the lines from top to bottom} */
  public ImmutableList<String> lines() {
    return lines;
  }

  /** {@return the lines, each ended by a line feed} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** Builds a {@link TextPage} from top to bottom. */
  public static final class Builder {
    private final int width;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private boolean spaced = true;

    private Builder(int width) {
      checkArgument(width >= 40, "width must be at least 40, but was %s", width);
      this.width = width;
    }

    /**
     * Adds a title, with a double rule below.
     *
     * @param text the title
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder title(String text) {
      return ruled(text, '=');
    }

    /**
     * Adds a heading, with a rule below and an empty line above.
     *
     * @param text the heading
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder heading(String text) {
      return ruled(text, '-');
    }

    private Builder ruled(String text, char rule) {
      space();
      ImmutableList<String> broken = LineBreaks.wrap(text, width);
      broken.forEach(this::line);
      int longest = broken.stream().mapToInt(String::length).max().orElse(0);
      line(String.valueOf(rule).repeat(longest));
      return this;
    }

    /**
     * Adds a paragraph.
     *
     * @param text the words, which are broken into lines
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder paragraph(String text) {
      LineBreaks.wrap(text, width).forEach(this::line);
      return this;
    }

    /**
     * Adds a point of a list.
     *
     * @param text the words, which are broken into lines
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder point(String text) {
      String mark = "- ";
      for (String part : LineBreaks.wrap(text, width - INDENT.length() - mark.length())) {
        line(INDENT + mark + part);
        mark = "  ";
      }
      return this;
    }

    /**
     * Adds lines as they stand, each moved in by two characters.
     *
     * @param text the lines, such as those of {@link Prose#explanation}; one that is too long goes
     *     on in the next, four characters further in, and never further than half of the width
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder block(String text) {
      text.lines().forEach(this::blockLine);
      return this;
    }

    private void blockLine(String text) {
      int indent = text.length() - text.stripLeading().length() + INDENT.length();
      String start = " ".repeat(Math.min(indent, width / 2));
      String next = " ".repeat(Math.min(indent + 2 * INDENT.length(), width / 2));
      for (String part : LineBreaks.wrap(text, width - next.length())) {
        line(start + part);
        start = next;
      }
    }

    /**
     * Adds a table, moved in by two characters.
     *
     * @param table the table
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder table(TextTable table) {
      table.lines(width - INDENT.length()).forEach(row -> line(INDENT + row));
      return this;
    }

    /**
     * Adds an empty line, unless the page is empty or already ends in one.
     *
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder space() {
      if (!spaced) {
        line("");
      }
      return this;
    }

    private void line(String text) {
      lines.add(text.stripTrailing());
      spaced = text.isBlank();
    }

    /** {@return the page of what was added so far} */
    public TextPage build() {
      return new TextPage(lines.build());
    }
  }
}
