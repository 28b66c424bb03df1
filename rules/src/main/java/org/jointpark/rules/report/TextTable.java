package org.jointpark.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells, set in columns of plain text.
 *
 * <p>Each column is as wide as its widest cell. If that is too wide for the page, the widest
 * columns of words give way and break their text into lines; numbers are never broken. A line feed
 * or a tab in a cell counts as a space. Numbers stand right, words left. A table without rows has
 * no lines.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST_WIDTH = 8;

  private final ImmutableList<Column> columns;
  private final ImmutableList<ImmutableList<String>> rows;

  private TextTable(ImmutableList<Column> columns, ImmutableList<ImmutableList<String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Starts a table.
   *
   * @param columns the columns from left to right, at least one
   * @return a builder without rows
   * @throws IllegalArgumentException if there is no column
   */
  public static Builder of(Column... columns) {
    return new Builder(ImmutableList.copyOf(columns));
  }

  /**
   * A column and on which side its cells stand.
   *
   * @param heading the heading, which may be empty
   * @param right whether the cells stand on the right side
   */
  public record Column(String heading, boolean right) {

    /**
     * Returns a column of words.
     *
     * @param heading the heading
     * @return a column whose cells stand on the left side
     */
    public static Column words(String heading) {
      return new Column(heading, false);
    }

    /**
     * Returns a column of numbers.
     *
     * @param heading the heading
     * @return a column whose cells stand on the right side
     */
    public static Column numbers(String heading) {
      return new Column(heading, true);
    }
  }

  /**
   * Sets the table.
   *
   * @param width the width of the page, in characters
   * @return the lines, without spaces at their end
   * @throws IllegalArgumentException if the columns of numbers leave less than 8 characters to a
   *     column of words
   */
  public ImmutableList<String> lines(int width) {
    if (rows.isEmpty()) {
      return ImmutableList.of();
    }
    int[] widths = widths(width);
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
      addRow(headings(), widths, lines);
    }
    rows.forEach(row -> addRow(row, widths, lines));
    return lines.build();
  }

  private ImmutableList<String> headings() {
    return columns.stream().map(Column::heading).collect(ImmutableList.toImmutableList());
  }

  /** Returns the width of each column: that of its widest cell, as far as there is room. */
  private int[] widths(int width) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths[i] = Math.max(columns.get(i).heading().length(), widest);
    }
    int room = width - GAP.length() * (columns.size() - 1);
    while (Arrays.stream(widths).sum() > room) {
      widths[widestWords(widths, width)]--;
    }
    return widths;
  }

  private int widestWords(int[] widths, int width) {
    int widest = IntStream.range(0, widths.length)
        .filter(i -> !columns.get(i).right())
        .boxed()
        .max(Comparator.comparing(i -> widths[i]))
        .orElse(0);
    checkArgument(
        !columns.get(widest).right() && widths[widest] > LEAST_WIDTH,
        "columns must fit into %s characters with %s for each of words, but did not (headings %s)",
        width,
        LEAST_WIDTH,
        headings());
    return widest;
  }

  private void addRow(
      ImmutableList<String> row, int[] widths, ImmutableList.Builder<String> lines) {
    List<ImmutableList<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(LineBreaks.wrap(row.get(i), Math.max(1, widths[i])));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP)
            .append(pad(part, widths[i], columns.get(i).right()));
      }
      lines.add(text.toString().stripTrailing());
    }
  }

  private static String pad(String text, int width, boolean right) {
    return right ? Strings.padStart(text, width, ' ') : Strings.padEnd(text, width, ' ');
  }

  /** Builds a {@link TextTable}. */
  public static final class Builder {
    private final ImmutableList<Column> columns;
    private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();

    private Builder(ImmutableList<Column> columns) {
      checkArgument(!columns.isEmpty(), "table must have at least one column");
      this.columns = columns;
    }

    /**
     * Adds a row.
     *
     * @param cells one text a column
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    @CanIgnoreReturnValue
    public Builder row(String... cells) {
      checkArgument(
          cells.length == columns.size(),
          "row must have %s cells, but had %s: %s",
          columns.size(),
          cells.length,
          Arrays.asList(cells));
      rows.add(Arrays.stream(cells).map(LineBreaks::join).collect(ImmutableList.toImmutableList()));
      return this;
    }

    /** {@return the table of the rows so far} */
    public TextTable build() {
      return new TextTable(columns, rows.build());
    }
  }
}
