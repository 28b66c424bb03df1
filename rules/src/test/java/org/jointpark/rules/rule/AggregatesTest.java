package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;
import static org.jointpark.rules.subject.FirmFields.FIRM;
import static org.jointpark.rules.subject.PayLineFields.BASE_PAY;
import static org.jointpark.rules.subject.PayLineFields.DAYS_WORKED;
import static org.jointpark.rules.subject.PayLineFields.INSURANCE_CONTRIBUTION;
import static org.jointpark.rules.subject.PayLineFields.OVERTIME_PAY;
import static org.jointpark.rules.subject.PayLineFields.PAID;
import static org.jointpark.rules.subject.PayLineFields.PAY_LINE;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Accident;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Facts;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.subject.AccidentFields;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.HeadcountFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.source.SourceId;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;

class AggregatesTest {

  private static final LedgerCoverage ALL = LedgerCoverage.complete(DaySet.all());
  private static final DateInterval MAY = DateInterval.ofMonth(YearMonth.of(2014, 5));
  private static final Window MONTH = Window.calendar(CalendarUnit.MONTH);
  private static final Related.Owned<Firm, PayLine> LINES =
      Related.all(PAY_LINE).of(FIRM, PayLineFields.FIRM);
  private static final Related.Owned<Firm, Headcount> COUNTS =
      Related.all(HeadcountFields.HEADCOUNT).of(FIRM, HeadcountFields.FIRM);
  private static final Related.Owned<Firm, Accident> ACCIDENTS =
      Related.all(AccidentFields.ACCIDENT).of(FIRM, AccidentFields.FIRM);

  private static Facts lines(LedgerCoverage coverage, PayLine... lines) {
    return firm().with(PAY_LINE, Ledger.of("pay-line", coverage, List.of(lines)));
  }

  private static Facts firm() {
    Firm firm = Firm.builder()
        .id(FirmId.of("F-1"))
        .name("Test")
        .form(FirmForm.OWN_FACTORY)
        .entry(UncertainDay.of(day("2014-01-01")))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
        .build();
    return Facts.of(DossierOfTests.empty())
        .with(FIRM, Ledger.of("firm", LedgerCoverage.none(), List.of(firm)));
  }

  private static PayLine.Builder paid(String worker, int month, String base) {
    return line(base)
        .worker(WorkerId.of(worker))
        .period(DateInterval.ofMonth(YearMonth.of(2014, month)));
  }

  private static List<String> run(Condition<Firm> required, Facts facts) {
    return run(required, facts, "2014-07-01");
  }

  private static List<String> run(Condition<Firm> required, Facts facts, String horizon) {
    Rule<Firm> rule = Rule.named("test.rule", "something is so")
        .because(WageRules.ARTICLE)
        .forEach(FIRM)
        .require(required)
        .build();
    return Check.against(rulebook(rule)).until(day(horizon)).run(facts).verdicts().stream()
        .map(verdict -> verdict.interval() + " " + verdict.status()
            + (verdict.missing().isEmpty() ? "" : " " + verdict.missing()))
        .toList();
  }

  @Test
  void theContributionsOfAMonth_areSummedExactly() {
    Facts facts = lines(
        ALL,
        paid("W-1", 4, "60").insuranceContribution(usd("9.0001")).build(),
        paid("W-2", 4, "60").insuranceContribution(usd("0.9999")).build(),
        paid("W-1", 5, "60").insuranceContribution(usd("9.9999")).build());

    assertThat(run(LINES.in(MONTH).sum(INSURANCE_CONTRIBUTION).atLeast(usd("10")), facts))
        .containsExactly(
            "2014-01-01/2014-04-01 VIOLATED",
            "2014-04-01/2014-05-01 COMPLIANT",
            "2014-05-01/2014-07-01 VIOLATED");
  }

