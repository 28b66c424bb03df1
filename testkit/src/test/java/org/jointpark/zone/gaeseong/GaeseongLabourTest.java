package org.jointpark.zone.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointpark.testkit.rule.RuleVerifier.verifyThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Law;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Confidence;
import org.jointpark.source.Known;
import org.jointpark.source.Layer;
import org.jointpark.testkit.rule.RuleVerifier;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** The rulebook, and the rules on days: of payment, leave, notice and probation. */
class GaeseongLabourTest {

  private static final Rulebook RULEBOOK = GaeseongLabour.rulebook(LabourDossier.dossier());

  private static RuleVerifier<Leave> leave(String days, LeaveKind kind, Integer... paid) {
    Leave.Builder leave = Leave.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .kind(kind)
        .days(DateInterval.parse(days));
    for (Integer count : paid) {
      leave.paidDays(count);
    }
    return verifyThat(GaeseongLabour.MATERNITY_LEAVE).in(RULEBOOK).given(leave.build());
  }

  @Test
  void rulebook_hasTenRules() {
    assertThat(GaeseongLabour.RULES).hasSize(10);
    assertThat(RULEBOOK.rules().keySet())
        .containsExactlyInAnyOrderElementsOf(
            GaeseongLabour.RULES.stream().map(Rule::law).map(Law::id).toList());
  }

