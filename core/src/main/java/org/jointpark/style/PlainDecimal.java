package org.jointpark.style;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** Brings recorded numbers into the one form in which equal numbers are equal. */
public final class PlainDecimal {

  private static final int MAX_DIGITS = 18;

  private PlainDecimal() {}

  /**
   * Returns a number without trailing zeros, of bounded length.
   *
   * @param name the property that holds the number, for the message
   * @param value any number
   * @return the same number, in the form that every equal number has
   * @throws IllegalArgumentException if {@code value} has more than 18 digits before the decimal
   *     point or after it
   */
  public static BigDecimal stripped(String name, BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    checkArgument(
        stripped.scale() <= MAX_DIGITS
            && (long) stripped.precision() - stripped.scale() <= MAX_DIGITS,
        "%s must have at most %s digits on each side of the point, but was %s",
        name,
        MAX_DIGITS,
        stripped);
    return stripped;
  }
}
