package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.time.BusinessDayRoll;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** Finds due days by going from day to day. */
final class NaiveCalendar {

  private final Optional<HolidayCalendar> calendar;

  NaiveCalendar(NaiveHistory history, Optional<HolidayCalendarId> id) {
    this.calendar = history.dossier.holidayCalendars().stream()
        .filter(each -> id.equals(Optional.of(each.id())))
        .findFirst();
  }

  /** Returns the last day in time after a trigger, or empty if a year on the way is not known. */
  Optional<Long> due(Deadline deadline, long trigger) {
    if (deadline instanceof Deadline.BusinessDays days) {
      long day = trigger;
      for (int counted = 0; counted < days.count(); ) {
        day++;
        Optional<Boolean> isBusinessDay = isBusinessDay(day);
        if (isBusinessDay.isEmpty()) {
          return Optional.empty();
        }
        counted += isBusinessDay.get() ? 1 : 0;
      }
      return Optional.of(day);
    } else if (deadline instanceof Deadline.Days days && days.roll() == BusinessDayRoll.FOLLOWING) {
      return following(trigger + days.count());
    }
    return deadline.dueAfter(LocalDate.ofEpochDay(trigger)).map(LocalDate::toEpochDay);
  }

  private Optional<Long> following(long first) {
    long day = first;
    Optional<Boolean> isBusinessDay = isBusinessDay(day);
    while (isBusinessDay.isPresent() && !isBusinessDay.get()) {
      day++;
      isBusinessDay = isBusinessDay(day);
    }
    long reached = day;
    return isBusinessDay.map(business -> reached);
  }

  private Optional<Boolean> isBusinessDay(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return calendar
        .filter(known -> known.knownYears().contains(date.getYear()))
        .map(known -> known.workingDays().contains(date)
            || !(known.restDays().contains(date.getDayOfWeek())
                || known.holidays().contains(date)));
  }
}
