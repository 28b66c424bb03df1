package org.jointpark.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A kind of goods, after the Harmonized Commodity Description and Coding System of the World
 * Customs Organization, in the structure that its editions of 2012 to 2022 share.
 *
 * <p>A code is that of a chapter ({@code 61}, knitted apparel), of a heading of four digits
 * ({@code 6109}) or a subheading of six ({@code 610910}), which mean the same everywhere, or of a
 * line of eight or ten digits, which one state added to its own tariff. It is written without dots.
 * Chapters run from 01 to 97, of which 77 is kept free and refused; 98 and 99 are left to states
 * for goods of a special kind. Headings are not looked up, nor does a code tell its edition.
 *
 * <p>Codes sort by their digits, a branch before its parts.
 *
 * <pre>{@code
 * HsCode shirts = HsCode.of("610910");
 * HsCode.of("61").includes(shirts); // true
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class HsCode implements Comparable<HsCode> {

  private static final Pattern SHAPE = Pattern.compile("(?:[0-9]{2}){1,5}");
  private static final int CHAPTER_LENGTH = 2;
  private static final int SUBHEADING_LENGTH = 6;
  private static final int MAX_SHOWN = 64;

  /** The chapter after the last that is the same in every state. */
  private static final String FIRST_NATIONAL = "98";

  HsCode() {}

  /**
   * Returns the code with the given digits, which are also its {@link #toString() text form}.
   *
   * @param digits 2, 4, 6, 8 or 10 digits
   * @return the code
   * @throws IllegalArgumentException if {@code digits} has another shape, or begins with chapter 00
   *     or 77
   */
  public static HsCode of(String digits) {
    return ImmutableHsCode.of(digits);
  }

  @Value.Parameter
  abstract String digits();

  @Value.Check
  void check() {
    checkArgument(
        SHAPE.matcher(digits()).matches(),
        "HS code must have 2, 4, 6, 8 or 10 digits, but was '%s'%s",
        Ascii.truncate(digits(), MAX_SHOWN, "…"),
        digits().contains(".") ? ". Maybe write it without dots" : "");
    checkArgument(
        !chapter().equals("00") && !chapter().equals("77"),
        "HS code must begin with a chapter from 01 to 99 other than 77, but was '%s'",
        digits());
  }

  /** {@return the two digits of the chapter, such as {@code 61}} */
  public String chapter() {
    return digits().substring(0, CHAPTER_LENGTH);
  }

  /**
   * {@return whether only one state gives this code its meaning: it has more than six digits, or is
   * of chapter 98 or 99}
   */
  public boolean isNational() {
    return digits().length() > SUBHEADING_LENGTH || chapter().compareTo(FIRST_NATIONAL) >= 0;
  }

  /**
   * Returns whether this kind of goods is another, or has it as a part.
   *
   * @param narrower any code
   * @return whether whatever is declared under {@code narrower} falls under this code
   */
  public boolean includes(HsCode narrower) {
    return narrower.digits().startsWith(digits());
  }

  @Override
  public int compareTo(HsCode other) {
    return digits().compareTo(other.digits());
  }

  /** {@return the digits} */
  @Override
  public String toString() {
    return digits();
  }
}
