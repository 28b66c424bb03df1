package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;

import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.OneOfForm;
import org.jointpark.rules.expr.Window;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.MonthRounding;

/** The form of the windows of aggregates. */
final class WindowForms {

  private static final ObjectForm<Window.Calendar, Parts> CALENDAR =
      ObjectForm.<Window.Calendar, Parts>builder(
              "calendar window", Parts::new, parts -> new Window.Calendar(parts.unit))
          .required(
              "unit",
              enumOf(CalendarUnit.class),
              Window.Calendar::unit,
              (parts, unit) -> parts.unit = unit)
          .build();

  private static final ObjectForm<Window.RollingDays, Parts> LAST_DAYS =
      ObjectForm.<Window.RollingDays, Parts>builder(
              "window of days", Parts::new, parts -> new Window.RollingDays(parts.count))
          .required(
              "count",
              integer(1, Window.MOST_DAYS),
              Window.RollingDays::days,
              (parts, days) -> parts.count = days)
          .build();

  private static final ObjectForm<Window.RollingMonths, Parts> LAST_MONTHS =
      ObjectForm.<Window.RollingMonths, Parts>builder(
              "window of months",
              Parts::new,
              parts -> new Window.RollingMonths(parts.count, parts.rounding))
          .required(
              "count",
              integer(1, Window.MOST_MONTHS),
              Window.RollingMonths::months,
              (parts, months) -> parts.count = months)
          .required(
              "rounding",
              enumOf(MonthRounding.class),
              Window.RollingMonths::rounding,
              (parts, rounding) -> parts.rounding = rounding)
          .build();

  private static final ObjectForm<Window.SinceStart, Parts> SINCE_START =
      ObjectForm.<Window.SinceStart, Parts>builder(
              "window since the start", Parts::new, parts -> new Window.SinceStart())
          .build();

  private static final ObjectForm<Window.OwnExtent, Parts> OWN_EXTENT =
      ObjectForm.<Window.OwnExtent, Parts>builder(
              "window of the own days", Parts::new, parts -> new Window.OwnExtent())
          .build();

  /** A window, such as {@code {"kind": "last-days", "count": 30}}. */
  static final JsonForm<Window> WINDOW = OneOfForm.<Window>builder("window")
      .kind("calendar", Window.Calendar.class, CALENDAR)
      .kind("last-days", Window.RollingDays.class, LAST_DAYS)
      .kind("last-months", Window.RollingMonths.class, LAST_MONTHS)
      .kind("since-start", Window.SinceStart.class, SINCE_START)
      .kind("own-extent", Window.OwnExtent.class, OWN_EXTENT)
      .build();

  private WindowForms() {}

  /** The parts of a window that is being read. */
  private static final class Parts {
    private CalendarUnit unit = CalendarUnit.WEEK;
    private int count = 1;
    private MonthRounding rounding = MonthRounding.REFUSE;
  }
}
