package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** Generators of calendars of holidays. */
public final class CalendarArbitraries {

  private static final int HALF = 50;

  /** So few and so short that no month is left without a business day. */
  private static final int MAX_RUNS = 3;

  private static final int MAX_RUN = 6;
  private static final int MAX_WORKING_DAYS = 2;
  private static final int FIRST_KNOWN_YEAR = 2013;
  private static final int LAST_KNOWN_YEAR = 2019;

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
}
