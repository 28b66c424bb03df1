package org.jointpark.labour;

/** Why a worker is on leave. */
public enum LeaveKind {
  /** The yearly leave that every worker has. */
  ANNUAL,
  /** Further days of yearly leave, such as for hard or harmful work. */
  SUPPLEMENTARY,
  /** Before and after giving birth. */
  MATERNITY,
  /** An illness that does not come from work. */
  SICK,
  /** An illness or an injury that comes from work. */
  OCCUPATIONAL_ILLNESS,
  /** A duty towards the state or the public. */
  PUBLIC_DUTY,
  /** At the worker's wish, and without pay by agreement. */
  UNPAID,
  /** Anything else. */
  OTHER
}
