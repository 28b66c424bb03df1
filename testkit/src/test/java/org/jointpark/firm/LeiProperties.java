package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What the check digits find, and how seldom they do not. */
class LeiProperties {

  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Property
  void theNumberThatAnIdentifierSpellsLeavesOne(@ForAll Lei lei) {
    StringBuilder number = new StringBuilder();
    lei.toString().chars().forEach(c -> number.append(Character.digit(c, 36)));

    assertThat(new BigInteger(number.toString()).mod(BigInteger.valueOf(97))).isOne();
    assertThat(Lei.of(lei.toString())).isEqualTo(lei);
    assertThat(Lei.withCheckDigits(lei.toString().substring(0, 18))).isEqualTo(lei);
  }

  @Property
  void aCharacterThatTookThePlaceOfOneOfItsKindIsFound(
      @ForAll Lei lei, @ForAll @IntRange(max = 19) int place) {
    char right = lei.toString().charAt(place);
    for (int i = 0; i < CHARACTERS.length(); i++) {
      char wrong = CHARACTERS.charAt(i);
      if (wrong != right && Character.isDigit(wrong) == Character.isDigit(right)) {
        assertRefused(replaced(lei, place, Character.toString(wrong)));
      }
    }
  }

  @Property
  void aCharacterThatTookThePlaceOfOneOfAnotherKindIsNearlyAlwaysFound(
      @ForAll Lei lei, @ForAll @IntRange(max = 17) int place) {
    char right = lei.toString().charAt(place);
    long unseen = CHARACTERS
        .chars()
        .filter(wrong -> Character.isDigit(wrong) != Character.isDigit(right))
        .filter(wrong -> isAccepted(replaced(lei, place, Character.toString(wrong))))
        .count();

    assertThat(unseen).isLessThanOrEqualTo(1);
  }

  @Property
  void neighboursThatChangedPlacesAreFoundButForThreePairs(
      @ForAll Lei lei, @ForAll @IntRange(max = 18) int place) {
    String pair = lei.toString().substring(place, place + 2);
    String swapped = new StringBuilder(pair).reverse().toString();
    String text = replaced(lei, place, swapped);

    boolean isUnseen = place != 17 && pair.matches("1B|B1|2M|M2|3X|X3"); // 18 is a check digit
    if (isUnseen || pair.equals(swapped)) {
      assertThat(isAccepted(text)).isTrue();
    } else {
      assertRefused(text);
    }
  }

  private static String replaced(Lei lei, int place, String by) {
    return new StringBuilder(lei.toString())
        .replace(place, place + by.length(), by)
        .toString();
  }

  private static boolean isAccepted(String text) {
    return catchThrowable(() -> Lei.of(text)) == null;
  }

  private static void assertRefused(String text) {
    assertThatIllegalArgumentException()
        .as(text)
        .isThrownBy(() -> Lei.of(text))
        .withMessageContaining(text);
  }
}
