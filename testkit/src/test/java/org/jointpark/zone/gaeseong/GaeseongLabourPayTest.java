package org.jointpark.zone.gaeseong;

import static org.jointpark.testkit.rule.RuleVerifier.verifyThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.WorkerFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Layer;
import org.jointpark.source.Reading;
import org.jointpark.testkit.rule.DayVerifier;
import org.jointpark.testkit.rule.RuleVerifier;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** The rules on pay lines, each at its limit and beyond. */
class GaeseongLabourPayTest {

  private static final Rulebook RULEBOOK = GaeseongLabour.rulebook(LabourDossier.dossier());

  private static final LocalDate HIRED = LocalDate.of(2012, 1, 1);

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static PayLine.Builder line(String month) {
    return PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .employment(EmploymentId.of("E-1"))
        .period(DateInterval.ofMonth(YearMonth.parse(month)))
        .pay(PayKind.BASE, usd("73"));
  }

  /**
   * Returns an employment at 73 dollars a month for 48 hours a week. These are 48 * 365 / 84 = 1460
   * / 7 hours a month, so an hour is 73 * 7 / 1460 = 0.35 dollars.
   */
  private static Employment employment() {
    return employment(EmploymentTerms.builder()
        .wage(Wage.of(usd("73"), WageUnit.MONTH))
        .weeklyHours(Duration.parse("PT48H"))
        .build());
  }

  private static Employment employment(EmploymentTerms terms) {
    return Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(DateInterval.startingOn(HIRED))
        .terms(Timeline.startingOn(HIRED, terms).build())
        .build();
  }

  private static RuleVerifier<PayLine> verifier(Rule<PayLine> rule, PayLine.Builder line) {
    return verifyThat(rule)
        .in(RULEBOOK)
        .given(line.build())
        .given(EmploymentFields.EMPLOYMENT, employment());
  }

  private static DayVerifier verified(Rule<PayLine> rule, PayLine.Builder line) {
    return verifier(rule, line).on(line.build().period().lastDay().orElseThrow());
  }

  private static PayLine.Builder base(String month, String pay) {
    return line(month).pay(PayKind.BASE, usd(pay));
  }

  @Test
  void minimumWage_isThatOfTheLadder() {
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-05", "70.355"))
        .isCompliant()
        .citing("minwage.08")
        .inLayer(Layer.AGREED)
        .with(Confidence.HIGH)
        .during(DateInterval.parse("2014-05-01/2014-06-01"));
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-05", "70.3549"))
        .violates()
        .isPresumed()
        .withoutAmount();
    // 70.355 - 66.005
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-05", "66.005")).violates().by(usd("4.35"));
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-04", "67.005")).isCompliant();
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-04", "67.0049")).violates();
  }

  @Test
  void minimumWageOfMarch2015_dependsOnKnowledgeAndLayer() {
    RuleVerifier<PayLine> march = verifier(GaeseongLabour.MINIMUM_WAGE, base("2015-03", "70.355"));
    LocalDate day = LocalDate.of(2015, 3, 31);

    march.knownAt(LocalDate.of(2015, 6, 1)).on(day).isCompliant().citing("minwage.interim");
    // 73.873 - 70.355 = 3.518
    march.on(day).violates().by(usd("3.52")).citing("minwage.09");
    // 74 - 70.355 = 3.645
    march
        .inLayers(Layer.TEXT, Layer.AGREED, Layer.DISPUTED)
        .on(day)
        .violates()
        .by(usd("3.65"))
        .citing("minwage.claim74")
        .inLayer(Layer.DISPUTED);
    march.inLayers(Layer.TEXT).on(day).doesNotApply();
  }

  @Test
  void minimumWage_isOfFullMonthsWhileItIsInForce() {
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-05", "9").pay(PayKind.LEAVE, usd("60")))
        .doesNotApply();
    verified(
            GaeseongLabour.MINIMUM_WAGE,
            base("2014-05", "9").hours(HourKind.IDLE, Duration.ofHours(8)))
        .doesNotApply();
    verified(
            GaeseongLabour.MINIMUM_WAGE,
            base("2014-05", "9").period(DateInterval.parse("2014-05-02/2014-06-01")))
        .doesNotApply();
    verified(GaeseongLabour.MINIMUM_WAGE, base("2016-02", "9")).doesNotApply();
    verified(GaeseongLabour.MINIMUM_WAGE, base("2016-01", "9")).violates();
    verified(GaeseongLabour.MINIMUM_WAGE, base("2014-05", "9").itemisation(Itemisation.PARTIAL))
        .isUndetermined()
        .missing("pay-line.idle-hours", "pay-line.leave-pay");
  }

