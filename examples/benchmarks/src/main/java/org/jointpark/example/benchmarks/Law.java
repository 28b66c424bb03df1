package org.jointpark.example.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jointpark.payroll.PayLine;

/**
 * The parameters of the ten rules through the year 2014, which are those of no real law.
 *
 * <p>All lines of the workload lie within one month each, so a law is resolved once for each month.
 */
final class Law {

  /** The year whose pay is checked. */
  static final int YEAR = 2014;

  private static final int MONTHS = 12;

  private final MonthLaw[] months = new MonthLaw[MONTHS];

  private Law(int number) {
    DatedNumber minimumWage = DatedNumber.changing(
        600_000L - 3_000L * number, LocalDate.of(YEAR, 5, 15), 630_000L - 3_000L * number);
    DatedNumber overtime =
        DatedNumber.changing(140 - number, LocalDate.of(YEAR, 4, 1), 150 - number);
    DatedNumber contribution =
        DatedNumber.changing(140 - number, LocalDate.of(YEAR, 7, 1), 150 - number);
    DatedNumber dueDay = DatedNumber.changing(25, LocalDate.of(YEAR, 3, 1), 20 + number % 5);
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = YearMonth.of(YEAR, i + 1);
      LocalDate first = month.atDay(1);
      LocalDate last = month.atEndOfMonth();
      months[i] = new MonthLaw(
          24 + number % 3,
          minimumWage,
          minimumWage.highest(first, last.plusDays(1)),
          minimumWage.at(last),
          overtime.at(last),
          50 - number,
          200 - number,
          60 - number,
          100 - number,
          contribution.at(last),
          month.plusMonths(1).atDay(Math.toIntExact(dueDay.at(last))).plusDays(1),
          60 * 60 + 30L * number,
          number % 2 == 1);
    }
  }

  /** Returns the first laws: the one that the specification states, and variants that ask less. */
  static Law[] laws(int count) {
    Law[] laws = new Law[count];
    for (int i = 0; i < count; i++) {
      laws[i] = new Law(i);
    }
    return laws;
  }

  /** Returns what this law sets for a line. */
  MonthLaw of(PayLine line) {
    return ofMonth(line.period().knownStart().getMonthValue());
  }

  /** Returns what this law sets for a month, from 1 on. */
  MonthLaw ofMonth(int month) {
    return months[month - 1];
  }
}
