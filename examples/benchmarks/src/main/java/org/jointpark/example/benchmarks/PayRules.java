package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;

/**
 * The ten rules of the specification as plain Java, each for itself.
 *
 * <p>The peers that take functions are given these. Those that have a language of their own state
 * the rules in it.
 */
final class PayRules {

  /** The minutes of a month, 208 hours, in percent: what wage times minutes times percent is by. */
  static final long FULL = 208L * 60 * 100;

  /** The day on which the books are closed. What is unpaid then is late up to it. */
  static final LocalDate HORIZON = LocalDate.of(2015, 4, 1);

  private static final int WEEK = 7;
  private static final int PERCENT = 100;
  private static final int PERMILLE = 1_000;

  private PayRules() {}

  /** Returns the checks of a table, by number. */
  static ImmutableList<PayCheck> checks(Table table, Park park) {
    AgreedWages wages = park.wages();
    ImmutableList.Builder<PayCheck> checks = ImmutableList.builder();
    for (Law law : Law.laws(table.laws())) {
      checks.add(line -> minimumWage(line, law.of(line)));
      if (table.followsPath()) {
        checks.add(line -> overtimePremium(line, wages.of(line), law.of(line)));
        checks.add(line -> nightPremium(line, wages.of(line), law.of(line)));
        checks.add(line -> holidayPay(line, wages.of(line), law.of(line)));
        checks.add(line -> idlePay(line, wages.of(line), law.of(line)));
      } else {
        checks.add(line -> overtimePremium(line, law.of(line).minimumWage(), law.of(line)));
        checks.add(line -> nightPremium(line, law.of(line).minimumWage(), law.of(line)));
        checks.add(line -> holidayPay(line, law.of(line).minimumWage(), law.of(line)));
        checks.add(line -> idlePay(line, law.of(line).minimumWage(), law.of(line)));
      }
      checks.add(line -> insuranceBase(line, law.of(line)));
      checks.add(line -> insuranceContribution(line, law.of(line)));
      checks.add(line -> dueDay(line, law.of(line)));
      checks.add(line -> weeklyHours(line, law.of(line)));
      checks.add(line -> cashToWorker(line, law.of(line)));
    }
    return checks.build();
  }

  private static Outcome minimumWage(PayLine line, MonthLaw law) {
    if (!isFullMonth(line)) {
      return Outcome.COMPLIANT;
    }
    if (!line.isDaysWorkedKnown()) {
      return Outcome.UNDETERMINED;
    }
    if (line.knownDaysWorked() < law.leastDays()) {
      return Outcome.COMPLIANT;
    }
    if (!line.isKnown(PayKind.BASE)) {
      return Outcome.UNDETERMINED;
    }
    return violatedIf(line.tenThousandths(PayKind.BASE) < law.highestMinimum());
  }

  private static Outcome overtimePremium(PayLine line, long wage, MonthLaw law) {
    return line.isKnown(PayKind.OVERTIME)
            && line.isKnown(HourKind.OVERTIME)
            && line.isKnown(HourKind.NIGHT_OVERTIME)
        ? premium(
            line.tenThousandths(PayKind.OVERTIME),
            wage,
            (long) line.minutes(HourKind.OVERTIME) + line.minutes(HourKind.NIGHT_OVERTIME),
            law.overtimePercent())
        : Outcome.UNDETERMINED;
  }

  private static Outcome nightPremium(PayLine line, long wage, MonthLaw law) {
    return premium(line, PayKind.NIGHT, wage, HourKind.NIGHT, law.nightPercent());
  }

  private static Outcome holidayPay(PayLine line, long wage, MonthLaw law) {
    return premium(line, PayKind.HOLIDAY, wage, HourKind.HOLIDAY, law.holidayPercent());
  }

  private static Outcome idlePay(PayLine line, long wage, MonthLaw law) {
    return premium(line, PayKind.IDLE, wage, HourKind.IDLE, law.idlePercent());
  }

  private static Outcome premium(
      PayLine line, PayKind pay, long wage, HourKind hours, long percent) {
    return line.isKnown(pay) && line.isKnown(hours)
        ? premium(line.tenThousandths(pay), wage, line.minutes(hours), percent)
        : Outcome.UNDETERMINED;
  }

  private static Outcome premium(long pay, long wage, long minutes, long percent) {
    return wage == AgreedWages.UNKNOWN
        ? Outcome.UNDETERMINED
        : violatedIf(pay * FULL < wage * minutes * percent);
  }

  private static Outcome insuranceBase(PayLine line, MonthLaw law) {
    if (!line.isInsuranceBaseKnown()) {
      return Outcome.UNDETERMINED;
    }
    if (!line.isGrossPayKnown()) {
      return Outcome.UNDETERMINED;
    }
    return violatedIf(line.insuranceBaseTenThousandths() * PERCENT
        < line.grossPayTenThousandths() * law.basePercent());
  }

  private static Outcome insuranceContribution(PayLine line, MonthLaw law) {
    return line.isInsuranceBaseKnown() && line.isInsuranceContributionKnown()
        ? violatedIf(line.insuranceContributionTenThousandths() * PERMILLE
            < line.insuranceBaseTenThousandths() * law.contributionPermille())
        : Outcome.UNDETERMINED;
  }

