package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.PROSE;
import static org.jointpark.json.dossier.TimeForms.DAY;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.time.HolidayCalendar;

/** The forms of calendars of holidays. */
public final class CalendarForms {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998;

  /** A calendar: {@code {"id": "ROK", "name": "Korea", "restDays": ["SUNDAY"]}} knows no year. */
  public static final JsonForm<HolidayCalendar> HOLIDAY_CALENDAR =
      ObjectForm.<HolidayCalendar, HolidayCalendar.Builder>builder(
              "holiday calendar", HolidayCalendar::builder, HolidayCalendar.Builder::build)
          .required(
              "id",
              declaring("holiday calendar", IdForms.HOLIDAY_CALENDAR),
              HolidayCalendar::id,
              HolidayCalendar.Builder::id)
          .required("name", PROSE, HolidayCalendar::name, HolidayCalendar.Builder::name)
          .required(
              "restDays",
              setOf(enumOf(DayOfWeek.class)),
              HolidayCalendar::restDays,
              HolidayCalendar.Builder::restDays)
          .defaulted(
              "knownYears",
              setOf(integer(FIRST_YEAR, LAST_YEAR)),
              ImmutableSortedSet.of(),
              HolidayCalendar::knownYears,
              HolidayCalendar.Builder::knownYears)
          .defaulted(
              "holidays",
              setOf(DAY),
              ImmutableSortedSet.of(),
              HolidayCalendar::holidays,
              HolidayCalendar.Builder::holidays)
          .defaulted(
              "workingDays",
              setOf(DAY),
              ImmutableSortedSet.of(),
              HolidayCalendar::workingDays,
              HolidayCalendar.Builder::workingDays)
          .optional(
              "evidence", EVIDENCE, HolidayCalendar::evidence, HolidayCalendar.Builder::evidence)
          .build();

  private CalendarForms() {}
}
