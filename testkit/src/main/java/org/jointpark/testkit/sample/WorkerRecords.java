package org.jointpark.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.WorkDay;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;

/** Makes the records of a worker that follow from the plan and the days worked. */
final class WorkerRecords {

  private static final int FULL = 100;
  private static final int OVERTIME_PERCENT = 150;
  private static final int NIGHT_OVERTIME_PERCENT = 200;
  private static final int NIGHT_PERCENT = 50;
  private static final int HOLIDAY_PERCENT = 200;
  private static final int IDLE_PERCENT = 60;
  private static final int INSURANCE_PERCENT = 15;
  private static final int BONUS_PERCENT = 5;
  private static final int NOTICE_DAYS = 30;
  private static final int LATE_NOTICE_DAYS = 6;
  private static final Money BONUS = Money.ofTenThousandths(WorkerPlan.CURRENCY, 50_000);
  private static final Money NOTHING = Money.zero(WorkerPlan.CURRENCY);

  private final long seed;
  private final int incompletePercent;
  private final Lapses lapses;
  private final WorkCalendar calendar;

  WorkerRecords(long seed, int incompletePercent, Lapses lapses, WorkCalendar calendar) {
    this.seed = seed;
    this.incompletePercent = incompletePercent;
    this.lapses = lapses;
    this.calendar = calendar;
  }

  List<WorkDay> workDays(WorkerPlan plan) {
    Dice dice = Dice.of(seed, Dice.Use.PAY, plan.index());
    List<YearMonth> unknown = new ArrayList<>();
    for (YearMonth month : calendar.months()) {
      if (MonthDice.of(dice, incompletePercent).nightsUnknown()) {
        unknown.add(month);
      }
    }
    return WorkRecord.of(seed, plan, calendar).days(unknown);
  }

  /** What is thrown for a month of a worker, in whichever record it matters. */
  private record MonthDice(boolean nightsUnknown, boolean bonus) {

    static MonthDice of(Dice dice, int incompletePercent) {
      return new MonthDice(dice.inPercent(incompletePercent), dice.inPercent(BONUS_PERCENT));
    }
  }

  List<PayLine> payLines(WorkerPlan plan) {
    Dice dice = Dice.of(seed, Dice.Use.PAY, plan.index());
    WorkRecord record = WorkRecord.of(seed, plan, calendar);
    List<PayLine> lines = new ArrayList<>();
    for (int i = 0; i < calendar.months().size(); i++) {
      YearMonth month = calendar.months().get(i);
      MonthDice thrown = MonthDice.of(dice, incompletePercent);
      int number = i;
      record
          .month(i)
          .map(work -> payLine(plan, month, work, thrown))
          .map(line -> lapses.in(line, plan.index(), number))
          .ifPresent(lines::add);
    }
    return lines;
  }

  private PayLine payLine(
      WorkerPlan plan, YearMonth month, WorkRecord.Month work, MonthDice thrown) {
    Money wage = plan.wageOf(month);
    int scheduled = work.scheduledDays();
    Money base = PayReckoner.share(wage, work.ordinaryDays(), scheduled);
    Money overtime = PayReckoner.share(
        wage,
        (long) work.overtime() * OVERTIME_PERCENT
            + (long) work.nightOvertime() * NIGHT_OVERTIME_PERCENT,
        (long) FULL * PayReckoner.MONTHLY_MINUTES);
    Money night = PayReckoner.hourly(wage, work.night(), NIGHT_PERCENT);
    Money holiday =
        PayReckoner.hourly(wage, (long) work.holidays() * WorkRecord.DAY, HOLIDAY_PERCENT);
    Money idle =
        PayReckoner.share(wage, (long) work.idleDays() * IDLE_PERCENT, (long) scheduled * FULL);
    Money leave = PayReckoner.share(wage, work.paidLeaveDays(), scheduled);
    Money bonus = thrown.bonus() ? BONUS : NOTHING;
    Money gross =
        base.plus(overtime).plus(night).plus(holiday).plus(idle).plus(leave).plus(bonus);
    PayLine.Builder line = PayLine.builder()
        .worker(plan.id())
        .firm(plan.firm().id())
        .employment(plan.employmentId())
        .facility(plan.facility())
        .period(work.period())
        .pay(PayKind.BASE, base)
        .pay(PayKind.OVERTIME, overtime)
        .pay(PayKind.NIGHT, night)
        .pay(PayKind.HOLIDAY, holiday)
        .pay(PayKind.IDLE, idle)
        .pay(PayKind.LEAVE, leave)
        .pay(PayKind.BONUS, bonus)
        .insuranceBase(gross)
        .insuranceContribution(PayReckoner.share(gross, INSURANCE_PERCENT, FULL))
        .daysWorked(work.ordinaryDays() + work.holidays())
        .leaveDays(work.paidLeaveDays())
        .payment(plan.firm().paymentFor(month));
    return listHours(line, work, thrown.nightsUnknown()).build();
  }

