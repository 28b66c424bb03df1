package org.jointpark.payroll;

/**
 * How an hour counts for pay.
 *
 * <p>The kinds do not overlap: each hour counts under one of them.
 */
public enum HourKind {
  /** Worked by day, within the normal hours. */
  NORMAL(1 << 9),
  /** Worked by day, beyond the normal hours. */
  OVERTIME(1 << 10),
  /** Worked in the night, within the normal hours. */
  NIGHT(1 << 11),
  /** Worked in the night, beyond the normal hours. */
  NIGHT_OVERTIME(1 << 12),
  /** Worked on a holiday or a day of rest, by day or by night. */
  HOLIDAY(1 << 13),
  /** Not worked, since the firm had no work to give. */
  IDLE(1 << 14);

  /** Stands for this kind among the facts of a pay line. */
  final int bit;

  HourKind(int bit) {
    this.bit = bit;
  }

  /** {@return whether somebody was at work in such an hour} */
  public boolean isWorked() {
    return this != IDLE;
  }
}
