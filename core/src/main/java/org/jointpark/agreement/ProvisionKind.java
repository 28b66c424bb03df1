package org.jointpark.agreement;

/** What a {@link Provision} makes of the action that it speaks of. */
public enum ProvisionKind {
  /** The bearer must do it. */
  OBLIGATION,
  /** The bearer must not do it. */
  PROHIBITION,
  /** The bearer may do it, and others must let it. */
  PERMISSION,
  /** The bearer can do it with effect in law, such as appoint, decide or terminate. */
  POWER
}