  @Test
  void rulebook_refusesARecordThatLacksAFigureOrHasAnother() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> GaeseongLabour.rulebook(LabourDossier.with("lab.idle.pay", List.of())))
        .withMessage("dossier must have parameter lab.idle.pay, but does not (park gaeseong)");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> GaeseongLabour.rulebook(LabourDossier.with(
            "lab.idle.pay",
            List.of(
                LabourDossier.text("lab.idle.pay", "2003-09-18/..", ParameterValue.text("some"))))))
        .withMessage(
            "value must be a number, a range or unknown, but was some (version lab.idle.pay)");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> GaeseongLabour.rulebook(LabourDossier.with(
            "lab.si.base.old",
            List.of(LabourDossier.text(
                "lab.si.base.old", "2003-09-18/..", LabourDossier.number("1"))))))
        .withMessage("value must be true, false or unknown, but was 1 (version lab.si.base.old)");
  }

  @Test
  void maternityLeave_isLongAndPaid() {
    LocalDate day = LocalDate.of(2014, 2, 1);

    // 31 + 28 + 31 + 30 + 30 days
    leave("2014-01-01/2014-05-31", LeaveKind.MATERNITY, 60)
        .on(day)
        .isCompliant()
        .citing("lab.leave.maternity");
    leave("2014-01-01/2014-05-30", LeaveKind.MATERNITY, 60).on(day).violates().isPresumed();
    leave("2014-01-01/2014-05-31", LeaveKind.MATERNITY, 59).on(day).violates();
    leave("2014-01-01/2014-05-31", LeaveKind.MATERNITY)
        .on(day)
        .isUndetermined()
        .missing("leave.paid-days");
    leave("2014-01-01/..", LeaveKind.MATERNITY, 60)
        .on(day)
        .isUndetermined()
        .missing("days from 2014-02-02 on");
    leave("2014-01-01/..", LeaveKind.ANNUAL, 60).on(day).doesNotApply();
    leave("2014-01-01/2014-02-05", LeaveKind.ANNUAL, 0).on(day).doesNotApply();
    leave("2003-01-01/2003-02-05", LeaveKind.MATERNITY, 0)
        .on(LocalDate.of(2003, 2, 1))
        .doesNotApply();
  }

  private static RuleVerifier<Separation> separation(
      SeparationReason reason, Known<LocalDate> notice) {
    return notice(Separation.builder()
        .employment(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .lastDay(LocalDate.of(2014, 5, 31))
        .reason(reason)
        .notice(notice)
        .build());
  }

  private static RuleVerifier<Separation> notice(Separation separation) {
    return verifyThat(GaeseongLabour.DISMISSAL_NOTICE).in(RULEBOOK).given(separation);
  }

  @Test
  void dismissal_isToldInTime() {
    LocalDate day = LocalDate.of(2014, 5, 31);
    Known<LocalDate> early = Known.of(LocalDate.of(2014, 5, 1));
    Known<LocalDate> late = Known.of(LocalDate.of(2014, 5, 2));

    separation(SeparationReason.CONDUCT, early)
        .on(day)
        .isCompliant()
        .during(DateInterval.ofDay(day));
    separation(SeparationReason.CONDUCT, late).on(day).violates().with(Confidence.HIGH);
    separation(SeparationReason.FIRM_BUSINESS, Known.none()).on(day).violates();
    separation(SeparationReason.FIRM_BUSINESS, Known.unknown())
        .on(day)
        .isUndetermined()
        .missing("separation.notice-day", "separation.notice-given");
    separation(SeparationReason.RESIGNATION, Known.none()).on(day).doesNotApply();
    Separation.Builder unexplained = Separation.builder()
        .employment(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .notice(Known.none());
    notice(unexplained.lastDay(day).build()).on(day).isUndetermined().missing("separation.by-firm");
    LocalDate before = LocalDate.of(2003, 9, 17);
    notice(unexplained.lastDay(before).reason(SeparationReason.CONDUCT).build())
        .on(before)
        .doesNotApply();
  }

  private static RuleVerifier<Employment> probation(String wage, Known<DateInterval> probation) {
    LocalDate hired = LocalDate.of(2014, 3, 1);
    return verifyThat(GaeseongLabour.PROBATION_PAY)
        .in(RULEBOOK)
        .inLayers(Layer.TEXT, Layer.AGREED, Layer.PRACTICE)
        .until(LocalDate.of(2014, 12, 31))
        .given(Employment.builder()
            .id(EmploymentId.of("E-1"))
            .worker(WorkerId.of("W-1"))
            .firm(FirmId.of("F-1"))
            .validity(DateInterval.startingOn(hired))
            .terms(Timeline.startingOn(
                    hired,
                    EmploymentTerms.builder()
                        .wage(Wage.of(Money.of("USD", wage), WageUnit.MONTH))
                        .build())
                .build())
            .probation(probation)
            .build());
  }

  @Test
  void probation_isPaidItsShare_onExactDays() {
    Known<DateInterval> threeMonths = Known.of(DateInterval.parse("2014-03-01/2014-06-01"));
    LocalDate april = LocalDate.of(2014, 4, 30);
    LocalDate may = LocalDate.of(2014, 5, 1);

    // 67.005 * 0.7 = 46.9035
    probation("46.90", threeMonths)
        .on(april)
        .isCompliant()
        .during(DateInterval.parse("2014-03-01/2014-05-01"))
        .with(Confidence.MEDIUM)
        .inLayer(Layer.PRACTICE);
    probation("46.8999", threeMonths).on(april).violates();
    // 70.355 * 0.7 = 49.2485
    probation("46.90", threeMonths)
        .on(may)
        .violates()
        .during(DateInterval.parse("2014-05-01/2014-06-01"));
    probation("49.24", threeMonths).on(may).isCompliant();
    probation("46.90", threeMonths).on(LocalDate.of(2014, 6, 1)).doesNotApply();
    probation("46.90", Known.none()).on(may).doesNotApply();
    probation("46.90", Known.unknown()).on(may).isUndetermined().missing("employment.on-probation");
    probation("46.8999", threeMonths).inLayers(Layer.TEXT, Layer.AGREED).on(may).doesNotApply();
  }

  private static PayLine.Builder line(String month) {
    return PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.parse(month)))
        .pay(PayKind.BASE, Money.of("USD", "73"));
  }

  private static RuleVerifier<PayLine> paid(PayLine.Builder line) {
    return verifyThat(GaeseongLabour.WAGES_IN_TIME)
        .in(RULEBOOK)
        .inLayers(Layer.TEXT, Layer.AGREED, Layer.PRACTICE)
        .given(line.build());
  }

  private static PayLine.Builder paidOn(String day) {
    return line("2014-05").payment(Payment.on(LocalDate.parse(day)));
  }

  @Test
  void wages_arePaidByTheTwentiethOfTheNextMonth() {
    LocalDate due = LocalDate.of(2014, 6, 20);
    LocalDate after = LocalDate.of(2014, 6, 21);

    paid(paidOn("2014-06-20")).on(due.minusDays(1)).isPending().due(due).inLayer(Layer.PRACTICE);
    paid(paidOn("2014-06-20")).on(due).isCompliant();
    paid(paidOn("2014-06-25")).on(due).isPending();
    paid(paidOn("2014-06-25"))
        .until(LocalDate.of(2014, 7, 1))
        .on(after)
        .violates()
        .during(DateInterval.parse("2014-06-21/2014-06-25"))
        .lateBy(5);
    paid(paidOn("2014-06-25")).on(LocalDate.of(2014, 6, 25)).isCompliant().lateBy(5);
    paid(paidOn("2014-06-21")).on(after).isCompliant().lateBy(1);
  }

  @Test
  void wages_thatAreNotPaidOrPerhapsNot() {
    LocalDate due = LocalDate.of(2014, 6, 20);
    LocalDate after = LocalDate.of(2014, 6, 21);
    DateInterval part = DateInterval.parse("2014-05-01/2014-05-11");
    PayLine.Builder unpaid = line("2014-05").payment(Known.none());

    paid(unpaid).on(due).isPending();
    paid(unpaid)
        .until(LocalDate.of(2014, 7, 1))
        .on(after)
        .violates()
        .during(DateInterval.parse("2014-06-21/2014-07-01"))
        .withoutAmount();
    paid(line("2014-05")).on(due).isPending();
    paid(line("2014-05"))
        .on(after)
        .isUndetermined()
        .missing("pay-line.paid", "pay-line.payment-day");
    paid(paidOn("2014-06-20").period(part)).on(due).isCompliant();
    paid(paidOn("2014-06-22").period(part)).on(after).violates();
    paid(line("2016-02").payment(Known.none())).on(LocalDate.of(2016, 3, 21)).doesNotApply();
    paid(paidOn("2014-06-22")).inLayers(Layer.TEXT, Layer.AGREED).on(after).doesNotApply();
  }
}
