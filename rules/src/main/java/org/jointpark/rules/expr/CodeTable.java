package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values by codes, such as minimum wages by sector and grade: what one version of a
 * {@link TableParameter} holds.
 *
 * <p>A key is one code or some, in the order of the parameter. There is no row that stands for all
 * other keys: what the law says of each has a row of its own, and of a key without a row nothing is
 * known. The order of the rows means nothing.
 *
 * @param <V> the type of the values
 */
public final class CodeTable<V> {

  private final ImmutableMap<ImmutableList<Object>, V> rows;

  private CodeTable(ImmutableMap<ImmutableList<Object>, V> rows) {
    this.rows = rows;
  }

  /**
   * Returns the table of some rows.
   *
   * @param rows the rows, at least one and at most {@value Setting#MAX_ENTRIES}, each with a key of
   *     its own
   * @param <V> the type of the values
   * @return the table
   * @throws IllegalArgumentException if there are too few or too many rows, two have one key, or
   *     keys have different numbers of parts
   */
  @SafeVarargs
  public static <V> CodeTable<V> of(Row<V>... rows) {
    ImmutableList.Builder<Row<V>> all = ImmutableList.builder();
    for (Row<V> row : rows) {
      all.add(row);
    }
    return copyOf(all.build());
  }

  /**
   * Returns the table of some rows.
   *
   * @param rows the rows, at least one and at most {@value Setting#MAX_ENTRIES}, each with a key of
   *     its own
   * @param <V> the type of the values
   * @return the table
   * @throws IllegalArgumentException if there are too few or too many rows, two have one key, or
   *     keys have different numbers of parts
   */
  public static <V> CodeTable<V> copyOf(Iterable<Row<V>> rows) {
    Map<ImmutableList<Object>, V> byKey = new LinkedHashMap<>();
    int parts = 0;
    for (Row<V> row : rows) {
      checkArgument(
          parts == 0 || parts == row.key().size(),
          "keys must have as many parts as each other, but had %s and %s (row %s)",
          parts,
          row.key().size(),
          row);
      parts = row.key().size();
      checkArgument(
          byKey.put(row.key(), row.value()) == null,
          "keys must be different, but two rows have [%s]",
          row.keyInWords());
      checkArgument(
          byKey.size() <= Setting.MAX_ENTRIES,
          "rows must be at most %s, but were more. Maybe make two tables of it",
          Setting.MAX_ENTRIES);
    }
    checkArgument(!byKey.isEmpty(), "rows must be at least one. Maybe a repeal is meant");
    return new CodeTable<>(ImmutableMap.copyOf(byKey));
  }

  /** {@return the values by their keys} */
  public ImmutableMap<ImmutableList<Object>, V> rows() {
    return rows;
  }

  /**
   * Returns the value of a key.
   *
   * @param key the codes, in the order of the parameter
   * @return the value, or empty if there is no row for the key
   */
  public Optional<V> at(List<?> key) {
    return Optional.ofNullable(rows.get(key));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeTable<?> that && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** {@return how many rows there are, such as {@code a table of 12 rows}} */
  @Override
  public String toString() {
    return "a table of " + rows.size() + (rows.size() == 1 ? " row" : " rows");
  }

  /**
   * One value with its key.
   *
   * @param key the codes, at least one and at most {@value #MAX_PARTS}
   * @param value the value
   * @param <V> the type of the value
   */
  public record Row<V>(ImmutableList<Object> key, V value) {

    /** Of how many codes a key may consist. */
    public static final int MAX_PARTS = 5;

    /**
     * Creates a row.
     *
     * @param key the codes, at least one and at most {@value #MAX_PARTS}
     * @param value the value
     * @throws IllegalArgumentException if the key has too few or too many parts
     */
    public Row {
      checkArgument(
          !key.isEmpty() && key.size() <= MAX_PARTS,
          "key must have 1 to %s parts, but had %s (%s)",
          MAX_PARTS,
          key.size(),
          value);
    }

    /** Returns the key in words, as in the name of what is missing. */
    String keyInWords() {
      return inWords(key);
    }

    /** {@return the key and the value, such as {@code [textile, A] USD 50}} */
    @Override
    public String toString() {
      return "[" + keyInWords() + "] " + value;
    }
  }

  /**
   * Returns a key in words.
   *
   * @param key the codes
   * @return the codes with commas between them, such as {@code textile, A}
   */
  public static String inWords(List<?> key) {
    return key.stream().map(Object::toString).collect(joining(", "));
  }

  /** Returns a number of parts of a key in words. */
  static String parts(int count) {
    return count == 1 ? "1 part" : count + " parts";
  }
}
