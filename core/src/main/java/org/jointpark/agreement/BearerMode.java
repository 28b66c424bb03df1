package org.jointpark.agreement;

/** How the parties that bear a provision share it. */
public enum BearerMode {
  /** One party bears it, alone. */
  ONE,
  /** All bear it together: it is kept or breached by all of them at once. */
  JOINTLY,
  /** Each bears it for itself: one may keep what another breaches. */
  SEVERALLY
}
