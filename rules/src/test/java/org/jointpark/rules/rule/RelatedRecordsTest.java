package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;

import java.util.List;
import java.util.stream.Stream;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class RelatedRecordsTest {

  private static final Rule<PayLine> RULE = Rule.named("test.rule", "something is so")
      .because(WageRules.ARTICLE)
      .forEach(PayLineFields.PAY_LINE)
      .require(Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.HAS_END)
          .isTrue()
          .not())
      .build();

  private static List<Verdict> run(Rule<PayLine> rule, PayLine line, String... employments) {
    List<Employment> all = Stream.of(employments)
        .map(id -> Employment.builder()
            .id(EmploymentId.of(id))
            .worker(WorkerId.of("W-1"))
            .firm(FirmId.of("F-1"))
            .validity(DateInterval.startingOn(day("2014-01-01")))
            .build())
        .toList();
    return Check.against(rulebook(rule))
        .until(day("2016-04-01"))
        .run(facts(line)
            .with(EmploymentFields.EMPLOYMENT, Ledger.of("employment", LedgerCoverage.none(), all)))
        .verdicts()
        .asList();
  }

  @Test
  void twoRecordsWithOneId_areAFaultOnlyWhereAPathLeadsToThem() {
    PayLine line = line("60").employment(EmploymentId.of("E-1")).build();

    assertThat(run(RULE, line, "E-1", "E-2", "E-2"))
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT);
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> run(RULE, line, "E-1", "E-1"))
        .withMessage("test.rule of pay-line F-1/W-1/2014-05-01/2014-06-01: records must have"
            + " different ids, but two are employment E-1");
  }

  @Test
  void aParameterBehindAPathThatLeadsNowhere_splitsLikeAnyOther() {
    Rule<PayLine> rule = Rule.named("test.rule", "something is so")
        .because(WageRules.ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(Expr.along(PayLineFields.EMPLOYMENT, MINIMUM).atLeast(usd("60")))
        .build();

    assertThat(run(rule, line("60").build()))
        .extracting(verdict -> verdict.interval() + " " + verdict.status())
        .containsExactly(
            "2014-05-01/2014-05-15 UNDETERMINED", "2014-05-15/2014-06-01 UNDETERMINED");
  }
}