  @Test
  void aRecord_belongsWholeToTheWindowOfItsLastDay() {
    PayLine across =
        line("60").period(DateInterval.parse("2014-03-20/2014-04-11")).build();

    assertThat(run(LINES.in(MONTH).exist(), lines(ALL, across)))
        .containsExactly(
            "2014-01-01/2014-04-01 VIOLATED",
            "2014-04-01/2014-05-01 COMPLIANT",
            "2014-05-01/2014-07-01 VIOLATED");
  }

  @Test
  void aWindowThatReachesBeyondTheHorizon_isNotComplete() {
    Facts facts = lines(ALL, paid("W-1", 5, "60").build(), paid("W-1", 6, "60").build());

    assertThat(run(LINES.in(MONTH).exist(), facts, "2014-06-15"))
        .containsExactly(
            "2014-01-01/2014-05-01 VIOLATED",
            "2014-05-01/2014-06-01 COMPLIANT",
            "2014-06-01/2014-06-15 UNDETERMINED [days from 2014-06-15 on]");
  }

  @Test
  void whatIsNotCovered_leavesACountAtLeastWhatIsThere() {
    LedgerCoverage coverage = LedgerCoverage.complete(
        DaySet.of(DateInterval.parse("2014-01-01/2014-04-20")), List.of(FirmId.of("F-1")));
    Facts facts =
        lines(coverage, paid("W-1", 4, "60").build(), paid("W-2", 4, "60").build());

    assertThat(run(LINES.in(MONTH).count().moreThan(Expr.constant(2)), facts))
        .containsExactly(
            "2014-01-01/2014-04-01 VIOLATED",
            "2014-04-01/2014-07-01 UNDETERMINED [coverage of pay-line for firm F-1 in 2014-04-20/..]");
    assertThat(run(LINES.in(MONTH).count().atLeast(2), facts))
        .containsExactly(
            "2014-01-01/2014-04-01 VIOLATED",
            "2014-04-01/2014-05-01 COMPLIANT",
            "2014-05-01/2014-07-01 UNDETERMINED [coverage of pay-line for firm F-1 in 2014-04-20/..]");
  }

  @Test
  void aLedgerOfOtherFirms_coversNothingOfThisOne() {
    LedgerCoverage others = LedgerCoverage.complete(DaySet.all(), List.of(FirmId.of("F-2")));

    assertThat(run(LINES.in(MONTH).exist().not(), lines(others)))
        .containsExactly("2014-01-01/2014-07-01 UNDETERMINED [coverage of pay-line for firm F-1]");
  }

  @Test
  void aMissingAmount_leavesASumOfWhatIsNeverNegativeAtLeastTheRest() {
    Facts facts = lines(
        ALL,
        paid("W-1", 5, "60").insuranceContribution(usd("9")).build(),
        paid("W-2", 5, "60").build());
    Related<Firm, PayLine> lines = LINES.in(MONTH);

    assertThat(run(lines.sum(INSURANCE_CONTRIBUTION).atLeast(usd("9")), facts))
        .contains(MAY + " COMPLIANT");
    assertThat(run(lines.sum(INSURANCE_CONTRIBUTION).atMost(usd("9")), facts))
        .contains(MAY + " UNDETERMINED [pay-line.insurance-contribution]");
    assertThat(run(lines.sum(INSURANCE_CONTRIBUTION.minus(BASE_PAY)).atLeast(usd("-1")), facts))
        .contains(MAY + " UNDETERMINED [pay-line.insurance-contribution]");
  }

  @Test
  void aRecordOfWhichItIsMissingWhetherItCounts_countsInTheMostAlone() {
    Facts facts = lines(
        ALL,
        paid("W-1", 5, "60").pay(PayKind.OVERTIME, usd("5")).build(),
        paid("W-2", 5, "60").itemisation(Itemisation.PARTIAL).build());
    Related<Firm, PayLine> paid = LINES.where(OVERTIME_PAY.atLeast(usd("5"))).in(MONTH);

    assertThat(run(paid.count().atMost(2), facts))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
    assertThat(run(paid.count().atMost(1), facts))
        .contains("2014-05-01/2014-06-01 UNDETERMINED [pay-line.overtime-pay]");
    assertThat(run(paid.exist(), facts)).contains("2014-05-01/2014-06-01 COMPLIANT");
  }

