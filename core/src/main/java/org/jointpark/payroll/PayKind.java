package org.jointpark.payroll;

/**
 * What a part of somebody's pay is for.
 *
 * <p>The kinds do not overlap: the parts of a pay line add up to the gross pay.
 */
public enum PayKind {
  /** The wage agreed for the normal hours, before anything is added to it. */
  BASE(1 << 0),
  /** The pay for overtime by day and by night, with its premium. */
  OVERTIME(1 << 1),
  /** The premium for normal hours that fell into the night. */
  NIGHT(1 << 2),
  /** The pay for work on a holiday for which no other day was given, with its premium. */
  HOLIDAY(1 << 3),
  /** The pay for time in which the firm had no work to give. */
  IDLE(1 << 4),
  /** The pay for days of leave. */
  LEAVE(1 << 5),
  /** A bonus or an incentive. */
  BONUS(1 << 6),
  /** The pay for pieces made, where it is not the base. */
  PIECE_RATE(1 << 7),
  /** An allowance, such as for a post, for length of service or for a meal. */
  ALLOWANCE(1 << 8);

  /** Stands for this kind among the facts of a pay line. */
  final int bit;

  PayKind(int bit) {
    this.bit = bit;
  }
}
