package org.jointpark.time;

import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * Identifies a {@link HolidayCalendar} within a dossier, for example {@code DPRK-banks}.
 *
 * <p>1 to 64 characters, each an ASCII letter, a digit, a hyphen or a dot.
 */
@Value.Immutable(builder = false)
public abstract class HolidayCalendarId implements Comparable<HolidayCalendarId> {

  HolidayCalendarId() {}

  /**
   * Returns the identifier with the given text, which is also its {@link #toString() text form}.
   *
   * @param value the text
   * @return the identifier
   * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds
   *     a character outside of {@code [A-Za-z0-9.-]}
   */
  public static HolidayCalendarId of(String value) {
    return ImmutableHolidayCalendarId.of(value);
  }

  @Value.Parameter
  abstract String value();

  @Value.Check
  void check() {
    IdText.check("holiday calendar id", value());
  }

  @Override
  public int compareTo(HolidayCalendarId other) {
    return value().compareTo(other.value());
  }

  @Override
  public String toString() {
    return value();
  }
}
