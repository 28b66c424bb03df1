package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointpark.time.BusinessDayRoll;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;

/** Generators of calendars of holidays, recurrences and deadlines. */
public final class CalendarArbitraries {

  private static final int HALF = 50;

  /** So few and so short that no month is left without a business day. */
  private static final int MAX_RUNS = 3;

  private static final int MAX_RUN = 6;
  private static final int MAX_WORKING_DAYS = 2;
  private static final int FIRST_KNOWN_YEAR = 2013;
  private static final int LAST_KNOWN_YEAR = 2019;

  private static final int MAX_PERIOD_MONTHS = 30;
  private static final int MAX_PERIOD_DAYS = 400;
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;

  private CalendarArbitraries() {}

  /** Some holidays in a row. */
  private record Run(LocalDate first, int days) {}

  /**
   * Generates ids of calendars.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<HolidayCalendarId> holidayCalendarIds() {
    return PlainArbitraries.idTexts().map(HolidayCalendarId::of);
  }

  /**
   * Generates calendars that know some of the years from 2013 to 2019. Many of their holidays lie
   * around the days on which {@link TimeArbitraries#days()} crowd.
   *
   * @return an arbitrary that shrinks to one that knows no year
   */
  public static Arbitrary<HolidayCalendar> holidayCalendars() {
    return holidayCalendars(IdPool.any());
  }

  /**
   * Generates calendars, which rest on sources of a pool. Their own ids are any.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one that knows no year
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<HolidayCalendar> holidayCalendars(IdPool pool) {
    Arbitrary<Run> runs = Combinators.combine(
            TimeArbitraries.days().withoutEdgeCases(), Arbitraries.integers().between(1, MAX_RUN))
        .as(Run::new);
    return Composite.of(Combinators.combine(
            holidayCalendarIds(),
            PlainArbitraries.prose(),
            restDays(),
            knownYears(),
            runs.list().ofMaxSize(MAX_RUNS),
            TimeArbitraries.days().list().ofMaxSize(MAX_WORKING_DAYS),
            Composite.optional(HALF, SourceArbitraries.evidence(pool)))
        .as((id, name, restDays, years, holidays, worked, evidence) -> withDays(
            HolidayCalendar.builder().id(id).name(name).restDays(restDays).evidence(evidence),
            years,
            holidays,
            worked)));
  }

  private static Arbitrary<ImmutableSet<DayOfWeek>> restDays() {
    return Arbitraries.of(
        ImmutableSet.of(DayOfWeek.SUNDAY),
        ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        ImmutableSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
        ImmutableSet.of(DayOfWeek.WEDNESDAY));
  }

  private static Arbitrary<ImmutableSortedSet<Integer>> knownYears() {
    Arbitrary<ImmutableSortedSet<Integer>> any = Arbitraries.integers()
        .between(FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR)
        .list()
        .ofMaxSize(4)
        .map(ImmutableSortedSet::copyOf);
    return Composite.oneOf(
        ImmutableList.of(any, Arbitraries.just(ImmutableSortedSet.of(2015, 2016, 2017, 2018))));
  }

  /** Moves each day into a known year, if there is one. */
  private static HolidayCalendar withDays(
      HolidayCalendar.Builder calendar,
      ImmutableSortedSet<Integer> years,
      List<Run> runs,
      List<LocalDate> worked) {
    calendar.knownYears(years);
    HolidayCalendar bare = calendar.build();
    if (years.isEmpty()) {
      return bare;
    }
    ImmutableSet.Builder<LocalDate> holidays = ImmutableSet.builder();
    for (Run run : runs) {
      LocalDate first = inKnownYear(run.first(), years);
      first
          .datesUntil(first.plusDays(run.days()))
          .filter(day -> years.contains(day.getYear()))
          .forEach(holidays::add);
    }
    ImmutableSet<LocalDate> free = holidays.build();
    for (LocalDate day : worked) {
      LocalDate rest = inKnownYear(day, years);
      while (!bare.restDays().contains(rest.getDayOfWeek())) {
        rest = rest.minusDays(1);
      }
      if (years.contains(rest.getYear()) && !free.contains(rest)) {
        calendar.addWorkingDay(rest);
      }
    }
    return calendar.holidays(free).build();
  }

  private static LocalDate inKnownYear(LocalDate day, ImmutableSortedSet<Integer> years) {
    int year = years.asList().get(Math.floorMod(day.getYear(), years.size()));
    YearMonth month = YearMonth.of(year, day.getMonth());
    return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }

  /**
   * Generates recurrences of every kind, those that refuse a day that does not exist among them.
   *
   * @return an arbitrary that shrinks to each week
   */
  public static Arbitrary<Recurrence> recurrences() {
    return Composite.oneOf(ImmutableList.of(
        calendarRecurrences().map(it -> it),
        anchoredRecurrences().map(it -> it),
        rollingRecurrences().map(it -> it)));
  }

  /**
   * Generates recurrences whose windows can be told beforehand.
   *
   * @return an arbitrary that shrinks to each week
   */
  public static Arbitrary<Recurrence.Windowed> windowedRecurrences() {
    return Composite.oneOf(ImmutableList.of(
        calendarRecurrences().map(it -> it), anchoredRecurrences().map(it -> it)));
  }

