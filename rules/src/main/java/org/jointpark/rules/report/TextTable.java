package org.jointpark.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells, set in columns of plain text.
 *
 * <p>Each column is as wide as its widest cell, but for the last, which takes what the width of the
 * page leaves and breaks its text into lines. Numbers stand right, words left. A table without rows
 * has no lines.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST_LAST_WIDTH = 16;

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
   * @throws IllegalArgumentException if the columns but the last leave less than 16 characters
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

  private int[] widths(int width) {
    int last = columns.size() - 1;
    int[] widths = IntStream.range(0, columns.size())
        .map(i -> Math.max(
            columns.get(i).heading().length(),
            rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)))
        .toArray();
    int taken = Arrays.stream(widths, 0, last).sum() + GAP.length() * last;
    checkArgument(
        last == 0 || width - taken >= LEAST_LAST_WIDTH,
        "columns must leave %s of %s characters to the last, but took %s (headings %s)",
        LEAST_LAST_WIDTH,
        width,
        taken,
        headings());
    widths[last] = Math.min(widths[last], width - taken);
    return widths;
  }

  private void addRow(
      ImmutableList<String> row, int[] widths, ImmutableList.Builder<String> lines) {
    int last = columns.size() - 1;
    ImmutableList<String> broken = LineBreaks.wrap(row.get(last), Math.max(1, widths[last]));
    for (int line = 0; line < broken.size(); line++) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < last; i++) {
        cells.add(pad(line == 0 ? row.get(i) : "", widths[i], columns.get(i).right()));
      }
      cells.add(pad(broken.get(line), widths[last], columns.get(last).right()));
      lines.add(cells.stream().collect(Collectors.joining(GAP)).stripTrailing());
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
      rows.add(ImmutableList.copyOf(cells));
      return this;
    }

    /** {@return the table of the rows so far} */
    public TextTable build() {
      return new TextTable(columns, rows.build());
    }
  }
}
