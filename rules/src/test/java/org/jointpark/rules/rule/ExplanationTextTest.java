package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.MINIMUM_WAGE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Layer;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

  private static final LocalDate HORIZON = day("2014-09-01");
  private static final LocalDate DAY = day("2014-05-20");
  private static final SubjectKey LINE = SubjectKey.of("pay-line", "F-1/W-1/2014-05-01/2014-06-01");

  private static String explained(Rulebook rulebook, Facts facts, LocalDate day) {
    return Prose.about(facts.dossier())
        .explanation(Check.against(rulebook)
            .until(HORIZON)
            .explain(facts, rulebook.rules().firstKey(), LINE, day));
  }

  private static String explained(Rule<?> rule, Facts facts) {
    return explained(rulebook(rule), facts, DAY);
  }

  private static Rule.Builder<PayLine> rule() {
    return Rule.named("test.rule", "a rule of a test")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(PayLineFields.BASE_PAY.atLeast(MINIMUM));
  }

  @Test
  void aViolation() {
    assertThat(explained(MINIMUM_WAGE, facts(line("60").build()))).isEqualTo("""
            test.minimum-wage: no full month is paid below the minimum
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: violated: owed USD 5.48
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-15 to 2014-05-31; it begins with: change of the law (test.minimum.2); it ends with: edge of the record
              it applies, since:
                pay-line.full-month is true
              it requires, and this does not hold:
                pay-line.base-pay is at least test.minimum: no
                  pay-line.base-pay is USD 60.00
                  parameter test.minimum is USD 70.00 (Test law, Art. 2; agreed, from 2014-05-15 on, confidence medium)
              owed for all its days:
                USD 10.00 is test.minimum less pay-line.base-pay
                  parameter test.minimum is USD 70.00 (Test law, Art. 2; agreed, from 2014-05-15 on, confidence medium)
                  pay-line.base-pay is USD 60.00
                for 17 of 31 days, rounded half up to 2 decimals: USD 5.48
            """);
  }

  @Test
  void aCompliance() {
    assertThat(explained(rulebook(MINIMUM_WAGE), facts(line("60").build()), day("2014-05-03")))
        .isEqualTo("""
            test.minimum-wage: no full month is paid below the minimum
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-03: compliant
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-14; it begins with: edge of the record; it ends with: change of the law (test.minimum.2)
              it applies, since:
                pay-line.full-month is true
              it requires, and this holds:
                pay-line.base-pay is at least test.minimum: yes
                  pay-line.base-pay is USD 60.00
                  parameter test.minimum is USD 50.00 (Test law, Art. 2; agreed, 2004-01-01 to 2014-05-14, confidence medium)
            """);
  }

  @Test
  void whatIsNotApplicable() {
    PayLine part =
        line("20").period(DateInterval.parse("2014-05-10/2014-06-01")).build();
    SubjectKey key = PayLineFields.PAY_LINE.key(part);
    Facts facts = facts(part);

    assertThat(Prose.about(facts.dossier())
            .explanation(Check.against(rulebook(MINIMUM_WAGE))
                .until(HORIZON)
                .explain(facts, MINIMUM_WAGE.law().id(), key, DAY)))
        .isEqualTo("""
            test.minimum-wage: no full month is paid below the minimum
            pay-line F-1/W-1/2014-05-10/2014-06-01 on 2014-05-20: not applicable
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-15 to 2014-05-31; it begins with: change of the law (test.minimum.2); it ends with: edge of the record
              it does not apply, since:
                pay-line.full-month is false
            """);
  }

  @Test
  void whatIsUndetermined() {
    Rule<PayLine> rule = rule()
        .where(PayLineFields.NIGHT_HOURS.moreThan(Expr.constant(Duration.ZERO)))
        .build();
    Facts facts = facts(line("60").itemisation(Itemisation.PARTIAL).build());

    assertThat(explained(rule, facts)).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: undetermined
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              missing: pay-line.night-hours
              all its days are judged together, by the law of 2014-05-31
              it is not known whether it applies:
                pay-line.night-hours is more than 0 hours: not known, for want of pay-line.night-hours
                  pay-line.night-hours is not known
            """);
  }

  @Test
  void aConflictOfExceptions() {
    Rule<PayLine> rule = rule()
        .except(
            "piece-work",
            2,
            PayLineFields.BASE_PAY.lessThan(Expr.constant(usd("70"))),
            PayLineFields.BASE_PAY.atLeast(Expr.constant(usd("40"))))
        .except(
            "full-month",
            2,
            PayLineFields.FULL_MONTH.isTrue(),
            PayLineFields.BASE_PAY.atLeast(Expr.constant(usd("90"))))
        .except("weak", 1, PayLineFields.FULL_MONTH.isTrue(), PayLineFields.FULL_MONTH.isTrue())
        .except(
            "other", 1, PayLineFields.FULL_MONTH.isTrue().not(), PayLineFields.FULL_MONTH.isTrue())
        .build();

    assertThat(explained(rule, facts(line("60").build()))).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: conflict
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-15 to 2014-05-31; it begins with: change of the law (test.minimum.2); it ends with: edge of the record
              it applies to every pay-line
              exception 'piece-work' applies, since:
                pay-line.base-pay is less than USD 70.00: yes
                  pay-line.base-pay is USD 60.00
                it requires instead, and this holds:
                  pay-line.base-pay is at least USD 40.00: yes
                    pay-line.base-pay is USD 60.00
              exception 'full-month' applies, since:
                pay-line.full-month is true
                it requires instead, and this does not hold:
                  pay-line.base-pay is at least USD 90.00: no
                    pay-line.base-pay is USD 60.00
              exception 'weak' applies, since:
                pay-line.full-month is true
                a stronger one takes its place
              exception 'other' does not apply, since:
                this does not hold: no
                  pay-line.full-month is true
              these exceptions disagree, and none is the stronger: full-month, piece-work
            """);
  }

  @Test
  void anExceptionThatMayApply() {
    Rule<PayLine> rule = rule()
        .except(
            "at-night",
            1,
            PayLineFields.PAYMENT_DAY.isKnown().not(),
            PayLineFields.PAYMENT_DAY.atMost(Expr.judgedDay()))
        .except(
            "late",
            1,
            PayLineFields.PAYMENT_DAY.moreThan(Expr.constant(DAY)),
            PayLineFields.FULL_MONTH.isTrue())
        .build();

    assertThat(explained(rule, facts(line("80").build()))).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: undetermined
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              missing: pay-line.payment-day
              all its days are judged together, by the law of 2014-05-31
              it applies to every pay-line
              exception 'at-night' applies, since:
                this does not hold: yes
                  this is known: no
                    pay-line.payment-day is not known
                it requires instead, and it is not known whether it holds:
                  pay-line.payment-day is at most the judged day: not known, for want of pay-line.payment-day
                    pay-line.payment-day is not known
                    the judged day is 2014-05-31
              exception 'late' may apply, as it is not known:
                pay-line.payment-day is more than 2014-05-20: not known, for want of pay-line.payment-day
                  pay-line.payment-day is not known
                it requires instead, and this holds:
                  pay-line.full-month is true
            """);
  }

  @Test
  void aRelatedRecord() {
    Rule<PayLine> rule = rule()
        .where(Expr.along(
                PayLineFields.EMPLOYMENT,
                EmploymentFields.ON_PROBATION.isKnown().not())
            .isTrue())
        .require(Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.WEEKLY_HOURS)
            .atMost(Duration.parse("PT48H")))
        .build();
    Employment employment = Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(DateInterval.parse("2014-01-01/.."))
        .terms(Timeline.startingOn(
                day("2014-01-01"),
                EmploymentTerms.builder()
                    .weeklyHours(Duration.parse("PT49H20M"))
                    .build())
            .build())
        .build();
    Facts facts = facts(line("60").employment(EmploymentId.of("E-1")).build());

    assertThat(explained(
            rule,
            facts.with(
                EmploymentFields.EMPLOYMENT,
                Ledger.of("employment", LedgerCoverage.none(), List.of(employment)))))
        .isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: violated
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              it applies, since:
                this does not hold: yes
                  this is known: no
                    employment.on-probation is not known (employment E-1)
              it requires, and this does not hold:
                employment.weekly-hours is at most 48 hours: no
                  employment.weekly-hours is 148/3 (about 49.3333) hours (employment E-1)
            """);
    assertThat(explained(rule, facts)).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: undetermined
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              missing: employment E-1
              it is not known whether it applies:
                path 'employment' leads to employment E-1, which is not among the facts
            """);
    assertThat(explained(rule, facts(line("60").build()))).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: undetermined
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              missing: path employment
              it is not known whether it applies:
                it is not known where path 'employment' leads
            """);
  }

  @Test
  void aRuleThatIsNotInForce() {
    Rulebook later = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2014-05-25/.."))
        .set(MINIMUM, minimum("50", "70"))
        .build();
    Rulebook repealed = Rulebook.builder()
        .add(MINIMUM_WAGE.law().id(), enacted(MINIMUM_WAGE, "2004-01-01/.."))
        .add(
            MINIMUM_WAGE.law().id(),
            Versioned.<Rule<?>>repealing()
                .validity(DateInterval.parse("2014-05-15/.."))
                .layer(Layer.TEXT)
                .citation(Citation.of("test.repeal", "Law of the reform", "3"))
                .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
                .build())
        .set(MINIMUM, minimum("50", "70"))
        .build();
    Facts facts = facts(line("60").build());

    assertThat(explained(later, facts, DAY)).isEqualTo("""
            test.minimum-wage: no full month is paid below the minimum
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: not applicable
              of the law that counts, no version of the rule is in force on that day
            """);
    assertThat(explained(repealed, facts, DAY)).isEqualTo("""
            test.minimum-wage: no full month is paid below the minimum
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: not applicable
              so 2014-05-15 to 2014-05-31; it begins with: change of the law (test.repeal); it ends with: edge of the record
              the rule is repealed (Law of the reform, Art. 3; text, from 2014-05-15 on, confidence high)
            """);
    assertThat(explained(repealed, facts, day("2014-06-01"))).isEqualTo("""
            test.minimum-wage: no full month is paid below the minimum
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-06-01: not applicable
              the record does not belong to that day, but to 2014-05-01 to 2014-05-31
            """);
  }

  @Test
  void aWhole() {
    Rule<PayLine> rule =
        rule().require(PayLineFields.NORMAL_HOURS.atMost(Duration.ofHours(208))).build();
    Facts facts = facts(line("60").build());
    Rulebook lapsed = Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/2014-05-25"))
        .build();

    assertThat(explained(rule, facts)).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: compliant
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              all its days are judged together, by the law of 2014-05-31
              it applies to every pay-line
              it requires, and this holds:
                pay-line.normal-hours is at most 208 hours: yes
                  pay-line.normal-hours is 200 hours
            """);
    assertThat(explained(lapsed, facts, DAY)).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: not applicable
              the law of that day (Test law, Art. 1; text, 2004-01-01 to 2014-05-24, confidence high) says nothing of this record: all its days are judged together, by the law of the last one
            """);
    assertThat(Prose.about(facts.dossier())
            .explanation(Check.against(rulebook(rule))
                .until(DAY)
                .reading(ReadingSelection.of("strict"))
                .explain(facts, rule.law().id(), LINE, day("2014-05-03"))))
        .isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-03: undetermined, still so at the horizon
              read as 'strict'
              so 2014-05-01 to 2014-05-19; it begins with: edge of the record; it ends with: nothing is known from 2014-05-20 on
              missing: days from 2014-05-20 on
              the days 2014-05-01 to 2014-05-31 are judged together, and they are not over
            """);
  }

  @Test
  void everyKindOfStep() {
    Expr<PayLine, Money> due = Expr.choice(
        PayLineFields.FULL_MONTH.isTrue(),
        PayLineFields.BASE_PAY.plus(PayLineFields.ALLOWANCE).minus(Expr.constant(usd("10"))),
        PayLineFields.BASE_PAY);
    Rule<PayLine> rule = rule()
        .where(new AnyOf<>(ImmutableList.of(
            new IsIn<>(PayLineFields.BASE_PAY.expr(), ImmutableSet.of(usd("60"))),
            PayLineFields.LAST_DAY
                .due(Deadline.businessDays(3), HolidayCalendarId.of("KR"))
                .daysUntil(PayLineFields.LAST_DAY)
                .atMost(5),
            PayLineFields.LAST_DAY
                .due(Deadline.days(10))
                .plusDays(2)
                .moreThan(PayLineFields.LAST_DAY))))
        .require(due.orIfLess(MINIMUM)
            .times(Expr.constant(2).per(3))
            .rounded(2, RoundingMode.DOWN)
            .atLeast(MINIMUM.times(Expr.constant(1).per(3))))
        .owing(MINIMUM.times(Expr.constant(1).per(3)).minus(PayLineFields.BASE_PAY))
        .build();

    assertThat(explained(rule, facts(line("30").build()))).isEqualTo("""
            test.rule: a rule of a test
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-20: violated
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              all its days are judged together, by the law of 2014-05-31
              it applies, since:
                one of these holds: yes
                  pay-line.base-pay is one of USD 60.00: no
                    pay-line.base-pay is USD 30.00
                  what is not known is at most 5: not known, for want of calendar KR
                    the days from what is not known to pay-line.last-day: not known, for want of calendar KR
                      due within 3 business days, counted from pay-line.last-day, by calendar KR: not known, for want of calendar KR
                        pay-line.last-day is 2014-05-31
                      pay-line.last-day is 2014-05-31
                  2014-06-12 is more than pay-line.last-day: yes
                    2014-06-12 is 2014-06-10 plus 2 days
                      2014-06-10 is due within 10 days, counted from pay-line.last-day
                        pay-line.last-day is 2014-05-31
                    pay-line.last-day is 2014-05-31
              it requires, and this does not hold:
                USD 13.33 is at least USD 70/3 (about 23.3333): no
                  USD 13.33 is USD 40/3 (about 13.3333) rounded down to 2 decimals
                    USD 40/3 (about 13.3333) is USD 20.00 times 2/3 (about 0.6667)
                      USD 20.00 is the least of USD 20.00, test.minimum
                        USD 20.00 is chosen, as the first of these holds
                          pay-line.full-month is true
                          USD 20.00 is USD 30.00 less USD 10.00
                            USD 30.00 is pay-line.base-pay plus pay-line.allowance
                              pay-line.base-pay is USD 30.00
                              pay-line.allowance is USD 0.00
                        parameter test.minimum is USD 70.00 (Test law, Art. 2; agreed, from 2014-05-15 on, confidence medium)
                      2/3 (about 0.6667) is 2 divided by 3
                  USD 70/3 (about 23.3333) is test.minimum times 1/3 (about 0.3333)
                    parameter test.minimum is USD 70.00 (Test law, Art. 2; agreed, from 2014-05-15 on, confidence medium)
                    1/3 (about 0.3333) is 1 divided by 3
              owed for all its days:
                USD -20/3 (about -6.6667) is USD 70/3 (about 23.3333) less pay-line.base-pay
                  USD 70/3 (about 23.3333) is test.minimum times 1/3 (about 0.3333)
                    parameter test.minimum is USD 70.00 (Test law, Art. 2; agreed, from 2014-05-15 on, confidence medium)
                    1/3 (about 0.3333) is 1 divided by 3
                  pay-line.base-pay is USD 30.00
                which leaves nothing
            """);
  }
}
