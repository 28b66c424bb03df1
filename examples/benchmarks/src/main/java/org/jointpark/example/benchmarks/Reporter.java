package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import org.jointpark.payroll.PayLine;

/**
 * Tells what is the matter where a peer says no more than that a check did not pass.
 *
 * <p>No peer knows days, amounts or what is unknown. Each is asked one question a check, and for
 * the few that do not pass this tells a violation from an outcome that cannot be told, and reckons
 * days and amount, by the same code for all.
 */
public final class Reporter {

  private final Table table;
  private final Law[] laws;
  private final ImmutableList<PayCheck> checks;
  private final AgreedWages wages;
  private final PayLine[] lines;
  private final Findings findings = new Findings();

  Reporter(Table table, Park park) {
    this.table = table;
    laws = Law.laws(table.laws());
    checks = PayRules.checks(table, park);
    wages = park.wages();
    lines = park.lines();
  }

  /** Returns where findings go, emptied. */
  Findings emptied() {
    findings.clear();
    return findings;
  }

  /** Adds a check that did not pass. */
  public void report(int check, int row) {
    report(check, row, checks.get(check).judge(lines[row]));
  }

  /** Adds a check with a known outcome. */
  void report(int check, int row, Outcome outcome) {
    if (outcome == Outcome.UNDETERMINED) {
      findings.undetermined(check, row);
    } else if (outcome == Outcome.VIOLATED) {
      PayLine line = lines[row];
      MonthLaw law = laws[check / PayRule.COUNT].of(line);
      long wage = table.followsPath() ? wages.of(line) : law.minimumWage();
      PayRules.addViolation(check, row, line, wage, law, findings);
    }
  }
}
