package org.jointpark.time;

import static com.google.common.collect.ImmutableList.toImmutableList;
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
import org.jointpark.testkit.jqwik.TimeArbitraries;

@StatisticsReport(onFailureOnly = true)
class HolidayCalendarProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  @Provide
  Arbitrary<LocalDate> knownDays() {
    return TimeArbitraries.days(LocalDate.of(2012, 12, 1), LocalDate.of(2020, 1, 31));
  }

  /** Goes from day to day, and gives up at the first of which nothing is known. */
  private static Optional<LocalDate> walk(HolidayCalendar calendar, LocalDate day, int count) {
    LocalDate at = day;
    int left = count;
    while (left > 0) {
      at = at.plusDays(1);
      if (!calendar.knownYears().contains(at.getYear())) {
        return Optional.empty();
      }
      if (isFree(calendar, at)) {
        continue;
      }
      left--;
    }
    return Optional.of(at);
  }

  private static boolean isFree(HolidayCalendar calendar, LocalDate day) {
    boolean rest = calendar.restDays().contains(day.getDayOfWeek());
    return calendar.holidays().contains(day) || (rest && !calendar.workingDays().contains(day));
  }

  @Property
  void businessDaysAreCountedDayByDay(
      @ForAll HolidayCalendar calendar,
      @ForAll("knownDays") LocalDate day,
      @ForAll @IntRange(min = 1, max = 300) int count) {
    assertThat(calendar.plusBusinessDays(day, count)).isEqualTo(walk(calendar, day, count));
  }

  @Property
  void businessDaysOfAStretchAreCountedDayByDay(
      @ForAll HolidayCalendar calendar,
      @ForAll("knownDays") LocalDate first,
      @ForAll @IntRange(max = 400) int length) {
    LocalDate last = first.plusDays(length);
    long worked = 0;
    boolean known = true;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      known &= calendar.knownYears().contains(day.getYear());
      worked += isFree(calendar, day) ? 0 : 1;
    }

    assertThat(calendar.businessDaysIn(DateInterval.ofClosed(first, last)))
        .isEqualTo(known ? Optional.of(worked) : Optional.empty());
    Statistics.collect(known);
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @Property
  void theLastBusinessDayOfAMonthHasNoneAfterIt(
      @ForAll HolidayCalendar calendar, @ForAll("knownDays") LocalDate day) {
    YearMonth month = YearMonth.from(day);

    Optional<LocalDate> last = calendar.lastBusinessDayOf(month);

    assertThat(last.isPresent()).isEqualTo(calendar.isKnown(month.getYear()));
    last.ifPresent(found -> {
      assertThat(YearMonth.from(found)).isEqualTo(month);
      assertThat(isFree(calendar, found)).isFalse();
      assertThat(found.plusDays(1).datesUntil(month.atEndOfMonth().plusDays(1)))
          .allMatch(later -> isFree(calendar, later));
    });
  }

  @Property
  void theNearestBusinessDaysHaveNoneBetweenThem(
      @ForAll HolidayCalendar calendar, @ForAll("knownDays") LocalDate day) {
    Optional<LocalDate> before = calendar.businessDayOnOrBefore(day);
    Optional<LocalDate> after = calendar.businessDayOnOrAfter(day);

    assertThat(after).isEqualTo(walk(calendar, day.minusDays(1), 1));
    if (before.isPresent() && after.isPresent()) {
      assertThat(
              before.get().datesUntil(after.get().plusDays(1)).filter(it -> !isFree(calendar, it)))
          .hasSize(before.equals(after) ? 1 : 2);
    }
  }

  /** What is not known is not said, and what is said stays said when more is known. */
  @Property
  void aYearLessMakesAnAnswerEmptyOrLeavesIt(
      @ForAll HolidayCalendar calendar,
      @ForAll("knownDays") LocalDate day,
      @ForAll @IntRange(min = 1, max = 300) int count,
      @ForAll @IntRange(min = 2013, max = 2019) int forgotten) {
    HolidayCalendar less = without(calendar, forgotten);

    assertSameOrEmpty(less.isBusinessDay(day), calendar.isBusinessDay(day));
    assertSameOrEmpty(less.plusBusinessDays(day, count), calendar.plusBusinessDays(day, count));
    assertSameOrEmpty(less.businessDayOnOrAfter(day), calendar.businessDayOnOrAfter(day));
    assertSameOrEmpty(less.businessDayOnOrBefore(day), calendar.businessDayOnOrBefore(day));
    assertThat(less.lastBusinessDayOf(YearMonth.of(forgotten, 5))).isEmpty();
  }

  static void assertSameOrEmpty(Optional<?> less, Optional<?> more) {
    if (less.isPresent()) {
      assertThat(less).isEqualTo(more);
    }
  }

  /** {@return a calendar that knows a year less} */
  static HolidayCalendar without(HolidayCalendar calendar, int year) {
    return calendar.toBuilder()
        .knownYears(
            calendar.knownYears().stream().filter(it -> it != year).collect(toImmutableList()))
        .holidays(calendar.holidays().stream()
            .filter(it -> it.getYear() != year)
            .collect(toImmutableList()))
        .workingDays(calendar.workingDays().stream()
            .filter(it -> it.getYear() != year)
            .collect(toImmutableList()))
        .build();
  }
}
