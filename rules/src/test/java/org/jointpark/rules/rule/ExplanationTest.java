package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.MINIMUM_WAGE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Check;
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Field;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Report;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.explanation.StepValue;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final LocalDate HORIZON = day("2014-09-01");
  private static final LocalDate DAY = day("2014-05-20");
  private static final SubjectKey LINE = SubjectKey.of("pay-line", "F-1/W-1/2014-05-01/2014-06-01");

  private static Check check(Rule<?> rule) {
    return Check.against(rulebook(rule)).until(HORIZON);
  }

  private static Explanation explain(Rule<?> rule, Facts facts, LocalDate day) {
    return check(rule).explain(facts, rule.law().id(), LINE, day);
  }

  private static Rule.Builder<PayLine> rule() {
    return Rule.named("test.rule", "a rule of a test")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(PayLineFields.BASE_PAY.atLeast(MINIMUM));
  }

  private static StepValue dollars(int amount) {
    return new StepValue.Figure(
        BigInteger.valueOf(amount),
        BigInteger.ONE,
        StepValue.Unit.MONEY,
        Optional.of(Currency.getInstance("USD")));
  }

  @Test
  void explanation_holdsWhatWasReadAndFromWhere() {
    Explanation explanation = explain(MINIMUM_WAGE, facts(line("60").build()), DAY);
    Step require = explanation.require().orElseThrow();

    assertThat(explanation.status()).isEqualTo(Status.VIOLATED);
    assertThat(explanation.where().orElseThrow()).hasToString("pay-line.full-month = true");
    assertThat(require).hasToString("(pay-line.base-pay >= test.minimum) = false");
    assertThat(require.operands())
        .extracting(Step::formula, Step::value, step -> step.origin().map(Object::toString))
        .containsExactly(
            tuple("pay-line.base-pay", dollars(60), Optional.of(LINE.toString())),
            tuple("test.minimum", dollars(70), Optional.of("Test law, Art. 2")));
    assertThat(require.operands().get(1).origin())
        .get()
        .isInstanceOfSatisfying(
            Origin.OfLaw.class,
            law -> assertThat(law.version().validity())
                .isEqualTo(DateInterval.parse("2014-05-15/..")));
    assertThat(explanation.remedy().map(Step::value)).contains(dollars(10));
    assertThat(explanation.evaluate().amounts()).contains(Amount.of("owed", usd("5.48")));
    assertThat(explanation)
        .hasToString("test.minimum-wage default " + LINE + " on 2014-05-20 VIOLATED");
  }

  @Test
  void values_areExactWhereNoDecimalIs() {
    Rule<PayLine> rule = rule()
        .require(PayLineFields.BASE_PAY
            .times(Expr.constant(1).per(3))
            .atLeast(Expr.constant(usd("20.0001"))))
        .build();
    Step third = explain(rule, facts(line("61").build()), DAY)
        .require()
        .orElseThrow()
        .operands()
        .get(0);

    assertThat(third.value()).hasToString("USD 61/3");
  }

  @Test
  void evaluate_followsTheLeaves() {
    Explanation violated = explain(MINIMUM_WAGE, facts(line("60").build()), DAY);
    Step require = violated.require().orElseThrow();
    Step enough = with(require.operands().get(0), dollars(70));
    Explanation other = violated.toBuilder()
        .require(new Step(
            require.expression(),
            require.value(),
            require.origin(),
            ImmutableList.of(enough, require.operands().get(1))))
        .build();

    assertThat(other.evaluate().status()).isEqualTo(Status.COMPLIANT);
  }

  private static Step with(Step leaf, StepValue value) {
    return new Step(leaf.expression(), value, leaf.origin(), leaf.operands());
  }

  @Test
  void explain_ofAVerdict_isAboutItsFirstDay() {
    Facts facts = facts(line("60").build());
    Report report =
        check(MINIMUM_WAGE).during(DateInterval.parse("2014-05-18/..")).run(facts);
    Verdict verdict = report.verdicts().first();

    Explanation explanation = check(MINIMUM_WAGE).explain(facts, verdict);

    assertThat(explanation.day()).isEqualTo("2014-05-18");
    assertThat(explanation.verdict().map(Verdict::interval))
        .contains(DateInterval.parse("2014-05-15/2014-06-01"));
  }

  @Test
  void explain_refusesAVerdictOnOtherFacts() {
    Verdict verdict =
        check(MINIMUM_WAGE).run(facts(line("60").build())).findings().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check(MINIMUM_WAGE).explain(facts(line("80").build()), verdict))
        .withMessage("verdict must be one that this check finds in the facts, but was"
            + " 'test.minimum-wage default " + LINE + " 2014-05-15/2014-06-01 VIOLATED', and found"
            + " was 'test.minimum-wage default " + LINE + " 2014-05-15/2014-06-01 COMPLIANT'");
  }

  @Test
  void explain_refusesWhatCannotBeAsked() {
    Facts facts = facts(line("60").build());
    LawId law = MINIMUM_WAGE.law().id();
    Check check = check(MINIMUM_WAGE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.explain(facts, law, LINE, HORIZON))
        .withMessage("day must be before the horizon 2014-09-01, but was 2014-09-01"
            + " (law test.minimum-wage)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.explain(facts, law, SubjectKey.of("firm", "F-1"), DAY))
        .withMessage("subject must be among the facts, as a pay-line, but was firm F-1"
            + " (law test.minimum-wage)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by(Gaeseong.wageCap())
            .until(HORIZON)
            .explain(facts, Gaeseong.WAGE_CAP.id(), LINE, DAY))
        .withMessage("law must be a rule that a judge of this check explains, but was"
            + " gaeseong.labour.minimum-wage-cap. Maybe its judge is written by hand, and only rules of a"
            + " rulebook explain themselves");
  }

  @Test
  void explain_asksForTheSelection_ifThereAreSeveral() {
    Facts facts = facts(line("60").build());
    LawId law = MINIMUM_WAGE.law().id();
    Check check =
        check(MINIMUM_WAGE).reading(ReadingSelection.of("one"), ReadingSelection.of("two"));

    assertThat(check.explain(facts, law, LINE, DAY, "two").selection()).isEqualTo("two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.explain(facts, law, LINE, DAY))
        .withMessage("selection must be one of [one, two], but was 'default'. Maybe name one");
  }

  @Test
  void explain_ofAFault_isTheFault() {
    Rule<PayLine> rule = rule()
        .require(Expr.constant(1)
            .per(PayLineFields.LAST_DAY.daysUntil(PayLineFields.LAST_DAY))
            .atLeast(Expr.constant(Rate.ONE)))
        .build();

    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> explain(rule, facts(line("60").build()), DAY))
        .withMessage("test.rule of " + LINE + ": division of 1 by zero");
  }

  @Test
  void explanation_ofAFaultBesideWhatDecides_saysSo() {
    Condition<PayLine> fault = Expr.constant(1)
        .per(PayLineFields.LAST_DAY.daysUntil(PayLineFields.LAST_DAY))
        .atLeast(Expr.constant(Rate.ONE));
    Rule<PayLine> rule =
        rule().require(fault.or(PayLineFields.FULL_MONTH.isTrue())).build();
    Explanation explanation = explain(rule, facts(line("60").build()), DAY);

    assertThat(explanation.require().orElseThrow().operands())
        .extracting(Step::value)
        .containsExactly(new StepValue.Fault("division of 1 by zero"), new StepValue.Truth(true));
    assertThat(explanation.evaluate().status()).isEqualTo(Status.COMPLIANT);
    assertThat(Prose.about(DossierOfTests.empty()).explanation(explanation))
        .contains("cannot be told (division of 1 by zero)");
  }

  @Test
  void explanation_ofAnOpenExtent_owesNoShare() {
    Rule<Employment> rule = Rule.named("test.hours", "nobody works longer than eight hours")
        .because(ARTICLE)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(EmploymentFields.FIRST_DAY.lessThan(Expr.constant(day("2014-01-01"))))
        .owing(MINIMUM.plus(Expr.constant(usd("5"))))
        .build();
    Employment employment = Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(DateInterval.parse("2014-02-01/.."))
        .build();
    Facts facts = facts()
        .with(
            EmploymentFields.EMPLOYMENT,
            Ledger.of("employment", LedgerCoverage.none(), List.of(employment)));
    Explanation explanation =
        check(rule).explain(facts, rule.law().id(), SubjectKey.of("employment", "E-1"), DAY);

    assertThat(explanation.status()).isEqualTo(Status.VIOLATED);
    assertThat(explanation.verdict().orElseThrow().amounts()).isEmpty();
    assertThat(explanation.evaluate().amounts()).isEmpty();
    assertThat(Prose.about(facts.dossier()).explanation(explanation))
        .endsWith("of which no share is told, since the record has no end yet\n");
  }

  @Test
  void explanation_ofAWholeWithoutAnEnd_isThatItIsNotOver() {
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
    DateInterval open = DateInterval.parse("2014-05-01/..");
    Facts facts = facts().with(stays, Ledger.of("stay", LedgerCoverage.none(), List.of(open)));
    Explanation explanation = check(rule).explain(facts, rule.law().id(), stays.key(open), DAY);

    assertThat(explanation.ground()).isEqualTo(Ground.UNFINISHED);
    assertThat(explanation.evaluate().names()).containsExactly("days from 2014-09-01 on");
  }

  @Test
  void explanation_ofAWhole_isAboutItsLastDay() {
    Rule<PayLine> rule =
        rule().require(PayLineFields.NORMAL_HOURS.atMost(Duration.ofHours(208))).build();
    Facts facts = facts(line("60").build());
    Explanation explanation = explain(rule, facts, day("2014-05-03"));
    Explanation unfinished = Check.against(rulebook(rule))
        .until(DAY)
        .explain(facts, rule.law().id(), LINE, day("2014-05-03"));

    assertThat(explanation.isWhole()).isTrue();
    assertThat(explanation.judgedOn()).isEqualTo("2014-05-31");
    assertThat(unfinished.ground()).isEqualTo(Ground.UNFINISHED);
    assertThat(unfinished.evaluate().status()).isEqualTo(Status.UNDETERMINED);
    assertThat(unfinished.evaluate().names()).containsExactly("days from 2014-05-20 on");
  }

  @Test
  void explanation_ofAWholeOfWhichTheLawHasLapsed_hasNoVerdict() {
    Rule<PayLine> rule =
        rule().require(PayLineFields.NORMAL_HOURS.atMost(Duration.ofHours(208))).build();
    Rulebook lapsed = Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/2014-05-10"))
        .build();
    Explanation explanation = Check.against(lapsed)
        .until(HORIZON)
        .explain(facts(line("60").build()), rule.law().id(), LINE, day("2014-05-03"));

    assertThat(explanation.ground()).isEqualTo(Ground.OTHER_LAW);
    assertThat(explanation.verdict()).isEmpty();
    assertThat(explanation.evaluate().status()).isEqualTo(Status.NOT_APPLICABLE);
  }
}
