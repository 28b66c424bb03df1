package org.jointpark.agreement;

/** How people judged that a provision was kept. */
public enum AssessmentStatus {
  /** It was done in time, or has been kept so far. */
  FULFILLED,
  /** It was done, but after it was due. */
  FULFILLED_LATE,
  /** A part of it was done. */
  PARTIAL,
  /** It was not done. */
  UNFULFILLED,
  /** The opposite of it was done. */
  BREACHED,
  /** The parties disagree on whether it was kept. */
  CONTESTED,
  /** Nobody has judged it yet. */
  NOT_ASSESSED
}
