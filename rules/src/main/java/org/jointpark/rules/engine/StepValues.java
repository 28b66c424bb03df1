package org.jointpark.rules.engine;

import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.explanation.StepValue;
import org.jointpark.rules.explanation.StepValue.Unit;
import org.jspecify.annotations.Nullable;

/** What expressions come to, as told in explanations, and back. */
final class StepValues {

  private static final Exact MINUTES_OF_AN_HOUR = Exact.of(60);

  private StepValues() {}

  /** Returns what an expression of a type came to. */
  static StepValue of(Datum datum, Class<?> type) {
    if (datum instanceof Datum.Num number) {
      return figure(number.value(), type, number.currency());
    }
    if (datum instanceof Datum.Range range) {
      return new StepValue.Range(
          Optional.ofNullable(range.bound().least())
              .map(least -> figure(least, type, range.currency())),
          Optional.ofNullable(range.bound().most())
              .map(most -> figure(most, type, range.currency())),
          range.missing());
    }
    if (datum instanceof Datum.Day day) {
      return new StepValue.Day(day.value());
    }
    if (datum instanceof Datum.Truth truth) {
      return new StepValue.Truth(truth.value());
    }
    return datum instanceof Datum.Missing missing
        ? new StepValue.Missing(missing.names())
        : new StepValue.Code(((Datum.Code) datum).value());
  }

  private static StepValue.Figure figure(Exact number, Class<?> type, @Nullable Currency currency) {
    Unit unit = unit(type);
    Exact value = unit == Unit.HOURS ? number.per(MINUTES_OF_AN_HOUR) : number;
    return new StepValue.Figure(
        value.numerator(), value.denominator(), unit, Optional.ofNullable(currency));
  }

  private static Unit unit(Class<?> type) {
    if (type.equals(Money.class)) {
      return Unit.MONEY;
    }
    if (type.equals(Duration.class)) {
      return Unit.HOURS;
    }
    return type.equals(Rate.class) ? Unit.RATE : Unit.COUNT;
  }

  /**
   * Returns the value with which the interpreter reckons.
   *
   * @throws ArithmeticException if it is a fault
   */
  static Datum datum(StepValue value) {
    if (value instanceof StepValue.Fault fault) {
      throw new ArithmeticException(fault.reason());
    }
    if (value instanceof StepValue.Figure figure) {
      return new Datum.Num(exact(figure), figure.currency().orElse(null));
    }
    if (value instanceof StepValue.Range range) {
      return new Datum.Range(
          new Bound(
              range.least().map(StepValues::exact).orElse(null),
              range.most().map(StepValues::exact).orElse(null)),
          range.least().or(range::most).flatMap(StepValue.Figure::currency).orElse(null),
          range.names());
    }
    if (value instanceof StepValue.Day day) {
      return new Datum.Day(day.value());
    }
    if (value instanceof StepValue.Truth truth) {
      return new Datum.Truth(truth.value());
    }
    return value instanceof StepValue.Missing missing
        ? new Datum.Missing(missing.names())
        : new Datum.Code(((StepValue.Code) value).value());
  }

  private static Exact exact(StepValue.Figure figure) {
    Exact exact = new Exact(figure.numerator(), figure.denominator());
    return figure.unit() == Unit.HOURS ? exact.times(MINUTES_OF_AN_HOUR) : exact;
  }
}
