package org.jointpark.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointpark.testkit.rule.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.rules.subject.WorkerFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

  private static final LocalDate EARLY = LocalDate.of(2014, 5, 14);
  private static final LocalDate LATE = LocalDate.of(2014, 5, 15);

  private static final Parameter<Money> MINIMUM =
      Parameter.of(ParameterId.of("test.minimum"), Money.class, "money a month");

  private static final Rule<PayLine> MINIMUM_WAGE = rule("test.minimum-wage")
      .where(PayLineFields.FULL_MONTH.isTrue())
      .require(PayLineFields.BASE_PAY.atLeast(MINIMUM))
      .owing(MINIMUM.minus(PayLineFields.BASE_PAY))
      .build();

  private static final Rule<PayLine> NO_NIGHTS = rule("test.no-nights")
      .require(PayLineFields.NIGHT_HOURS.is(Duration.ZERO))
      .build();

  private static final Rule<PayLine> LOCALS_ONLY = rule("test.locals")
      .require(Expr.along(PayLineFields.WORKER, WorkerFields.HOME_STATE.is(StateCode.of("KP")))
          .isTrue())
      .isPresumption(true)
      .build();

  /** Parameters alone: 50 dollars, and 70 from the 15th of May 2014 on, as agreed in August. */
  private static final Rulebook PARAMETERS =
      Rulebook.builder().set(MINIMUM, minimum()).build();

  private static Rule.Builder<PayLine> rule(String id) {
    return Rule.named(id, "something is so")
        .because(Citation.of("test.art-1", "Test law", "Art. 1"))
        .forEach(PayLineFields.PAY_LINE);
  }

  private static VersionSet<Money> minimum() {
    return VersionSet.copyOf(List.of(
        version(usd("50"), "2004-01-01/..", Layer.TEXT, "2004-01-01"),
        version(usd("70"), "2014-05-15/..", Layer.AGREED, "2014-08-01"),
        version(usd("90"), "2014-05-15/..", Layer.DISPUTED, "2014-05-15")));
  }

  private static <V> Versioned<V> version(V value, String validity, Layer layer, String recorded) {
    return Versioned.enacting(value)
        .validity(DateInterval.parse(validity))
        .layer(layer)
        .citation(Citation.of("test." + layer, "Test law"))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.MEDIUM).toBuilder()
            .recorded(LocalDate.parse(recorded))
            .build())
        .build();
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static PayLine.Builder line() {
    return PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
        .pay(PayKind.BASE, usd("60"));
  }

  private static RuleVerifier<PayLine> minimumWage() {
    return verifyThat(MINIMUM_WAGE).in(PARAMETERS).given(line().build());
  }

  private static void assertFails(ThrowingCallable verification, String... lines) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(verification)
        .withMessage("\n" + String.join("\n", lines));
  }

  @Test
  void aTableAndAList_areGivenAsParametersAre() {
    TableParameter.ByOne<PaymentForm, Money> least = TableParameter.of(
            ParameterId.of("test.least"), Money.class, "money a month")
        .by(PaymentForm.class);
    ListParameter<PaymentForm> forms =
        ListParameter.of(ParameterId.of("test.forms"), PaymentForm.class, "form of payment");
    Rule<PayLine> rule = rule("test.least-wage")
        .where(PayLineFields.PAYMENT_FORM.isIn(forms))
        .require(PayLineFields.BASE_PAY.atLeast(least.at(PayLineFields.PAYMENT_FORM)))
        .owing(least.at(PayLineFields.PAYMENT_FORM).minus(PayLineFields.BASE_PAY))
        .build();
    Rulebook law = Rulebook.builder()
        .set(
            least,
            VersionSet.copyOf(List.of(version(
                CodeTable.of(least.row(PaymentForm.CASH, usd("70"))),
                "2004-01-01/..",
                Layer.TEXT,
                "2004-01-01"))))
        .set(
            forms,
            VersionSet.copyOf(List.of(version(
                ImmutableSet.of(PaymentForm.CASH, PaymentForm.VOUCHERS),
                "2004-01-01/..",
                Layer.TEXT,
                "2004-01-01"))))
        .build();

    verifyThat(rule).in(law).given(paid(PaymentForm.CASH)).on(LATE).violates().by(usd("10"));
    verifyThat(rule)
        .in(law)
        .given(paid(PaymentForm.VOUCHERS))
        .on(LATE)
        .isUndetermined()
        .missing("test.least[VOUCHERS]");
    verifyThat(rule).in(law).given(paid(PaymentForm.GOODS)).on(LATE).doesNotApply();
  }

  private static PayLine paid(PaymentForm form) {
    return line().payment(Known.of(Payment.builder().form(form).build())).build();
  }

  @Test
  void eachOutcome_isVerifiedWithWhatBelongsToIt() {
    minimumWage()
        .on(LATE)
        .violates()
        // 10 dollars for 17 of 31 days are 5.4838...
        .by(usd("5.48"))
        .during(DateInterval.parse("2014-05-15/2014-06-01"))
        .citing("test.art-1")
        .inLayer(Layer.AGREED)
        .with(Confidence.MEDIUM);
    minimumWage()
        .on(EARLY)
        .isCompliant()
        .withoutAmount()
        .during(DateInterval.parse("2014-05-01/2014-05-15"));
    verifyThat(NO_NIGHTS)
        .given(line().itemisation(Itemisation.PARTIAL).build())
        .on(LATE)
        .isUndetermined()
        .missing("pay-line.night-hours");
    verifyThat(MINIMUM_WAGE)
        .in(PARAMETERS)
        .given(line().period(DateInterval.parse("2014-05-10/2014-05-20")).build())
        .on(LATE)
        .doesNotApply();
  }

  @Test
  void layersAndKnowledge_changeWhatIsFound() {
    minimumWage().inLayers(Layer.TEXT).on(LATE).isCompliant();
    minimumWage()
        .inLayers(Layer.TEXT, Layer.DISPUTED)
        .on(LATE)
        .violates()
        // 30 dollars for 17 of 31 days are 16.4516...
        .by(usd("16.45"));
    minimumWage().knownAt(LocalDate.of(2014, 7, 31)).on(LATE).isCompliant();
    minimumWage().knownAt(LocalDate.of(2014, 8, 1)).on(LATE).violates();
  }

  @Test
  void theHorizon_endsWhatIsKnown() {
    minimumWage()
        .until(LocalDate.of(2014, 5, 20))
        .on(LATE)
        .violates()
        .during(DateInterval.parse("2014-05-15/2014-05-20"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> minimumWage().until(LATE).on(LATE))
        .withMessage("day must be one of 2014-05-01/2014-06-01 before 2014-05-15, but was"
            + " 2014-05-15 (pay-line F-1/W-1/2014-05-01/2014-06-01)");
  }

  @Test
  void relatedRecords_areFound() {
    Worker worker =
        Worker.builder().id(WorkerId.of("W-1")).homeState(StateCode.of("KR")).build();

    verifyThat(LOCALS_ONLY)
        .given(line().build())
        .given(WorkerFields.WORKER, worker)
        .on(LATE)
        .violates()
        .isPresumed();
    verifyThat(LOCALS_ONLY).given(line().build()).on(LATE).isUndetermined().missing("worker W-1");
  }

  @Test
  void recordsThatAreGivenAsAll_areCountedExactly() {
    Rule<PayLine> oneLine = rule("test.one-line")
        .require(Expr.along(
                PayLineFields.WORKER,
                Related.all(PayLineFields.PAY_LINE)
                    .of(WorkerFields.WORKER, PayLineFields.WORKER)
                    .in(Window.calendar(CalendarUnit.MONTH))
                    .count())
            .atMost(1))
        .build();
    RuleVerifier<PayLine> one = verifyThat(oneLine)
        .given(line().build())
        .given(WorkerFields.WORKER, Worker.builder().id(WorkerId.of("W-1")).build());

    one.on(LATE).isUndetermined().missing("coverage of pay-line for worker W-1");
    one.givenAll(PayLineFields.PAY_LINE, List.of()).on(LATE).isCompliant();
    one.givenAll(PayLineFields.PAY_LINE, List.of(line().number(2).build()))
        .on(LATE)
        .violates();
  }

  @Test
  void aRuleOfTheRulebook_isInForceAsTheRulebookSays() {
    Rulebook rulebook = Rulebook.builder()
        .add(
            MINIMUM_WAGE.law().id(),
            version(MINIMUM_WAGE, "2014-05-20/..", Layer.TEXT, "2004-01-01"))
        .set(MINIMUM, minimum())
        .build();

    verifyThat(MINIMUM_WAGE).in(rulebook).given(line().build()).on(LATE).doesNotApply();
    verifyThat(MINIMUM_WAGE)
        .in(rulebook)
        .given(line().build())
        .on(LocalDate.of(2014, 5, 20))
        .violates()
        .citing("test.TEXT");
    Rule<PayLine> other = MINIMUM_WAGE.toBuilder().isPresumption(true).build();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> verifyThat(other).in(rulebook))
        .withMessage("rulebook must have rule test.minimum-wage as it is verified, but has other"
            + " rules of that id. Maybe verify one of those");
  }

  @Test
  void another_outcome_failsAndTellsAllVerdicts() {
    assertFails(
        () -> minimumWage().on(EARLY).violates(),
        "Expecting pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-14 by rule"
            + " test.minimum-wage",
        "  to violate the rule",
        "but it",
        "  was COMPLIANT on 2014-05-01/2014-05-15, by test.art-1 (TEXT, MEDIUM)",
        "Verdicts found:",
        "  COMPLIANT on 2014-05-01/2014-05-15, by test.art-1 (TEXT, MEDIUM)",
        "  VIOLATED on 2014-05-15/2014-06-01, owed USD 5.48, by test.art-1 (AGREED, MEDIUM)");
    assertFails(
        () -> verifyThat(LOCALS_ONLY).given(line().build()).on(LATE).isCompliant(),
        "Expecting pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-15 by rule test.locals",
        "  to be compliant",
        "but it",
        "  was UNDETERMINED on 2014-05-01/2014-06-01, missing [worker W-1], by test.art-1 (TEXT,"
            + " HIGH)",
        "Verdicts found:",
        "  UNDETERMINED on 2014-05-01/2014-06-01, missing [worker W-1], by test.art-1 (TEXT,"
            + " HIGH)");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> minimumWage().on(EARLY).isUndetermined());
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> minimumWage().on(EARLY).doesNotApply());
  }

  @Test
  void noVerdict_isNoCompliance() {
    assertFails(
        () -> verifyThat(NO_NIGHTS)
            .inLayers(Layer.PRACTICE)
            .given(line().build())
            .on(LATE)
            .isCompliant(),
        "Expecting pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-15 by rule test.no-nights",
        "  to be compliant",
        "but it",
        "  had no verdict",
        "No verdicts were found.");
  }

  @Test
  void eachDetail_failsIfItIsAnother() {
    VerdictVerifier found = minimumWage().on(LATE).violates();

    assertThat(found.verdict().amount()).contains(usd("5.48"));
    assertFails(
        () -> found.by(usd("5.49")),
        "Expecting pay-line F-1/W-1/2014-05-01/2014-06-01 on 2014-05-15 by rule"
            + " test.minimum-wage",
        "  by USD 5.49",
        "but it",
        "  was by USD 5.48",
        "Verdicts found:",
        "  COMPLIANT on 2014-05-01/2014-05-15, by test.art-1 (TEXT, MEDIUM)",
        "  VIOLATED on 2014-05-15/2014-06-01, owed USD 5.48, by test.art-1 (AGREED, MEDIUM)");
    List<ThrowingCallable> failing = List.of(
        found::withoutAmount,
        found::isPresumed,
        () -> found.missing("pay-line.base-pay"),
        () -> found.during(DateInterval.parse("2014-05-15/..")),
        () -> found.citing("test.art-2"),
        () -> found.inLayer(Layer.TEXT),
        () -> found.with(Confidence.HIGH),
        () -> minimumWage().on(EARLY).isCompliant().by(usd("1")));
    assertThat(failing)
        .allSatisfy(call -> assertThatExceptionOfType(AssertionError.class).isThrownBy(call));
  }

  @Test
  void whatIsNotWhole_isRefused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> verifyThat(NO_NIGHTS).on(LATE))
        .withMessage("record must be given, but none was (rule test.no-nights)");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> minimumWage().given(line().build()))
        .withMessage("record must be given once, but was again (rule test.minimum-wage)");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> minimumWage().on(LocalDate.of(2014, 6, 1)))
        .withMessageStartingWith("day must be one of 2014-05-01/2014-06-01");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> verifyThat(MINIMUM_WAGE).in(Rulebook.builder().build()))
        .withMessageStartingWith("rulebook must set what its rules read");
  }
}