  @Test
  void accidentsOfTwelveMonths_leaveTheWindowWhenTheyAreAYearOld() {
    List<Accident> accidents = Stream.of("2012-02-29", "2013-02-10", "2014-01-09", "2014-02-15")
        .map(day -> Accident.builder()
            .id(AccidentId.of("A-" + day))
            .firm(FirmId.of("F-1"))
            .day(day(day))
            .build())
        .toList();
    Facts facts = firm().with(AccidentFields.ACCIDENT, Ledger.of("accident", ALL, accidents));
    Window year = Window.lastMonths(12, MonthRounding.DOWN);

    assertThat(run(ACCIDENTS.in(year).count().atMost(1), facts))
        .containsExactly(
            "2014-01-01/2014-01-09 COMPLIANT",
            "2014-01-09/2014-02-10 VIOLATED",
            "2014-02-10/2014-02-15 COMPLIANT",
            "2014-02-15/2014-07-01 VIOLATED");
    assertThat(run(ACCIDENTS.in(Window.lastDays(30)).exist(), facts))
        .containsExactly(
            "2014-01-01/2014-01-09 VIOLATED",
            "2014-01-09/2014-02-08 COMPLIANT",
            "2014-02-08/2014-02-15 VIOLATED",
            "2014-02-15/2014-03-17 COMPLIANT",
            "2014-03-17/2014-07-01 VIOLATED");
    assertThat(run(ACCIDENTS.in(Window.sinceStart()).count().atMost(1), facts))
        .containsExactly("2014-01-01/2014-02-15 COMPLIANT", "2014-02-15/2014-07-01 VIOLATED");
  }

  private static Facts headcount(int koreans, int total) {
    Headcount count = Headcount.builder()
        .firm(FirmId.of("F-1"))
        .days(DateInterval.parse("2014-04-01/2014-05-01"))
        .total(total)
        .putByHomeState(StateCode.of("KR"), koreans)
        .putByHomeState(StateCode.of("KP"), total - koreans)
        .build();
    return firm().with(HeadcountFields.HEADCOUNT, Ledger.of("headcount", ALL, List.of(count)));
  }

  private static Condition<Firm> koreansAreAtLeast(String share) {
    Related<Firm, Headcount> quarter = COUNTS.in(Window.calendar(CalendarUnit.QUARTER));
    return quarter
        .sumOfCounts(HeadcountFields.HOME_STATE.at(StateCode.of("KR")))
        .atLeast(quarter.sumOfCounts(HeadcountFields.TOTAL).times(Rate.parse(share)));
  }

  @Test
  void aShareIsComparedByProducts() {
    assertThat(run(koreansAreAtLeast("0.15"), headcount(1489, 10_000)))
        .containsExactly("2014-01-01/2014-04-01 COMPLIANT", "2014-04-01/2014-07-01 VIOLATED");
    assertThat(run(koreansAreAtLeast("0.1489"), headcount(1489, 10_000)))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
    assertThat(run(koreansAreAtLeast("0.117"), headcount(35, 300)))
        .containsExactly("2014-01-01/2014-04-01 COMPLIANT", "2014-04-01/2014-07-01 VIOLATED");
  }