  private static PayLine.Builder overtime(String month, String pay) {
    return line(month)
        .hours(HourKind.OVERTIME, Duration.ofHours(10))
        .hours(HourKind.NIGHT_OVERTIME, Duration.ofHours(2))
        .pay(PayKind.OVERTIME, usd(pay));
  }

  @Test
  void overtime_bearsItsPremiumByDayAndByNight() {
    // 12 * 0.35 * 1.5 = 6.30
    verified(GaeseongLabour.OVERTIME_PREMIUM, overtime("2014-05", "6.30"))
        .isCompliant()
        .with(Confidence.HIGH);
    verified(GaeseongLabour.OVERTIME_PREMIUM, overtime("2014-05", "6.2999"))
        .violates()
        .withoutAmount();
    verified(GaeseongLabour.OVERTIME_PREMIUM, overtime("2014-05", "4.20"))
        .violates()
        .by(usd("2.10"));
    verified(GaeseongLabour.OVERTIME_PREMIUM, line("2014-05")).doesNotApply();
    verified(GaeseongLabour.OVERTIME_PREMIUM, line("2014-05").itemisation(Itemisation.PARTIAL))
        .isUndetermined()
        .missing("pay-line.night-overtime-hours", "pay-line.overtime-hours");
  }

  @Test
  void overtime_isDueInWholeCents() {
    // 11 * 0.35 * 1.5 = 5.775
    PayLine.Builder eleven = line("2014-05").hours(HourKind.OVERTIME, Duration.ofHours(11));

    verified(GaeseongLabour.OVERTIME_PREMIUM, eleven.pay(PayKind.OVERTIME, usd("5.77")))
        .isCompliant();
    verified(GaeseongLabour.OVERTIME_PREMIUM, eleven.pay(PayKind.OVERTIME, usd("5.7699")))
        .violates();
  }

  @Test
  void overtime_goesOnInTheAgreedLayerAfterTheAmendment() {
    RuleVerifier<PayLine> december =
        verifier(GaeseongLabour.OVERTIME_PREMIUM, overtime("2014-12", "4.20"));
    LocalDate day = LocalDate.of(2014, 12, 31);

    december.on(day).violates().inLayer(Layer.AGREED).citing("lab.premium.ot");
    december.inLayers(Layer.TEXT).on(day).doesNotApply();
    december
        .inLayers(Layer.TEXT, Layer.AGREED, Layer.DISPUTED)
        .on(day)
        .isUndetermined()
        .missing("lab.premium.ot")
        .citing("laba.premium")
        .inLayer(Layer.DISPUTED);
    verified(GaeseongLabour.OVERTIME_PREMIUM, overtime("2016-02", "4.20")).doesNotApply();
  }

  @Test
  void anHourlyWage_isTakenAsItIsAgreed() {
    PayLine line = overtime("2014-05", "9").build();
    EmploymentTerms hourly =
        EmploymentTerms.builder().wage(Wage.of(usd("0.50"), WageUnit.HOUR)).build();

    // 12 * 0.50 * 1.5 = 9
    verifyThat(GaeseongLabour.OVERTIME_PREMIUM)
        .in(RULEBOOK)
        .given(line)
        .given(EmploymentFields.EMPLOYMENT, employment(hourly))
        .on(HIRED.withYear(2014).withMonth(5))
        .isCompliant();
    EmploymentTerms monthly =
        EmploymentTerms.builder().wage(Wage.of(usd("73"), WageUnit.MONTH)).build();
    verifyThat(GaeseongLabour.OVERTIME_PREMIUM)
        .in(RULEBOOK)
        .given(line)
        .given(EmploymentFields.EMPLOYMENT, employment(monthly))
        .on(HIRED.withYear(2014).withMonth(5))
        .isUndetermined()
        .missing("employment.weekly-hours");
    EmploymentTerms onCall = monthly.toBuilder().weeklyHours(Duration.ZERO).build();
    verifyThat(GaeseongLabour.OVERTIME_PREMIUM)
        .in(RULEBOOK)
        .given(line)
        .given(EmploymentFields.EMPLOYMENT, employment(onCall))
        .on(HIRED.withYear(2014).withMonth(5))
        .isUndetermined()
        .missing("employment.wage.HOUR");
    verifyThat(GaeseongLabour.OVERTIME_PREMIUM)
        .in(RULEBOOK)
        .given(line)
        .on(HIRED.withYear(2014).withMonth(5))
        .isUndetermined()
        .missing("employment E-1");
  }

