package org.jointpark.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.time.WrittenOut.assertSame;
import static org.jointpark.time.WrittenOut.days;
import static org.jointpark.time.WrittenOut.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jspecify.annotations.Nullable;

class TimelineProperties {

  @Provide
  Arbitrary<Timeline<Integer>> timelines() {
    return TimeArbitraries.timelines(Arbitraries.integers().between(0, 3), WrittenOut.bounds());
  }

  @Provide
  Arbitrary<List<Timeline<Integer>>> many() {
    return timelines().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.intervals(WrittenOut.bounds());
  }

  @Provide
  Arbitrary<DaySet> sets() {
    return TimeArbitraries.daySets(WrittenOut.bounds());
  }

  /** Values by day, made without a timeline. Zero is frequent, so that neighbours are equal. */
  @Provide
  Arbitrary<Map<LocalDate, Integer>> written() {
    List<LocalDate> days = DayModel.all();
    return Arbitraries.of(-1, 0, 0, 1).list().ofSize(days.size()).map(choices -> {
      Map<LocalDate, Integer> values = new TreeMap<>();
      for (int i = 0; i < days.size(); i++) {
        if (choices.get(i) >= 0) {
          values.put(days.get(i), choices.get(i));
        }
      }
      return values;
    });
  }

  @Property
  void aTimelineIsBuiltFromIntervalsInAnyOrder(
      @ForAll("written") Map<LocalDate, Integer> values, @ForAll Random random) {
    List<LocalDate> days = new ArrayList<>(values.keySet());
    Collections.shuffle(days, random);
    Timeline.Builder<Integer> builder = Timeline.builder();
    days.forEach(day -> builder.put(WrittenOut.interval(List.of(day)), values.get(day)));

    assertSame(builder.build(), values);
  }

  @Property
  void aTimelineIsBuiltFromChanges(@ForAll("written") Map<LocalDate, Integer> values) {
    assertSame(fromChanges(values), values);
  }

  /** Tells the builder about each day, whether anything changes or not. */
  private static Timeline<Integer> fromChanges(Map<LocalDate, Integer> values) {
    return fromChanges(
        values.get(DayModel.FIRST), DayModel.all(), day -> Optional.ofNullable(values.get(day)));
  }

  private static <V> Timeline<V> fromChanges(
      @Nullable V initial, Iterable<LocalDate> days, Function<LocalDate, Optional<V>> valueOn) {
    Timeline.Changes<V> changes = initial == null ? null : Timeline.initially(initial);
    for (LocalDate day : days) {
      Optional<V> value = valueOn.apply(day);
      if (changes == null) {
        changes = value.map(first -> Timeline.startingOn(day, first)).orElse(null);
      } else if (value.isPresent()) {
        changes.then(day, value.orElseThrow());
      } else {
        changes.thenNothing(day);
      }
    }
    return changes == null ? Timeline.empty() : changes.build();
  }

  @Property
  void aTimelineOfChangesHoldsEachValueUntilTheNext(
      @ForAll("written") Map<LocalDate, Integer> changes) {
    Map<LocalDate, Integer> values = DayModel.values(day -> changes.keySet().stream()
        .filter(change -> !change.isAfter(day))
        .max(LocalDate::compareTo)
        .map(changes::get));

    Timeline<Integer> timeline = Timeline.ofChanges(changes);

    assertThat(values(timeline)).isEqualTo(values);
    assertThat(timeline.at(DayModel.FIRST.minusDays(1))).isEmpty();
    assertThat(timeline.pieces().stream().map(Timeline.Piece::value).toList())
        .isEqualTo(
            DayModel.runs(values).stream().map(run -> values.get(run.get(0))).toList());
  }

  @Property
  void bothBuildersAgree(@ForAll Timeline<Boolean> timeline) {
    Timeline.Builder<Boolean> builder = Timeline.builder();
    timeline.pieces().forEach(piece -> builder.put(piece.interval(), piece.value()));
    Boolean initial = timeline.at(LocalDate.MIN).orElse(null);

    assertThat(builder.build()).isEqualTo(timeline);
    assertThat(fromChanges(initial, timeline.changes(), timeline::at)).isEqualTo(timeline);
  }

  @Property
  void anOverlapIsRefused(
      @ForAll("intervals") DateInterval first, @ForAll("intervals") DateInterval second) {
    Timeline.Builder<Integer> builder =
        Timeline.<Integer>builder().put(first, 1).put(second, 1);

    if (DayModel.intersection(days(first), days(second)).isEmpty()) {
      assertThat(builder.build().domain()).isEqualTo(DaySet.of(first, second));
    } else {
      assertThatIllegalArgumentException().isThrownBy(builder::build);
    }
  }

  @Property
  void timelinesAreEqualIfTheyAreTheSameOnEveryDay(
      @ForAll("timelines") Timeline<Integer> timeline,
      @ForAll("timelines") Timeline<Integer> other) {
    assertThat(timeline.equals(other)).isEqualTo(values(timeline).equals(values(other)));
    assertThat(fromChanges(values(timeline))).isEqualTo(timeline).hasSameHashCodeAs(timeline);
  }

