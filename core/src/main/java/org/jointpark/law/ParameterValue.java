package org.jointpark.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import org.jointpark.style.PlainDecimal;

/**
 * What law sets a parameter to: a number, a truth, words, a list or a table of numbers and words,
 * or something that nobody found.
 *
 * <p>A number has no unit of its own: the {@link LawParameter} names it. A list or a table holds
 * numbers and words only, never another list.
 */
public sealed interface ParameterValue {

  /**
   * A number.
   *
   * @param value the number, without trailing zeros, so that equal numbers are equal
   */
  record Numeric(BigDecimal value) implements ParameterValue {
    /**
     * Creates a number.
     *
     * @param value the number, with at most 18 digits on each side of the decimal point
     * @throws IllegalArgumentException if {@code value} has more digits
     */
    public Numeric {
      value = PlainDecimal.stripped("value", value);
    }

    /** {@return the number as a plain decimal, such as {@code 57.5}} */
    @Override
    public String toString() {
      return value.toPlainString();
    }
  }

  /**
   * A truth: whether the law asks for something, allows it, or has it.
   *
   * @param value whether it does
   */
  record Truth(boolean value) implements ParameterValue {
    /** {@return {@code true} or {@code false}} */
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /**
   * Words.
   *
   * @param value the words, not blank
   */
  record Text(String value) implements ParameterValue {
    /**
     * Creates a text.
     *
     * @param value the words
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public Text {
      checkArgument(!value.isBlank(), "value must not be blank, but was '%s'", value);
    }

    /** {@return the words} */
    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A list, in the order of the law; a range is the list of its two bounds.
   *
   * @param values the members, each a number or a text
   */
  record Listing(ImmutableList<ParameterValue> values) implements ParameterValue {
    /**
     * Creates a list.
     *
     * @param values the members
     * @throws IllegalArgumentException if a member is neither a number nor a text
     */
    public Listing {
      values.forEach(value -> checkFlat("member", value));
    }

    /** {@return the members in brackets, such as {@code [4, 20]}} */
    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A table: a number or a text for each of some cases, sorted by the name of the case.
   *
   * @param rows the value of each case, by the words for the case
   */
  record Table(ImmutableSortedMap<String, ParameterValue> rows) implements ParameterValue {
    /**
     * Creates a table.
     *
     * @param rows the value of each case
     * @throws IllegalArgumentException if the name of a case is blank, or a value is neither a
     *     number nor a text
     */
    public Table {
      rows = ImmutableSortedMap.copyOf(rows);
      rows.forEach((name, value) -> {
        checkArgument(!name.isBlank(), "row name must not be blank, but was '%s'", name);
        checkFlat("row", value);
      });
    }

    /** {@return the rows in braces, such as <code>{dead=9, injured=307}</code>} */
    @Override
    public String toString() {
      return rows.toString();
    }
  }

  /**
   * Something that the law may well set, but that was not found.
   *
   * <p>It is a value, so that the search for it, its citation and its evidence are on record. That
   * the law sets nothing any more is a {@linkplain org.jointpark.source.Versioned#isRepeal repeal}
   * instead.
   */
  record Unknown() implements ParameterValue {
    /** {@return {@code unknown}} */
    @Override
    public String toString() {
      return "unknown";
    }
  }

  /**
   * Returns a number as value.
   *
   * @param value the number, with at most 18 digits on each side of the decimal point
   * @return the value
   * @throws IllegalArgumentException if {@code value} has more digits
   */
  static ParameterValue numeric(BigDecimal value) {
    return new Numeric(value);
  }

  /**
   * Returns a whole number as value.
   *
   * @param value the number
   * @return the value
   * @throws IllegalArgumentException if {@code value} has more than 18 digits
   */
  static ParameterValue numeric(long value) {
    return new Numeric(BigDecimal.valueOf(value));
  }

  /**
   * Returns a truth as value.
   *
   * @param value whether the law asks for something, allows it, or has it
   * @return the value
   */
  static ParameterValue truth(boolean value) {
    return new Truth(value);
  }

  /**
   * Returns words as value.
   *
   * @param value the words
   * @return the value
   * @throws IllegalArgumentException if {@code value} is blank
   */
  static ParameterValue text(String value) {
    return new Text(value);
  }

  /**
   * Returns a list as value.
   *
   * @param values the members, whose order is kept
   * @return the value
   * @throws IllegalArgumentException if a member is neither a number nor a text
   */
  static ParameterValue listing(Iterable<? extends ParameterValue> values) {
    return new Listing(ImmutableList.copyOf(values));
  }

  /**
   * Returns a table as value.
   *
   * @param rows the value of each case, in any order
   * @return the value
   * @throws IllegalArgumentException if the name of a case is blank, or a value is neither a number
   *     nor a text
   */
  static ParameterValue table(Map<String, ? extends ParameterValue> rows) {
    return new Table(ImmutableSortedMap.copyOf(rows));
  }

  /** {@return the value that was not found} */
  static ParameterValue unknown() {
    return new Unknown();
  }

  /** {@return whether the law may set something that was not found} */
  default boolean isUnknown() {
    return this instanceof Unknown;
  }

  private static void checkFlat(String name, ParameterValue value) {
    checkArgument(
        value instanceof Numeric || value instanceof Text,
        "%s must be a number or a text, but was %s (%s)",
        name,
        value,
        value.getClass().getSimpleName());
  }
}