  private static PayLine.Builder night(String month, String pay) {
    return line(month).hours(HourKind.NIGHT, Duration.ofHours(20)).pay(PayKind.NIGHT, usd(pay));
  }

  @Test
  void night_bearsItsPremium() {
    // 20 * 0.35 * 0.5 = 3.50
    verified(GaeseongLabour.NIGHT_PREMIUM, night("2014-05", "3.50")).isCompliant();
    verified(GaeseongLabour.NIGHT_PREMIUM, night("2014-05", "3.4999")).violates();
    verified(GaeseongLabour.NIGHT_PREMIUM, night("2014-05", "1")).violates().by(usd("2.50"));
    verified(GaeseongLabour.NIGHT_PREMIUM, night("2016-02", "1")).doesNotApply();
    verifier(GaeseongLabour.NIGHT_PREMIUM, night("2014-12", "1"))
        .inLayers(Layer.TEXT)
        .on(LocalDate.of(2014, 12, 31))
        .doesNotApply();
    verified(GaeseongLabour.NIGHT_PREMIUM, line("2014-05")).doesNotApply();
    verified(GaeseongLabour.NIGHT_PREMIUM, line("2014-05").itemisation(Itemisation.PARTIAL))
        .isUndetermined()
        .missing("pay-line.night-hours");
  }

  private static PayLine.Builder holiday(String month, String pay) {
    return line(month).hours(HourKind.HOLIDAY, Duration.ofHours(8)).pay(PayKind.HOLIDAY, usd(pay));
  }

  @Test
  void holiday_isPaidTwice() {
    // 8 * 0.35 * 2 = 5.60
    verified(GaeseongLabour.HOLIDAY_PREMIUM, holiday("2014-05", "5.60")).isCompliant();
    verified(GaeseongLabour.HOLIDAY_PREMIUM, holiday("2014-05", "5.5999"))
        .violates()
        .isPresumed();
    verified(GaeseongLabour.HOLIDAY_PREMIUM, holiday("2014-05", "2.80"))
        .violates()
        .by(usd("2.80"));
    verified(GaeseongLabour.HOLIDAY_PREMIUM, line("2014-05")).doesNotApply();
    verified(GaeseongLabour.HOLIDAY_PREMIUM, holiday("2003-08", "0")).doesNotApply();
    verified(GaeseongLabour.HOLIDAY_PREMIUM, line("2014-05").itemisation(Itemisation.PARTIAL))
        .isUndetermined()
        .missing("pay-line.holiday-hours");
  }

  private static PayLine.Builder idle(int idle, int normal, String pay) {
    return base("2014-05", "0")
        .hours(HourKind.IDLE, Duration.ofHours(idle))
        .hours(HourKind.NORMAL, Duration.ofHours(normal))
        .pay(PayKind.IDLE, usd(pay));
  }

  @Test
  void idleHours_arePaidInPart_byTheHourOrByTheMonth() {
    // 100 * 0.35 = 35 is less than half of 73; 35 * 0.6 = 21
    verified(GaeseongLabour.IDLE_PAY, idle(100, 100, "21")).isCompliant();
    verified(GaeseongLabour.IDLE_PAY, idle(100, 100, "20.9999")).violates();
    verified(GaeseongLabour.IDLE_PAY, idle(100, 100, "20")).violates().by(usd("1.00"));
    // 216 * 0.35 = 75.60 is more than 73; 73 * 0.6 = 43.80
    verified(GaeseongLabour.IDLE_PAY, idle(216, 0, "43.80")).isCompliant();
    verified(GaeseongLabour.IDLE_PAY, idle(216, 0, "43.7999")).violates();
    verified(GaeseongLabour.IDLE_PAY, line("2014-05")).doesNotApply();
    verified(
            GaeseongLabour.IDLE_PAY,
            idle(8, 200, "0").period(DateInterval.ofMonth(YearMonth.of(2003, 8))))
        .doesNotApply();
    verified(GaeseongLabour.IDLE_PAY, line("2014-05").itemisation(Itemisation.PARTIAL))
        .isUndetermined()
        .missing("pay-line.idle-hours");
  }

