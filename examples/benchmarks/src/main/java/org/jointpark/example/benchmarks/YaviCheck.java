package org.jointpark.example.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import com.google.common.collect.ImmutableList;
import org.jointpark.payroll.PayLine;

/** YAVI: one validator, built once, with a constraint on the target for each check. */
final class YaviCheck implements ParkCheck {

  private final PayLine[] lines;
  private final Validator<PayLine> validator;
  private final Reporter reporter;

  YaviCheck(Table table, Park park) {
    lines = park.lines();
    reporter = new Reporter(table, park);
    ImmutableList<PayCheck> checks = PayRules.checks(table, park);
    ValidatorBuilder<PayLine> builder = ValidatorBuilder.of();
    for (int number = 0; number < checks.size(); number++) {
      PayCheck check = checks.get(number);
      builder.constraintOnTarget(
          line -> check.judge(line) == Outcome.COMPLIANT,
          Integer.toString(number),
          PayRule.ofCheck(number).toString(),
          "must be kept");
    }
    validator = builder.build();
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    for (int row = 0; row < lines.length; row++) {
      for (ConstraintViolation violation : validator.validate(lines[row])) {
        reporter.report(Integer.parseInt(violation.name()), row);
      }
    }
    return findings;
  }
}
