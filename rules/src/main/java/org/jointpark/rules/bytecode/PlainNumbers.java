package org.jointpark.rules.bytecode;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.money.Money;

/** Values as plain numbers, in the units that compiled rules reckon in. */
final class PlainNumbers {

  private static final int SECONDS_OF_A_MINUTE = 60;

  private PlainNumbers() {}

  /** Returns whether values of a type can be plain numbers. */
  static boolean isNumber(Class<?> type) {
    return type == Money.class
        || type == Duration.class
        || type == Integer.class
        || type == LocalDate.class
        || type == Boolean.class;
  }

  static boolean isNumber(Object value) {
    return isNumber(value.getClass());
  }

  /**
   * Returns a value as a plain number: ten-thousandths of money, minutes, a count, days from
   * 1970-01-01, or 1 for true and 0 for false.
   *
   * @throws ArithmeticException if hours are no whole minutes
   */
  static long of(Object value) {
    if (value instanceof Money money) {
      return money.tenThousandths();
    }
    if (value instanceof Duration hours) {
      if (hours.getNano() != 0 || hours.getSeconds() % SECONDS_OF_A_MINUTE != 0) {
        throw new ArithmeticException(hours + " is no number of minutes");
      }
      return hours.getSeconds() / SECONDS_OF_A_MINUTE;
    }
    if (value instanceof LocalDate day) {
      return day.toEpochDay();
    }
    return value instanceof Boolean truth ? (truth ? 1 : 0) : (Integer) value;
  }
}
