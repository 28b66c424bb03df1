package org.jointpark.rules.subject;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.WorkDay;
import org.jointpark.rules.Field;
import org.jointpark.time.DateInterval;

/** The fields of pay lines and work days read what the records say. */
class PayrollFieldsProperties {

  private static final Map<PayKind, Field<PayLine, Money>> PAY = Map.of(
      PayKind.BASE, PayLineFields.BASE_PAY,
      PayKind.OVERTIME, PayLineFields.OVERTIME_PAY,
      PayKind.NIGHT, PayLineFields.NIGHT_PAY,
      PayKind.HOLIDAY, PayLineFields.HOLIDAY_PAY,
      PayKind.IDLE, PayLineFields.IDLE_PAY,
      PayKind.LEAVE, PayLineFields.LEAVE_PAY,
      PayKind.BONUS, PayLineFields.BONUS,
      PayKind.PIECE_RATE, PayLineFields.PIECE_RATE_PAY,
      PayKind.ALLOWANCE, PayLineFields.ALLOWANCE);
  private static final Map<HourKind, Field<PayLine, Duration>> HOURS = Map.of(
      HourKind.NORMAL, PayLineFields.NORMAL_HOURS,
      HourKind.OVERTIME, PayLineFields.OVERTIME_HOURS,
      HourKind.NIGHT, PayLineFields.NIGHT_HOURS,
      HourKind.NIGHT_OVERTIME, PayLineFields.NIGHT_OVERTIME_HOURS,
      HourKind.HOLIDAY, PayLineFields.HOLIDAY_HOURS,
      HourKind.IDLE, PayLineFields.IDLE_HOURS);

  @Property
  void amountsAndHoursAreThoseOfTheLine(@ForAll PayLine line) {
    Readings<PayLine> readings = Readings.of(line);

    PAY.forEach((kind, field) -> readings.areOf(field, held -> held.pay(kind)));
    HOURS.forEach((kind, field) -> readings.areOf(field, held -> held.hours(kind)));
    readings.areOf(PayLineFields.GROSS_PAY, PayLine::grossPay);
    readings.areOf(PayLineFields.HOURS_WORKED, PayLine::hoursWorked);
    readings.areOf(PayLineFields.INSURANCE_BASE, PayLine::insuranceBase);
    readings.areOf(PayLineFields.INSURANCE_CONTRIBUTION, PayLine::insuranceContribution);
    readings.areOf(PayLineFields.DAYS_WORKED, PayLine::daysWorked);
    readings.areOf(PayLineFields.LEAVE_DAYS, PayLine::leaveDays);
  }

  @Property
  void thePaymentIsThatOfTheLine(@ForAll PayLine line) {
    Readings<PayLine> readings = Readings.of(line);

    readings.tellWhether(PayLineFields.PAID, line.payment());
    readings.areOf(PayLineFields.PAYMENT_DAY, held -> held.payment().value().flatMap(Payment::day));
    readings.areOf(
        PayLineFields.PAYMENT_RECIPIENT,
        held -> held.payment().value().flatMap(Payment::recipient));
    readings.areOf(
        PayLineFields.PAYMENT_FORM, held -> held.payment().value().flatMap(Payment::form));
  }

  @Property
  void thePeriodIsThatOfTheLine(@ForAll PayLine line) {
    Readings<PayLine> readings = Readings.of(line);
    DateInterval period = line.period();
    DateInterval month = DateInterval.ofMonth(YearMonth.from(period.start().orElseThrow()));

    readings.areOf(PayLineFields.FIRST_DAY, held -> period.start());
    readings.areOf(PayLineFields.LAST_DAY, held -> period.lastDay());
    readings.arePresent(PayLineFields.CALENDAR_DAYS, held -> (int) period.days());
    readings.arePresent(PayLineFields.FULL_MONTH, held -> period.equals(month));
    readings.arePresent(PayLineFields.NUMBER, PayLine::number);
    readings.arePresent(PayLineFields.CURRENCY, PayLine::currency);
    readings.arePresent(PayLineFields.ITEMISATION, PayLine::itemisation);
  }

  @Property
  void aWorkDayIsReadAsItIs(@ForAll WorkDay day) {
    Readings<WorkDay> readings = Readings.of(day);

    readings.arePresent(WorkDayFields.DAY, WorkDay::day);
    readings.areOf(WorkDayFields.KIND, WorkDay::kind);
    readings.areOf(WorkDayFields.GROSS_HOURS, WorkDay::gross);
    readings.areOf(WorkDayFields.NET_HOURS, WorkDay::net);
    readings.areOf(WorkDayFields.BREAKS, WorkDay::breaks);
    readings.areOf(WorkDayFields.NIGHT_HOURS, WorkDay::night);
    readings.lead(WorkDayFields.EMPLOYMENT, day.day(), "employment", day.employment());
    readings.lead(WorkDayFields.FACILITY, day.day(), "facility", day.facility());
  }
}
