package org.jointpark.park;

/** Whether a park works. */
public enum OperatingStatus {
  /** It was agreed upon or is being built, and no firm has produced yet. */
  NOT_YET_OPEN,
  /** Its firms may produce. */
  OPERATING,
  /** It stands still, and nobody has declared it closed for good. */
  SUSPENDED,
  /** It was closed, and its people and goods were sent home or seized. */
  CLOSED;

  /** {@return whether its firms may produce} */
  public boolean isOperating() {
    return this == OPERATING;
  }
}
