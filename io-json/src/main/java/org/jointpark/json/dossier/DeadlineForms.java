package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.dossier.TextForms.COUNT;
import static org.jointpark.json.dossier.TextForms.POSITIVE;
import static org.jointpark.json.dossier.TimeForms.DAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.OneOfForm;
import org.jointpark.time.BusinessDayRoll;
import org.jointpark.time.Deadline;
import org.jointpark.time.MonthRounding;

/** The forms of deadlines. */
final class DeadlineForms {

  private static final ObjectForm<Deadline.On, Parts> ON = ObjectForm.<Deadline.On, Parts>builder(
          "deadline", Parts::new, Parts::on)
      .required("day", DAY, Deadline.On::day, (parts, day) -> parts.fixedDay = Optional.of(day))
      .with(roll(Deadline.On::roll))
      .build();

  private static final ObjectForm<Deadline.Days, Parts> DAYS =
      ObjectForm.<Deadline.Days, Parts>builder("deadline", Parts::new, Parts::days)
          .required("count", COUNT, Deadline.Days::count, (parts, count) -> parts.count = count)
          .with(roll(Deadline.Days::roll))
          .build();

  private static final ObjectForm<Deadline.BusinessDays, Parts> BUSINESS_DAYS =
      ObjectForm.<Deadline.BusinessDays, Parts>builder("deadline", Parts::new, Parts::businessDays)
          .required(
              "count",
              POSITIVE,
              Deadline.BusinessDays::count,
              (parts, count) -> parts.count = count)
          .build();

  private static final ObjectForm<Deadline.Months, Parts> MONTHS =
      ObjectForm.<Deadline.Months, Parts>builder("deadline", Parts::new, Parts::months)
          .required(
              "count", POSITIVE, Deadline.Months::count, (parts, count) -> parts.count = count)
          .with(rounding(Deadline.Months::rounding))
          .with(roll(Deadline.Months::roll))
          .build();

  private static final ObjectForm<Deadline.DayOfMonth, Parts> DAY_OF_MONTH =
      ObjectForm.<Deadline.DayOfMonth, Parts>builder("deadline", Parts::new, Parts::dayOfMonth)
          .required("day", POSITIVE, Deadline.DayOfMonth::day, (parts, day) -> parts.day = day)
          .defaulted(
              "monthsAfter",
              POSITIVE,
              1,
              Deadline.DayOfMonth::monthsAfter,
              (parts, months) -> parts.count = months)
          .with(rounding(Deadline.DayOfMonth::rounding))
          .with(roll(Deadline.DayOfMonth::roll))
          .build();

  private static final ObjectForm<Deadline.LastBusinessDayOfMonth, Parts> LAST_BUSINESS_DAY =
      ObjectForm.<Deadline.LastBusinessDayOfMonth, Parts>builder(
              "deadline", Parts::new, Parts::lastBusinessDayOfMonth)
          .defaulted(
              "monthsAfter",
              POSITIVE,
              1,
              Deadline.LastBusinessDayOfMonth::monthsAfter,
              (parts, months) -> parts.count = months)
          .build();

  private static final ObjectForm<Deadline.LastBusinessDayOf, Parts> LAST_BUSINESS_DAY_OF =
      ObjectForm.<Deadline.LastBusinessDayOf, Parts>builder(
              "deadline", Parts::new, Parts::lastBusinessDayOf)
          .required(
              "month",
              enumOf(Month.class),
              Deadline.LastBusinessDayOf::month,
              (parts, month) -> parts.month = month)
          .build();

  /** A deadline of any kind. */
  static final JsonForm<Deadline> DEADLINE = OneOfForm.<Deadline>builder("deadline")
      .kind("on", Deadline.On.class, ON)
      .kind("days", Deadline.Days.class, DAYS)
      .kind("business-days", Deadline.BusinessDays.class, BUSINESS_DAYS)
      .kind("months", Deadline.Months.class, MONTHS)
      .kind("day-of-month", Deadline.DayOfMonth.class, DAY_OF_MONTH)
      .kind("last-business-day-of-month", Deadline.LastBusinessDayOfMonth.class, LAST_BUSINESS_DAY)
      .kind("last-business-day-of", Deadline.LastBusinessDayOf.class, LAST_BUSINESS_DAY_OF)
      .build();

  private DeadlineForms() {}

  private static <T> UnaryOperator<ObjectForm.Builder<T, Parts>> rounding(
      Function<T, MonthRounding> getter) {
    return members -> members.defaulted(
        "rounding",
        enumOf(MonthRounding.class),
        MonthRounding.REFUSE,
        getter,
        (parts, rounding) -> parts.rounding = rounding);
  }

  private static <T> UnaryOperator<ObjectForm.Builder<T, Parts>> roll(
      Function<T, BusinessDayRoll> getter) {
    return members -> members.defaulted(
        "roll",
        enumOf(BusinessDayRoll.class),
        BusinessDayRoll.NONE,
        getter,
        (parts, roll) -> parts.roll = roll);
  }

  /** The parts of a deadline that is being read. */
  private static final class Parts {

    private Optional<LocalDate> fixedDay = Optional.empty();
    private int count;
    private int day;
    private Month month = Month.JANUARY;
    private MonthRounding rounding = MonthRounding.REFUSE;
    private BusinessDayRoll roll = BusinessDayRoll.NONE;

    Deadline.On on() {
      return new Deadline.On(fixedDay.orElseThrow(), roll);
    }

    Deadline.Days days() {
      return new Deadline.Days(count, roll);
    }

    Deadline.BusinessDays businessDays() {
      return new Deadline.BusinessDays(count);
    }

    Deadline.Months months() {
      return new Deadline.Months(count, rounding, roll);
    }

    Deadline.DayOfMonth dayOfMonth() {
      return new Deadline.DayOfMonth(day, count, rounding, roll);
    }

    Deadline.LastBusinessDayOfMonth lastBusinessDayOfMonth() {
      return new Deadline.LastBusinessDayOfMonth(count);
    }

    Deadline.LastBusinessDayOf lastBusinessDayOf() {
      return new Deadline.LastBusinessDayOf(month);
    }
  }
}
