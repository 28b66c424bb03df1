package org.jointpark.time;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.jointpark.testkit.jqwik.TimeArbitraries;

/** Carries values of this package over to {@link DayModel}, and compares them with it. */
final class WrittenOut {

  private WrittenOut() {}

  /** {@return the days on which something may change} */
  static Arbitrary<LocalDate> bounds() {
    return TimeArbitraries.days(DayModel.FIRST_BOUND, DayModel.LAST_BOUND);
  }

  /** {@return the days from one bound to the other, without asking the interval for them} */
  static Set<LocalDate> days(DateInterval interval) {
    long start = interval.start().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long end = interval.end().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    return DayModel.daysWhere(day -> start <= day.toEpochDay() && day.toEpochDay() < end);
  }

  static Set<LocalDate> days(DaySet days) {
    return DayModel.daysWhere(days::contains);
  }

  static <V> Map<LocalDate, V> values(Timeline<V> timeline) {
    return DayModel.values(timeline::at);
  }

  /** Asserts that an interval has the expected days, which are one stretch. */
  static void assertSame(DateInterval actual, Set<LocalDate> expected) {
    assertThat(ImmutableList.of(actual)).isEqualTo(intervals(DayModel.runs(expected)));
  }

  /** Asserts that a set has the expected days, in its one form. */
  static void assertSame(DaySet actual, Set<LocalDate> expected) {
    assertThat(days(actual)).isEqualTo(expected);
    assertThat(actual.intervals()).isEqualTo(intervals(DayModel.runs(expected)));
  }

  /** Asserts that a timeline has the expected values, in its one form. */
  static <V> void assertSame(Timeline<V> actual, Map<LocalDate, V> expected) {
    assertThat(values(actual)).isEqualTo(expected);
    assertThat(actual.pieces()).isEqualTo(pieces(expected));
  }

  private static <V> ImmutableList<Timeline.Piece<V>> pieces(Map<LocalDate, V> values) {
    return DayModel.runs(values).stream()
        .map(run -> new Timeline.Piece<>(interval(run), values.get(run.get(0))))
        .collect(toImmutableList());
  }

  private static ImmutableList<DateInterval> intervals(List<List<LocalDate>> runs) {
    return runs.stream().map(WrittenOut::interval).collect(toImmutableList());
  }

  /** Returns a stretch, which is open where it reaches beyond all bounds. */
  static DateInterval interval(List<LocalDate> run) {
    LocalDate first = run.get(0);
    LocalDate last = run.get(run.size() - 1);
    if (last.equals(DayModel.LAST)) {
      return first.equals(DayModel.FIRST) ? DateInterval.always() : DateInterval.startingOn(first);
    }
    return first.equals(DayModel.FIRST)
        ? DateInterval.endingBefore(last.plusDays(1))
        : DateInterval.ofClosed(first, last);
  }
}
