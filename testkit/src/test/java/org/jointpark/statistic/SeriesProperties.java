package org.jointpark.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.time.Dating;

class SeriesProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  private static LocalDate start(Observation observation) {
    return observation.when().span().start().orElse(LocalDate.MIN);
  }

  private static LocalDate lastDay(Observation observation) {
    return observation.when().span().end().map(end -> end.minusDays(1)).orElse(LocalDate.MAX);
  }

  @Property
  void theOrderOfTheObservationsMeansNothing(@ForAll Series series, @ForAll Random random) {
    List<Observation> shuffled = new ArrayList<>(series.observations());
    Collections.shuffle(shuffled, random);

    Series same = series.toBuilder().observations(shuffled).build();

    assertThat(same).isEqualTo(series).hasSameHashCodeAs(series);
    assertThat(same.observations()).isSorted();
  }

  @Property
  void onADayThereAreTheObservationsWhoseDaysHoldIt(
      @ForAll Series series, @ForAll("days") LocalDate day) {
    List<Observation> expected = new ArrayList<>();
    for (Observation observation : series.observations()) {
      if (!day.isBefore(start(observation)) && !day.isAfter(lastDay(observation))) {
        expected.add(observation);
      }
    }

    assertThat(series.on(day)).isEqualTo(expected);
  }

  @Property
  void theLatestAreThoseThatNoOtherOneThatWasCompleteComesAfter(
      @ForAll Series series, @ForAll("days") LocalDate day) {
    List<Observation> complete = new ArrayList<>(series.observations());
    complete.removeIf(observation -> lastDay(observation).isAfter(day));
    List<Observation> expected = new ArrayList<>(complete);
    expected.removeIf(observation -> complete.stream()
        .anyMatch(other -> lastDay(other).isAfter(lastDay(observation))
            || (lastDay(other).equals(lastDay(observation))
                && start(other).isAfter(start(observation)))));

    assertThat(series.latestBefore(day)).isEqualTo(expected);
  }

  @Property
  void thereIsADisagreementForEachTimeThatNoValueSatisfies(@ForAll Series series) {
    Set<Dating> times = new TreeSet<>();
    for (Observation observation : series.observations()) {
      List<Observation> sameTime = series.observations().stream()
          .filter(other -> other.when().equals(observation.when()))
          .toList();
      if (sameTime.stream().noneMatch(some -> satisfiesAll(some.value(), sameTime))) {
        times.add(observation.when());
      }
    }

    assertThat(series.disagreements())
        .extracting(Disagreement::when)
        .containsExactlyElementsOf(times);
    for (Disagreement disagreement : series.disagreements()) {
      assertThat(disagreement.observations())
          .isEqualTo(series.observations().stream()
              .filter(observation -> observation.when().equals(disagreement.when()))
              .toList());
    }
  }

  /** If any value satisfies all observations, so does one that is a bound itself. */
  private static boolean satisfiesAll(BigDecimal value, List<Observation> observations) {
    return observations.stream().allMatch(observation -> {
      int comparison = value.compareTo(observation.value());
      return switch (observation.precision()) {
        case EXACT, ABOUT, JUST_OVER -> comparison == 0;
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
      };
    });
  }

  @Property
  void aDisagreementStaysIfMoreIsObserved(
      @ForAll Disagreement disagreement, @ForAll Observation another) {
    List<Observation> more = new ArrayList<>(disagreement.observations());
    more.add(another.toBuilder().when(disagreement.when()).build());

    assertThat(Disagreement.among(more)).isPresent();
  }

  @Property
  void equalNumbersAreOneValue(@ForAll Observation observation) {
    BigDecimal longer = observation.value().setScale(observation.value().scale() + 2);

    Observation same = observation.toBuilder().value(longer).build();

    assertThat(same).isEqualTo(observation).hasSameHashCodeAs(observation);
    assertThat(same.value()).isEqualByComparingTo(longer);
  }

  @Property
  void theOrderOfObservationsAgreesWithEquality(
      @ForAll Observation one, @ForAll Observation another) {
    Observation close =
        another.toBuilder().when(one.when()).evidence(one.evidence()).build();

    assertThat(one.compareTo(close) == 0).isEqualTo(one.equals(close));
    assertThat(one.compareTo(another) == 0).isEqualTo(one.equals(another));
  }
}
