package org.jointpark.testkit.jqwik;

import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.DaySet;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Recurrence;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/**
 * Tells jqwik about the values of {@code org.jointpark.time}.
 *
 * <p>The values of a timeline come from whatever jqwik knows for their type: {@code @ForAll
 * Timeline<@IntRange(max = 3) Integer>} works.
 */
public final class TimeArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public TimeArbitraryProvider() {
    provide(DateInterval.class, TimeArbitraries::intervals);
    provide(Dating.class, TimeArbitraries::datings);
    provide(Dating.On.class, () -> TimeArbitraries.uncertainDays().map(Dating.On::new));
    provide(Dating.Over.class, () -> TimeArbitraries.intervals().map(Dating.Over::new));
    provide(DaySet.class, TimeArbitraries::daySets);
    provide(HolidayCalendar.class, CalendarArbitraries::holidayCalendars);
    provide(HolidayCalendarId.class, CalendarArbitraries::holidayCalendarIds);
    provide(LegalClock.class, TimeArbitraries::legalClocks);
    provideOf(Timeline.class, TimeArbitraries::timelines);
    provide(UncertainDay.class, TimeArbitraries::uncertainDays);
    provideRecurrences();
    provideDeadlines();
  }

  private void provideRecurrences() {
    provide(Recurrence.class, CalendarArbitraries::recurrences);
    provide(Recurrence.Windowed.class, CalendarArbitraries::windowedRecurrences);
    provide(Recurrence.Calendar.class, CalendarArbitraries::calendarRecurrences);
    provide(Recurrence.Anchored.class, CalendarArbitraries::anchoredRecurrences);
    provide(Recurrence.Rolling.class, CalendarArbitraries::rollingRecurrences);
  }

  private void provideDeadlines() {
    provide(Deadline.class, CalendarArbitraries::deadlines);
    provide(Deadline.On.class, CalendarArbitraries::fixedDeadlines);
    provide(Deadline.Days.class, CalendarArbitraries::daysDeadlines);
    provide(Deadline.BusinessDays.class, CalendarArbitraries::businessDaysDeadlines);
    provide(Deadline.Months.class, CalendarArbitraries::monthsDeadlines);
    provide(Deadline.DayOfMonth.class, CalendarArbitraries::dayOfMonthDeadlines);
    provide(
        Deadline.LastBusinessDayOfMonth.class,
        CalendarArbitraries::lastBusinessDayOfMonthDeadlines);
    provide(Deadline.LastBusinessDayOf.class, CalendarArbitraries::lastBusinessDayOfDeadlines);
  }
}
