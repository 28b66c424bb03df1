package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Screening;
import org.jointpark.rules.Tally;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.time.DateInterval;

/** A question about the engine of Jointpark alone. */
public enum EngineCase {
  /** All lines in one thread. */
  ONE_THREAD,
  /** All lines in two threads, a half in each. */
  TWO_THREADS,
  /** A report on all lines with ten findings of each law, in one thread. */
  CHECK_ONE_THREAD,
  /** The same report in two threads. */
  CHECK_TWO_THREADS,
  /** Every employment, each day of two years, as intervals. */
  INTERVALS,
  /** The same by hand, one day after the other. */
  DAY_BY_DAY;

  private static final int FINDINGS = 10;
  private static final LocalDate FIRST = LocalDate.of(Law.YEAR - 1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(Law.YEAR, 12, 31);

  /** What is measured: gives how much was found, so that no case can do nothing. */
  interface Work {
    long run();
  }

  /** Returns what is measured, over the records of a park. */
  Work over(Park park) {
    return switch (this) {
      case ONE_THREAD -> {
        Screening<PayLine> screening = screening(park);
        yield () -> screen(screening, park.lines(), 0, park.lines().length);
      }
      case TWO_THREADS -> {
        Screening<PayLine> screening = screening(park);
        yield () -> inTwoThreads(screening, park.lines());
      }
      case CHECK_ONE_THREAD -> lines(park, 1);
      case CHECK_TWO_THREADS -> lines(park, 2);
      case INTERVALS -> {
        Check check = employments();
        Facts facts = facts(park);
        yield () -> violated(check.keepingFindings(0).run(facts).tallies());
      }
      case DAY_BY_DAY -> {
        List<Employment> employments = park.listOfEmployments();
        yield () -> dayByDay(employments);
      }
    };
  }

  private static Screening<PayLine> screening(Park park) {
    return Check.against(JointparkRules.rulebook(Table.LINE))
        .until(PayRules.HORIZON)
        .screening(JointparkRules.LINE, facts(park));
  }

  private static Work lines(Park park, int threads) {
    Check check = Check.against(JointparkRules.rulebook(Table.LINE))
        .until(PayRules.HORIZON)
        .keepingFindings(FINDINGS)
        .inThreads(threads);
    Ledger<PayLine> lines =
        Ledger.of("pay-line", LedgerCoverage.none(), ImmutableList.copyOf(park.lines()));
    Facts facts = facts(park).with(JointparkRules.LINE, lines);
    return () -> violated(check.run(facts).tallies());
  }

  private static Facts facts(Park park) {
    return Facts.of(park.dossier()).with(EmploymentFields.EMPLOYMENT, park.employments());
  }

  private static Check employments() {
    return Check.against(JointparkRules.employments())
        .until(LAST.plusDays(1))
        .during(DateInterval.ofClosed(FIRST, LAST));
  }

  /** Counts the days of all employments on which the agreed wage is below the minimum. */
  private static long dayByDay(List<Employment> employments) {
    DatedNumber minimum = JointparkRules.minimumWage();
    long days = 0;
    for (Employment employment : employments) {
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        if (employment.validity().contains(day)) {
          Wage wage = employment.wage().at(day).orElse(null);
          days += wage != null
                  && wage.per() == WageUnit.MONTH
                  && wage.amount().tenThousandths() < minimum.at(day)
              ? 1
              : 0;
        }
      }
    }
    return days;
  }

  private static long violated(ImmutableList<Tally> tallies) {
    return tallies.stream().mapToLong(tally -> tally.count(Outcome.VIOLATED)).sum();
  }

  private static long screen(Screening<PayLine> screening, PayLine[] lines, int from, int to) {
    long[] found = new long[1];
    Screening.Run<PayLine> run =
        screening.start((law, row, outcome, start, end, amount) -> found[0] += row + amount);
    for (int row = from; row < to; row++) {
      run.judge(lines[row], row);
    }
    run.end();
    return found[0];
  }

  private static long inTwoThreads(Screening<PayLine> screening, PayLine[] lines) {
    int half = lines.length / 2;
    CompletableFuture<Long> first = CompletableFuture.supplyAsync(
        () -> screen(screening, lines, 0, half), ForkJoinPool.commonPool());
    return screen(screening, lines, half, lines.length) + first.join();
  }
}
