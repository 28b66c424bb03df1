package org.jointpark.rules.engine;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What an expression comes to: a value, or the names of the facts that are missing. */
sealed interface Datum {

  /**
   * A number: units of a currency, a rate, minutes, or a count.
   *
   * @param value how many
   * @param currency the currency of money, null of all else and of a sum of nothing
   */
  record Num(Exact value, @Nullable Currency currency) implements Datum {}

  /**
   * A number of which only the bounds are known, since facts are missing.
   *
   * @param bound the least and the most that it can be, which are not the same
   * @param currency the currency of money, null of all else and of a sum of nothing that is known
   * @param missing the facts
   */
  record Range(Bound bound, @Nullable Currency currency, ImmutableSortedSet<String> missing)
      implements Datum {}

  /** A day. */
  record Day(LocalDate value) implements Datum {}

  /** A truth. */
  record Truth(boolean value) implements Datum {}

  /** A value that is only compared with others, such as a code or a set. */
  record Code(Object value) implements Datum {}

  /** No value, since facts are missing. */
  record Missing(ImmutableSortedSet<String> names) implements Datum {
    static Missing of(String name) {
      return new Missing(ImmutableSortedSet.of(name));
    }
  }
}
