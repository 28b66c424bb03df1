package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.json.JsonForm;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Recurrence;

class CalendarFormsProperties {

  @Property(tries = 300)
  void calendarsSurvive(@ForAll HolidayCalendar calendar, @ForAll HolidayCalendarId id) {
    survives(CalendarForms.HOLIDAY_CALENDAR, calendar);
    survives(IdForms.HOLIDAY_CALENDAR, id);
  }

  @Property
  void recurrencesAndDeadlinesSurvive(@ForAll Recurrence recurrence, @ForAll Deadline deadline) {
    survives(CalendarForms.RECURRENCE, recurrence);
    survives(CalendarForms.DEADLINE, deadline);
  }

  private static <T> void survives(JsonForm<T> form, T value) {
    assertThat(form.read(form.toJson(value))).isEqualTo(value);
    assertThat(form.toJson(form.read(form.toLine(value)))).isEqualTo(form.toJson(value));
  }
}
