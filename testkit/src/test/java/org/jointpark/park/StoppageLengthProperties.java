package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.UncertainDay;

class StoppageLengthProperties {

  private static final EventId FIRST = EventId.of("first");
  private static final EventId LAST = EventId.of("last");

  @Provide
  Arbitrary<Dating> datings() {
    Arbitrary<DateInterval> stretches = TimeArbitraries.boundedIntervals(
        TimeArbitraries.days(LocalDate.of(2013, 3, 27), LocalDate.of(2013, 4, 9)));
    return Arbitraries.oneOf(
        stretches.map(days -> Dating.on(
            UncertainDay.between(days.start().orElseThrow(), days.lastDay().orElseThrow()))),
        stretches.map(Dating::over));
  }

  @Property
  void aLengthIsTheNumberOfDaysFromTheFirstActToTheDayBeforeTheLast(
      @ForAll Event event, @ForAll("datings") Dating one, @ForAll("datings") Dating other) {
    Dating first = one.compareTo(other) <= 0 ? one : other;
    Dating last = one.compareTo(other) <= 0 ? other : one;
    List<LocalDate> beginnings = days(first);
    List<LocalDate> ends = days(last);
    List<LocalDate> possibleBeginnings =
        first instanceof Dating.On ? beginnings : beginnings.subList(0, 1);
    List<LocalDate> possibleEnds =
        last instanceof Dating.On ? ends : ends.subList(ends.size() - 1, ends.size());

    StoppageLength length = length(event, first, last);

    assertThat(length.fewestDays())
        .isEqualTo(lengths(possibleBeginnings, possibleEnds).min().orElseThrow());
    assertThat(length.mostDays())
        .isEqualTo(lengths(possibleBeginnings, possibleEnds).max().orElseThrow());
  }

  private static List<LocalDate> days(Dating dating) {
    return dating
        .earliest()
        .orElseThrow()
        .datesUntil(dating.latest().orElseThrow().plusDays(1))
        .toList();
  }

  /** Counts day by day for each choice; an end before the beginning leaves no day. */
  private static LongStream lengths(List<LocalDate> beginnings, List<LocalDate> ends) {
    return beginnings.stream()
        .flatMapToLong(beginning -> ends.stream().mapToLong(end -> {
          long count = 0;
          for (LocalDate day = beginning; day.isBefore(end); day = day.plusDays(1)) {
            count++;
          }
          return count;
        }));
  }

  private static StoppageLength length(Event event, Dating first, Dating last) {
    Stoppage stoppage = Stoppage.builder()
        .id(StoppageId.of("STOP"))
        .name("Stoppage")
        .addFirstAct(FIRST)
        .addLastAct(LAST)
        .build();
    return StoppageLength.of(
            stoppage,
            id -> event.toBuilder().id(id).when(id.equals(FIRST) ? first : last).build())
        .get(0);
  }

  @Property
  void onlyACertainLengthHasOneNumberOfDays(@ForAll StoppageLength length) {
    assertThat(length.isCertain()).isEqualTo(length.fewestDays() == length.mostDays());
    assertThat(length.fewestDays()).isBetween(0L, length.mostDays());
    if (length.isCertain()) {
      assertThat(length.days()).isEqualTo(length.mostDays());
      assertThat(length)
          .hasToString("%s to %s: %s days"
              .formatted(length.firstAct(), length.lastAct(), length.mostDays()));
    } else {
      assertThatIllegalStateException()
          .isThrownBy(length::days)
          .withMessageContaining("%s to %s days", length.fewestDays(), length.mostDays());
    }
  }

  @Property
  void anActIsNamedOnce(@ForAll Stoppage stoppage) {
    assertThat(Collections.disjoint(stoppage.firstActs(), stoppage.lastActs())).isTrue();
    assertThat(stoppage.hasEnded()).isEqualTo(!stoppage.lastActs().isEmpty());
    assertThat(stoppage.toBuilder().build()).isEqualTo(stoppage).hasSameHashCodeAs(stoppage);
  }
}
