package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.json.JsonForm;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

class CalendarFormsProperties {

  @Property(tries = 300)
  void calendarsSurvive(@ForAll HolidayCalendar calendar, @ForAll HolidayCalendarId id) {
    survives(CalendarForms.HOLIDAY_CALENDAR, calendar);
    survives(IdForms.HOLIDAY_CALENDAR, id);
  }

  private static <T> void survives(JsonForm<T> form, T value) {
    assertThat(form.read(form.toJson(value))).isEqualTo(value);
    assertThat(form.toJson(form.read(form.toLine(value)))).isEqualTo(form.toJson(value));
  }
}