  @Test
  void idlePay_wasWaivedFromAprilToOctober2013_unlessTheTextAloneIsAsked() {
    verified(GaeseongLabour.IDLE_PAY, idleFor("2013-03-02/2013-04-01")).violates();
    verified(GaeseongLabour.IDLE_PAY, idleFor("2013-03-02/2013-04-02")).doesNotApply();
    verified(GaeseongLabour.IDLE_PAY, idleFor("2013-10-01/2013-11-01")).doesNotApply();
    verified(GaeseongLabour.IDLE_PAY, idleFor("2013-10-01/2013-11-02")).violates();
    for (String days : List.of("2013-03-02/2013-04-02", "2013-10-01/2013-11-01")) {
      verifier(GaeseongLabour.IDLE_PAY, idleFor(days))
          .inLayers(Layer.TEXT)
          .on(DateInterval.parse(days).lastDay().orElseThrow())
          .violates()
          .by(usd("1.00"))
          .citing("lab.idle.pay");
    }
  }

  private static PayLine.Builder idleFor(String days) {
    return idle(100, 100, "20").period(DateInterval.parse(days));
  }

  @Test
  void aFigureThatWasNotFound_staysUnknown_andOneThatIsRepealedDoesNotApply() {
    Rulebook unknown = GaeseongLabour.rulebook(LabourDossier.with(
        "lab.idle.pay",
        List.of(LabourDossier.text("lab.idle.pay", "2003-09-18/..", ParameterValue.unknown()))));
    Rulebook repealed = GaeseongLabour.rulebook(LabourDossier.with(
        "lab.idle.pay",
        List.of(
            LabourDossier.text("lab.idle.pay", "2003-09-18/..", LabourDossier.number("60")),
            LabourDossier.repeal("laba.idle", Layer.DISPUTED, "2014-01-01/.."))));
    RuleVerifier<PayLine> verifier = verifyThat(GaeseongLabour.IDLE_PAY)
        .given(idle(100, 100, "20").build())
        .given(EmploymentFields.EMPLOYMENT, employment());
    LocalDate day = LocalDate.of(2014, 5, 31);

    verifier.in(unknown).on(day).isUndetermined().missing("lab.idle.pay");
    verifier.in(repealed).on(day).violates();
    verifier.in(repealed).inLayers(Layer.TEXT, Layer.DISPUTED).on(day).doesNotApply();
  }

  private static RuleVerifier<PayLine> insured(String month, String contribution) {
    return insured(
        "KP",
        line(month)
            .hours(HourKind.OVERTIME, Duration.ofHours(10))
            .pay(PayKind.BASE, usd("80"))
            .pay(PayKind.OVERTIME, usd("10"))
            .insuranceContribution(usd(contribution)));
  }

  private static RuleVerifier<PayLine> insured(String home, PayLine.Builder line) {
    return verifier(GaeseongLabour.SOCIAL_INSURANCE, line)
        .given(
            WorkerFields.WORKER,
            Worker.builder()
                .id(WorkerId.of("W-1"))
                .homeState(StateCode.of(home))
                .build());
  }

  @Test
  void insurance_isAShareOfTheBase() {
    LocalDate day = LocalDate.of(2014, 5, 31);

    // 80 * 0.15 = 12
    insured("2014-05", "12").on(day).isCompliant().with(Confidence.HIGH);
    insured("2014-05", "11.9999").on(day).violates().withoutAmount();
    insured("2014-05", "10").on(day).violates().by(usd("2.00"));
    insured("KR", line("2014-05")).on(day).doesNotApply();
    insured("KP", line("2014-05"))
        .on(day)
        .isUndetermined()
        .missing("pay-line.insurance-contribution");
    insured("2003-08", "0").on(LocalDate.of(2003, 8, 31)).doesNotApply();
  }

  @Test
  void insurance_hasTwoReadingsOfItsBaseSince2015() {
    Reading included = Reading.of(LabourDossier.OVERTIME_IN_BASE, "included");
    LocalDate day = LocalDate.of(2015, 4, 30);

    insured("2015-04", "12").on(day).isCompliant().with(Confidence.MEDIUM);
    // 90 * 0.15 = 13.50
    insured("2015-04", "12").reading(included).on(day).violates().by(usd("1.50"));
    insured("2015-04", "13.50").reading(included).on(day).isCompliant();
    insured("2015-02", "12").reading(included).on(LocalDate.of(2015, 2, 28)).isCompliant();
    insured("2015-02", "12")
        .inLayers(Layer.TEXT, Layer.AGREED, Layer.DISPUTED)
        .on(LocalDate.of(2015, 2, 28))
        .violates()
        .inLayer(Layer.DISPUTED);
    insured("2016-03", "12")
        .on(LocalDate.of(2016, 3, 31))
        .isUndetermined()
        .missing("lab.si.base.overtime");
  }
}
