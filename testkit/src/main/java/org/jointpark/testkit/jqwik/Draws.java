package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Numbers by which a value of many parts is made, one choice after the other.
 *
 * <p>A tree that is made of arbitraries has one for each node that may be, which is too many. Made
 * by a list of numbers it costs what the list costs, and shrinks as a list does: by what is left
 * out, and by choices that move towards the first. When all numbers are used up, every further
 * choice is the first.
 */
final class Draws {

  private static final int MOST = 1 << 16;

  private final List<Integer> numbers;
  private final long shift;
  private int used;

  Draws(List<Integer> numbers) {
    this(numbers, 0);
  }

  /** Creates choices of values whose days all lie so many days later than they else would. */
  Draws(List<Integer> numbers, long shift) {
    this.numbers = numbers;
    this.shift = shift;
  }

  /** Generates what a function makes by at most so many choices that are not the first. */
  static <T> Arbitrary<T> make(int most, Function<Draws, T> make) {
    return Composite.of(numbers(most).map(numbers -> make.apply(new Draws(numbers))));
  }

  /** Generates numbers for at most so many choices that are not the first. */
  static Arbitrary<List<Integer>> numbers(int most) {
    return Arbitraries.integers()
        .between(0, MOST - 1)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .list()
        .ofMaxSize(most);
  }

  /** Returns at most so many numbers by chance. */
  static List<Integer> numbersBy(Random random, int most) {
    return random.ints(random.nextInt(most + 1), 0, MOST).boxed().toList();
  }

  /** Returns how many days later all days lie. */
  long shift() {
    return shift;
  }

  /** Returns a number from 0 on, below a bound. */
  int below(int bound) {
    return used < numbers.size() ? numbers.get(used++) % bound : 0;
  }

  /** Returns true once in so many times, and never as the first choice. */
  boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[below(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Returns some things, at least and at most so many. */
  <T> ImmutableList<T> some(int least, int most, Function<Draws, ? extends T> make) {
    int count = least + below(most - least + 1);
    ImmutableList.Builder<T> made = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      made.add(make.apply(this));
    }
    return made.build();
  }
}