  @Test
  void aShareOfNothing_isWhatTheRuleSays() {
    Facts facts = lines(ALL, paid("W-1", 5, "60").build(), paid("W-2", 5, "80").build());
    Related.ShareOf<Firm, PayLine> share = LINES.in(MONTH).share(BASE_PAY.atLeast(usd("70")));

    assertThat(run(share.ofNone(Rate.ZERO).is(Rate.parse("0.5")), facts))
        .containsExactly(
            "2014-01-01/2014-05-01 VIOLATED",
            "2014-05-01/2014-06-01 COMPLIANT",
            "2014-06-01/2014-07-01 VIOLATED");
    assertThat(run(share.ofNone(Rate.ONE).atLeast(Rate.parse("0.5")), facts))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
    assertThat(run(
            share
                .inMoney(BASE_PAY)
                .ofNone(Rate.ONE)
                .times(Rate.parse("7"))
                .atLeast(Rate.parse("4")),
            facts))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
  }

  @Test
  void aShareOfAQuantity_isBoundedByWhatIsMissing() {
    Facts facts = lines(
        ALL,
        paid("W-1", 5, "60").build(),
        paid("W-2", 5, "20").build(),
        line("10").worker(WorkerId.of("W-3")).payment(Known.none()).build());
    Expr<Firm, Rate> unpaid =
        LINES.in(MONTH).share(PAID.isTrue().not()).inMoney(BASE_PAY).ofNone(Rate.ZERO);

    assertThat(run(unpaid.atLeast(Rate.parse("0.11")), facts))
        .contains("2014-05-01/2014-06-01 COMPLIANT");
    assertThat(run(unpaid.atLeast(Rate.parse("0.12")), facts))
        .contains("2014-05-01/2014-06-01 UNDETERMINED [pay-line.paid]");
  }

  @Test
  void aMean_isWeightedAndBoundedByWhatMayCount() {
    Facts facts = lines(
        ALL,
        paid("W-1", 5, "60").daysWorked(20).build(),
        paid("W-2", 5, "90").daysWorked(10).build(),
        paid("W-3", 6, "60").daysWorked(20).build(),
        paid("W-4", 6, "90").build());
    Expr<Firm, Money> mean =
        LINES.in(MONTH).mean(BASE_PAY).weightedBy(DAYS_WORKED).ofNone(usd("50"));

    assertThat(run(mean.is(usd("70")), facts))
        .containsExactly(
            "2014-01-01/2014-05-01 VIOLATED",
            "2014-05-01/2014-06-01 COMPLIANT",
            "2014-06-01/2014-07-01 UNDETERMINED [pay-line.days-worked]");
    assertThat(run(mean.atLeast(usd("60")), facts))
        .containsExactly("2014-01-01/2014-05-01 VIOLATED", "2014-05-01/2014-07-01 COMPLIANT");
    assertThat(run(LINES.in(MONTH).mean(BASE_PAY).ofNone(usd("75")).is(usd("75")), facts))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
  }

  @Test
  void aMean_liesBetweenThoseOfWhatMayCount() {
    Facts facts = lines(
        ALL,
        paid("W-1", 5, "60").pay(PayKind.OVERTIME, usd("5")).build(),
        paid("W-2", 5, "20").itemisation(Itemisation.PARTIAL).build(),
        paid("W-3", 5, "90").itemisation(Itemisation.PARTIAL).build());
    Expr<Firm, Money> mean =
        LINES.where(OVERTIME_PAY.atLeast(usd("5"))).in(MONTH).mean(BASE_PAY).ofNone(usd("0"));

    assertThat(run(mean.atLeast(usd("40")), facts)).contains(MAY + " COMPLIANT");
    assertThat(run(mean.atLeast(usd("40.0001")), facts))
        .contains(MAY + " UNDETERMINED [pay-line.overtime-pay]");
    assertThat(run(mean.atMost(usd("75")), facts))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
    assertThat(run(mean.atMost(usd("74.9999")), facts))
        .contains(MAY + " UNDETERMINED [pay-line.overtime-pay]");
  }

  @Test
  void theSumOfNothing_isZeroInAnyCurrency() {
    assertThat(run(LINES.in(MONTH).sum(BASE_PAY).is(Money.of("KRW", "0")), lines(ALL)))
        .containsExactly("2014-01-01/2014-07-01 COMPLIANT");
  }

