package org.jointpark.source;

/** How sure a fact is, from the most to the least sure. */
public enum Confidence {
  /** An official text, official data, or a dated report of a public event. */
  HIGH,
  /** One secondary report, or a value that was derived or is ambiguous. */
  MEDIUM,
  /** A weak source. */
  LOW,
  /** Background knowledge that no source has confirmed. */
  UNCONFIRMED;

  /**
   * Returns the weaker of this confidence and another.
   *
   * @param other any confidence
   * @return the one of the two that is less sure
   */
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
