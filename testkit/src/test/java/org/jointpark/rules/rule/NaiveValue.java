package org.jointpark.rules.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/** What the naive evaluator finds: a value, or what is missing. */
sealed interface NaiveValue {

  /**
   * A number.
   *
   * @param count how many units, hours, days or times
   * @param currency of which currency, if it is money
   */
  record Figure(Fraction count, Optional<Currency> currency) implements NaiveValue {
    int compare(Figure other) {
      mustGoWith(other);
      return count.compare(other.count);
    }

    Figure plus(Figure other) {
      mustGoWith(other);
      return new Figure(count.plus(other.count), currency.or(() -> other.currency));
    }

    Figure minus(Figure other) {
      mustGoWith(other);
      return new Figure(count.minus(other.count), currency.or(() -> other.currency));
    }

    Figure times(Figure other) {
      return new Figure(count.times(other.count), currency);
    }

    Figure per(Figure other) {
      mustGoWith(other);
      return new Figure(count.per(other.count), Optional.empty());
    }

    boolean isSame(Figure other) {
      return (currency.isEmpty() || other.currency.isEmpty() || currency.equals(other.currency))
          && count.equals(other.count);
    }

    private void mustGoWith(Figure other) {
      if (currency.isPresent() && other.currency.isPresent() && !currency.equals(other.currency)) {
        throw new NaiveFault("two currencies");
      }
    }
  }

  /**
   * A number that lies between two ends.
   *
   * @param low the lower end
   * @param high the higher end
   * @param currency of which currency, if it is money and that is known
   * @param names what is missing to know it
   */
  record Between(NaiveEnd low, NaiveEnd high, Optional<Currency> currency, Set<String> names)
      implements NaiveValue {}

  /** A day, a truth, a text. */
  record Thing(Object value) implements NaiveValue {}

  /** No value. */
  record Missing(Set<String> names) implements NaiveValue {
    static Missing of(String name) {
      return new Missing(Set.of(name));
    }
  }

  static NaiveValue of(Object value) {
    if (value instanceof Money money) {
      return new Figure(Fraction.of(money.amount()), Optional.of(money.currency()));
    }
    if (value instanceof Rate rate) {
      return new Figure(Fraction.of(rate.value()), Optional.empty());
    }
    if (value instanceof Duration hours) {
      BigDecimal seconds =
          BigDecimal.valueOf(hours.getSeconds()).add(BigDecimal.valueOf(hours.getNano(), 9));
      return new Figure(Fraction.of(seconds).per(Fraction.of(3600)), Optional.empty());
    }
    return value instanceof Integer number
        ? new Figure(Fraction.of(number), Optional.empty())
        : new Thing(value);
  }

  static NaiveValue truth(boolean value) {
    return new Thing(value);
  }
}
