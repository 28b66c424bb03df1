package org.jointpark.testkit.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jointpark.time.DateInterval;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** The months that are sampled, and which of their days are scheduled for work: six days a week. */
record WorkCalendar(
    DateInterval period,
    LocalDate start,
    LocalDate end,
    ImmutableList<YearMonth> months,
    ImmutableList<DateInterval> intervals,
    ImmutableList<Integer> scheduledDays,
    ImmutableSet<LocalDate> holidays,
    HolidayCalendar calendar) {

  /** Holidays of a park that does not exist. */
  private static final ImmutableList<MonthDay> HOLIDAYS = ImmutableList.of(
      MonthDay.of(1, 1),
      MonthDay.of(1, 2),
      MonthDay.of(3, 8),
      MonthDay.of(5, 1),
      MonthDay.of(8, 15),
      MonthDay.of(9, 9),
      MonthDay.of(10, 10),
      MonthDay.of(12, 27));

  static WorkCalendar of(DateInterval period) {
    LocalDate start = period.start().orElseThrow();
    LocalDate end = period.end().orElseThrow();
    ImmutableSortedSet<LocalDate> holidays = IntStream.rangeClosed(start.getYear(), end.getYear())
        .boxed()
        .flatMap(year -> HOLIDAYS.stream().map(day -> day.atYear(year)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    ImmutableList.Builder<YearMonth> months = ImmutableList.builder();
    ImmutableList.Builder<Integer> scheduled = ImmutableList.builder();
    for (YearMonth month = YearMonth.from(start);
        month.atDay(1).isBefore(end);
        month = month.plusMonths(1)) {
      months.add(month);
      scheduled.add((int) month
          .atDay(1)
          .datesUntil(month.plusMonths(1).atDay(1))
          .filter(day -> isScheduled(day, holidays))
          .count());
    }
    ImmutableList<YearMonth> all = months.build();
    HolidayCalendar calendar = HolidayCalendar.builder()
        .id(HolidayCalendarId.of("sample"))
        .name("Holidays of a sampled park")
        .addRestDays(DayOfWeek.SUNDAY)
        .knownYears(
            IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList())
        .holidays(holidays)
        .build();
    return new WorkCalendar(
        period,
        start,
        end,
        all,
        all.stream().map(DateInterval::ofMonth).collect(ImmutableList.toImmutableList()),
        scheduled.build(),
        ImmutableSet.copyOf(holidays),
        calendar);
  }

  private static boolean isScheduled(LocalDate day, ImmutableSortedSet<LocalDate> holidays) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  boolean isHoliday(LocalDate day) {
    return holidays.contains(day);
  }

  boolean isScheduled(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  /** Returns how many scheduled days of a period are among some days. */
  int scheduledDays(DateInterval some, DateInterval period) {
    return some.intersection(period)
        .map(days -> (int) days.start()
            .orElseThrow()
            .datesUntil(days.end().orElseThrow())
            .filter(this::isScheduled)
            .count())
        .orElse(0);
  }

  /** Returns the index of the month of a day of the period. */
  int monthOf(LocalDate day) {
    return (day.getYear() - start.getYear()) * 12 + day.getMonthValue() - start.getMonthValue();
  }
}
