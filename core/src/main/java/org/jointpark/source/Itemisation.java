package org.jointpark.source;

/**
 * What it means that a record which lists amounts or counts by kind does not list one of the kinds.
 *
 * <p>A record says it once, for all of its kinds. There is no other default.
 */
public enum Itemisation {
  /** Every kind that is not zero is listed: one that is not listed is zero. */
  COMPLETE,
  /** Some kinds are listed: one that is not listed is unknown. */
  PARTIAL
}
