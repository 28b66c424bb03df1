package org.jointpark.json.labour;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;

/** A few pay lines and work days, with what is known, unknown, none and zero. */
final class SmallPayroll {

  private static final DateInterval MAY = DateInterval.ofMonth(YearMonth.of(2014, 5));

  private SmallPayroll() {}

  private static PayLine.Builder line(String worker) {
    return PayLine.builder().worker(WorkerId.of(worker)).firm(FirmId.of("F-1")).period(MAY);
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  static ImmutableList<PayLine> payLines() {
    PayLine.Builder full = line("W-1")
        .employment(EmploymentId.of("E-1"))
        .facility(FacilityId.of("FAC-1"))
        .insuranceBase(usd("90"))
        .insuranceContribution(usd("13.50"))
        .daysWorked(26)
        .leaveDays(0)
        .payment(Payment.builder()
            .day(LocalDate.of(2014, 6, 20))
            .recipient(PaymentRecipient.AUTHORITY)
            .form(PaymentForm.CASH)
            .build());
    int next = 1;
    for (PayKind kind : PayKind.values()) {
      full.pay(kind, usd(next++ + ".125"));
    }
    for (HourKind kind : HourKind.values()) {
      full.hours(kind, Duration.ofMinutes(30L * next++));
    }
    return ImmutableList.of(
        full.build(),
        line("W-2").currency(Currency.getInstance("USD")).build(),
        line("W-3").pay(PayKind.BASE, usd("70.355")).payment(Known.none()).build(),
        line("W-3")
            .number(2)
            .itemisation(Itemisation.PARTIAL)
            .pay(PayKind.BONUS, usd("0"))
            .hours(HourKind.OVERTIME, Duration.ZERO)
            .payment(Payment.builder().build())
            .build());
  }

  private static WorkDay.Builder day(int day) {
    return WorkDay.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .day(LocalDate.of(2014, 5, day));
  }

  static ImmutableList<WorkDay> workDays() {
    return ImmutableList.of(
        day(2)
            .employment(EmploymentId.of("E-1"))
            .facility(FacilityId.of("FAC-1"))
            .kind(WorkDayKind.HOLIDAY)
            .gross(Duration.ofHours(9))
            .net(Duration.ofHours(8))
            .night(Duration.ZERO)
            .build(),
        day(3).build(),
        day(4).net(Duration.ZERO).build(),
        day(5).gross(Duration.ofMinutes(615)).build());
  }
}
