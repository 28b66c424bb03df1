package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: compiled knowledge with functional conditions, and one stateless session. */
final class EvreteCheck implements ParkCheck {

  private final Collection<PayRow> rows;
  private final Knowledge knowledge;
  private final Reporter reporter;

  EvreteCheck(Table table, Park park) {
    rows = Arrays.asList(PayRow.of(table, park));
    reporter = new Reporter(table, park);
    ImmutableList<PayCheck> checks = PayRules.checks(table, park);
    RuleSetBuilder<Knowledge> builder = new KnowledgeService().newKnowledge().builder();
    for (int i = 0; i < checks.size(); i++) {
      int number = i;
      PayCheck check = checks.get(number);
      ValuesPredicate condition =
          values -> check.judge(values.<PayRow>get(0).line()) != Outcome.COMPLIANT;
      builder
          .newRule(PayRule.ofCheck(number) + " " + number)
          .forEach("$row", PayRow.class)
          .where(condition, "$row")
          .execute(
              context -> reporter.report(number, context.<PayRow>get("$row").getRow()));
    }
    knowledge = builder.build();
  }

  @Override
  public Findings run() {
    Findings findings = reporter.emptied();
    StatelessSession session = knowledge.newStatelessSession();
    session.insert(rows);
    session.fire();
    return findings;
  }
}
