package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.PROSE;
import static org.jointpark.json.dossier.TimeForms.DAY;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.Period;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.OneOfForm;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;

/** The forms of recurrences, deadlines and calendars of holidays. */
public final class CalendarForms {

  private static final JsonForm<ShortWindow> SHORT_WINDOW = enumOf(ShortWindow.class);
  private static final JsonForm<MonthRounding> ROUNDING = enumOf(MonthRounding.class);
  private static final JsonForm<Period> PERIOD =
      ofText("period such as P3M or P10D", Period::parse, Period::toString);

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

  private static final ObjectForm<Recurrence.Calendar, RecurrenceParts> CALENDAR =
      ObjectForm.<Recurrence.Calendar, RecurrenceParts>builder(
              "calendar recurrence", RecurrenceParts::new, RecurrenceParts::calendar)
          .required(
              "unit",
              enumOf(CalendarUnit.class),
              Recurrence.Calendar::unit,
              (parts, unit) -> parts.unit = unit)
          .defaulted(
              "first",
              SHORT_WINDOW,
              ShortWindow.KEEP,
              Recurrence.Calendar::first,
              (parts, first) -> parts.first = first)
          .defaulted(
              "last",
              SHORT_WINDOW,
              ShortWindow.KEEP,
              Recurrence.Calendar::last,
              (parts, last) -> parts.last = last)
          .build();

  private static final ObjectForm<Recurrence.Anchored, RecurrenceParts> ANCHORED =
      ObjectForm.<Recurrence.Anchored, RecurrenceParts>builder(
              "anchored recurrence", RecurrenceParts::new, RecurrenceParts::anchored)
          .required(
              "period",
              PERIOD,
              Recurrence.Anchored::period,
              (parts, period) -> parts.period = period)
          .defaulted(
              "rounding",
              ROUNDING,
              MonthRounding.REFUSE,
              Recurrence.Anchored::rounding,
              (parts, rounding) -> parts.rounding = rounding)
          .defaulted(
              "last",
              SHORT_WINDOW,
              ShortWindow.KEEP,
              Recurrence.Anchored::last,
              (parts, last) -> parts.last = last)
          .build();

  private static final ObjectForm<Recurrence.Rolling, RecurrenceParts> ROLLING =
      ObjectForm.<Recurrence.Rolling, RecurrenceParts>builder(
              "rolling recurrence", RecurrenceParts::new, RecurrenceParts::rolling)
          .required(
              "period",
              PERIOD,
              Recurrence.Rolling::period,
              (parts, period) -> parts.period = period)
          .defaulted(
              "rounding",
              ROUNDING,
              MonthRounding.REFUSE,
              Recurrence.Rolling::rounding,
              (parts, rounding) -> parts.rounding = rounding)
          .build();

  /**
   * A recurrence: {@code {"kind": "calendar", "unit": "QUARTER"}}, or {@code anchored} or
   * {@code rolling} with a period, {@code {"kind": "rolling", "period": "P3M"}}.
   */
  public static final JsonForm<Recurrence> RECURRENCE = OneOfForm.<Recurrence>builder("recurrence")
      .kind("calendar", Recurrence.Calendar.class, CALENDAR)
      .kind("anchored", Recurrence.Anchored.class, ANCHORED)
      .kind("rolling", Recurrence.Rolling.class, ROLLING)
      .build();

  /** A deadline, such as {@code {"kind": "days", "count": 10, "roll": "FOLLOWING"}}. */
  public static final JsonForm<Deadline> DEADLINE = DeadlineForms.DEADLINE;

  private CalendarForms() {}

  /** The parts of a recurrence that is being read. */
  private static final class RecurrenceParts {

    private CalendarUnit unit = CalendarUnit.WEEK;
    private Period period = Period.ZERO;
    private MonthRounding rounding = MonthRounding.REFUSE;
    private ShortWindow first = ShortWindow.KEEP;
    private ShortWindow last = ShortWindow.KEEP;

    Recurrence.Calendar calendar() {
      return new Recurrence.Calendar(unit, first, last);
    }

    Recurrence.Anchored anchored() {
      return new Recurrence.Anchored(period, rounding, last);
    }

    Recurrence.Rolling rolling() {
      return new Recurrence.Rolling(period, rounding);
    }
  }
}
