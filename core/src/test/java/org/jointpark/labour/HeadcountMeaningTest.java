package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.firm.FirmId;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** Every small headcount there can be, told in every way. */
class HeadcountMeaningTest {

  private static final StateCode JORDAN = StateCode.of("JO");
  private static final StateCode SYRIA = StateCode.of("SY");
  private static final ImmutableList<Object> ASKED = ImmutableList.of(
      JORDAN,
      SYRIA,
      StateCode.of("EG"),
      Sex.FEMALE,
      Sex.MALE,
      WorkerStatus.REFUGEE,
      WorkerStatus.APPRENTICE,
      WorkerStatus.NURSING);

  /** What is not told; a number otherwise. */
  private static final int UNTOLD = -1;

  @Test
  void headcountsAreEqualJustIfTheyAnswerAlike() {
    Map<ImmutableList<Optional<Integer>>, Headcount> byAnswers = new HashMap<>();
    int built = 0;
    for (Headcount headcount : small()) {
      built++;
      Headcount alike = byAnswers.computeIfAbsent(answers(headcount), answers -> headcount);
      assertThat(headcount).isEqualTo(alike).hasSameHashCodeAs(alike);
    }

    assertThat(built).isGreaterThan(2_000);
    assertThat(byAnswers).hasSizeBetween(1_000, built - 500);
    assertThat(ImmutableSet.copyOf(byAnswers.values())).hasSameSizeAs(byAnswers.keySet());
  }

  private static ImmutableList<Optional<Integer>> answers(Headcount headcount) {
    return Stream.concat(
            Stream.of(headcount.total()), ASKED.stream().map(key -> answer(headcount, key)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Integer> answer(Headcount headcount, Object key) {
    if (key instanceof StateCode state) {
      return headcount.of(state);
    }
    return key instanceof Sex sex ? headcount.of(sex) : headcount.of((WorkerStatus) key);
  }

  /** Returns all that can be: no more than two of anybody, and no contradiction. */
  private static List<Headcount> small() {
    List<Integer> few = ImmutableList.of(UNTOLD, 0, 1, 2);
    List<Integer> fewer = ImmutableList.of(UNTOLD, 0, 1);
    List<Headcount> all = new ArrayList<>();
    for (Itemisation itemisation : Itemisation.values()) {
      for (List<Integer> numbers :
          Lists.cartesianProduct(few, fewer, fewer, fewer, fewer, fewer, fewer)) {
        build(itemisation, numbers).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Headcount> build(Itemisation itemisation, List<Integer> numbers) {
    try {
      return Optional.of(Headcount.builder()
          .firm(FirmId.of("F-1"))
          .days(DateInterval.parse("2018-01-01/2018-02-01"))
          .itemisation(itemisation)
          .total(Optional.of(numbers.get(0)).filter(number -> number != UNTOLD))
          .byHomeState(told(JORDAN, numbers.get(1), SYRIA, numbers.get(2)))
          .bySex(told(Sex.FEMALE, numbers.get(3), Sex.MALE, numbers.get(4)))
          .byStatus(
              told(WorkerStatus.REFUGEE, numbers.get(5), WorkerStatus.APPRENTICE, numbers.get(6)))
          .build());
    } catch (IllegalArgumentException contradiction) {
      return Optional.empty();
    }
  }

  private static <K> Map<K, Integer> told(K one, int number, K other, int otherNumber) {
    Map<K, Integer> told = new LinkedHashMap<>();
    told.put(one, number);
    told.put(other, otherNumber);
    told.values().removeIf(it -> it == UNTOLD);
    return told;
  }
}
