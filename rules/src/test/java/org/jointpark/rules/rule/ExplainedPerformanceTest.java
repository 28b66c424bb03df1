package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.ExplainedPerformance;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Explanation.Answer;
import org.jointpark.rules.explanation.Explanation.Ground;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.explanation.StepValue;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.junit.jupiter.api.Test;

class ExplainedPerformanceTest {

  private static final LocalDate HORIZON = day("2014-09-01");
  private static final Expr<PayLine, LocalDate> DUE =
      PayLineFields.LAST_DAY.due(Deadline.dayOfMonth(20));
  private static final SubjectKey LINE = SubjectKey.of("pay-line", "F-1/W-1/2014-05-01/2014-06-01");
  private static final Performance<PayLine> PAID = paidBy(DUE);
  private static final PayLine UNPAID = line("60").payment(Known.none()).build();

  private static Performance<PayLine> paidBy(Expr<PayLine, LocalDate> due) {
    return Performance.dueBy(due)
        .performedOn(PayLineFields.PAYMENT_DAY)
        .happened(PayLineFields.PAID.isTrue());
  }

  private static Rule<PayLine> rule(Performance<PayLine> performance) {
    return Rule.named("test.in-time", "wages are paid by the 20th")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(performance)
        .owing(PayLineFields.BASE_PAY.times(Expr.constant(1).per(3)))
        .build();
  }

  private static PayLine paidOn(String day) {
    return line("60").payment(Payment.on(day(day))).build();
  }

  private static Explanation explain(Rule<PayLine> rule, PayLine line, String day) {
    return Check.against(rulebook(rule))
        .until(HORIZON)
        .explain(facts(line), rule.law().id(), LINE, day(day));
  }

  private static String told(Rule<PayLine> rule, PayLine line, String day) {
    return Prose.about(facts(line).dossier()).explanation(explain(rule, line, day));
  }

  private static String told(PayLine line, String day) {
    return told(rule(PAID), line, day);
  }

  @Test
  void whatIsPending() {
    assertThat(told(paidOn("2014-06-18"), "2014-06-10")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-06-10: pending
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-31 to 2014-06-17; it begins with: takes effect; it ends with: takes effect
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was done on 2014-06-18, in time, since:
                pay-line.paid is true
                pay-line.payment-day is 2014-06-18
            """);
  }

  @Test
  void whatWasDoneInTime() {
    assertThat(told(paidOn("2014-06-20"), "2014-06-20")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-06-20: compliant, still so at the horizon
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-20 to 2014-08-31; it begins with: takes effect; it ends with: nothing is known from 2014-09-01 on
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was done on 2014-06-20, in time, since:
                pay-line.paid is true
                pay-line.payment-day is 2014-06-20
            """);
  }

  @Test
  void whatIsDoneLate_onADayBefore() {
    assertThat(told(paidOn("2014-06-23"), "2014-06-22")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-06-22: violated: owed USD 20.00, late 3 days
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-21 to 2014-06-22; it begins with: due day passed (test.art-1); it ends with: takes effect
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was done on 2014-06-23, 3 days late, since:
                pay-line.paid is true
                pay-line.payment-day is 2014-06-23
              owed as a whole:
                USD 20.00 is pay-line.base-pay times 1/3 (about 0.3333)
                  pay-line.base-pay is USD 60.00
                  1/3 (about 0.3333) is 1 divided by 3
                rounded half up to 2 decimals: USD 20.00
            """);
  }

  @Test
  void whatIsDoneLate_onADayAfter() {
    assertThat(told(paidOn("2014-06-23"), "2014-07-01")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-07-01: fulfilled late, still so at the horizon: late 3 days
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-23 to 2014-08-31; it begins with: takes effect; it ends with: nothing is known from 2014-09-01 on
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was done on 2014-06-23, 3 days late, since:
                pay-line.paid is true
                pay-line.payment-day is 2014-06-23
            """);
  }

