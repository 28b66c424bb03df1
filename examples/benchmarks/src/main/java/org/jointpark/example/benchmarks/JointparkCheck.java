package org.jointpark.example.benchmarks;

import java.util.Map;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Screening;
import org.jointpark.rules.subject.EmploymentFields;

/** Jointpark: a check against a rulebook, made ready once. */
final class JointparkCheck implements ParkCheck {

  private final PayLine[] lines;
  private final Screening<PayLine> screening;
  private final int[] checks;
  private final Findings findings = new Findings();
  private int undeterminedRow = -1;
  private int undeterminedCheck = -1;

  JointparkCheck(Table table, Park park) {
    lines = park.lines();
    Facts facts = Facts.of(park.dossier()).with(EmploymentFields.EMPLOYMENT, park.employments());
    screening = Check.against(JointparkRules.rulebook(table))
        .until(PayRules.HORIZON)
        .screening(JointparkRules.LINE, facts);
    if (!screening.interpreted().isEmpty()) {
      throw new IllegalStateException(
          "rules must be compiled, but were not: " + Map.copyOf(screening.interpreted()));
    }
    checks = screening.laws().stream()
        .mapToInt(law -> JointparkRules.check(law.id().toString()))
        .toArray();
  }

  @Override
  public Findings run() {
    findings.clear();
    undeterminedRow = -1;
    Screening.Run<PayLine> run = screening.start(this::take);
    for (int row = 0; row < lines.length; row++) {
      run.judge(lines[row], row);
    }
    run.end();
    return findings;
  }

  /** Takes a finding; what is undetermined on two stretches of days is one finding of a line. */
  private void take(int law, long row, Outcome outcome, long start, long end, long amount) {
    int check = checks[law];
    if (outcome == Outcome.VIOLATED) {
      findings.violated(check, (int) row, start, end, amount);
    } else if (row != undeterminedRow || check != undeterminedCheck) {
      undeterminedRow = (int) row;
      undeterminedCheck = check;
      findings.undetermined(check, (int) row);
    }
  }
}