  @Test
  void aggregatesOfAggregates_areRefused() {
    Condition<PayLine> nested =
        Expr.along(PayLineFields.FIRM, ACCIDENTS.in(MONTH).count()).atMost(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LINES.where(nested))
        .withMessage("aggregate must not be of another aggregate, but was of (count of accident by"
            + " firm in month)");
  }

  @Test
  void pathsThatLeadElsewhere_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Related.all(PAY_LINE).of(EmploymentFields.EMPLOYMENT, PayLineFields.FIRM))
        .withMessage("path must lead to 'employment', but 'firm' of 'pay-line' leads to 'firm'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.named("test.rule", "something is so")
            .because(WageRules.ARTICLE)
            .forEach(EmploymentFields.EMPLOYMENT)
            .require(wrongly(LINES.in(MONTH).exist()))
            .build())
        .withMessage("aggregate must be of records that lead to subject 'employment', but was of"
            + " pay-line by firm in month, which lead to 'firm' (rule test.rule)");
  }

  @SuppressWarnings("unchecked") // what a document that is read by hand may contain
  private static <T> Condition<T> wrongly(Condition<?> condition) {
    return (Condition<T>) condition;
  }

  @Test
  void windows_haveBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.lastDays(0))
        .withMessage("days of a rolling window must be 1 to 36525, but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.lastMonths(1201, MonthRounding.UP))
        .withMessage("months of a rolling window must be 1 to 1200, but were 1201");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.lastMonths(1, MonthRounding.REFUSE))
        .withMessage("rounding of a rolling window must be DOWN or UP, but was REFUSE");
  }

  @Test
  void theText_isAFormula() {
    assertThat(LINES
            .where(PAID.isTrue())
            .in(Window.lastDays(30))
            .share(BASE_PAY.atLeast(usd("70")))
            .inMoney(BASE_PAY)
            .ofNone(Rate.ZERO))
        .hasToString(
            "(share of (pay-line.base-pay >= USD 70.00) measured by pay-line.base-pay (of none"
                + " 0) of pay-line by firm in last 30 days where pay-line.paid)");
    assertThat(LINES.in(Window.ownExtent()).exist())
        .hasToString("(any of pay-line by firm in own days)");
    assertThat(LINES.in(MONTH).count().operands())
        .isEqualTo(ImmutableList.of(LINES.in(MONTH).where()));
  }

  @Test
  void whatIsReckonedOverTheOwnExtent_isJudgedOnce() {
    Rule<Employment> rule = Rule.named("test.rule", "something is so")
        .because(WageRules.ARTICLE)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(Related.all(PAY_LINE)
            .of(EmploymentFields.EMPLOYMENT, PayLineFields.EMPLOYMENT)
            .in(Window.ownExtent())
            .count()
            .atLeast(2))
        .build();
    Employment employment = Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(DateInterval.parse("2014-03-10/2014-06-01"))
        .build();
    PayLine known = paid("W-1", 4, "60").employment(employment.id()).build();
    PayLine unknown = paid("W-1", 5, "60").build();

    assertThat(judged(rule, employment, known))
        .containsExactly("2014-03-10/2014-06-01 VIOLATED []");
    assertThat(judged(rule, employment, known, unknown))
        .containsExactly("2014-03-10/2014-06-01 UNDETERMINED [path employment]");
  }

  private static List<String> judged(
      Rule<Employment> rule, Employment employment, PayLine... lines) {
    Facts facts = lines(ALL, lines)
        .with(
            EmploymentFields.EMPLOYMENT,
            Ledger.of("employment", LedgerCoverage.none(), List.of(employment)));
    return Check.against(rulebook(rule)).until(day("2014-07-01")).run(facts).verdicts().stream()
        .map(verdict -> verdict.interval() + " " + verdict.status() + " " + verdict.missing())
        .toList();
  }
}
