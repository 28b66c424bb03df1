package org.jointpark.rules;

/** What a verdict comes down to: the word that counts, filters, and ends a build. */
public enum Outcome {
  /** The law asks nothing: it is not in force, its condition is false, or its time has not come. */
  NOT_APPLICABLE,
  /** The law is kept. */
  COMPLIANT,
  /** The law is breached. */
  VIOLATED,
  /** A fact that decides is missing, or what applies contradicts itself. */
  UNDETERMINED;

  /** {@return whether a verdict of this outcome is a finding, which somebody should look at} */
  public boolean isFinding() {
    return this == VIOLATED || this == UNDETERMINED;
  }
}
