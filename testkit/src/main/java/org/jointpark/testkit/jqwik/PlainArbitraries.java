package org.jointpark.testkit.jqwik;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generators of the texts and the numbers that values are made of.
 *
 * <p>A text that people read may hold anything, and {@link #prose} does: Hangul, quotes,
 * backslashes, markup, line ends and control characters, so that a form that forgets to escape one
 * of them fails.
 *
 * <p>Values hold many texts. So that they are made fast, and shrink by few steps, each text is
 * spelt from one number: the smaller the number, the plainer the text.
 */
public final class PlainArbitraries {

  private static final int MAX_ID_LENGTH = 64;
  private static final long TEN_TO_THE_18 = 1_000_000_000_000_000_000L;

  /** Spreads the numbers of its multiples over all digits. */
  private static final long LARGE_PRIME = 1_000_000_007L;

  private static final ImmutableList<String> LETTERS = symbols("abcdefghijklmnopqrstuvwxyz ");
  private static final ImmutableList<String> ID_CHARACTERS =
      symbols("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");
  private static final ImmutableList<String> SHORT_IDS =
      ImmutableList.of("a", "A", "a-1", "A-1", "a.1", "b", "0", "00", "-", ".");

  /** What is easily read for something else, or gets lost, where text is written out. */
  private static final ImmutableList<String> AWKWARD = ImmutableList.of(
      " ",
      "\"",
      "\\",
      "<",
      "&",
      "'",
      "\n",
      "\t",
      "\u0000",
      "\u001b",
      "\u007f",
      "\u0085",
      "\u00a0",
      "\u2028",
      "\u202e",
      "\ufeff",
      "\r\n",
      "/",
      "</",
      "&amp;",
      "{",
      "}",
      "[",
      "]",
      "\\u0041",
      "%s",
      "$1",
      ",",
      ";",
      ":",
      "=",
      "#",
      "null",
      "1",
      "é",
      "e\u0301",
      "İ",
      "ß",
      "가",
      "\ud83d\ude00",
      "\ud834\udd1e");

  private PlainArbitraries() {}

  private static ImmutableList<String> symbols(String characters) {
    return characters.chars().mapToObj(Character::toString).collect(toImmutableList());
  }

  /**
   * Generates texts that people read; none is blank. Most are short and have ASCII letters only,
   * some are Korean, some hold characters that are easily lost, and some are long.
   *
   * @return an arbitrary that shrinks to the letter {@code a}
   */
  public static Arbitrary<String> prose() {
    return numbers(PlainArbitraries::prose);
  }

  private static String prose(int number) {
    int rest = number / 16;
    return switch (number % 16) {
      case 8, 9, 10 -> spelt(rest, '힣' - '가' + 1, i -> Character.toString('가' + i));
      case 11, 12, 13, 14 -> {
        String end = spelt(rest / AWKWARD.size(), AWKWARD);
        yield AWKWARD.get(rest % AWKWARD.size()) + "a" + end;
      }
      case 15 -> Strings.repeat("a" + spelt(rest / 1_000, LETTERS), 1 + rest % 1_000);
      default -> rest == 0 ? "a" : "a" + spelt(rest, LETTERS);
    };
  }

  /**
   * Generates the texts of ids: 1 to 64 characters of {@code [A-Za-z0-9.-]}. Most are short.
   *
   * @return an arbitrary that shrinks to the letter {@code a}
   */
  public static Arbitrary<String> idTexts() {
    return numbers(PlainArbitraries::idText);
  }

  private static String idText(int number) {
    int rest = number / 8;
    return switch (number % 8) {
      case 0, 1, 2, 3 -> SHORT_IDS.get(rest % SHORT_IDS.size());
      case 7 -> Strings.padEnd(spelt(rest, ID_CHARACTERS), MAX_ID_LENGTH, 'x');
      default -> spelt(rest, ID_CHARACTERS);
    };
  }

  /** Spells a number with some digits, the last first; zero too has a digit. */
  private static String spelt(int number, List<String> digits) {
    return spelt(number, digits.size(), digits::get);
  }

  private static String spelt(int number, int base, IntFunction<String> digit) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    do {
      text.append(digit.apply(rest % base));
      rest /= base;
    } while (rest > 0);
    return text.toString();
  }

  /**
   * Generates numbers with at most 18 digits on each side of the point. Some have trailing zeros,
   * which the values that hold a number take away, or an exponent.
   *
   * @return an arbitrary that shrinks to 0
   */
  public static Arbitrary<BigDecimal> decimals() {
    return numbers(PlainArbitraries::decimal);
  }

  private static BigDecimal decimal(int number) {
    int rest = number / 16;
    int signed = (rest & 1) == 0 ? rest / 2 : -(rest / 2) - 1;
    return switch (number % 8) {
      case 0, 1, 2, 3 -> BigDecimal.valueOf(signed % 100);
      case 4 -> BigDecimal.valueOf(signed % 10_000, rest % 4);
      case 5 -> BigDecimal.valueOf(signed % 1_000 * 10L, 1 + rest % 3);
      case 6 -> BigDecimal.valueOf(signed % 1_000, -(rest % 15));
      default -> BigDecimal.valueOf(withAllDigits(signed), rest % 3 * 9);
    };
  }

  /** Returns a number of 18 digits, the greatest one for 0. */
  private static long withAllDigits(int number) {
    long large = number * LARGE_PRIME % (TEN_TO_THE_18 / 10 * 9);
    return large < 0 ? large - TEN_TO_THE_18 / 10 : TEN_TO_THE_18 - 1 - large;
  }

  /**
   * Generates how many there are of something; a few are as many as can be.
   *
   * @param least the least number, zero or one
   * @return an arbitrary that shrinks to {@code least}
   */
  public static Arbitrary<Integer> counts(int least) {
    return numbers(number -> switch (number % 8) {
      case 5, 6 -> least + number / 8 % 60_000;
      case 7 -> Integer.MAX_VALUE - number / 8 % 2;
      default -> least + number / 8 % 12;
    });
  }

  /** Generates amounts in ten-thousandths of a unit, of which a few hundred can be added. */
  static Arbitrary<Long> tenThousandths(int least) {
    return numbers(number -> switch (number % 8) {
      case 4, 5 -> least + number / 8 % 100 * 10_000L;
      case 6 -> least + number / 8 % 1_000_000L;
      case 7 -> least + number / 8 * 10_000L * 1_000L;
      default -> least + number / 8 % 4 * 5_000L;
    });
  }

  private static <T> Arbitrary<T> numbers(IntFunction<T> make) {
    return Composite.of(Arbitraries.integers().between(0, Integer.MAX_VALUE).map(make::apply));
  }

  /** Generates texts of ids of which no two are the same; their order means nothing. */
  static Arbitrary<List<String>> distinctIdTexts(int least, int most) {
    return idTexts()
        .list()
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(texts -> named(texts, PlainArbitraries::numbered));
  }

  /** Returns a text of an id that ends with a number. */
  static String numbered(String text, int number) {
    String end = "." + number;
    return text.substring(0, Math.min(text.length(), MAX_ID_LENGTH - end.length())) + end;
  }

  /** Returns some values, each changed by its position in the list. */
  static <T> List<T> named(List<T> values, BiFunction<T, Integer, T> rename) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> rename.apply(values.get(i), i))
        .collect(toImmutableList());
  }
}