  /** Lists the hours; where those of the night are unknown, all else that is zero is listed too. */
  private static PayLine.Builder listHours(
      PayLine.Builder line, WorkRecord.Month work, boolean nightsUnknown) {
    line.hours(HourKind.HOLIDAY, minutes(work.holidays() * WorkRecord.DAY))
        .hours(HourKind.IDLE, minutes(work.idleDays() * WorkRecord.DAY));
    if (nightsUnknown) {
      return line.itemisation(Itemisation.PARTIAL)
          .pay(PayKind.PIECE_RATE, NOTHING)
          .pay(PayKind.ALLOWANCE, NOTHING);
    }
    return line.hours(HourKind.NORMAL, minutes(work.normal()))
        .hours(HourKind.NIGHT, minutes(work.night()))
        .hours(HourKind.OVERTIME, minutes(work.overtime()))
        .hours(HourKind.NIGHT_OVERTIME, minutes(work.nightOvertime()));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  List<Leave> leaves(WorkerPlan plan) {
    return plan.time().stream()
        .map(off -> Leave.builder()
            .worker(plan.id())
            .firm(plan.firm().id())
            .employment(plan.employmentId())
            .kind(off.kind())
            .days(off.days())
            .paidDays(off.paidDays())
            .pay(Known.of(leavePay(plan, off)))
            .birth(off.birth())
            .build())
        .toList();
  }

  /** Adds up what the pay lines of the months hold for some leave. */
  private Money leavePay(WorkerPlan plan, WorkerPlan.TimeOff off) {
    Money pay = NOTHING;
    for (int i = 0; i < calendar.months().size(); i++) {
      YearMonth month = calendar.months().get(i);
      int days = calendar.scheduledDays(off.paid(), DateInterval.ofMonth(month));
      pay = pay.plus(
          PayReckoner.share(plan.wageOf(month), days, calendar.scheduledDays().get(i)));
    }
    return pay;
  }

  ImmutableList<Separation> separations(WorkerPlan plan) {
    return plan.reason()
        .map(reason -> ImmutableList.of(separation(plan, reason)))
        .orElse(ImmutableList.of());
  }

  private Separation separation(WorkerPlan plan, SeparationReason reason) {
    LocalDate lastDay = plan.validity().lastDay().orElseThrow();
    LocalDate start = plan.validity().start().orElseThrow();
    LocalDate notice =
        lastDay.minusDays(lapses.givesLateNotice(plan.index()) ? LATE_NOTICE_DAYS : NOTICE_DAYS);
    long years = start.until(lastDay.plusDays(1), ChronoUnit.YEARS);
    Known<Money> severance = reason.isByFirm() && years >= 1
        ? Known.of(plan.wageOf(YearMonth.from(lastDay)).multipliedBy(years))
        : Known.none();
    return Separation.builder()
        .employment(plan.employmentId())
        .worker(plan.id())
        .firm(plan.firm().id())
        .lastDay(lastDay)
        .reason(reason)
        .notice(notice.isBefore(start) ? Known.none() : Known.of(notice))
        .severance(severance)
        .build();
  }
}
