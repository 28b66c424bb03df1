package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jointpark.testkit.jqwik.CalendarArbitraries;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class RecurrenceProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  @Provide
  Arbitrary<DateInterval> spans() {
    return TimeArbitraries.boundedIntervals();
  }

  @Provide
  Arbitrary<MonthRounding> roundings() {
    return Arbitraries.of(MonthRounding.DOWN, MonthRounding.UP);
  }

  /** Recurrences that refuse no day. */
  @Provide
  Arbitrary<Recurrence.Windowed> windowed() {
    return CalendarArbitraries.windowedRecurrences()
        .map(it -> it instanceof Recurrence.Anchored anchored
                && anchored.rounding() == MonthRounding.REFUSE
            ? anchored.rounding(MonthRounding.UP)
            : it);
  }

  @Property
  void windowsTileTheSpan(
      @ForAll("windowed") Recurrence.Windowed recurrence, @ForAll("spans") DateInterval span) {
    ImmutableList<DateInterval> windows = recurrence.windows(span);

    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i).start()).isEqualTo(windows.get(i - 1).end());
    }
    assertThat(windows).allMatch(span::encloses);
    if (!skips(recurrence)) {
      assertThat(DaySet.copyOf(windows)).isEqualTo(DaySet.of(span));
    }
  }

  private static boolean skips(Recurrence.Windowed recurrence) {
    return recurrence instanceof Recurrence.Calendar calendar
        ? calendar.first() == ShortWindow.SKIP || calendar.last() == ShortWindow.SKIP
        : ((Recurrence.Anchored) recurrence).last() == ShortWindow.SKIP;
  }

  /** Each unit that shares a day with the span has a window, which is what it shares. */
  @Property
  void keptWindowsAreTheUnitsOfTheCalendar(
      @ForAll CalendarUnit unit, @ForAll("spans") DateInterval span) {
    ImmutableList<DateInterval> windows = Recurrence.each(unit).windows(span);

    for (DateInterval window : windows) {
      DateInterval whole = unit.windowOf(window.start().orElseThrow());
      assertThat(whole.intersection(span)).contains(window);
    }
  }

  @Property
  void skippingLeavesOutWhatIsNotWhole(
      @ForAll CalendarUnit unit, @ForAll("spans") DateInterval span) {
    Recurrence.Calendar kept = Recurrence.each(unit);

    assertThat(kept.first(ShortWindow.SKIP).last(ShortWindow.SKIP).windows(span))
        .isEqualTo(kept.windows(span).stream()
            .filter(window -> window.equals(unit.windowOf(window.start().orElseThrow())))
            .toList());
  }

  /** The windows that are whole stay where they are; what is short lies in one beside them. */
  @Property
  void mergingLeavesNoShortWindowBesideAWholeOne(
      @ForAll CalendarUnit unit, @ForAll("spans") DateInterval span) {
    Recurrence.Calendar kept = Recurrence.each(unit);
    ImmutableList<DateInterval> whole =
        kept.first(ShortWindow.SKIP).last(ShortWindow.SKIP).windows(span);

    ImmutableList<DateInterval> merged =
        kept.first(ShortWindow.MERGE).last(ShortWindow.MERGE).windows(span);

    assertThat(merged).hasSize(Math.max(1, whole.size()));
    for (int i = 0; i < whole.size(); i++) {
      assertThat(merged.get(i).encloses(whole.get(i))).isTrue();
    }
    assertThat(DaySet.copyOf(merged)).isEqualTo(DaySet.of(span));
  }

  @Property
  void anchoredWindowsDoNotDrift(
      @ForAll @IntRange(min = 1, max = 30) int months,
      @ForAll("roundings") MonthRounding rounding,
      @ForAll("days") LocalDate anchor) {
    ImmutableList<DateInterval> windows = Recurrence.anchored(Period.ofMonths(months))
        .rounding(rounding)
        .windowsStartingBefore(DateInterval.startingOn(anchor), anchor.plusYears(5));

    for (int k = 0; k < windows.size(); k++) {
      LocalDate start = windows.get(k).start().orElseThrow();
      assertThat(start).isEqualTo(rounding.plusMonths(anchor, (long) k * months));
      assertThat(start.getDayOfMonth())
          .isIn(anchor.getDayOfMonth(), rounding == MonthRounding.UP ? 1 : start.lengthOfMonth());
    }
  }

  @Property
  void anchoredDaysAreAllOfOneLength(
      @ForAll @IntRange(min = 1, max = 400) int days, @ForAll("spans") DateInterval span) {
    ImmutableList<DateInterval> windows =
        Recurrence.anchored(Period.ofDays(days)).last(ShortWindow.SKIP).windows(span);

    assertThat(windows).hasSize((int) (span.days() / days)).allMatch(it -> it.days() == days);
  }

  /** A day at which one stops looking changes no window. */
  @Property
  void windowsStartingBeforeADay_areTheFirstOnes(
      @ForAll("windowed") Recurrence.Windowed recurrence,
      @ForAll("spans") DateInterval span,
      @ForAll("days") LocalDate day) {
    assertThat(recurrence.windowsStartingBefore(span, day))
        .isEqualTo(recurrence.windows(span).stream()
            .filter(window -> window.start().orElseThrow().isBefore(day))
            .toList());
  }

  /** Beside the last window, a span without end has those of one that ends later. */
  @Property
  void anOpenSpanHasTheWindowsOfALongerOne(
      @ForAll("windowed") Recurrence.Windowed recurrence, @ForAll("spans") DateInterval span) {
    LocalDate start = span.start().orElseThrow();
    LocalDate end = span.end().orElseThrow();
    DateInterval longer = DateInterval.of(start, end.plusYears(10));

    assertThat(recurrence.windowsStartingBefore(DateInterval.startingOn(start), end))
        .isEqualTo(recurrence.windowsStartingBefore(longer, end));
  }

  @Property
  void rollingIsDueWhereTheFirstWindowAfterItEnds(
      @ForAll @IntRange(min = 1, max = 30) int months, @ForAll("days") LocalDate performance) {
    Period period = Period.ofMonths(months);

    assertThat(Recurrence.rolling(period).rounding(MonthRounding.DOWN).dueAfter(performance))
        .isEqualTo(performance.plus(period))
        .isAfter(performance);
  }

  /** Asks of each day whether the last performance before it was too long ago. */
  @Property
  void pastDueIsTooLongAfterTheLastTime(
      @ForAll @IntRange(min = 1, max = 5) int days,
      @ForAll("fewDays") LocalDate trigger,
      @ForAll @Size(max = 5) List<@From("fewDays") LocalDate> performances,
      @ForAll("fewDays") LocalDate until) {
    DaySet late = Recurrence.rolling(Period.ofDays(days)).pastDue(trigger, performances, until);

    for (LocalDate day : DayModel.all()) {
      LocalDate last = trigger;
      for (LocalDate performance : performances) {
        if (performance.isAfter(last) && !performance.isAfter(day)) {
          last = performance;
        }
      }
      boolean isLate = day.isBefore(until) && day.toEpochDay() - last.toEpochDay() > days;
      assertThat(late.contains(day)).as(day.toString()).isEqualTo(isLate);
    }
  }

  @Provide
  Arbitrary<LocalDate> fewDays() {
    return WrittenOut.bounds();
  }
}
