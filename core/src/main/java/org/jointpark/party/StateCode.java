package org.jointpark.party;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The two-letter code of a state, after ISO 3166-1, that somebody or something comes from, for
 * example {@code KR} for the Republic of Korea and {@code KP} for the Democratic People's Republic
 * of Korea.
 *
 * <p>Two capital ASCII letters; whether a state has that code is not checked. Codes sort by their
 * letters.
 */
@Value.Immutable(builder = false)
public abstract class StateCode implements Comparable<StateCode> {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}");
  private static final int MAX_SHOWN = 64;

  StateCode() {}

  /**
   * Returns the code with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the two letters
   * @return the code
   * @throws IllegalArgumentException if {@code value} is anything but two letters of {@code [A-Z]}
   */
  public static StateCode of(String value) {
    return ImmutableStateCode.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    checkArgument(
        SHAPE.matcher(value()).matches(),
        "state code must match [A-Z]{2}, but was '%s'",
        Ascii.truncate(value(), MAX_SHOWN, "…"));
  }

  @Override
  public int compareTo(StateCode other) {
    return value().compareTo(other.value());
  }

  /** {@return the two letters} */
  @Override
  public String toString() {
    return value();
  }
}
