package org.jointpark.testkit.jqwik;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IscoCode;
import org.jointpark.classification.IsicCode;

/** Generators of the codes of international classifications. */
public final class ClassificationArbitraries {

  private static final ImmutableList<String> ISIC_SECTIONS =
      ImmutableList.copyOf(Splitter.fixedLength(1).split("CABDEFGHIJKLMNOPQRSTU"));
  private static final ImmutableList<String> ISIC_DIVISIONS =
      ImmutableList.copyOf(Splitter.fixedLength(2)
          .split("1401020305060708091011121315161718192021222324252627282930313233"
              + "353637383941424345464749505152535556585960616263646566"
              + "68697071727374757778798081828485868788909192939495969798"
              + "99"));
  private static final ImmutableList<String> HS_CHAPTERS = IntStream.concat(
          IntStream.of(61), IntStream.rangeClosed(1, 99).filter(number -> number != 77))
      .mapToObj("%02d"::formatted)
      .collect(ImmutableList.toImmutableList());
  private static final int PAIRS = 4;
  private static final int EIGHT_DIGITS = 99_999_999;
  private static final int FOUR_DIGITS = 9_999;
  private static final int TWO_DIGITS = 99;

  private ClassificationArbitraries() {}

  /**
   * Generates activities of every section and division, and all groups and classes that there could
   * be.
   *
   * @return an arbitrary that shrinks to the section {@code C}
   */
  public static Arbitrary<IsicCode> isicCodes() {
    Arbitrary<String> parts = Combinators.combine(
            Arbitraries.of(ISIC_DIVISIONS),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, TWO_DIGITS))
        .as((division, length, digits) -> division + "%02d".formatted(digits).substring(0, length));
    return Composite.frequencyOf(Tuple.of(1, Arbitraries.of(ISIC_SECTIONS)), Tuple.of(3, parts))
        .map(IsicCode::of);
  }

  /**
   * Generates kinds of goods of every chapter and of each length, and headings that there could be.
   *
   * @return an arbitrary that shrinks to the chapter {@code 61}
   */
  public static Arbitrary<HsCode> hsCodes() {
    return Composite.of(Combinators.combine(
            Arbitraries.of(HS_CHAPTERS),
            Arbitraries.integers().between(0, PAIRS),
            Arbitraries.integers().between(0, EIGHT_DIGITS))
        .as((chapter, pairs, digits) ->
            HsCode.of(chapter + "%08d".formatted(digits).substring(0, 2 * pairs))));
  }

  /**
   * Generates occupations of each length, and groups that there could be.
   *
   * @return an arbitrary that shrinks to the major group {@code 0}
   */
  public static Arbitrary<IscoCode> iscoCodes() {
    return Composite.of(Combinators.combine(
            Arbitraries.integers().between(1, 4), Arbitraries.integers().between(0, FOUR_DIGITS))
        .as((length, digits) -> IscoCode.of("%04d".formatted(digits).substring(0, length))));
  }
}
