package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;
import static org.jointpark.rules.rule.WageRules.usd;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Field;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** What is said of records whose end lies beyond the horizon, or nowhere. */
class OpenExtentsTest {

  private static final LocalDate HORIZON = day("2014-09-01");

  static List<Verdict> run(Rule<Employment> rule, String validity) {
    DateInterval days = DateInterval.parse(validity);
    Employment employment = Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(days)
        .terms(Timeline.of(
            days,
            EmploymentTerms.builder()
                .wage(Wage.of(usd("60"), WageUnit.MONTH))
                .weeklyHours(Duration.ofHours(40))
                .build()))
        .build();
    Rulebook rulebook = Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/.."))
        .set(MINIMUM, minimum("50", "70"))
        .build();
    return Check.against(rulebook)
        .until(HORIZON)
        .run(Facts.of(DossierOfTests.empty())
            .with(
                EmploymentFields.EMPLOYMENT,
                Ledger.of("employment", LedgerCoverage.none(), List.of(employment))))
        .verdicts()
        .asList();
  }

  private static Rule.Builder<Employment> rule(Condition<Employment> condition) {
    return Rule.named("test.rule", "something is so")
        .because(ARTICLE)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(condition);
  }

  @Test
  void aRateOfAnOpenExtent_isJudgedByPartsAndOwesNothingThatCanBeTold() {
    Expr<Employment, Money> wage = EmploymentFields.WAGE.at(WageUnit.MONTH).expr();
    Rule<Employment> rule =
        rule(wage.atLeast(MINIMUM)).owing(MINIMUM.minus(wage)).build();

    assertThat(run(rule, "2014-05-01/.."))
        .extracting(verdict -> verdict.interval() + " " + verdict.status() + verdict.amounts())
        .containsExactly("2014-05-01/2014-05-15 COMPLIANT[]", "2014-05-15/2014-09-01 VIOLATED[]");
    // 10 dollars for 109 of 140 days, of which the last 17 are not known yet
    assertThat(run(rule, "2014-05-01/2014-09-18"))
        .extracting(verdict -> verdict.interval() + " " + verdict.status() + verdict.amounts())
        .containsExactly(
            "2014-05-01/2014-05-15 COMPLIANT[]", "2014-05-15/2014-09-01 VIOLATED[owed USD 7.79]");
  }

  @Test
  void aWholeOfAnOpenExtent_isNotJudgedBeforeItEnds() {
    Field<DateInterval, Integer> length = Field.of("stay", "days", Integer.class, "days")
        .whole(days -> Optional.of(days.end().isPresent() ? (int) days.days() : 0));
    Subject<DateInterval> stays = Subject.named("stay", DateInterval.class)
        .id(DateInterval::toString)
        .extent(new Extent.Span<>(days -> days))
        .addField(length)
        .build();
    Rule<DateInterval> rule = Rule.named("test.rule", "nobody stays for more than a month")
        .because(ARTICLE)
        .forEach(stays)
        .require(length.atMost(31))
        .build();
    Rulebook rulebook =
        Rulebook.builder().add(rule.law().id(), enacted(rule, "2004-01-01/..")).build();
    List<DateInterval> days =
        List.of(DateInterval.parse("2014-05-01/.."), DateInterval.parse("2014-05-01/2014-06-01"));

    assertThat(Check.against(rulebook)
            .until(HORIZON)
            .run(Facts.of(DossierOfTests.empty())
                .with(stays, Ledger.of("stay", LedgerCoverage.none(), days)))
            .verdicts())
        .extracting(verdict ->
            verdict.interval() + " " + verdict.status() + verdict.missing() + verdict.flags())
        .containsExactlyInAnyOrder(
            "2014-05-01/2014-09-01 UNDETERMINED[days from 2014-09-01 on][OPEN]",
            "2014-05-01/2014-06-01 COMPLIANT[][]");
  }

  @Test
  void aWholeThatTheHorizonCuts_restsOnItsRuleAlone() {
    Rule<PayLine> rule = Rule.named("test.rule", "something is so")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(PayLineFields.GROSS_PAY.atLeast(MINIMUM))
        .build();

    assertThat(Check.against(WageRules.rulebook(rule))
            .until(day("2014-05-20"))
            .run(facts(line("60").build()))
            .verdicts())
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
          assertThat(verdict.layer()).isEqualTo(Layer.TEXT);
          assertThat(verdict.confidence()).isEqualTo(Confidence.HIGH);
        });
  }
}
