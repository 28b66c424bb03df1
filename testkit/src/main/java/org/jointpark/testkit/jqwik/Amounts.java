package org.jointpark.testkit.jqwik;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/** Few plain values that meet each other often, by drawn choices. */
final class Amounts {

  static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 20);
  private static final int DAYS = 60;

  private Amounts() {}

  /** Draws an amount; one in a hundred is not in dollars. */
  static Money money(Draws draws) {
    String amount =
        draws.of("50", "0", "70.355", "73.873", "0.005", "55.125", "60", "200", "50", "33.3333");
    return Money.of(draws.oneIn(100) ? "KRW" : "USD", amount);
  }

  /** Draws a rate, negative and zero ones among them. */
  static Rate rate(Draws draws) {
    return Rate.parse(draws.of("1", "0.5", "1.5", "0", "0.15", "0.3333", "-1", "1.05"));
  }

  /** Draws hours. */
  static Duration hours(Draws draws) {
    return Duration.ofMinutes(draws.of(48 * 60, 0, 8 * 60, 200 * 60, 44 * 60 + 30, 1));
  }

  /** Draws a day of a season. */
  static LocalDate day(Draws draws) {
    return FIRST_DAY.plusDays(draws.shift() + draws.below(DAYS));
  }
}
