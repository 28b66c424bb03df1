package org.jointpark.event;

/** How {@link Talks} ended. */
public enum TalksOutcome {
  /** With an agreement on what they were called for. */
  AGREEMENT,
  /** With an agreement on a part of it. */
  PARTIAL_AGREEMENT,
  /** Without an agreement, in order. */
  NO_AGREEMENT,
  /** A side broke them off. */
  BROKEN_OFF,
  /** They had been fixed and did not take place. */
  NOT_HELD,
  /** No source says how. */
  NOT_RECORDED
}
