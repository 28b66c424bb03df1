package org.jointpark.example.benchmarks;

import java.time.LocalDate;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.source.Known;

/**
 * What somebody would write who knows the ten rules, the record and HotSpot, and nothing else.
 *
 * <p>What several rules need is looked up once a line. It shares no rule with the other peers.
 */
final class HandWrittenLoop implements ParkCheck {

  private static final long FULL = 208L * 60 * 100;

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
      PayLine line = lines[row];
      long agreed = path ? wages.of(line) : 0;
      for (int number = 0; number < laws.length; number++) {
        MonthLaw law = laws[number].of(line);
        int check = number * PayRule.COUNT;
        minimumWage(line, law, check, row);
        long wage = path ? agreed : law.minimumWage();
        overtimePremium(line, wage, law, check + 1, row);
        nightPremium(line, wage, law, check + 2, row);
        holidayPay(line, wage, law, check + 3, row);
        idlePay(line, wage, law, check + 4, row);
        insuranceBase(line, law, check + 5, row);
        insuranceContribution(line, law, check + 6, row);
        dueDay(line, law, check + 7, row);
        weeklyHours(line, law, check + 8, row);
        cashToWorker(line, law, check + 9, row);
      }
    }
    return findings;
  }

  private void minimumWage(PayLine line, MonthLaw law, int check, int row) {
    if (line.period().start().orElseThrow().getDayOfMonth() != 1
        || line.period().end().orElseThrow().getDayOfMonth() != 1) {
      return;
    }
    int days = line.daysWorked().orElse(-1);
    if (days >= 0 && days < law.leastDays()) {
      return;
    }
    if (days < 0 || !line.isKnown(PayKind.BASE)) {
      findings.undetermined(check, row);
      return;
    }
    long pay = line.tenThousandths(PayKind.BASE);
    if (pay < law.highestMinimum()) {
      underpaid(line, law, pay, check, row);
    }
  }

  private void underpaid(PayLine line, MonthLaw law, long pay, int check, int row) {
    long start = line.period().start().orElseThrow().toEpochDay();
    long end = line.period().end().orElseThrow().toEpochDay();
    law.minimumWages().forEachPiece(start, end, (from, to, minimum) -> {
      if (pay < minimum) {
        findings.violated(check, row, from, to, minimum - pay);
      }
    });
  }

  private void overtimePremium(PayLine line, long wage, MonthLaw law, int check, int row) {
    if (wage < 0
        || !line.isKnown(PayKind.OVERTIME)
        || !line.isKnown(HourKind.OVERTIME)
        || !line.isKnown(HourKind.NIGHT_OVERTIME)) {
      findings.undetermined(check, row);
      return;
    }
    long minutes = (long) line.minutes(HourKind.OVERTIME) + line.minutes(HourKind.NIGHT_OVERTIME);
    premium(
        line,
        line.tenThousandths(PayKind.OVERTIME),
        wage * minutes * law.overtimePercent(),
        check,
        row);
  }

  private void nightPremium(PayLine line, long wage, MonthLaw law, int check, int row) {
    if (wage < 0 || !line.isKnown(PayKind.NIGHT) || !line.isKnown(HourKind.NIGHT)) {
      findings.undetermined(check, row);
      return;
    }
    long due = wage * line.minutes(HourKind.NIGHT) * law.nightPercent();
    premium(line, line.tenThousandths(PayKind.NIGHT), due, check, row);
  }

  private void holidayPay(PayLine line, long wage, MonthLaw law, int check, int row) {
    if (wage < 0 || !line.isKnown(PayKind.HOLIDAY) || !line.isKnown(HourKind.HOLIDAY)) {
      findings.undetermined(check, row);
      return;
    }
    long due = wage * line.minutes(HourKind.HOLIDAY) * law.holidayPercent();
    premium(line, line.tenThousandths(PayKind.HOLIDAY), due, check, row);
  }

  private void idlePay(PayLine line, long wage, MonthLaw law, int check, int row) {
    if (wage < 0 || !line.isKnown(PayKind.IDLE) || !line.isKnown(HourKind.IDLE)) {
      findings.undetermined(check, row);
      return;
    }
    long due = wage * line.minutes(HourKind.IDLE) * law.idlePercent();
    premium(line, line.tenThousandths(PayKind.IDLE), due, check, row);
  }

  private void premium(PayLine line, long pay, long due, int check, int row) {
    if (pay * FULL < due) {
      violated(line, (due + FULL - 1) / FULL - pay, check, row);
    }
  }

  private void insuranceBase(PayLine line, MonthLaw law, int check, int row) {
    Money base = line.insuranceBase().orElse(null);
    if (base == null
        || !line.isKnown(PayKind.BASE)
        || !line.isKnown(PayKind.OVERTIME)
        || !line.isKnown(PayKind.NIGHT)
        || !line.isKnown(PayKind.HOLIDAY)
        || !line.isKnown(PayKind.IDLE)
        || !line.isKnown(PayKind.LEAVE)
        || !line.isKnown(PayKind.BONUS)
        || !line.isKnown(PayKind.PIECE_RATE)
        || !line.isKnown(PayKind.ALLOWANCE)) {
      findings.undetermined(check, row);
      return;
    }
    long gross = line.tenThousandths(PayKind.BASE)
        + line.tenThousandths(PayKind.OVERTIME)
        + line.tenThousandths(PayKind.NIGHT)
        + line.tenThousandths(PayKind.HOLIDAY)
        + line.tenThousandths(PayKind.IDLE)
        + line.tenThousandths(PayKind.LEAVE)
        + line.tenThousandths(PayKind.BONUS)
        + line.tenThousandths(PayKind.PIECE_RATE)
        + line.tenThousandths(PayKind.ALLOWANCE);
    long due = gross * law.basePercent();
    if (base.tenThousandths() * 100 < due) {
      violated(line, (due + 99) / 100 - base.tenThousandths(), check, row);
    }
  }

  private void insuranceContribution(PayLine line, MonthLaw law, int check, int row) {
    Money base = line.insuranceBase().orElse(null);
    Money contribution = line.insuranceContribution().orElse(null);
    if (base == null || contribution == null) {
      findings.undetermined(check, row);
      return;
    }
    long due = base.tenThousandths() * law.contributionPermille();
    if (contribution.tenThousandths() * 1_000 < due) {
      violated(line, (due + 999) / 1_000 - contribution.tenThousandths(), check, row);
    }
  }

  private void dueDay(PayLine line, MonthLaw law, int check, int row) {
    Known<Payment> known = line.payment();
    Payment payment = known.value().orElse(null);
    LocalDate day = payment == null ? null : payment.day().orElse(null);
    if (day == null) {
      if (payment == null && known.isNone()) {
        findings.violated(
            check, row, law.dueDay().toEpochDay() + 1, PayRules.HORIZON.toEpochDay(), 0);
      } else {
        findings.undetermined(check, row);
      }
    } else if (day.isAfter(law.dueDay())) {
      findings.violated(check, row, law.dueDay().toEpochDay() + 1, day.toEpochDay(), 0);
    }
  }

  private void weeklyHours(PayLine line, MonthLaw law, int check, int row) {
    if (!line.isKnown(HourKind.NORMAL)
        || !line.isKnown(HourKind.OVERTIME)
        || !line.isKnown(HourKind.NIGHT)
        || !line.isKnown(HourKind.NIGHT_OVERTIME)
        || !line.isKnown(HourKind.HOLIDAY)) {
      findings.undetermined(check, row);
      return;
    }
    long worked = (long) line.minutes(HourKind.NORMAL)
        + line.minutes(HourKind.OVERTIME)
        + line.minutes(HourKind.NIGHT)
        + line.minutes(HourKind.NIGHT_OVERTIME)
        + line.minutes(HourKind.HOLIDAY);
    long most = law.weeklyMinutes() * line.period().days();
    if (worked * 7 > most) {
      violated(line, worked - most / 7, check, row);
    }
  }

  private void cashToWorker(PayLine line, MonthLaw law, int check, int row) {
    Known<Payment> known = line.payment();
    Payment payment = known.value().orElse(null);
    if (payment == null) {
      if (!known.isNone()) {
        findings.undetermined(check, row);
      }
      return;
    }
    PaymentRecipient recipient = payment.recipient().orElse(null);
    PaymentForm form = payment.form().orElse(null);
    boolean allowed = recipient == PaymentRecipient.WORKER
        || (recipient == PaymentRecipient.REPRESENTATIVE && law.representativeAllowed());
    if (allowed && form == PaymentForm.CASH) {
      return;
    }
    if ((recipient != null && !allowed) || (form != null && form != PaymentForm.CASH)) {
      violated(line, 0, check, row);
    } else {
      findings.undetermined(check, row);
    }
  }

  private void violated(PayLine line, long amount, int check, int row) {
    findings.violated(
        check,
        row,
        line.period().start().orElseThrow().toEpochDay(),
        line.period().end().orElseThrow().toEpochDay(),
        amount);
  }
}
