package org.jointpark.event;

/** What a {@link Claim} says of an agreement. */
public enum ClaimKind {
  /** The agreement has ended, or ends. */
  TERMINATION,
  /** The agreement is void. */
  NULLITY,
  /** The claimant need not keep the agreement, or its breach is not to blame. */
  EXCUSE,
  /** The agreement does not bind for the time being. */
  SUSPENSION,
  /** The agreement binds again, after it was suspended. */
  RESUMPTION,
  /** What the agreement asks of others need not be done. */
  WAIVER
}
