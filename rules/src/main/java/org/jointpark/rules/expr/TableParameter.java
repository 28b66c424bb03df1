package org.jointpark.rules.expr;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.expr.CodeTable.Row;
import org.jointpark.style.ProseText;

/**
 * A table of values by codes that law sets and may change, such as minimum wages by sector and
 * grade, by its id.
 *
 * <pre>{@code
 * static final TableParameter.ByTwo<String, String, Money> MINIMUM_WAGE =
 *     TableParameter.of(ParameterId.of("wage.minimum"), Money.class, "money a month")
 *         .by(String.class, String.class);
 *
 * WAGE.atLeast(MINIMUM_WAGE.at(SECTOR, GRADE))
 * }</pre>
 *
 * <p>A key consists of codes: texts, truths, and whatever else is only compared. A number or a day
 * is none, since tables by those have steps. A key for which the table in force has no row is
 * missing, and is named {@code wage.minimum[textile, A]}; so is the whole table where none is in
 * force, as {@code wage.minimum}.
 *
 * <p>Two are equal if they have the same id, types and unit, however they were made.
 *
 * @param <V> the type of the values
 */
public sealed class TableParameter<V> implements Setting<CodeTable<V>>
    permits TableParameter.ByOne, TableParameter.ByTwo, TableParameter.ByThree {

  private final Columns<V> columns;
  private final ImmutableList<Class<?>> keys;

  private TableParameter(Columns<V> columns, ImmutableList<Class<?>> keys) {
    this.columns = columns;
    this.keys = keys;
    checkArgument(
        !keys.isEmpty() && keys.size() <= Row.MAX_PARTS,
        "key must have 1 to %s parts, but had %s (parameter %s)",
        Row.MAX_PARTS,
        keys.size(),
        columns.id());
    for (Class<?> key : keys) {
      checkArgument(
          isKey(key),
          "key must be of codes, but was of %s (parameter %s)",
          key.getSimpleName(),
          columns.id());
    }
  }

  /**
   * Starts to say what a table is: all but its keys.
   *
   * @param id its id
   * @param type the type of the values
   * @param unit the unit in which they are measured, in words, such as {@code money a month}
   * @param <V> the type of the values
   * @return what makes the parameter, once it is known by what the values are found
   * @throws IllegalArgumentException if {@code unit} is blank, or {@code type} is that of an
   *     expression
   */
  public static <V> Columns<V> of(ParameterId id, Class<V> type, String unit) {
    return new Columns<>(id, type, unit);
  }

  /**
   * Returns whether values of a type can be parts of a key.
   *
   * @param type the type
   * @return whether they are codes, and neither numbers nor days
   */
  public static boolean isKey(Class<?> type) {
    return !Nodes.isOrdered(type) && !Operand.class.isAssignableFrom(type);
  }

  @Override
  public final ParameterId id() {
    return columns.id();
  }

  /** {@return the type of the values} */
  public final Class<V> type() {
    return columns.type();
  }

  @Override
  public final String unit() {
    return columns.unit();
  }

  /** {@return the types of the parts of a key} */
  public final ImmutableList<Class<?>> keys() {
    return keys;
  }

  /**
   * Returns the value of a key that is not known to fit when this is compiled.
   *
   * @param key the codes, in the order of {@link #keys()}
   * @param <S> the type of the record that is read
   * @return the value
   * @throws IllegalArgumentException if there are too few or too many codes, or a type does not fit
   */
  public final <S> Expr<S, V> atAll(List<? extends Operand<? super S, ?>> key) {
    return new TableEntry<>(
        this,
        key.stream()
            .map(part -> TableParameter.<S>narrowed(part))
            .collect(ImmutableList.toImmutableList()));
  }

  @SuppressWarnings("unchecked") // what reads an object reads any
  private static <S> Expr<S, ?> narrowed(Operand<? super S, ?> part) {
    return (Expr<S, ?>) part.expr();
  }

  @Override
  @SuppressWarnings("unchecked") // what is in a table is checked one by one
  public final Class<CodeTable<V>> held() {
    return (Class<CodeTable<V>>) (Class<?>) CodeTable.class;
  }

  @Override
  public final String kind() {
    return "table of " + type().getSimpleName() + " by "
        + keys.stream().map(Class::getSimpleName).collect(joining(", "));
  }

  @Override
  public final boolean isOfOneKindWith(Setting<?> other) {
    return other instanceof TableParameter<?> that
        && type().equals(that.type())
        && keys.equals(that.keys);
  }

  @Override
  public final void check(CodeTable<V> value, String whose) {
    value.rows().forEach((key, held) -> {
      checkArgument(
          key.size() == keys.size(),
          "key must have %s, but was [%s] (%s)",
          CodeTable.parts(keys.size()),
          CodeTable.inWords(key),
          whose);
      for (int i = 0; i < key.size(); i++) {
        Nodes.checkType("part of a key", keys.get(i), key.get(i), whose);
      }
      Nodes.checkType("value of a row", type(), held, whose);
    });
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof TableParameter<?> that
        && columns.equals(that.columns)
        && keys.equals(that.keys);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(columns, keys);
  }

  /** {@return the id} */
  @Override
  public final String toString() {
    return id().toString();
  }

  /**
   * A table of which is yet to be said by what the values are found.
   *
   * @param id its id
   * @param type the type of the values
   * @param unit the unit in which they are measured, in words
   * @param <V> the type of the values
   */
  public record Columns<V>(ParameterId id, Class<V> type, String unit) {

    /**
     * Creates what is known of a table.
     *
     * @param id its id
     * @param type the type of the values
     * @param unit the unit in which they are measured, in words
     * @throws IllegalArgumentException if {@code unit} is blank, or {@code type} is that of an
     *     expression
     */
    public Columns {
      ProseText.check("unit", unit, "parameter", id);
      Nodes.checkValue(type, id);
    }

    /**
     * Returns the table whose values are found by one code.
     *
     * @param key the type of the code
     * @param <A> the type of the code
     * @return the parameter
     * @throws IllegalArgumentException if the type is that of a number or a day
     */
    public <A> ByOne<A, V> by(Class<A> key) {
      return new ByOne<>(this, ImmutableList.of(key));
    }

    /**
     * Returns the table whose values are found by two codes.
     *
     * @param first the type of the first code
     * @param second the type of the second code
     * @param <A> the type of the first code
     * @param <B> the type of the second code
     * @return the parameter
     * @throws IllegalArgumentException if a type is that of a number or a day
     */
    public <A, B> ByTwo<A, B, V> by(Class<A> first, Class<B> second) {
      return new ByTwo<>(this, ImmutableList.of(first, second));
    }

    /**
     * Returns the table whose values are found by three codes.
     *
     * @param first the type of the first code
     * @param second the type of the second code
     * @param third the type of the third code
     * @param <A> the type of the first code
     * @param <B> the type of the second code
     * @param <C> the type of the third code
     * @return the parameter
     * @throws IllegalArgumentException if a type is that of a number or a day
     */
    public <A, B, C> ByThree<A, B, C, V> by(Class<A> first, Class<B> second, Class<C> third) {
      return new ByThree<>(this, ImmutableList.of(first, second, third));
    }

    /**
     * Returns the table whose values are found by some codes that are not known when this is
     * compiled.
     *
     * @param keys the types of the codes, at least one and at most {@value Row#MAX_PARTS}
     * @return the parameter
     * @throws IllegalArgumentException if there are too few or too many, or one is that of a number
     *     or a day
     */
    public TableParameter<V> byAll(Iterable<? extends Class<?>> keys) {
      return new TableParameter<>(this, ImmutableList.copyOf(keys));
    }
  }

  /**
   * A table whose values are found by one code.
   *
   * @param <A> the type of the code
   * @param <V> the type of the values
   */
  public static final class ByOne<A, V> extends TableParameter<V> {
    private ByOne(Columns<V> columns, ImmutableList<Class<?>> keys) {
      super(columns, keys);
    }

    /**
     * Returns the value of a code.
     *
     * @param key the code
     * @param <S> the type of the record that is read
     * @return the value; missing if the code is, or there is no row for it
     */
    public <S> Expr<S, V> at(Operand<? super S, A> key) {
      return atAll(ImmutableList.of(key));
    }

    /**
     * Returns a row of the table.
     *
     * @param key the code
     * @param value the value
     * @return the row
     */
    public Row<V> row(A key, V value) {
      return new Row<>(ImmutableList.of(key), value);
    }
  }

  /**
   * A table whose values are found by two codes.
   *
   * @param <A> the type of the first code
   * @param <B> the type of the second code
   * @param <V> the type of the values
   */
  public static final class ByTwo<A, B, V> extends TableParameter<V> {
    private ByTwo(Columns<V> columns, ImmutableList<Class<?>> keys) {
      super(columns, keys);
    }

    /**
     * Returns the value of two codes.
     *
     * @param first the first code
     * @param second the second code
     * @param <S> the type of the record that is read
     * @return the value; missing if a code is, or there is no row for them
     */
    public <S> Expr<S, V> at(Operand<? super S, A> first, Operand<? super S, B> second) {
      return atAll(ImmutableList.of(first, second));
    }

    /**
     * Returns a row of the table.
     *
     * @param first the first code
     * @param second the second code
     * @param value the value
     * @return the row
     */
    public Row<V> row(A first, B second, V value) {
      return new Row<>(ImmutableList.of(first, second), value);
    }
  }

  /**
   * A table whose values are found by three codes.
   *
   * @param <A> the type of the first code
   * @param <B> the type of the second code
   * @param <C> the type of the third code
   * @param <V> the type of the values
   */
  public static final class ByThree<A, B, C, V> extends TableParameter<V> {
    private ByThree(Columns<V> columns, ImmutableList<Class<?>> keys) {
      super(columns, keys);
    }

    /**
     * Returns the value of three codes.
     *
     * @param first the first code
     * @param second the second code
     * @param third the third code
     * @param <S> the type of the record that is read
     * @return the value; missing if a code is, or there is no row for them
     */
    public <S> Expr<S, V> at(
        Operand<? super S, A> first, Operand<? super S, B> second, Operand<? super S, C> third) {
      return atAll(ImmutableList.of(first, second, third));
    }

    /**
     * Returns a row of the table.
     *
     * @param first the first code
     * @param second the second code
     * @param third the third code
     * @param value the value
     * @return the row
     */
    public Row<V> row(A first, B second, C third, V value) {
      return new Row<>(ImmutableList.of(first, second, third), value);
    }
  }
}
