package org.jointpark.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads plain decimal numbers of bounded length. */
final class Decimals {

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private Decimals() {}

  /** Returns the number that a text is, which is called by its name in errors. */
  static BigDecimal parse(String name, String text, int maxLength) {
    checkArgument(
        text.length() <= maxLength && PLAIN.matcher(text).matches(),
        "%s must be a plain decimal number of at most %s characters, but was '%s'",
        name,
        maxLength,
        text.length() <= maxLength ? text : text.substring(0, maxLength) + "…");
    return new BigDecimal(text);
  }
}