  @Property
  void thePieceOfADayIsTheLongestStretchOfItsValue(
      @ForAll("timelines") Timeline<Integer> timeline) {
    Map<LocalDate, Integer> values = values(timeline);

    for (List<LocalDate> run : DayModel.runs(values)) {
      for (LocalDate day : run) {
        assertThat(timeline.pieceAt(day))
            .hasValue(new Timeline.Piece<>(WrittenOut.interval(run), values.get(day)));
      }
    }
    assertThat(DayModel.daysWhere(day -> timeline.pieceAt(day).isEmpty()))
        .isEqualTo(DayModel.complement(values.keySet()));
  }

  @Property
  void theChangesAreTheDaysThatDifferFromTheDayBefore(
      @ForAll("timelines") Timeline<Integer> timeline) {
    assertThat(timeline.changes()).isEqualTo(DayModel.changes(values(timeline)));
  }

  @Property
  void theDomainHoldsTheDaysWithAValue(@ForAll("timelines") Timeline<Integer> timeline) {
    assertSame(timeline.domain(), values(timeline).keySet());
    assertThat(timeline.isEmpty()).isEqualTo(values(timeline).isEmpty());
  }

  @Property
  void theDaysWhereAreThoseWhoseValueFulfilsTheCondition(
      @ForAll("timelines") Timeline<Integer> timeline) {
    Map<LocalDate, Integer> values = values(timeline);

    assertSame(
        timeline.daysWhere(value -> value >= 2),
        DayModel.daysWhere(day -> values.containsKey(day) && values.get(day) >= 2));
  }

  @Property
  void mapChangesEachValue(@ForAll("timelines") Timeline<Integer> timeline) {
    assertSame(
        timeline.map(value -> value / 2), DayModel.map(values(timeline), value -> value / 2));
  }

  @Property
  void mapPresentIsMapWithoutTheDaysThatHaveNothing(
      @ForAll("timelines") Timeline<Integer> timeline) {
    assertThat(timeline.mapPresent(
            value -> value % 3 == 0 ? Optional.<Integer>empty() : Optional.of(value / 2)))
        .isEqualTo(
            timeline.restrict(timeline.daysWhere(value -> value % 3 != 0)).map(value -> value / 2));
  }

  @Property
  void zipTakesTheValuesOfOneDay(
      @ForAll("timelines") Timeline<Integer> left, @ForAll("timelines") Timeline<Integer> right) {
    assertSame(
        left.zip(right, (mine, theirs) -> mine + "/" + theirs),
        DayModel.zip(values(left), values(right), (mine, theirs) -> mine + "/" + theirs));
  }

  @Property
  void zipJoinsEqualResults(
      @ForAll("timelines") Timeline<Integer> left, @ForAll("timelines") Timeline<Integer> right) {
    assertSame(
        left.zip(right, (mine, theirs) -> mine < theirs),
        DayModel.zip(values(left), values(right), (mine, theirs) -> mine < theirs));
  }

  @Property
  void zipOfManyTakesTheValuesOfOneDay(@ForAll("many") List<Timeline<Integer>> timelines) {
    Map<LocalDate, List<Integer>> expected = DayModel.values(day -> {
      List<Integer> values = new ArrayList<>();
      timelines.forEach(timeline -> timeline.at(day).ifPresent(values::add));
      return values.size() == timelines.size() ? Optional.of(values) : Optional.empty();
    });

    assertSame(Timeline.zip(timelines, values -> List.copyOf(values)), expected);
    assertSame(
        Timeline.zip(timelines, values -> Collections.frequency(values, 1)),
        DayModel.map(expected, values -> Collections.frequency(values, 1)));
  }

  @Property
  void mergeAsksWhereBothHaveAValue(
      @ForAll("timelines") Timeline<Integer> left, @ForAll("timelines") Timeline<Integer> right) {
    assertSame(
        left.merge(right, (mine, theirs) -> 10 * mine + theirs),
        DayModel.merge(values(left), values(right), (mine, theirs) -> 10 * mine + theirs));
  }

  @Property
  void theOverwritingTimelineWins(
      @ForAll("timelines") Timeline<Integer> left, @ForAll("timelines") Timeline<Integer> right) {
    assertSame(
        left.overwrittenBy(right),
        DayModel.merge(values(left), values(right), (mine, theirs) -> theirs));
  }

  @Property
  void restrictLeavesAGapElsewhere(
      @ForAll("timelines") Timeline<Integer> timeline,
      @ForAll("sets") DaySet days,
      @ForAll("intervals") DateInterval interval) {
    assertSame(timeline.restrict(days), DayModel.restrict(values(timeline), days(days)));
    assertSame(timeline.restrict(interval), DayModel.restrict(values(timeline), days(interval)));
  }

  @Property
  void whatIsTakenOutAndPutBackIsTheSame(@ForAll Timeline<DaySet> timeline, @ForAll DaySet days) {
    Timeline<DaySet> inside = timeline.restrict(days);
    Timeline<DaySet> outside = timeline.restrict(days.complement());

    assertThat(inside.overwrittenBy(outside)).isEqualTo(timeline);
    assertThat(inside.domain().union(outside.domain())).isEqualTo(timeline.domain());
    assertThat(inside.zip(outside, DaySet::union)).isEqualTo(Timeline.empty());
  }
}
