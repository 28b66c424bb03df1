package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.MINIMUM_WAGE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;
import static org.jointpark.rules.rule.WageRules.version;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Flag;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Path;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Severity;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.LeaveFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.rules.subject.WorkerFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.source.Layer;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class RulebookJudgeTest {

  private static final LocalDate HORIZON = day("2016-04-01");

  private static List<Verdict> run(Rulebook rulebook, LocalDate horizon, PayLine... lines) {
    return Check.against(rulebook).until(horizon).run(facts(lines)).verdicts().asList();
  }

  private static List<Verdict> run(Rule<PayLine> rule, PayLine... lines) {
    return run(rulebook(rule), HORIZON, lines);
  }

  private static Rule.Builder<PayLine> rule() {
    return Rule.named("test.rule", "something is so")
        .because(WageRules.ARTICLE)
        .forEach(PayLineFields.PAY_LINE);
  }

  @Test
  void aWageThatChangesOnThe15th_splitsTheMonth() {
    List<Verdict> verdicts = run(MINIMUM_WAGE, line("60").build());

    assertThat(verdicts)
        .extracting(Verdict::toString)
        .containsExactly(
            "test.minimum-wage default pay-line F-1/W-1/2014-05-01/2014-06-01"
                + " 2014-05-01/2014-05-15 COMPLIANT",
            "test.minimum-wage default pay-line F-1/W-1/2014-05-01/2014-06-01"
                + " 2014-05-15/2014-06-01 VIOLATED");
    assertThat(verdicts.get(0).amounts()).isEmpty();
    // 10 dollars for 17 of 31 days are 5.4838...
    assertThat(verdicts.get(1).amount()).contains(usd("5.48"));
    assertThat(verdicts.get(0).began()).hasToString("EXTENT on 2014-05-01");
    assertThat(verdicts.get(0).ended()).hasToString("AMENDMENT test.minimum.2 on 2014-05-15");
    assertThat(verdicts.get(1).began()).hasToString("AMENDMENT test.minimum.2 on 2014-05-15");
    assertThat(verdicts.get(1).ended()).hasToString("EXTENT on 2014-06-01");
    assertThat(verdicts.get(1).confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(verdicts.get(1).layer()).isEqualTo(Layer.AGREED);
  }

  @Test
  void aWholeQuantity_isJudgedOnceByTheLawOfTheLastDay() {
    Rule<PayLine> rule = rule()
        .require(PayLineFields.GROSS_PAY.atLeast(MINIMUM))
        .owing(MINIMUM.minus(PayLineFields.GROSS_PAY))
        .build();

    assertThat(run(rule, line("60").build())).singleElement().satisfies(verdict -> {
      assertThat(verdict.interval()).hasToString("2014-05-01/2014-06-01");
      assertThat(verdict.status()).isEqualTo(Status.VIOLATED);
      assertThat(verdict.amount()).contains(usd("10.00"));
    });
  }

  @Test
  void where_decidesFirst() {
    PayLine half =
        line("60").period(DateInterval.parse("2014-05-01/2014-05-11")).build();

    assertThat(run(MINIMUM_WAGE, half))
        .extracting(Verdict::status)
        .containsExactly(Status.NOT_APPLICABLE);
  }

  @Test
  void aMissingFact_isNamed() {
    PayLine partial = line("60").itemisation(Itemisation.PARTIAL).build();
    Rule<PayLine> rule =
        rule().require(PayLineFields.NIGHT_HOURS.is(Duration.ZERO)).build();

    assertThat(run(rule, partial)).singleElement().satisfies(verdict -> {
      assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
      assertThat(verdict.missing()).containsExactly("pay-line.night-hours");
    });
    assertThat(run(rule, line("60").build()))
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT);
  }

  @Test
  void aFalseOperand_decidesWhateverIsMissing() {
    PayLine partial = line("60").itemisation(Itemisation.PARTIAL).build();
    Condition<PayLine> unknown = PayLineFields.NIGHT_HOURS.is(Duration.ZERO);
    Condition<PayLine> no = PayLineFields.NORMAL_HOURS.is(Duration.ZERO);

    assertThat(run(rule().require(unknown.and(no)).build(), partial))
        .extracting(Verdict::status)
        .containsExactly(Status.VIOLATED);
    assertThat(run(rule().require(no.not().or(unknown)).build(), partial))
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT);
    assertThat(run(rule().require(no.or(unknown)).build(), partial))
        .extracting(Verdict::status)
        .containsExactly(Status.UNDETERMINED);
  }

  @Test
  void anOperandThatDecides_doesSoBesideAFault() {
    Condition<PayLine> fault = PayLineFields.BASE_PAY.per(PayLineFields.BONUS).atLeast(Rate.ONE);
    Condition<PayLine> unknown = PayLineFields.PAID.isTrue();
    Condition<PayLine> no = PayLineFields.NORMAL_HOURS.is(Duration.ZERO);

    assertThat(List.of(
            no.and(fault), fault.and(no), fault.or(no.not()), no.not().or(fault).or(unknown)))
        .flatExtracting(
            require -> run(rule().require(require).build(), line("60").build()))
        .extracting(Verdict::status)
        .containsExactly(Status.VIOLATED, Status.VIOLATED, Status.COMPLIANT, Status.COMPLIANT);
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(
            () -> run(rule().require(unknown.and(fault)).build(), line("60").build()));
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> run(rule().require(fault.or(no)).build(), line("60").build()));
  }

  @Test
  void aDeadline_isTheTwentiethOfTheNextMonth() {
    Rule<PayLine> rule = rule()
        .require(PayLineFields.PAID
            .isTrue()
            .and(PayLineFields.PAYMENT_DAY.atMost(
                PayLineFields.LAST_DAY.due(Deadline.dayOfMonth(20).monthsAfter(1)))))
        .build();

    assertThat(run(
            rule,
            line("60").payment(Payment.on(day("2014-06-20"))).build(),
            line("60").number(2).payment(Payment.on(day("2014-06-21"))).build(),
            line("60").number(3).payment(Known.none()).build(),
            line("60").number(4).build()))
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT, Status.VIOLATED, Status.VIOLATED, Status.UNDETERMINED);
  }

  @Test
  void exactFractions_areNotRoundedBeforeTheyAreCompared() {
    // A third of the base for a third of the hours: 20.1 / 67 = 60 / 200
    Rule<PayLine> rule = rule()
        .require(PayLineFields.OVERTIME_PAY.atLeast(
            PayLineFields.BASE_PAY.times(PayLineFields.OVERTIME_HOURS.per(Duration.ofHours(200)))))
        .build();
    PayLine.Builder line = line("67").hours(HourKind.OVERTIME, Duration.ofHours(60));

    assertThat(run(
            rule,
            line.pay(PayKind.OVERTIME, usd("20.1")).build(),
            line.number(2).pay(PayKind.OVERTIME, usd("20.0999")).build()))
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT, Status.VIOLATED);
  }

  @Test
  void exceptions_beatTheRule_theStrongerTheWeaker_andMayConflict() {
    Condition<PayLine> always = PayLineFields.BASE_PAY.isKnown();
    Rule.Builder<PayLine> rule = rule()
        .require(PayLineFields.BASE_PAY.atLeast(usd("100")))
        .except("small-firms", 1, always, PayLineFields.BASE_PAY.atLeast(usd("50")));

    assertThat(run(rule.build(), line("60").build()))
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT);
    rule.except("large-firms", 1, always, PayLineFields.BASE_PAY.atLeast(usd("70")));
    assertThat(run(rule.build(), line("60").build()))
        .extracting(Verdict::status)
        .containsExactly(Status.CONFLICT);
    rule.except("all-firms", 2, always, PayLineFields.BASE_PAY.atLeast(usd("80")));
    assertThat(run(rule.build(), line("60").build()))
        .extracting(Verdict::status)
        .containsExactly(Status.VIOLATED);
  }

  @Test
  void anExceptionThatMayApply_leavesOnlyWhatBothAgreeOn() {
    PayLine partial = line("60").itemisation(Itemisation.PARTIAL).build();
    Condition<PayLine> perhaps = PayLineFields.NIGHT_HOURS.is(Duration.ZERO);
    Rule.Builder<PayLine> rule = rule().require(PayLineFields.BASE_PAY.atLeast(usd("100")));

    assertThat(run(
            rule.except("low", 1, perhaps, PayLineFields.BASE_PAY.atLeast(usd("90")))
                .build(),
            partial))
        .extracting(Verdict::status)
        .containsExactly(Status.VIOLATED);
    assertThat(run(
            rule.except("lower", 1, perhaps, PayLineFields.BASE_PAY.atLeast(usd("50")))
                .build(),
            partial))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
          assertThat(verdict.missing()).containsExactly("pay-line.night-hours");
        });
  }

  @Test
  void aRuleIsJudgedOnlyWhereItIsInForce_andIsNotApplicableWhereItIsRepealed() {
    Rulebook rulebook = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2014-05-10/2014-05-20"))
        .add(
            MINIMUM_WAGE.law().id(),
            Versioned.<Rule<?>>repealing()
                .validity(DateInterval.parse("2014-05-20/.."))
                .layer(Layer.TEXT)
                .citation(WageRules.ARTICLE)
                .evidence(version(1, "2014-05-20/..", "x").evidence())
                .build())
        .set(MINIMUM, minimum("50", "50"))
        .build();

    assertThat(run(rulebook, HORIZON, line("60").build()))
        .extracting(verdict -> verdict.interval() + " " + verdict.status())
        .containsExactly(
            "2014-05-10/2014-05-15 COMPLIANT",
            "2014-05-15/2014-05-20 COMPLIANT",
            "2014-05-20/2014-06-01 NOT_APPLICABLE");
  }

  @Test
  void aWholeQuantity_isNotJudgedByLawThatHasLapsedOnTheLastDay() {
    Rule<PayLine> whole =
        rule().require(PayLineFields.GROSS_PAY.atLeast(MINIMUM)).build();

    assertThat(run(lasting(whole, "2004-01-01/2014-05-31"), HORIZON, line("60").build()))
        .isEmpty();
    assertThat(run(lasting(whole, "2014-05-31/2014-06-01"), HORIZON, line("60").build()))
        .extracting(verdict -> verdict.interval() + " " + verdict.status())
        .containsExactly("2014-05-01/2014-06-01 VIOLATED");
  }

  private static Rulebook lasting(Rule<PayLine> rule, String validity) {
    return Rulebook.builder()
        .add(rule.law().id(), enacted(rule, validity))
        .set(MINIMUM, minimum("50", "70"))
        .build();
  }

  @Test
  void theHorizon_endsWhatGoesOn() {
    List<Verdict> verdicts =
        run(rulebook(MINIMUM_WAGE), day("2014-05-20"), line("60").build());

    assertThat(verdicts)
        .extracting(verdict -> verdict.interval() + " " + verdict.is(Flag.OPEN))
        .containsExactly("2014-05-01/2014-05-15 false", "2014-05-15/2014-05-20 true");
    assertThat(run(rulebook(MINIMUM_WAGE), day("2014-05-01"), line("60").build()))
        .isEmpty();
    Rule<PayLine> whole =
        rule().require(PayLineFields.GROSS_PAY.atLeast(MINIMUM)).build();
    assertThat(run(rulebook(whole), day("2014-05-20"), line("60").build()))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
          assertThat(verdict.missing()).containsExactly("days from 2014-05-20 on");
        });
  }

  @Test
  void aRuleThatEndsAtTheHorizon_isNotOpen() {
    Rulebook rulebook = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2004-01-01/2014-05-12"))
        .set(MINIMUM, minimum("50", "50"))
        .build();

    assertThat(run(rulebook, day("2014-05-12"), line("60").build()))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.is(Flag.OPEN)).isFalse();
          assertThat(verdict.ended()).hasToString("AMENDMENT test.art-1 on 2014-05-12");
        });
  }

  @Test
  void aParameterKnownLater_changesNothingBefore() {
    Rulebook rulebook = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2004-01-01/.."))
        .set(
            MINIMUM,
            VersionSet.copyOf(List.of(
                version(usd("50"), "2004-01-01/..", "old"),
                version(usd("70"), "2014-05-15/..", "new"))))
        .build();
    Check check = Check.against(rulebook).until(HORIZON);

    assertThat(check.knownAt(day("2014-05-14")).run(facts(line("60").build())).verdicts())
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT);
    assertThat(check.knownAt(day("2014-05-15")).run(facts(line("60").build())).verdicts())
        .extracting(Verdict::status)
        .containsExactly(Status.COMPLIANT, Status.VIOLATED);
  }

  @Test
  void faults_areNoVerdicts() {
    Rule<PayLine> rule = rule()
        .require(PayLineFields.NORMAL_HOURS.per(PayLineFields.OVERTIME_HOURS).atLeast(Rate.ONE))
        .build();

    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> run(rule, line("60").build()))
        .withMessage(
            "test.rule of pay-line F-1/W-1/2014-05-01/2014-06-01:" + " division of 12000 by zero");
    Rule<PayLine> mixed =
        rule().require(PayLineFields.BASE_PAY.atLeast(Money.of("KRW", "1"))).build();
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> run(mixed, line("60").build()))
        .withMessageEndingWith("amounts in USD and KRW do not go together");
  }

  @Test
  void aRuleThatMeetsNothing_isVacuous() {
    Check check = Check.against(rulebook(MINIMUM_WAGE)).until(HORIZON);

    assertThat(check.run(facts()).vacuous()).containsExactly(MINIMUM_WAGE.law());
    assertThat(check
            .during(DateInterval.ofYear(2015))
            .run(facts(line("60").build()))
            .vacuous())
        .containsExactly(MINIMUM_WAGE.law());
    assertThat(check.run(facts(line("60").build())).vacuous()).isEmpty();
  }

  @Test
  void onlyLaws_evaluatesNoOtherRule() {
    Rule<PayLine> faulty = rule()
        .require(PayLineFields.NORMAL_HOURS.per(PayLineFields.OVERTIME_HOURS).atLeast(Rate.ONE))
        .build();
    Rulebook rulebook = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2004-01-01/.."))
        .add(faulty.law().id(), enacted(faulty, "2004-01-01/.."))
        .set(MINIMUM, minimum("50", "70"))
        .build();
    Check check = Check.against(rulebook).until(HORIZON);
    Facts facts = facts(line("60").build());

    assertThat(check.onlyLaws(MINIMUM_WAGE.law().id()).run(facts).verdicts()).hasSize(2);
    assertThat(check.withoutLaws(faulty.law().id()).run(facts).verdicts()).hasSize(2);
    assertThatExceptionOfType(RuleFaultsException.class).isThrownBy(() -> check.run(facts));
  }

  @Test
  void fromSeverity_judgesTheVersionsThatAreSevereEnough() {
    Rule<PayLine> milder = MINIMUM_WAGE.toBuilder().severity(Severity.WARNING).build();
    Rulebook rulebook = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2004-01-01/2014-05-20"))
        .add(milder.law().id(), enacted(milder, "2014-05-20/.."))
        .set(MINIMUM, minimum("50", "70"))
        .build();
    Check check = Check.against(rulebook).until(HORIZON);
    Facts facts = facts(line("60").build());

    assertThat(milder.law().severity()).isEqualTo(Severity.WARNING);
    assertThat(check.run(facts).verdicts())
        .extracting(verdict -> verdict.interval() + " " + verdict.law().severity())
        .containsExactly(
            "2014-05-01/2014-05-15 ERROR",
            "2014-05-15/2014-05-20 ERROR",
            "2014-05-20/2014-06-01 WARNING");
    assertThat(check.fromSeverity(Severity.ERROR).run(facts).verdicts())
        .extracting(verdict -> verdict.interval() + " " + verdict.status())
        .containsExactly("2014-05-01/2014-05-15 COMPLIANT", "2014-05-15/2014-05-20 VIOLATED");
    assertThat(check.run(facts).tallies()).hasSize(2);
    assertThat(check.run(facts).vacuous()).isEmpty();
  }

  @Test
  void theDayItself_canBeRead() {
    Rule<PayLine> rule = rule()
        .require(Expr.judgedDay().moreThan(PayLineFields.FIRST_DAY.plusDays(9)))
        .build();

    assertThat(run(rule, line("60").build()))
        .extracting(verdict -> verdict.interval() + " " + verdict.status())
        .containsExactly("2014-05-01/2014-05-11 VIOLATED", "2014-05-11/2014-06-01 COMPLIANT");
  }

  @Test
  void aPath_leadsToTheRecordThatIsRead() {
    Rule<PayLine> rule = rule()
        .require(Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.HAS_END).isTrue())
        .build();
    Employment employment = Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(DateInterval.parse("2013-01-01/2015-01-01"))
        .build();
    Facts facts = facts(
            line("60").employment(EmploymentId.of("E-1")).build(),
            line("60").employment(EmploymentId.of("E-2")).number(2).build(),
            line("60").number(3).build())
        .with(
            EmploymentFields.EMPLOYMENT,
            Ledger.of("employment", LedgerCoverage.none(), List.of(employment)));

    assertThat(Check.against(rulebook(rule)).until(HORIZON).run(facts).verdicts())
        .extracting(verdict -> verdict.status() + " " + verdict.missing())
        .containsExactly(
            "COMPLIANT []", "UNDETERMINED [employment E-2]", "UNDETERMINED [path employment]");
  }

  @Test
  void aDatedFieldOfARelatedRecord_splitsTheSpan() {
    Timeline<EmploymentTerms> terms = Timeline.startingOn(day("2013-01-01"), terms("44"))
        .then(day("2014-05-10"), terms("50"))
        .build();
    Rule<PayLine> rule = rule()
        .require(Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.WEEKLY_HOURS)
            .atMost(Duration.parse("PT48H")))
        .build();
    Employment employment = Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(DateInterval.parse("2013-01-01/2014-05-20"))
        .terms(terms.restrict(DateInterval.parse("2013-01-01/2014-05-20")))
        .build();
    Facts facts = facts(line("60").employment(EmploymentId.of("E-1")).build())
        .with(
            EmploymentFields.EMPLOYMENT,
            Ledger.of("employment", LedgerCoverage.none(), List.of(employment)));

    assertThat(Check.against(rulebook(rule)).until(HORIZON).run(facts).verdicts())
        .extracting(verdict -> verdict.interval() + " " + verdict.status() + verdict.missing())
        .containsExactly(
            "2014-05-01/2014-05-10 COMPLIANT[]",
            "2014-05-10/2014-05-20 VIOLATED[]",
            "2014-05-20/2014-06-01 UNDETERMINED[employment.weekly-hours]");
  }

  private static EmploymentTerms terms(String hours) {
    return EmploymentTerms.builder()
        .weeklyHours(Duration.parse("PT" + hours + "H"))
        .build();
  }

  @Test
  void aRule_readsWhatItIsAbout() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> rule()
            .require(Expr.along(PayLineFields.EMPLOYMENT, LeaveFields.PAID_DAYS).atLeast(1))
            .build())
        .withMessage("field must belong to subject 'employment', but was leave.paid-days"
            + " (rule test.rule)");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> rule()
            .require(Expr.along(
                    Path.<PayLine>of("boss", "worker", line -> Optional.empty()), WorkerFields.SEX)
                .isKnown())
            .build())
        .withMessage("path must be one of subject 'pay-line', but was 'boss' (rule test.rule)");
  }

  @Test
  void aRuleOfAnUnknownId_cannotBeAdded() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            Rulebook.builder().add(LawId.of("test.other"), enacted(MINIMUM_WAGE, "2004-01-01/..")))
        .withMessage("rule must have the id of its versions test.other, but was test.minimum-wage");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Rulebook.builder()
            .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2004-01-01/.."))
            .build())
        .withMessage("rulebook must set what its rules read, but test.minimum of rule"
            + " test.minimum-wage is not set");
  }
}
