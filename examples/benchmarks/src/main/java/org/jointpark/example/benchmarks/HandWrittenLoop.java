package org.jointpark.example.benchmarks;

import java.time.LocalDate;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;

/**
 * What somebody would write who knows the ten rules, the record and HotSpot, and nothing else.
 *
 * <p>Everything is read once a line, into numbers of which a negative one is unknown, and then
 * compared with each law. Violations are told in methods of their own, which are rarely called. It
 * shares no rule with the other peers.
 */
final class HandWrittenLoop implements ParkCheck {

  private static final long FULL = 208L * 60 * 100;
  private static final long UNKNOWN = -1;

  private final PayLine[] lines;
  private final Law[] laws;
  private final AgreedWages wages;
  private final boolean path;
  private final Findings findings = new Findings();

  HandWrittenLoop(Table table, Park park) {
    lines = park.lines();
    laws = Law.laws(table.laws());
    wages = park.wages();
    path = table.followsPath();
  }

  @Override
  public Findings run() {
    findings.clear();
    for (int row = 0; row < lines.length; row++) {
      check(lines[row], row);
    }
    return findings;
  }

  private void check(PayLine line, int row) {
    LocalDate start = line.period().knownStart();
    LocalDate end = line.period().knownEnd();
    boolean endsWithMonth = end.getDayOfMonth() == 1;
    boolean fullMonth = endsWithMonth && start.getDayOfMonth() == 1;
    int endDay = endsWithMonth ? start.lengthOfMonth() + 1 : end.getDayOfMonth();
    int days = endDay - start.getDayOfMonth();
    int daysWorked = line.isDaysWorkedKnown() ? line.knownDaysWorked() : -1;

    long base = pay(line, PayKind.BASE);
    long overtime = pay(line, PayKind.OVERTIME);
    long night = pay(line, PayKind.NIGHT);
    long holiday = pay(line, PayKind.HOLIDAY);
    long idle = pay(line, PayKind.IDLE);
    long gross = line.isGrossPayKnown() ? line.grossPayTenThousandths() : UNKNOWN;

    long dayOvertime = minutes(line, HourKind.OVERTIME);
    long nightTime = minutes(line, HourKind.NIGHT);
    long nightOvertime = minutes(line, HourKind.NIGHT_OVERTIME);
    long holidayTime = minutes(line, HourKind.HOLIDAY);
    long idleTime = minutes(line, HourKind.IDLE);
    long overtimeTime = (dayOvertime | nightOvertime) < 0 ? UNKNOWN : dayOvertime + nightOvertime;
    long worked = line.isHoursWorkedKnown() ? line.minutesWorked() : UNKNOWN;

    long insuranceBase = line.isInsuranceBaseKnown() ? line.insuranceBaseTenThousandths() : UNKNOWN;
    long contribution =
        line.isInsuranceContributionKnown() ? line.insuranceContributionTenThousandths() : UNKNOWN;
    Payment payment = line.isPaid() ? line.knownPayment() : null;
    boolean unpaid = line.isUnpaid();
    LocalDate paidOn = payment != null && payment.isDayKnown() ? payment.knownDay() : null;
    PaymentRecipient recipient =
        payment != null && payment.isRecipientKnown() ? payment.knownRecipient() : null;
    PaymentForm form = payment != null && payment.isFormKnown() ? payment.knownForm() : null;
    boolean inCash = form == PaymentForm.CASH;
    long agreed = path ? wages.of(line) : 0;

    int month = start.getMonthValue();
    for (int number = 0; number < laws.length; number++) {
      MonthLaw law = laws[number].ofMonth(month);
      int check = number * PayRule.COUNT;
      long wage = path ? agreed : law.minimumWage();

      if (fullMonth && (daysWorked < 0 || daysWorked >= law.leastDays())) {
        if ((daysWorked | base) < 0) {
          findings.undetermined(check, row);
        } else if (base < law.highestMinimum()) {
          underpaid(line, law, base, check, row);
        }
      }

      premium(line, overtime, overtimeTime, wage, law.overtimePercent(), check + 1, row);
      premium(line, night, nightTime, wage, law.nightPercent(), check + 2, row);
      premium(line, holiday, holidayTime, wage, law.holidayPercent(), check + 3, row);
      premium(line, idle, idleTime, wage, law.idlePercent(), check + 4, row);

      if ((insuranceBase | gross) < 0) {
        findings.undetermined(check + 5, row);
      } else if (insuranceBase * 100 < gross * law.basePercent()) {
        long due = (gross * law.basePercent() + 99) / 100;
        violated(line, due - insuranceBase, check + 5, row);
      }

      if ((insuranceBase | contribution) < 0) {
        findings.undetermined(check + 6, row);
      } else if (contribution * 1_000 < insuranceBase * law.contributionPermille()) {
        long due = (insuranceBase * law.contributionPermille() + 999) / 1_000;
        violated(line, due - contribution, check + 6, row);
      }

      if (paidOn == null) {
        if (unpaid) {
          late(PayRules.HORIZON, law, check + 7, row);
        } else {
          findings.undetermined(check + 7, row);
        }
      } else if (paidOn.isAfter(law.tooLate())) {
        late(paidOn, law, check + 7, row);
      }

      if (worked < 0) {
        findings.undetermined(check + 8, row);
      } else if (worked * 7 > law.weeklyMinutes() * days) {
        violated(line, 0, check + 8, row);
      }

      boolean allowed = recipient == PaymentRecipient.WORKER
          || (recipient == PaymentRecipient.REPRESENTATIVE && law.representativeAllowed());
      if (!(allowed && inCash) && !unpaid) {
        if ((recipient != null && !allowed) || (form != null && !inCash)) {
          violated(line, 0, check + 9, row);
        } else {
          findings.undetermined(check + 9, row);
        }
      }
    }
  }

  private static long pay(PayLine line, PayKind kind) {
    return line.isKnown(kind) ? line.tenThousandths(kind) : UNKNOWN;
  }

  private static long minutes(PayLine line, HourKind kind) {
    return line.isKnown(kind) ? line.minutes(kind) : UNKNOWN;
  }

  private void premium(
      PayLine line, long pay, long minutes, long wage, long percent, int check, int row) {
    if ((pay | minutes | wage) < 0) {
      findings.undetermined(check, row);
    } else if (pay * FULL < wage * minutes * percent) {
      violated(line, (wage * minutes * percent + FULL - 1) / FULL - pay, check, row);
    }
  }

  private void underpaid(PayLine line, MonthLaw law, long pay, int check, int row) {
    long start = line.period().startEpochDay();
    long end = line.period().endEpochDay();
    law.minimumWages().forEachPiece(start, end, (from, to, minimum) -> {
      if (pay < minimum) {
        long days = end - start;
        long owed = ((minimum - pay) * (to - from) + days - 1) / days;
        findings.violated(check, row, from, to, owed);
      }
    });
  }

  private void late(LocalDate paidOn, MonthLaw law, int check, int row) {
    findings.violated(check, row, law.tooLate().toEpochDay(), paidOn.toEpochDay(), 0);
  }

  private void violated(PayLine line, long amount, int check, int row) {
    findings.violated(
        check, row, line.period().startEpochDay(), line.period().endEpochDay(), amount);
  }
}
