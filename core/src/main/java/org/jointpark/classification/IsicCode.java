package org.jointpark.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An economic activity, after the International Standard Industrial Classification of All Economic
 * Activities, Revision 4 (United Nations, 2008).
 *
 * <p>A code is that of one of four levels, each a part of the one before: a section, which is a
 * letter ({@code C}, manufacturing), a division of two digits ({@code 14}, wearing apparel), a
 * group of three ({@code 141}) or a class of four ({@code 1410}). Only a section shows its letter;
 * that of any other code follows from its division. A division that Revision 4 does not have is
 * refused; groups and classes are not looked up.
 *
 * <p>Codes sort as the classification lists them: a section, its first division with its groups and
 * classes, its next division.
 *
 * <pre>{@code
 * IsicCode apparel = IsicCode.of("14");
 * apparel.section(); // "C"
 * apparel.includes(IsicCode.of("1410")); // true
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class IsicCode implements Comparable<IsicCode> {

  private static final Pattern SHAPE = Pattern.compile("[A-U]|[0-9]{2,4}");
  private static final int DIVISION_LENGTH = 2;
  private static final int MAX_SHOWN = 64;

  /** The sections, by the numbers of their divisions. */
  private static final ImmutableRangeMap<Integer, String> SECTIONS =
      ImmutableRangeMap.<Integer, String>builder()
          .put(Range.closed(1, 3), "A")
          .put(Range.closed(5, 9), "B")
          .put(Range.closed(10, 33), "C")
          .put(Range.singleton(35), "D")
          .put(Range.closed(36, 39), "E")
          .put(Range.closed(41, 43), "F")
          .put(Range.closed(45, 47), "G")
          .put(Range.closed(49, 53), "H")
          .put(Range.closed(55, 56), "I")
          .put(Range.closed(58, 63), "J")
          .put(Range.closed(64, 66), "K")
          .put(Range.singleton(68), "L")
          .put(Range.closed(69, 75), "M")
          .put(Range.closed(77, 82), "N")
          .put(Range.singleton(84), "O")
          .put(Range.singleton(85), "P")
          .put(Range.closed(86, 88), "Q")
          .put(Range.closed(90, 93), "R")
          .put(Range.closed(94, 96), "S")
          .put(Range.closed(97, 98), "T")
          .put(Range.singleton(99), "U")
          .build();

  private static final Comparator<IsicCode> ORDER = Comparator.comparing(IsicCode::section)
      .thenComparing(code -> code.division().orElse(""))
      .thenComparing(IsicCode::text);

  IsicCode() {}

  /**
   * Returns the code with the given text, which is also its {@link #toString() text form}.
   *
   * @param text the letter of a section, or the two to four digits of a division, group or class
   * @return the code
   * @throws IllegalArgumentException if {@code text} has another shape, or begins with a division
   *     that does not exist
   */
  public static IsicCode of(String text) {
    return ImmutableIsicCode.of(text);
  }

  @Value.Parameter
  abstract String text();

  @Value.Check
  void check() {
    checkArgument(
        SHAPE.matcher(text()).matches(),
        "ISIC code must match [A-U] or [0-9]{2,4}, but was '%s'",
        Ascii.truncate(text(), MAX_SHOWN, "…"));
    checkArgument(
        division().isEmpty() || sectionOfDivision() != null,
        "ISIC code must begin with a division of Revision 4, but was '%s'",
        text());
  }

  /** {@return the letter of the section, such as {@code C}, that this code names or is part of} */
  public String section() {
    String section = sectionOfDivision();
    return section == null ? text() : section;
  }

  private @Nullable String sectionOfDivision() {
    return division().map(digits -> SECTIONS.get(Integer.valueOf(digits))).orElse(null);
  }

  /**
   * {@return the two digits of the division, such as {@code 14}, that this code names or is part
   * of, or empty if it names a section}
   */
  public Optional<String> division() {
    return isSection() ? Optional.empty() : Optional.of(text().substring(0, DIVISION_LENGTH));
  }

  private boolean isSection() {
    return text().length() < DIVISION_LENGTH;
  }

  /**
   * Returns whether this activity is another, or has it as a part.
   *
   * @param narrower any code
   * @return whether whatever is counted under {@code narrower} is counted under this code
   */
  public boolean includes(IsicCode narrower) {
    return isSection() ? text().equals(narrower.section()) : narrower.text().startsWith(text());
  }

  @Override
  public int compareTo(IsicCode other) {
    return ORDER.compare(this, other);
  }

  /** {@return the letter of a section, or the digits of a division, group or class} */
  @Override
  public String toString() {
    return text();
  }
}
