package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jointpark.money.Money;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Operand;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * One thing that rules may read of a record, such as the base pay of a pay line.
 *
 * <p>A field is data: it is known by the name of its {@link Subject} and its own name, and these
 * alone make two fields equal. A field that is not present in a record is <em>unknown</em> there:
 * what reads it is missing that fact, and never takes zero for it.
 *
 * <p>A <em>rate-like</em> value holds on each day of the record, such as a wage a month; it is the
 * same on all of them, or dated. A <em>whole</em> value belongs to all its days together, such as
 * the hours worked in a month.
 *
 * <pre>{@code
 * static final Field<PayLine, Money> BASE_PAY =
 *     Field.of("pay-line", "base-pay", Money.class, "USD a month")
 *         .rateLike(PayLine::basePay, line -> true);
 * }</pre>
 *
 * @param <S> the type of the record
 * @param <V> the type of the value
 */
public final class Field<S, V> implements Operand<S, V> {

  private final Declaration<V> declaration;
  private final Reading<S, V> reading;

  private Field(Declaration<V> declaration, Reading<S, V> reading) {
    this.declaration = declaration;
    this.reading = reading;
  }

  /** How the value is got from a record. */
  private sealed interface Reading<S, V> {

    /** One value of the whole record, or of each of its days. */
    record Same<S, V>(
        boolean whole,
        Function<? super S, ? extends V> value,
        Predicate<? super S> presence,
        Optional<ToLongFunction<? super S>> number,
        Optional<Function<? super S, Currency>> currency)
        implements Reading<S, V> {

      static <S, V> Same<S, V> of(
          boolean whole, Function<? super S, ? extends V> value, Predicate<? super S> presence) {
        return new Same<>(whole, value, presence, Optional.empty(), Optional.empty());
      }

      Optional<V> of(S subject) {
        return presence.test(subject) ? Optional.of(value.apply(subject)) : Optional.empty();
      }

      FieldFunctions<S> functions() {
        return new FieldFunctions<>(presence, value, number, currency);
      }
    }

    /** A value for each of some days. */
    record Dated<S, V>(Function<? super S, Timeline<V>> timeline) implements Reading<S, V> {}
  }

  /**
   * Declares a field by its names, its type and its unit.
   *
   * @param subject the name of the subject, not blank
   * @param name the name of the field, unique among the subject's
   * @param type the type of the value
   * @param unit the unit in which it is measured, in words, such as {@code hours}
   * @param <V> the type of the value
   * @return the declaration, from which its methods make the field
   * @throws IllegalArgumentException if a name or the unit is blank
   */
  public static <V> Declaration<V> of(String subject, String name, Class<V> type, String unit) {
    return new Declaration<>(subject, name, type, unit, false);
  }

  /**
   * Returns this field, which is also read as a plain number where there are many records. It reads
   * the same and is equal to this one.
   *
   * @param number gives the value of a record in which it is present: minutes of hours, a count,
   *     days from 1970-01-01 of a day, or 1 for true and 0 for false
   * @return the field
   * @throws IllegalStateException if the values are of another type, or dated
   */
  public Field<S, V> asNumber(ToLongFunction<? super S> number) {
    return plain(
        number,
        Optional.empty(),
        type() == Duration.class
            || type() == Integer.class
            || type() == LocalDate.class
            || type() == Boolean.class);
  }

  /**
   * Returns this field of money, which is also read as a plain number where there are many records.
   * It reads the same and is equal to this one.
   *
   * @param currency gives the currency of the amounts of any record, also of one in which this
   *     field is not present
   * @param tenThousandths gives the amount of a record in which it is present, in ten-thousandths
   *     of the unit of that currency
   * @return the field
   * @throws IllegalStateException if the values are no money, or dated
   */
  public Field<S, V> asNumber(
      Function<? super S, Currency> currency, ToLongFunction<? super S> tenThousandths) {
    return plain(tenThousandths, Optional.of(currency), type() == Money.class);
  }

  private Field<S, V> plain(
      ToLongFunction<? super S> number,
      Optional<Function<? super S, Currency>> currency,
      boolean fits) {
    if (fits && reading instanceof Reading.Same<S, V> same) {
      return new Field<>(
          declaration,
          new Reading.Same<>(
              same.whole(), same.value(), same.presence(), Optional.of(number), currency));
    }
    throw new IllegalStateException("field must have values that are such numbers and the same on"
        + " each day, but was %s, a %s".formatted(this, type().getSimpleName()));
  }

  /**
   * {@return the functions by which this field reads a record, or empty if it {@linkplain #isDated
   * is dated}}
   */
  public Optional<FieldFunctions<S>> functions() {
    return reading instanceof Reading.Same<S, V> same
        ? Optional.of(same.functions())
        : Optional.empty();
  }

  /** {@return the value of this field, as an expression} */
  @Override
  public Expr<S, V> expr() {
    return new FieldValue<>(this);
  }

  /** {@return the name of the subject} */
  public String subject() {
    return declaration.subject();
  }

  /** {@return the name of the field among those of its subject} */
  public String name() {
    return declaration.name();
  }

  /** {@return the type of the value} */
  public Class<V> type() {
    return declaration.type();
  }

  /** {@return the unit in which the value is measured, in words} */
  public String unit() {
    return declaration.unit();
  }

