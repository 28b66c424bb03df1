package org.jointpark.time;

import java.time.LocalDate;
import java.util.Optional;

/** Which day is due instead of one that is no business day. */
public enum BusinessDayRoll {
  /** The day itself, whatever day it is. */
  NONE,
  /** The next business day. */
  FOLLOWING,
  /**
   * The business day before it. Where that would precede the act that starts the time, nobody could
   * keep it, and it is the next one.
   */
  PRECEDING;

  /** Moves a due day that has no act before it. */
  Optional<LocalDate> roll(LocalDate due, HolidayCalendar calendar) {
    return switch (this) {
      case NONE -> Optional.of(due);
      case FOLLOWING -> calendar.businessDayOnOrAfter(due);
      case PRECEDING -> calendar.businessDayOnOrBefore(due);
    };
  }

  /** Moves a due day, but never before the day of the act. */
  Optional<LocalDate> roll(LocalDate due, LocalDate trigger, HolidayCalendar calendar) {
    return this == PRECEDING ? precede(due, trigger, calendar) : roll(due, calendar);
  }

  private static Optional<LocalDate> precede(
      LocalDate due, LocalDate trigger, HolidayCalendar calendar) {
    for (LocalDate day = due; !day.isBefore(trigger); day = day.minusDays(1)) {
      Optional<Boolean> isBusinessDay = calendar.isBusinessDay(day);
      if (isBusinessDay.isEmpty()) {
        return Optional.empty();
      }
      if (isBusinessDay.get()) {
        return Optional.of(day);
      }
    }
    return calendar.businessDayOnOrAfter(due);
  }

  String inWords() {
    return switch (this) {
      case NONE -> "";
      case FOLLOWING -> ", else the business day after";
      case PRECEDING -> ", else the business day before";
    };
  }
}
