package org.jointpark.testkit.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitrary;
import org.jointpark.rules.norm.Norm;

/**
 * Generators of norms, and of small agreements and histories by which they can be judged.
 *
 * <p>All that they make plays in the spring of 2020, between two parties, and draws on few acts and
 * days, so that they coincide: on due days, at the edges of windows, between uncertain days.
 */
public final class NormArbitraries {

  private static final int MAX_CHOICES = 220;

  private NormArbitraries() {}

  /**
   * Generates norms of every content, of clause {@code A-1}.
   *
   * @return an arbitrary that shrinks to the duty to do something on the first day
   */
  public static Arbitrary<Norm> norms() {
    return Draws.make(MAX_CHOICES, draws -> new NormMaker(draws).norm("n", true));
  }

  /**
   * Generates norms with what happened under them.
   *
   * @return an arbitrary that shrinks to a duty under which nothing happened
   */
  public static Arbitrary<NormCase> cases() {
    return Draws.make(MAX_CHOICES, draws -> new NormMaker(draws).norms(true));
  }

  /**
   * Generates cases whose days can all be moved by a number of days.
   *
   * @return an arbitrary of functions from the number of days to the moved case
   */
  public static Arbitrary<LongFunction<NormCase>> shiftableCases() {
    return Composite.of(Draws.numbers(MAX_CHOICES).map(NormArbitraries::shiftable));
  }

  private static LongFunction<NormCase> shiftable(List<Integer> numbers) {
    return days -> new NormMaker(new Draws(numbers, days)).norms(true);
  }

  /**
   * Makes a case by chance, for runs of many of them.
   *
   * @param random chance
   * @param reparation whether a breach may be made good
   * @return the case
   */
  public static NormCase caseBy(Random random, boolean reparation) {
    return new NormMaker(new Draws(Draws.numbersBy(random, MAX_CHOICES))).norms(reparation);
  }

  /** {@return the first day on which agreements of generated cases can be in force} */
  public static LocalDate firstDay() {
    return NormMaker.FIRST;
  }
}