  /** {@return whether it was declared that the value is never less than zero} */
  public boolean isNonNegative() {
    return declaration.isNonNegative();
  }

  /**
   * {@return whether the value belongs to the record as a whole, such as the hours worked in a
   * week; else it holds on each of its days, such as a wage a month}
   */
  public boolean isWhole() {
    return reading instanceof Reading.Same<S, V> same && same.whole();
  }

  /** {@return whether the value may change from one day of the record to the next} */
  public boolean isDated() {
    return reading instanceof Reading.Dated<S, V>;
  }

  /**
   * Reads this field of a record, whose value is the same on each day.
   *
   * @param subject the record
   * @return the value, or empty if it is unknown
   * @throws IllegalStateException if this field {@linkplain #isDated is dated}
   */
  public Optional<V> read(S subject) {
    if (reading instanceof Reading.Same<S, V> same) {
      return same.of(subject);
    }
    throw new IllegalStateException(
        "field must not be dated, but was %s. Maybe read it on a day".formatted(this));
  }

  /**
   * Reads this field of a record on a day.
   *
   * @param subject the record
   * @param day a day of its extent
   * @return the value, or empty if it is unknown on that day
   */
  public Optional<V> read(S subject, LocalDate day) {
    return reading instanceof Reading.Dated<S, V> dated
        ? dated.timeline().apply(subject).at(day)
        : read(subject);
  }

  /**
   * Reads this field of a record on some days.
   *
   * @param subject the record
   * @param days days of its extent
   * @return the values on these days, with a gap where it is unknown
   */
  public Timeline<V> readOver(S subject, DateInterval days) {
    return reading instanceof Reading.Dated<S, V> dated
        ? dated.timeline().apply(subject).restrict(days)
        : read(subject).map(value -> Timeline.of(days, value)).orElse(Timeline.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Field<?, ?> that
        && subject().equals(that.subject())
        && name().equals(that.name());
  }

  @Override
  public int hashCode() {
    return 31 * subject().hashCode() + name().hashCode();
  }

  /** {@return the names of the subject and the field, such as {@code pay-line.base-pay}} */
  @Override
  public String toString() {
    return subject() + "." + name();
  }

  /**
   * The names, the type and the unit of a field that is yet to be made.
   *
   * @param subject the name of the subject
   * @param name the name of the field
   * @param type the type of the value
   * @param unit the unit, in words
   * @param isNonNegative whether the value is never less than zero
   * @param <V> the type of the value
   */
  public record Declaration<V>(
      String subject, String name, Class<V> type, String unit, boolean isNonNegative) {
    /**
     * Creates a declaration.
     *
     * @param subject the name of the subject
     * @param name the name of the field
     * @param type the type of the value
     * @param unit the unit, in words
     * @param isNonNegative whether the value is never less than zero
     * @throws IllegalArgumentException if a name or the unit is blank
     */
    public Declaration {
      checkArgument(!subject.isBlank(), "subject must not be blank (field '%s')", name);
      checkArgument(!name.isBlank(), "name must not be blank (field of '%s')", subject);
      checkArgument(!unit.isBlank(), "unit must not be blank (field %s.%s)", subject, name);
    }

    /**
     * Declares that the value, a number, is never less than zero. So a sum of such values is no
     * less than that of those that are known.
     *
     * @return the changed declaration
     */
    public Declaration<V> nonNegative() {
      return new Declaration<>(subject, name, type, unit, true);
    }

    /**
     * Makes the field of a value that holds on each day of the record.
     *
     * @param value gives the value of a record in which it is present
     * @param presence tells whether a record has the value
     * @param <S> the type of the record
     * @return the field
     */
    public <S> Field<S, V> rateLike(
        Function<? super S, ? extends V> value, Predicate<? super S> presence) {
      return new Field<>(this, Reading.Same.of(false, value, presence));
    }

    /**
     * Makes the field of a value that holds on each day of the record.
     *
     * @param value gives the value of a record, or empty if it is unknown
     * @param <S> the type of the record
     * @return the field
     */
    public <S> Field<S, V> rateLike(Function<? super S, Optional<V>> value) {
      return rateLike(
          subject -> value.apply(subject).orElseThrow(),
          subject -> value.apply(subject).isPresent());
    }

    /**
     * Makes the field of a value that holds on each day of the record and may change on any.
     *
     * @param timeline gives the values of a record, with a gap where they are unknown
     * @param <S> the type of the record
     * @return the field
     */
    public <S> Field<S, V> dated(Function<? super S, Timeline<V>> timeline) {
      return new Field<>(this, new Reading.Dated<>(timeline));
    }

    /**
     * Makes the field of a value that belongs to the record as a whole.
     *
     * @param value gives the value of a record, or empty if it is unknown
     * @param <S> the type of the record
     * @return the field
     */
    public <S> Field<S, V> whole(Function<? super S, Optional<V>> value) {
      return whole(
          subject -> value.apply(subject).orElseThrow(),
          subject -> value.apply(subject).isPresent());
    }

    /**
     * Makes the field of a value that belongs to the record as a whole.
     *
     * @param value gives the value of a record in which it is present
     * @param presence tells whether a record has the value
     * @param <S> the type of the record
     * @return the field
     */
    public <S> Field<S, V> whole(
        Function<? super S, ? extends V> value, Predicate<? super S> presence) {
      return new Field<>(this, Reading.Same.of(true, value, presence));
    }
  }
}
