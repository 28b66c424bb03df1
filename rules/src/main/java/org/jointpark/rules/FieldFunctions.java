package org.jointpark.rules;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * The functions by which a {@link Field} reads a record whose value is the same on each day.
 *
 * @param presence whether a record has the value
 * @param value the value of a record that has it
 * @param number the value of such a record as a plain number, if the field was declared with one:
 *     ten-thousandths of money, minutes, a count, days from 1970-01-01, or 1 for true and 0 for
 *     false
 * @param currency the currency in which a record states its amounts, be this one present or not; of
 *     money that is read as a plain number only
 * @param <S> the type of the record
 */
public record FieldFunctions<S>(
    Predicate<? super S> presence,
    Function<? super S, ?> value,
    Optional<ToLongFunction<? super S>> number,
    Optional<Function<? super S, Currency>> currency) {
  /**
   * Creates the functions.
   *
   * @param presence whether a record has the value
   * @param value the value of a record that has it
   * @param number the value of such a record as a plain number
   * @param currency the currency in which a record states its amounts
   */
  public FieldFunctions {
    Objects.requireNonNull(presence, "presence");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(currency, "currency");
  }
}
