package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jointpark.payroll.PayLine;

/** Easy Rules: the default engine, a built rule for each check, and two facts for each line. */
final class EasyRulesCheck implements ParkCheck {

  private static final String LINE = "line";
  private static final String ROW = "row";

  private final PayLine[] lines;
  private final Rules rules = new Rules();
  private final RulesEngine engine = new DefaultRulesEngine();
  private final Reporter reporter;

  EasyRulesCheck(Table table, Park park) {
    lines = park.lines();
    reporter = new Reporter(table, park);
    ImmutableList<PayCheck> checks = PayRules.checks(table, park);
    for (int i = 0; i < checks.size(); i++) {
      int number = i;
      PayCheck check = checks.get(number);
      rules.register(new RuleBuilder()
          .name(PayRule.ofCheck(number) + " " + number)
          .priority(number)
          .when(facts -> check.judge(facts.<PayLine>get(LINE)) != Outcome.COMPLIANT)
          .then(facts -> reporter.report(number, facts.<Integer>get(ROW)))
          .build());
    }
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    for (int row = 0; row < lines.length; row++) {
      Facts facts = new Facts();
      facts.put(LINE, lines[row]);
      facts.put(ROW, row);
      engine.fire(rules, facts);
    }
    return findings;
  }
}
