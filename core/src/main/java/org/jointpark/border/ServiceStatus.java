package org.jointpark.border;

/** Whether a means of communication could be used. */
public enum ServiceStatus {
  /** It could be used. */
  AVAILABLE,
  /** It exists, but one side had cut it. */
  CUT,
  /** It was not offered, for example since it was promised but never built. */
  NOT_PROVIDED;

  /** {@return whether it could be used} */
  public boolean isAvailable() {
    return this == AVAILABLE;
  }
}
