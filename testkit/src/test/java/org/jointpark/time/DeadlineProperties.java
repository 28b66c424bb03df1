package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointpark.testkit.jqwik.CalendarArbitraries;
import org.jointpark.testkit.jqwik.TimeArbitraries;

@StatisticsReport(onFailureOnly = true)
class DeadlineProperties {

  /** Days of which many calendars know the year. */
  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days(LocalDate.of(2014, 12, 1), LocalDate.of(2017, 12, 31));
  }

  @Provide
  Arbitrary<LocalDate> fewDays() {
    return TimeArbitraries.days(LocalDate.of(2016, 2, 20), LocalDate.of(2016, 3, 10));
  }

  /** Deadlines that refuse no day. */
  @Provide
  Arbitrary<Deadline> deadlines() {
    return CalendarArbitraries.deadlines().map(DeadlineProperties::rounded);
  }

  private static Deadline rounded(Deadline deadline) {
    if (deadline instanceof Deadline.Months months && months.rounding() == MonthRounding.REFUSE) {
      return months.rounding(MonthRounding.DOWN);
    }
    return deadline instanceof Deadline.DayOfMonth day && day.rounding() == MonthRounding.REFUSE
        ? day.rounding(MonthRounding.UP)
        : deadline;
  }

  @Property
  void aDueDayIsNeverBeforeTheAct(
      @ForAll("deadlines") Deadline deadline,
      @ForAll("days") LocalDate trigger,
      @ForAll HolidayCalendar calendar) {
    Optional<LocalDate> due = deadline.dueAfter(trigger, calendar);

    if (!(deadline instanceof Deadline.On)) {
      assertThat(due.filter(trigger::isAfter)).isEmpty();
    }
    Statistics.collect(due.isPresent());
    Statistics.coverage(coverage -> {
      coverage.check(true).percentage(share -> share > 20);
      coverage.check(false).percentage(share -> share > 10);
    });
  }

  @Property
  void aFixedDayDependsOnNoAct(
      @ForAll Deadline.On deadline,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll HolidayCalendar calendar) {
    assertThat(deadline.dueAfter(one, calendar)).isEqualTo(deadline.dueAfter(other, calendar));
    assertThat(deadline.rolled(BusinessDayRoll.NONE).dueAfter(one)).contains(deadline.day());
  }

  @Property
  void aLaterActIsNeverDueEarlier(
      @ForAll("deadlines") Deadline deadline,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll HolidayCalendar calendar) {
    assertMonotone(deadline, one, other, calendar);
  }

  /** Acts that lie close to each other, around many holidays. */
  @Property
  void anActShortlyAfterIsNeverDueEarlier(
      @ForAll("shortDeadlines") Deadline deadline,
      @ForAll("fewDays") LocalDate one,
      @ForAll("fewDays") LocalDate other,
      @ForAll HolidayCalendar calendar) {
    assertMonotone(deadline, one, other, calendar);
  }

  @Provide
  Arbitrary<Deadline> shortDeadlines() {
    return CalendarArbitraries.daysDeadlines()
        .map(days -> new Deadline.Days(days.count() % 6, days.roll()));
  }

  private static void assertMonotone(
      Deadline deadline, LocalDate one, LocalDate other, HolidayCalendar calendar) {
    Optional<LocalDate> earlier = deadline.dueAfter(one.isBefore(other) ? one : other, calendar);
    Optional<LocalDate> later = deadline.dueAfter(one.isBefore(other) ? other : one, calendar);

    if (earlier.isPresent() && later.isPresent()) {
      assertThat(earlier.get()).isBeforeOrEqualTo(later.get());
    }
  }

  @Property
  void aDueDayThatNeedsNoCalendarIsAlwaysKnown(
      @ForAll("deadlines") Deadline deadline,
      @ForAll("days") LocalDate trigger,
      @ForAll HolidayCalendar calendar) {
    if (deadline.needsCalendar()) {
      assertThat(deadline.dueAfter(trigger)).isEmpty();
    } else {
      assertThat(deadline.dueAfter(trigger))
          .isPresent()
          .isEqualTo(deadline.dueAfter(trigger, calendar));
    }
  }

  @Property
  void aYearLessMakesADueDayUnknownOrLeavesIt(
      @ForAll("deadlines") Deadline deadline,
      @ForAll("days") LocalDate trigger,
      @ForAll HolidayCalendar calendar,
      @ForAll @IntRange(min = 2013, max = 2019) int forgotten) {
    HolidayCalendar less = HolidayCalendarProperties.without(calendar, forgotten);

    HolidayCalendarProperties.assertSameOrEmpty(
        deadline.dueAfter(trigger, less), deadline.dueAfter(trigger, calendar));
  }

  /** Rolled back or forth, a due day is the nearest business day, or the next one. */
  @Property
  void aRolledDayIsABusinessDay(
      @ForAll BusinessDayRoll roll,
      @ForAll @IntRange(max = 10) int count,
      @ForAll("fewDays") LocalDate trigger,
      @ForAll HolidayCalendar calendar) {
    LocalDate plain = trigger.plusDays(count);

    Optional<LocalDate> due = Deadline.days(count).rolled(roll).dueAfter(trigger, calendar);

    if (roll != BusinessDayRoll.NONE && due.isPresent()) {
      assertThat(calendar.isBusinessDay(due.get())).contains(true);
      assertThat(due.get().isBefore(plain))
          .isEqualTo(roll == BusinessDayRoll.PRECEDING
              && !calendar.isBusinessDay(plain).orElseThrow()
              && calendar
                  .businessDayOnOrBefore(plain)
                  .filter(day -> !day.isBefore(trigger))
                  .isPresent());
    }
  }

  @Property
  void theLastBusinessDayOfANamedMonthIsTheNextOne(
      @ForAll Deadline.LastBusinessDayOf deadline,
      @ForAll("days") LocalDate trigger,
      @ForAll HolidayCalendar calendar) {
    deadline.dueAfter(trigger, calendar).ifPresent(due -> {
      assertThat(due).isAfter(trigger).isBefore(trigger.plusMonths(14));
      assertThat(due.getMonth()).isEqualTo(deadline.month());
      assertThat(calendar.lastBusinessDayOf(YearMonth.from(due))).contains(due);
    });
  }
}
