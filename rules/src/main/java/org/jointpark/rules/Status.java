package org.jointpark.rules;

/**
 * How it stands with a law in particular; each status comes down to one {@link Outcome}.
 *
 * <p>A rule has the four statuses that are named like the outcomes, and {@link #CONFLICT}; one with
 * a due day also {@link #PENDING} and {@link #FULFILLED_LATE}. The others belong to the duties and
 * powers of agreements.
 */
public enum Status {
  /** The rule is not in force, or its condition is false. */
  NOT_APPLICABLE(Outcome.NOT_APPLICABLE),
  /** The condition of the duty does not hold, or the duty has not begun. */
  INACTIVE(Outcome.NOT_APPLICABLE),
  /** The duty was ended without effect. */
  VOID(Outcome.NOT_APPLICABLE),
  /** The duty was ended by consent. */
  DISCHARGED(Outcome.NOT_APPLICABLE),
  /** The duty is not done, and its time has not run out. */
  PENDING(Outcome.NOT_APPLICABLE),
  /** What is asked for holds. */
  COMPLIANT(Outcome.COMPLIANT),
  /** A lapse that ended within its grace. */
  TOLERATED(Outcome.COMPLIANT),
  /** What is asked for does not hold, and an excuse is recognised. */
  EXCUSED(Outcome.COMPLIANT),
  /** The duty was done in time. */
  FULFILLED(Outcome.COMPLIANT),
  /** The duty was done after its due day; holds from that day on. */
  FULFILLED_LATE(Outcome.COMPLIANT),
  /** The power was used as it may be. */
  VALID(Outcome.COMPLIANT),
  /** A breach was made good; holds from that day on. */
  REPAIRED(Outcome.COMPLIANT),
  /** What is asked for does not hold. */
  VIOLATED(Outcome.VIOLATED),
  /** A duty to keep or to refrain is broken, or a duty to do has lapsed undone. */
  BREACHED(Outcome.VIOLATED),
  /** The due day has passed, and the duty is still to be done. */
  OVERDUE(Outcome.VIOLATED),
  /** The power was used without its condition, and has no effect. */
  INVALID(Outcome.VIOLATED),
  /** A fact that decides is missing. */
  UNDETERMINED(Outcome.UNDETERMINED),
  /** Exceptions of equal priority apply and disagree. */
  CONFLICT(Outcome.UNDETERMINED),
  /** The parties disagree on whether the power was there. */
  CONTESTED(Outcome.UNDETERMINED);

  private final Outcome outcome;

  Status(Outcome outcome) {
    this.outcome = outcome;
  }

  /** {@return what this status comes down to} */
  public Outcome outcome() {
    return outcome;
  }
}
