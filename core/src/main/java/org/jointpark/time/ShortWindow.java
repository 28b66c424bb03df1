package org.jointpark.time;

/**
 * What becomes of the first or the last window of a {@link Recurrence} if the span cuts it.
 *
 * <p>An agreement that is in force from the end of August has a short third quarter. Where "once a
 * quarter" is meant, three things may be: that the short quarter counts like any other, that it
 * does not count, or that it counts with the next one as a single long window.
 */
public enum ShortWindow {
  /** It is a window like any other. */
  KEEP,
  /** It is no window: its days lie in none. */
  SKIP,
  /**
   * Its days belong to the window beside it. Where there is none, since the span has no other
   * window or since that one is skipped, it is kept.
   */
  MERGE
}
