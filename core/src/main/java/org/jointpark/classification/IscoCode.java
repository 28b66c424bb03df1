package org.jointpark.classification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An occupation, after the International Standard Classification of Occupations of 2008 (ISCO-08,
 * International Labour Organization).
 *
 * <p>A code is that of one of four levels, each a part of the one before: a major group ({@code 8},
 * plant and machine operators; {@code 0}, armed forces), a sub-major group of two digits
 * ({@code 81}), a minor group of three ({@code 815}) or a unit group of four ({@code 8153}, sewing
 * machine operators). Whether ISCO-08 has a group of that number is not looked up.
 *
 * <p>Codes sort by their digits, a group before its parts.
 *
 * <pre>{@code
 * IscoCode operator = IscoCode.of("8153");
 * IscoCode.of("8").includes(operator); // true
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class IscoCode implements Comparable<IscoCode> {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{1,4}");
  private static final int MAX_SHOWN = 64;

  IscoCode() {}

  /**
   * Returns the code with the given digits, which are also its {@link #toString() text form}.
   *
   * @param digits one to four digits
   * @return the code
   * @throws IllegalArgumentException if {@code digits} has another shape
   */
  public static IscoCode of(String digits) {
    return ImmutableIscoCode.of(digits);
  }

  @Value.Parameter
  abstract String digits();

  @Value.Check
  void check() {
    checkArgument(
        SHAPE.matcher(digits()).matches(),
        "ISCO code must match [0-9]{1,4}, but was '%s'",
        Ascii.truncate(digits(), MAX_SHOWN, "…"));
  }

  /**
   * {@return the digit of the major group, such as {@code 8}, that this code names or is part of}
   */
  public String majorGroup() {
    return digits().substring(0, 1);
  }

  /**
   * Returns whether this occupation is another, or has it as a part.
   *
   * @param narrower any code
   * @return whether whoever is counted under {@code narrower} is counted under this code
   */
  public boolean includes(IscoCode narrower) {
    return narrower.digits().startsWith(digits());
  }

  @Override
  public int compareTo(IscoCode other) {
    return digits().compareTo(other.digits());
  }

  /** {@return the digits} */
  @Override
  public String toString() {
    return digits();
  }
}
