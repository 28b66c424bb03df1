package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import org.jointpark.payroll.PayLine;

/** A list of functions, each of which is asked about each line. */
final class LambdaList implements ParkCheck {

  private final PayLine[] lines;
  private final ImmutableList<PayCheck> checks;
  private final Reporter reporter;

  LambdaList(Table table, Park park) {
    lines = park.lines();
    checks = PayRules.checks(table, park);
    reporter = new Reporter(table, park);
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    for (int row = 0; row < lines.length; row++) {
      PayLine line = lines[row];
      for (int check = 0; check < checks.size(); check++) {
        Outcome outcome = checks.get(check).judge(line);
        if (outcome != Outcome.COMPLIANT) {
          reporter.report(check, row, outcome);
        }
      }
    }
    return findings;
  }
}
