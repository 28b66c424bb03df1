package org.jointpark.payroll;

import java.time.Duration;

/** Turns hours into a number of minutes. */
final class Minutes {

  private static final int SECONDS = 60;

  private Minutes() {}

  /**
   * Returns the minutes of some hours, which must be whole and lie between zero and a maximum.
   *
   * @param what begins the name of the hours in messages
   * @param kind ends it
   */
  static int of(String what, Object kind, Duration hours, int most) {
    long seconds = hours.getSeconds();
    if (seconds < 0 || seconds > (long) most * SECONDS) {
      throw new IllegalArgumentException("%s%s must be PT0S to %s, but was %s"
          .formatted(what, kind, Duration.ofMinutes(most), hours));
    }
    if (hours.getNano() != 0 || seconds % SECONDS != 0) {
      throw new IllegalArgumentException(
          "%s%s must be whole minutes, but was %s".formatted(what, kind, hours));
    }
    return Math.toIntExact(seconds / SECONDS);
  }
}
