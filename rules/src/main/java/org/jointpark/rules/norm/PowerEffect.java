package org.jointpark.rules.norm;

/** What the valid exercise of a power does to the agreement in which it stands. */
public enum PowerEffect {
  /** Nothing that reaches beyond the exercise itself, such as an appointment. */
  NONE,
  /** It ends the agreement. */
  TERMINATES,
  /** It makes the agreement void. */
  ANNULS,
  /** It suspends the agreement, until all parties or a power let it bind again. */
  SUSPENDS,
  /** It lets the agreement bind again after a suspension. */
  RESUMES
}
