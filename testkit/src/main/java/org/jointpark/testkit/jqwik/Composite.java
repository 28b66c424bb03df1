package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * An arbitrary of values that have many parts.
 *
 * <p>It has no edge cases: to try those of all parts in all combinations would take many tries for
 * little, and the parts are edgy often enough.
 *
 * <p>It makes the generators of its parts once. Those of jqwik that choose or that may be empty
 * look a generator up for each value, by comparing arbitraries part by part, which takes most of
 * the time where there are hundreds of parts.
 */
final class Composite<T> implements Arbitrary<T> {

  private static final int PERCENT = 100;

  private final IntFunction<RandomGenerator<T>> generators;

  private Composite(IntFunction<RandomGenerator<T>> generators) {
    this.generators = generators;
  }

  /** Generates what another arbitrary does. */
  static <T> Arbitrary<T> of(Arbitrary<T> parts) {
    return new Composite<>(parts::generator);
  }

  /**
   * Chooses between arbitraries, each of which is chosen as often as its number tells.
   *
   * @return an arbitrary that shrinks towards the first
   */
  @SafeVarargs
  static <T> Arbitrary<T> frequencyOf(Tuple.Tuple2<Integer, Arbitrary<T>>... choices) {
    ImmutableList.Builder<Arbitrary<T>> arbitraries = ImmutableList.builder();
    ImmutableList.Builder<Integer> picks = ImmutableList.builder();
    for (int i = 0; i < choices.length; i++) {
      arbitraries.add(choices[i].get2());
      picks.addAll(Collections.nCopies(choices[i].get1(), i));
    }
    return choose(arbitraries.build(), picks.build());
  }

  /**
   * Chooses between arbitraries, each as often as any other.
   *
   * @return an arbitrary that shrinks towards the first
   */
  static <T> Arbitrary<T> oneOf(List<Arbitrary<T>> choices) {
    return choose(choices, IntStream.range(0, choices.size()).boxed().toList());
  }

  private static <T> Arbitrary<T> choose(List<Arbitrary<T>> choices, List<Integer> picks) {
    Arbitrary<Integer> pick = Arbitraries.of(picks);
    return new Composite<>(genSize -> {
      List<RandomGenerator<T>> made =
          choices.stream().map(choice -> choice.generator(genSize)).toList();
      return pick.generator(genSize).flatMap(made::get);
    });
  }

  /**
   * Generates what another arbitrary does, and nothing.
   *
   * @param percent how often it generates something
   * @return an arbitrary that shrinks to nothing
   */
  static <T> Arbitrary<Optional<T>> optional(int percent, Arbitrary<T> values) {
    return frequencyOf(
        Tuple.of(PERCENT - percent, Arbitraries.just(Optional.empty())),
        Tuple.of(percent, values.map(Optional::of)));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return generators.apply(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