  /**
   * Generates recurrences in units of the calendar.
   *
   * @return an arbitrary that shrinks to each week
   */
  public static Arbitrary<Recurrence.Calendar> calendarRecurrences() {
    return Combinators.combine(
            Arbitraries.of(CalendarUnit.class),
            Arbitraries.of(ShortWindow.class),
            Arbitraries.of(ShortWindow.class))
        .as(Recurrence.Calendar::new);
  }

  /**
   * Generates recurrences in periods from the start of a span on.
   *
   * @return an arbitrary that shrinks to every month
   */
  public static Arbitrary<Recurrence.Anchored> anchoredRecurrences() {
    return Combinators.combine(
            periods(), Arbitraries.of(MonthRounding.class), Arbitraries.of(ShortWindow.class))
        .as(Recurrence.Anchored::new);
  }

  /**
   * Generates recurrences since the last time.
   *
   * @return an arbitrary that shrinks to within a month of it
   */
  public static Arbitrary<Recurrence.Rolling> rollingRecurrences() {
    return Combinators.combine(periods(), Arbitraries.of(MonthRounding.class))
        .as(Recurrence.Rolling::new);
  }

  private static Arbitrary<Period> periods() {
    return Composite.oneOf(ImmutableList.of(
        Arbitraries.integers().between(1, MAX_PERIOD_MONTHS).map(Period::ofMonths),
        Arbitraries.integers().between(1, MAX_PERIOD_DAYS).map(Period::ofDays)));
  }

  /**
   * Generates deadlines of every kind, those that refuse a day that does not exist among them.
   *
   * @return an arbitrary that shrinks to no day after the act
   */
  public static Arbitrary<Deadline> deadlines() {
    return Composite.oneOf(ImmutableList.of(
        daysDeadlines().map(it -> it),
        fixedDeadlines().map(it -> it),
        businessDaysDeadlines().map(it -> it),
        monthsDeadlines().map(it -> it),
        dayOfMonthDeadlines().map(it -> it),
        lastBusinessDayOfMonthDeadlines().map(it -> it),
        lastBusinessDayOfDeadlines().map(it -> it)));
  }

  /**
   * Generates deadlines on fixed days.
   *
   * @return an arbitrary that shrinks to 2016-02-24
   */
  public static Arbitrary<Deadline.On> fixedDeadlines() {
    return Combinators.combine(TimeArbitraries.days(), Arbitraries.of(BusinessDayRoll.class))
        .as(Deadline.On::new);
  }

  /**
   * Generates deadlines within up to 400 days.
   *
   * @return an arbitrary that shrinks to no day
   */
  public static Arbitrary<Deadline.Days> daysDeadlines() {
    return Combinators.combine(
            Arbitraries.integers().between(0, MAX_PERIOD_DAYS),
            Arbitraries.of(BusinessDayRoll.class))
        .as(Deadline.Days::new);
  }

  /**
   * Generates deadlines within up to 400 business days.
   *
   * @return an arbitrary that shrinks to one business day
   */
  public static Arbitrary<Deadline.BusinessDays> businessDaysDeadlines() {
    return Arbitraries.integers().between(1, MAX_PERIOD_DAYS).map(Deadline.BusinessDays::new);
  }

  /**
   * Generates deadlines within up to 30 months.
   *
   * @return an arbitrary that shrinks to one month
   */
  public static Arbitrary<Deadline.Months> monthsDeadlines() {
    return Combinators.combine(
            monthsAfter(),
            Arbitraries.of(MonthRounding.class),
            Arbitraries.of(BusinessDayRoll.class))
        .as(Deadline.Months::new);
  }

  /**
   * Generates deadlines by a day of a later month; many months are too short for it.
   *
   * @return an arbitrary that shrinks to day 1 of the following month
   */
  public static Arbitrary<Deadline.DayOfMonth> dayOfMonthDeadlines() {
    return Combinators.combine(
            Composite.oneOf(ImmutableList.of(
                Arbitraries.integers().between(1, LONGEST_MONTH),
                Arbitraries.integers().between(SHORTEST_MONTH, LONGEST_MONTH))),
            monthsAfter(),
            Arbitraries.of(MonthRounding.class),
            Arbitraries.of(BusinessDayRoll.class))
        .as(Deadline.DayOfMonth::new);
  }

  /**
   * Generates deadlines by the last business day of a later month.
   *
   * @return an arbitrary that shrinks to the following month
   */
  public static Arbitrary<Deadline.LastBusinessDayOfMonth> lastBusinessDayOfMonthDeadlines() {
    return monthsAfter().map(Deadline.LastBusinessDayOfMonth::new);
  }

  /**
   * Generates deadlines by the last business day of a month of the year.
   *
   * @return an arbitrary that shrinks to January
   */
  public static Arbitrary<Deadline.LastBusinessDayOf> lastBusinessDayOfDeadlines() {
    return Arbitraries.of(Month.class).map(Deadline.LastBusinessDayOf::new);
  }

  private static Arbitrary<Integer> monthsAfter() {
    return Arbitraries.integers().between(1, MAX_PERIOD_MONTHS);
  }
}