  private static Outcome dueDay(PayLine line, MonthLaw law) {
    if (line.isUnpaid()) {
      return Outcome.VIOLATED;
    }
    return line.isPaid() && line.knownPayment().isDayKnown()
        ? violatedIf(line.knownPayment().knownDay().isAfter(law.tooLate()))
        : Outcome.UNDETERMINED;
  }

  private static Outcome weeklyHours(PayLine line, MonthLaw law) {
    if (!line.isHoursWorkedKnown()) {
      return Outcome.UNDETERMINED;
    }
    return violatedIf(
        line.minutesWorked() * WEEK > law.weeklyMinutes() * line.period().days());
  }

  private static Outcome cashToWorker(PayLine line, MonthLaw law) {
    if (line.isUnpaid()) {
      return Outcome.COMPLIANT;
    }
    if (!line.isPaid()) {
      return Outcome.UNDETERMINED;
    }
    Payment payment = line.knownPayment();
    PaymentRecipient recipient = payment.isRecipientKnown() ? payment.knownRecipient() : null;
    PaymentForm form = payment.isFormKnown() ? payment.knownForm() : null;
    if ((recipient != null && !mayBePaid(recipient, law))
        || (form != null && form != PaymentForm.CASH)) {
      return Outcome.VIOLATED;
    }
    return recipient == null || form == null ? Outcome.UNDETERMINED : Outcome.COMPLIANT;
  }

  /** Returns whether a law allows to pay somebody. */
  static boolean mayBePaid(PaymentRecipient recipient, MonthLaw law) {
    return recipient == PaymentRecipient.WORKER
        || (recipient == PaymentRecipient.REPRESENTATIVE && law.representativeAllowed());
  }

  private static Outcome violatedIf(boolean broken) {
    return broken ? Outcome.VIOLATED : Outcome.COMPLIANT;
  }

  /** Returns whether a line, which lies within a month, is of the whole month. */
  static boolean isFullMonth(PayLine line) {
    return line.period().knownStart().getDayOfMonth() == 1
        && line.period().knownEnd().getDayOfMonth() == 1;
  }

  /**
   * Adds the violation of a rule, with its days and what is missing.
   *
   * @param check the number of the check
   * @param row which line it is
   * @param line the line, which breaks the rule
   * @param wage what premiums are reckoned from
   * @param law what the law sets
   * @param findings where to
   */
  static void addViolation(
      int check, int row, PayLine line, long wage, MonthLaw law, Findings findings) {
    LocalDate first = line.period().knownStart();
    long start = first.toEpochDay();
    long end = line.period().endEpochDay();
    switch (PayRule.ofCheck(check)) {
      case MINIMUM_WAGE -> {
        long pay = line.tenThousandths(PayKind.BASE);
        law.minimumWages().forEachPiece(start, end, (from, to, minimum) -> {
          if (pay < minimum) {
            findings.violated(
                check, row, from, to, ceiling((minimum - pay) * (to - from), end - start));
          }
        });
      }
      case OVERTIME_PREMIUM ->
        findings.violated(
            check,
            row,
            start,
            end,
            missing(
                line.tenThousandths(PayKind.OVERTIME),
                wage
                    * ((long) line.minutes(HourKind.OVERTIME)
                        + line.minutes(HourKind.NIGHT_OVERTIME))
                    * law.overtimePercent()));
      case NIGHT_PREMIUM ->
        findings.violated(
            check,
            row,
            start,
            end,
            missing(
                line.tenThousandths(PayKind.NIGHT),
                wage * line.minutes(HourKind.NIGHT) * law.nightPercent()));
      case HOLIDAY_PAY ->
        findings.violated(
            check,
            row,
            start,
            end,
            missing(
                line.tenThousandths(PayKind.HOLIDAY),
                wage * line.minutes(HourKind.HOLIDAY) * law.holidayPercent()));
      case IDLE_PAY ->
        findings.violated(
            check,
            row,
            start,
            end,
            missing(
                line.tenThousandths(PayKind.IDLE),
                wage * line.minutes(HourKind.IDLE) * law.idlePercent()));
      case INSURANCE_BASE ->
        findings.violated(
            check,
            row,
            start,
            end,
            ceiling(line.grossPayTenThousandths() * law.basePercent(), PERCENT)
                - line.insuranceBaseTenThousandths());
      case INSURANCE_CONTRIBUTION ->
        findings.violated(
            check,
            row,
            start,
            end,
            ceiling(line.insuranceBaseTenThousandths() * law.contributionPermille(), PERMILLE)
                - line.insuranceContributionTenThousandths());
      case DUE_DAY ->
        findings.violated(
            check,
            row,
            law.tooLate().toEpochDay(),
            line.payment().value().flatMap(Payment::day).orElse(HORIZON).toEpochDay(),
            0);
      case WEEKLY_HOURS, CASH_TO_WORKER -> findings.violated(check, row, start, end, 0);
    }
  }

  private static long missing(long pay, long due) {
    return ceiling(due, FULL) - pay;
  }

  private static long ceiling(long numerator, long denominator) {
    return -Math.floorDiv(-numerator, denominator);
  }
}