  @Test
  void whatWasNeverDone() {
    assertThat(told(UNPAID, "2014-07-01")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-07-01: violated, still so at the horizon: owed USD 20.00
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-21 to 2014-08-31; it begins with: due day passed (test.art-1); it ends with: nothing is known from 2014-09-01 on
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was not done, since:
                pay-line.paid is false
              owed as a whole:
                USD 20.00 is pay-line.base-pay times 1/3 (about 0.3333)
                  pay-line.base-pay is USD 60.00
                  1/3 (about 0.3333) is 1 divided by 3
                rounded half up to 2 decimals: USD 20.00
            """);
  }

  @Test
  void whatWasPerhapsDone() {
    assertThat(told(line("60").build(), "2014-07-01")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-07-01: undetermined, still so at the horizon
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-21 to 2014-08-31; it begins with: due day passed (test.art-1); it ends with: nothing is known from 2014-09-01 on
              missing: pay-line.paid, pay-line.payment-day
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it is not known whether it was done:
                pay-line.paid is not known
                pay-line.payment-day is not known
            """);
    assertThat(told(line("60").payment(Known.of(Payment.builder().build())).build(), "2014-07-01"))
        .isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-07-01: undetermined, still so at the horizon
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-21 to 2014-08-31; it begins with: due day passed (test.art-1); it ends with: nothing is known from 2014-09-01 on
              missing: pay-line.payment-day
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was done, and it is not known when:
                pay-line.paid is true
                pay-line.payment-day is not known
            """);
  }

  @Test
  void aDueDayThatIsNotKnown() {
    Rule<PayLine> rule = rule(
        paidBy(PayLineFields.LAST_DAY.due(Deadline.businessDays(3), HolidayCalendarId.of("KR"))));

    assertThat(told(rule, UNPAID, "2014-07-01")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-07-01: undetermined, still so at the horizon
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-31 to 2014-08-31; it begins with: takes effect; it ends with: nothing is known from 2014-09-01 on
              missing: calendar KR
              the duty starts on the last day of the record, 2014-05-31, whose law decides
              it applies to every pay-line
              it is not known by which day it is due:
                due within 3 business days, counted from pay-line.last-day, by calendar KR: not known, for want of calendar KR
                  pay-line.last-day is 2014-05-31
              it was not done, since:
                pay-line.paid is false
            """);
  }

  @Test
  void aDayOfTheStartThatIsNotKnown() {
    Rule<PayLine> rule = rule(PAID.startingOn(PayLineFields.PAYMENT_DAY));
    Explanation explanation = explain(rule, line("60").build(), "2014-05-03");

    assertThat(told(rule, line("60").build(), "2014-05-03")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-03: undetermined
              so 2014-05-01 to 2014-05-31; it begins with: edge of the record; it ends with: edge of the record
              missing: pay-line.payment-day
              it is not known on which day the duty starts:
                pay-line.payment-day is not known
            """);
    assertThat(explanation.ground()).isEqualTo(Ground.UNSTARTED);
    assertThat(explanation.evaluate().names()).containsExactly("pay-line.payment-day");
  }

  @Test
  void aDayOfTheStartByAField() {
    Rule<PayLine> rule = rule(PAID.startingOn(PayLineFields.PAYMENT_DAY));

    assertThat(told(rule, paidOn("2014-06-23"), "2014-06-24")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-06-24: fulfilled late, still so at the horizon: late 3 days
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-06-23 to 2014-08-31; it begins with: takes effect; it ends with: nothing is known from 2014-09-01 on
              the duty starts on 2014-06-23, whose law decides, since:
                pay-line.payment-day is 2014-06-23
              it applies to every pay-line
              it is due by 2014-06-20, since:
                2014-06-20 is due by day 20 of the following month, counted from pay-line.last-day
                  pay-line.last-day is 2014-05-31
              it was done on 2014-06-23, 3 days late, since:
                pay-line.paid is true
                pay-line.payment-day is 2014-06-23
            """);
  }

  @Test
  void aDayBeforeTheDutyStarts() {
    assertThat(told(UNPAID, "2014-05-03")).isEqualTo("""
            test.in-time: wages are paid by the 20th
            pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-03: not applicable
              the law of that day (Test law, Art. 1; text, from 2004-01-01 on, confidence high) asks for something by a due day, and no such duty runs on that day
            """);
    assertThat(explain(rule(PAID), UNPAID, "2014-05-03").evaluate())
        .isEqualTo(new Answer(Status.NOT_APPLICABLE, ImmutableSortedSet.of(), ImmutableList.of()));
  }

  @Test
  void whatIsToldForADayThatIsNotKnownYet() {
    Rule<PayLine> rule = rule(PAID);
    Facts facts = facts(paidOn("2014-06-25"));
    Explanation explanation = Check.against(rulebook(rule))
        .until(day("2014-06-24"))
        .explain(facts, rule.law().id(), LINE, day("2014-06-23"));

    assertThat(Prose.about(facts.dossier()).explanation(explanation))
        .contains("  it is told for 2014-06-25, of which nothing is known yet, that it is done:\n")
        .doesNotContain(" late");
    assertThat(explanation.evaluate().amounts()).containsExactly(Amount.of("owed", usd("20")));
  }

  @Test
  void explanation_hasTheStepsOfThePerformance() {
    Explanation explanation = explain(rule(PAID), paidOn("2014-06-23"), "2014-06-22");
    ExplainedPerformance performance = explanation.performance().orElseThrow();

    assertThat(explanation.ground()).isEqualTo(Ground.PERFORMANCE);
    assertThat(explanation.judgedOn()).isEqualTo("2014-05-31");
    assertThat(performance.dueDay()).contains(day("2014-06-20"));
    assertThat(performance.doneOn()).contains(day("2014-06-23"));
    assertThat(explanation.readings())
        .extracting(Step::formula, step -> step.value().toString())
        .contains(
            tuple("pay-line.last-day", "2014-05-31"),
            tuple("pay-line.paid", "true"),
            tuple("pay-line.payment-day", "2014-06-23"));
  }

  @Test
  void evaluate_followsTheDayOfPerformance() {
    Explanation explanation = explain(rule(PAID), paidOn("2014-06-23"), "2014-06-22");
    ExplainedPerformance performance = explanation.performance().orElseThrow();
    Step day = performance.day();
    Step earlier = new Step(
        day.expression(), new StepValue.Day(day("2014-06-21")), day.origin(), day.operands());
    Explanation changed = explanation.toBuilder()
        .performance(new ExplainedPerformance(performance.due(), earlier, performance.happened()))
        .build();

    assertThat(explanation.evaluate().status()).isEqualTo(Status.VIOLATED);
    assertThat(explanation.evaluate().amounts())
        .containsExactly(Amount.of("owed", usd("20")), Amount.ofDays("late", 3));
    assertThat(changed.evaluate().status()).isEqualTo(Status.FULFILLED_LATE);
    assertThat(changed.evaluate().amounts()).containsExactly(Amount.ofDays("late", 1));
  }

  @Test
  void explain_ofTwoDutiesOnOneDay_findsEach() {
    Rule<PayLine> first = rule(PAID);
    Rule<PayLine> second = rule(paidBy(DUE.plusDays(5)).startingOn(PayLineFields.PAYMENT_DAY));
    Rulebook rulebook = Rulebook.builder()
        .add(first.law().id(), enacted(first, "2004-01-01/2014-06-10"))
        .add(first.law().id(), enacted(second, "2014-06-10/.."))
        .set(MINIMUM, minimum("50", "70"))
        .build();
    Check check = Check.against(rulebook).until(HORIZON);
    Facts facts = facts(paidOn("2014-06-23"));
    Report report = check.run(facts);

    assertThat(report.verdicts().asList())
        .extracting(Verdict::interval, Verdict::status)
        .contains(
            tuple(DateInterval.of(day("2014-06-23"), HORIZON), Status.FULFILLED_LATE),
            tuple(DateInterval.of(day("2014-06-23"), HORIZON), Status.COMPLIANT));
    for (Verdict verdict : report.verdicts().asList()) {
      Explanation explanation = check.explain(facts, verdict);
      assertThat(explanation.verdict()).contains(verdict);
      assertThat(explanation.evaluate())
          .isEqualTo(new Answer(verdict.status(), verdict.missing(), verdict.amounts()));
    }
  }
}
