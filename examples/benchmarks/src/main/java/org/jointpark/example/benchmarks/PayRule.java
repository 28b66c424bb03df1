package org.jointpark.example.benchmarks;

import java.util.Locale;

/** The ten rules, in the order of the specification in the README. */
enum PayRule {
  MINIMUM_WAGE(0),
  OVERTIME_PREMIUM(1),
  NIGHT_PREMIUM(2),
  HOLIDAY_PAY(3),
  IDLE_PAY(4),
  INSURANCE_BASE(5),
  INSURANCE_CONTRIBUTION(6),
  DUE_DAY(7),
  WEEKLY_HOURS(8),
  CASH_TO_WORKER(9);

  /** How many rules there are. */
  static final int COUNT = values().length;

  private static final PayRule[] ALL = values();

  private final int number;

  PayRule(int number) {
    this.number = number;
  }

  /** Returns the number of a check: which rule of which law it is. */
  int check(int law) {
    return law * COUNT + number;
  }

  /** Returns the rule of a check. */
  static PayRule ofCheck(int check) {
    return ALL[check % COUNT];
  }

  /** {@return the name in the specification, such as {@code minimum-wage}} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
