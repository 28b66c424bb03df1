package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;
import static org.jointpark.rules.rule.WageRules.usd;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.labour.Employment;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Check;
import org.jointpark.rules.Field;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class PerformanceTest {

  private static final Expr<PayLine, LocalDate> DUE =
      PayLineFields.LAST_DAY.due(Deadline.dayOfMonth(20));
  private static final Performance<PayLine> PAID = paidBy(DUE);
  private static final LocalDate AUTUMN = day("2014-09-01");
  private static final PayLine UNPAID = line("60").payment(Known.none()).build();

  private static Performance<PayLine> paidBy(Expr<PayLine, LocalDate> due) {
    return Performance.dueBy(due)
        .performedOn(PayLineFields.PAYMENT_DAY)
        .happened(PayLineFields.PAID.isTrue());
  }

  private static Rule.Builder<PayLine> rule() {
    return Rule.named("test.in-time", "wages are paid by the 20th")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE);
  }

  private static PayLine paidOn(String day) {
    return line("60").payment(Payment.on(day(day))).build();
  }

  private static List<Verdict> verdicts(Rule<PayLine> rule, LocalDate horizon, PayLine line) {
    Rulebook rulebook = Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/2014-06-10"))
        .set(MINIMUM, minimum("50", "70"))
        .build();
    return Check.against(rulebook).until(horizon).run(facts(line)).verdicts().asList();
  }

  private static List<String> run(Rule<PayLine> rule, LocalDate horizon, PayLine line) {
    return verdicts(rule, horizon, line).stream()
        .map(verdict -> verdict.interval() + " " + verdict.status()
            + (verdict.is(Flag.OPEN) ? " open" : "")
            + (verdict.amounts().isEmpty() ? "" : " " + verdict.amounts())
            + (verdict.missing().isEmpty() ? "" : " " + verdict.missing()))
        .toList();
  }

  private static List<String> run(PayLine line) {
    return run(rule().require(PAID).build(), AUTUMN, line);
  }

  @Test
  void whatIsDoneInTime_isPendingAndThenCompliant() {
    assertThat(run(paidOn("2014-06-20")))
        .containsExactly("2014-05-31/2014-06-20 PENDING", "2014-06-20/2014-09-01 COMPLIANT open");
    assertThat(run(paidOn("2014-05-20"))).containsExactly("2014-05-31/2014-09-01 COMPLIANT open");
  }

  @Test
  void whatIsDoneLate_isViolatedUntilThen() {
    assertThat(run(paidOn("2014-06-25")))
        .containsExactly(
            "2014-05-31/2014-06-21 PENDING",
            "2014-06-21/2014-06-25 VIOLATED [late 5 days]",
            "2014-06-25/2014-09-01 FULFILLED_LATE open [late 5 days]");
    assertThat(run(paidOn("2014-06-21")))
        .containsExactly(
            "2014-05-31/2014-06-21 PENDING",
            "2014-06-21/2014-09-01 FULFILLED_LATE open [late 1 day]");
  }

  @Test
  void whatIsNeverDone_isViolatedToTheHorizon() {
    Rule<PayLine> rule = rule().require(PAID).build();

    assertThat(run(rule, AUTUMN, UNPAID))
        .containsExactly("2014-05-31/2014-06-21 PENDING", "2014-06-21/2014-09-01 VIOLATED open");
    assertThat(run(rule, day("2014-06-21"), UNPAID))
        .containsExactly("2014-05-31/2014-06-21 PENDING open");
    assertThat(run(rule, day("2014-06-24"), paidOn("2014-06-25")))
        .containsExactly("2014-05-31/2014-06-21 PENDING", "2014-06-21/2014-06-24 VIOLATED open");
    assertThat(run(rule, day("2014-05-31"), UNPAID)).isEmpty();
  }

  @Test
  void whatIsPerhapsDone_isUndeterminedOnceTimeIsUp() {
    assertThat(run(line("60").build()))
        .containsExactly(
            "2014-05-31/2014-06-21 PENDING",
            "2014-06-21/2014-09-01 UNDETERMINED open [pay-line.paid, pay-line.payment-day]");
    assertThat(run(line("60").payment(Known.of(Payment.builder().build())).build()))
        .containsExactly(
            "2014-05-31/2014-06-21 PENDING",
            "2014-06-21/2014-09-01 UNDETERMINED open [pay-line.payment-day]");
  }

  @Test
  void aDueDayThatIsMissing_decidesUntilItIsDone() {
    Expr<PayLine, LocalDate> due =
        PayLineFields.LAST_DAY.due(Deadline.businessDays(3), HolidayCalendarId.of("KR"));
    Rule<PayLine> rule = rule().require(paidBy(due)).build();

    assertThat(run(rule, AUTUMN, paidOn("2014-06-25")))
        .containsExactly(
            "2014-05-31/2014-06-25 UNDETERMINED [calendar KR]",
            "2014-06-25/2014-09-01 COMPLIANT open");
    assertThat(run(rule, AUTUMN, UNPAID))
        .containsExactly("2014-05-31/2014-09-01 UNDETERMINED open [calendar KR]");
    assertThat(verdicts(rule, AUTUMN, UNPAID)).allMatch(verdict -> verdict.due().isEmpty());
  }

  @Test
  void aDueDayBeforeTheDutyStarts_hasPassedFromItsFirstDay() {
    Rule<PayLine> rule =
        rule().require(paidBy(PayLineFields.FIRST_DAY.plusDays(9))).build();

    assertThat(run(rule, AUTUMN, paidOn("2014-05-10")))
        .containsExactly("2014-05-31/2014-09-01 COMPLIANT open");
    assertThat(run(rule, AUTUMN, paidOn("2014-05-12")))
        .containsExactly("2014-05-31/2014-09-01 FULFILLED_LATE open [late 2 days]");
    assertThat(run(rule, AUTUMN, UNPAID)).containsExactly("2014-05-31/2014-09-01 VIOLATED open");
  }

  @Test
  void where_decidesOnTheDayThatStartsTheDuty() {
    Rule<PayLine> rule =
        rule().require(PAID).where(PayLineFields.BONUS.atLeast(usd("5"))).build();

    assertThat(run(rule, AUTUMN, UNPAID)).containsExactly("2014-05-31/2014-06-01 NOT_APPLICABLE");
    assertThat(run(
            rule,
            AUTUMN,
            line("60").itemisation(Itemisation.PARTIAL).payment(Known.none()).build()))
        .containsExactly("2014-05-31/2014-09-01 UNDETERMINED open [pay-line.bonus]");
  }

  @Test
  void aRemedy_isOwedAsAWhole_byTheLawOfTheFirstDay() {
    Rule<PayLine> rule = rule()
        .require(PAID.startingOn(PayLineFields.FIRST_DAY))
        .owing(MINIMUM.expr().minus(PayLineFields.BASE_PAY.minus(Expr.constant(usd("20")))))
        .isPresumption(true)
        .build();

    assertThat(run(rule, AUTUMN, UNPAID))
        .containsExactly(
            "2014-05-01/2014-06-21 PENDING",
            "2014-06-21/2014-09-01 VIOLATED open [owed USD 10.00]");
    assertThat(verdicts(rule, AUTUMN, UNPAID))
        .extracting(verdict -> verdict.is(Flag.PRESUMED))
        .containsExactly(false, true);
  }

  @Test
  void causes_areTheStartTheDueDayAndThePerformance() {
    assertThat(verdicts(rule().require(PAID).build(), AUTUMN, paidOn("2014-06-25")))
        .extracting(verdict -> verdict.began() + ", " + verdict.ended() + ", " + verdict.due())
        .containsExactly(
            "FACT on 2014-05-31, DUE_DAY test.art-1 on 2014-06-21, Optional[2014-06-20]",
            "DUE_DAY test.art-1 on 2014-06-21, FACT on 2014-06-25, Optional[2014-06-20]",
            "FACT on 2014-06-25, HORIZON on 2014-09-01, Optional[2014-06-20]");
  }

  @Test
  void aDutyStartsOnlyWhileItsRuleIsLaw() {
    PayLine june =
        UNPAID.toBuilder().period(DateInterval.parse("2014-06-01/2014-06-11")).build();

    assertThat(run(june)).isEmpty();
  }

  @Test
  void anEmploymentThatGoesOn_startsNoDutyOfItsEnd() {
    Rule<Employment> byDefault = Rule.named("test.end", "something is done after the end")
        .because(ARTICLE)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(Performance.dueBy(EmploymentFields.LAST_DAY.plusDays(7))
            .performedOn(EmploymentFields.PROBATION_LAST_DAY))
        .build();
    Rule<Employment> byField = byDefault.toBuilder()
        .performance(byDefault.performance().orElseThrow().startingOn(EmploymentFields.LAST_DAY))
        .build();

    assertThat(OpenExtentsTest.run(byDefault, "2014-05-01/..")).isEmpty();
    assertThat(OpenExtentsTest.run(byField, "2014-05-01/..")).singleElement().satisfies(verdict -> {
      assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
      assertThat(verdict.missing()).containsExactly("employment.last-day");
      assertThat(verdict.interval()).hasToString("2014-05-01/2014-09-01");
    });
  }

  @Test
  void build_refusesADueDayBesideAConditionOrAnException() {
    String message = "rule with a due day must require the performance alone, but has a condition"
        + " or an exception (rule test.in-time). Maybe say it in where, or choose between due days";

    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            rule().require(PAID).require(PayLineFields.FULL_MONTH.isTrue()).build())
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule()
            .require(PAID)
            .except("some", 1, PayLineFields.FULL_MONTH.isTrue(), PayLineFields.FULL_MONTH.isTrue())
            .build())
        .withMessage(message);
  }

  @Test
  void build_refusesFieldsOfAnotherSubject() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule().require(paidBy(EmploymentFieldsOf.anyDay())).build())
        .withMessage("field must belong to subject 'pay-line', but was employment.first-day"
            + " (rule test.in-time)");
  }

  /** Fields of employments that pretend to be those of a pay line, as only a cast can do. */
  private static final class EmploymentFieldsOf {
    @SuppressWarnings("unchecked")
    static Expr<PayLine, LocalDate> anyDay() {
      return (Expr<PayLine, LocalDate>) (Expr<?, ?>) EmploymentFields.FIRST_DAY.expr();
    }
  }

  @Test
  void startingOn_refusesADatedField() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAID.startingOn(Field.of("pay-line", "some-day", LocalDate.class, "day")
            .dated(line -> Timeline.empty())))
        .withMessage("day that starts a duty must be one for the whole record, but"
            + " pay-line.some-day is dated");
  }
}
