package org.jointpark.testkit.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.time.DateInterval;

/** On which days of the sampled months a worker was at work, and for how long. */
final class WorkRecord {

  /** The minutes of a normal day. */
  static final int DAY = 8 * 60;

  private static final int BREAK = 60;
  private static final int LONG_BREAK = 90;
  private static final int LONG_DAY = 10 * 60;
  private static final int HALF_HOUR = 30;
  private static final int MOST_OVERTIME = 6;
  private static final int NIGHT_SHARE = 4 * 60;
  private static final int HOLIDAY_PERCENT = 2;
  private static final int NIGHT_DAY_PERCENT = 50;

  private final WorkerPlan plan;
  private final WorkCalendar calendar;
  private final List<Shift> shifts = new ArrayList<>();
  private final Sums[] sums;

  /** A day at work. */
  private record Shift(LocalDate day, boolean holiday, int net, int normalNight, int overtime) {

    int breaks() {
      return net >= LONG_DAY ? LONG_BREAK : BREAK;
    }

    boolean isAtNight() {
      return normalNight > 0;
    }

    /** Returns the minutes in the night; overtime follows a night shift into the night. */
    int night() {
      return normalNight + (isAtNight() ? overtime : 0);
    }
  }

  private WorkRecord(WorkerPlan plan, WorkCalendar calendar) {
    this.plan = plan;
    this.calendar = calendar;
    sums = new Sums[calendar.months().size()];
    Arrays.setAll(sums, month -> new Sums());
  }

  /** The days and minutes of one month so far. */
  private static final class Sums {
    private int ordinaryDays;
    private int holidays;
    private int night;
    private int overtime;
    private int nightOvertime;

    void add(Shift shift) {
      if (shift.holiday()) {
        holidays++;
      } else {
        ordinaryDays++;
      }
      night += shift.normalNight();
      if (shift.isAtNight()) {
        nightOvertime += shift.overtime();
      } else {
        overtime += shift.overtime();
      }
    }
  }

  static WorkRecord of(long seed, WorkerPlan plan, WorkCalendar calendar) {
    WorkRecord record = new WorkRecord(plan, calendar);
    Dice dice = Dice.of(seed, Dice.Use.DAYS, plan.index());
    plan.validity()
        .intersection(calendar.period())
        .ifPresent(days -> days.start()
            .orElseThrow()
            .datesUntil(days.end().orElseThrow())
            .forEach(day -> record.work(day, dice)));
    return record;
  }

  private void work(LocalDate day, Dice dice) {
    if (isOnLeave(day) || plan.firm().idleDays().contains(day)) {
      return;
    }
    if (calendar.isScheduled(day)) {
      boolean night = plan.nights() && dice.inPercent(NIGHT_DAY_PERCENT);
      int overtime =
          dice.inPercent(plan.overtimePercent()) ? HALF_HOUR * dice.between(1, MOST_OVERTIME) : 0;
      add(new Shift(day, false, DAY + overtime, night ? NIGHT_SHARE : 0, overtime));
    } else if (calendar.isHoliday(day) && dice.inPercent(HOLIDAY_PERCENT)) {
      add(new Shift(day, true, DAY, 0, 0));
    }
  }

  private void add(Shift shift) {
    shifts.add(shift);
    sums[calendar.monthOf(shift.day())].add(shift);
  }

  private boolean isOnLeave(LocalDate day) {
    for (WorkerPlan.TimeOff off : plan.time()) {
      if (off.days().contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** The sums of a month. */
  record Month(
      DateInterval period,
      int scheduledDays,
      int ordinaryDays,
      int holidays,
      int paidLeaveDays,
      int idleDays,
      int night,
      int overtime,
      int nightOvertime) {

    /** Returns the minutes of normal hours by day. */
    int normal() {
      return ordinaryDays * DAY - night;
    }
  }

  /** Returns the sums of a month, or empty if the worker was not employed in it. */
  Optional<Month> month(int index) {
    DateInterval month = calendar.intervals().get(index);
    if (plan.validity().encloses(month)) {
      return Optional.of(month(index, month));
    }
    return plan.validity().intersection(month).map(period -> month(index, period));
  }

  private Month month(int index, DateInterval period) {
    Sums sum = sums[index];
    return new Month(
        period,
        calendar.scheduledDays().get(index),
        sum.ordinaryDays,
        sum.holidays,
        paidLeaveDays(period),
        idleDays(period),
        sum.night,
        sum.overtime,
        sum.nightOvertime);
  }

  private int paidLeaveDays(DateInterval period) {
    return plan.time().stream()
        .mapToInt(off -> calendar.scheduledDays(off.paid(), period))
        .sum();
  }

  private int idleDays(DateInterval period) {
    return (int) plan.firm().idleDays().stream()
        .filter(period::contains)
        .filter(day -> !isOnLeave(day))
        .count();
  }

  /**
   * Returns the lines of the time sheet.
   *
   * @param nightsUnknown the months in which nobody wrote down the night hours
   */
  List<WorkDay> days(List<YearMonth> nightsUnknown) {
    List<WorkDay> days = new ArrayList<>(shifts.size());
    for (Shift shift : shifts) {
      WorkDay.Builder day = WorkDay.builder()
          .worker(plan.id())
          .firm(plan.firm().id())
          .employment(plan.employmentId())
          .facility(plan.facility())
          .day(shift.day())
          .kind(shift.holiday() ? WorkDayKind.HOLIDAY : WorkDayKind.ORDINARY)
          .net(Duration.ofMinutes(shift.net()))
          .breaks(Duration.ofMinutes(shift.breaks()));
      if (!nightsUnknown.contains(YearMonth.from(shift.day()))) {
        day.night(Duration.ofMinutes(shift.night()));
      }
      days.add(day.build());
    }
    return days;
  }
}
