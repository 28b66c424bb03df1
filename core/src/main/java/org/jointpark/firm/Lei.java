package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A legal entity identifier after ISO 17442: 18 capital letters and digits, and two check digits
 * after ISO/IEC 7064, MOD 97-10.
 *
 * <p>One with other check digits than follow from the rest is refused. So it is always found if a
 * digit stands for another, a letter for another, or two neighbours of one kind changed places. A
 * letter that took the place of a digit, or changed places with one, is found all but about once in
 * a hundred times, since it counts as two digits and so moves what stands before it.
 *
 * <p>Whether the identifier was ever issued, and to whom, is not looked up.
 *
 * <pre>{@code
 * Lei lei = Lei.of("5493001KJTIIGC8Y1R12");
 * Lei.withCheckDigits("5493001KJTIIGC8Y1R").equals(lei); // true
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class Lei implements Comparable<Lei> {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
  private static final Pattern BASE_SHAPE = Pattern.compile("[0-9A-Z]{18}");
  private static final int BASE_LENGTH = 18;
  private static final int MAX_SHOWN = 64;
  private static final int MODULUS = 97;
  private static final int LETTERS_AND_DIGITS = 36;

  Lei() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param text 18 letters or digits and two check digits
   * @return the identifier
   * @throws IllegalArgumentException if {@code text} has another shape, or other check digits than
   *     follow from its first 18 characters
   */
  public static Lei of(String text) {
    return ImmutableLei.of(text);
  }

  /**
   * Returns the identifier that begins with the given text, with the check digits that follow.
   *
   * @param base the first 18 letters or digits
   * @return the identifier
   * @throws IllegalArgumentException if {@code base} is not 18 characters of {@code [0-9A-Z]}
   */
  public static Lei withCheckDigits(String base) {
    checkArgument(
        BASE_SHAPE.matcher(base).matches(),
        "LEI without check digits must match [0-9A-Z]{18}, but was '%s'",
        Ascii.truncate(base, MAX_SHOWN, "…"));
    return of(base + checkDigits(base));
  }

  @Value.Parameter
  abstract String text();

  @Value.Check
  void check() {
    checkArgument(
        SHAPE.matcher(text()).matches(),
        "LEI must match [0-9A-Z]{18}[0-9]{2}, but was '%s'",
        Ascii.truncate(text(), MAX_SHOWN, "…"));
    String base = text().substring(0, BASE_LENGTH);
    String found = text().substring(BASE_LENGTH);
    String right = checkDigits(base);
    checkArgument(
        found.equals(right),
        "check digits must be those that follow from the rest, but was %s (LEI '%s'). Maybe '%s%s'",
        found,
        text(),
        base,
        right);
  }

  /** Returns the two digits, 02 to 98, with which the whole number leaves 1 when divided by 97. */
  private static String checkDigits(String base) {
    int rest = 0;
    for (int i = 0; i < base.length(); i++) {
      int value = Character.digit(base.charAt(i), LETTERS_AND_DIGITS);
      rest = (rest * (value < 10 ? 10 : 100) + value) % MODULUS;
    }
    int digits = MODULUS + 1 - rest * 100 % MODULUS;
    return digits < 10 ? "0" + digits : Integer.toString(digits);
  }

  @Override
  public int compareTo(Lei other) {
    return text().compareTo(other.text());
  }

  /** {@return the 20 characters} */
  @Override
  public String toString() {
    return text();
  }
}
