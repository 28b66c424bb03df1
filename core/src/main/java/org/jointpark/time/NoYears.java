package org.jointpark.time;

import java.time.DayOfWeek;

/** Holds a calendar that knows no year, so that whatever needs one finds out nothing. */
final class NoYears {

  static final HolidayCalendar CALENDAR = HolidayCalendar.builder()
      .id(HolidayCalendarId.of("none"))
      .name("A calendar that knows no year")
      .addRestDay(DayOfWeek.SUNDAY)
      .build();

  private NoYears() {}
}
