package org.jointpark.rules;

/** A mark on a {@link Verdict}, which may carry several. */
public enum Flag {
  /**
   * Still so at the horizon: it ends there for want of knowledge, and nothing is known to end it.
   */
  OPEN,
  /** A party disputes the law or claims an excuse; see the annotations. */
  CONTESTED,
  /** No later event can change the verdict. */
  FINAL,
  /** Rests on a presumption of law that can be rebutted. */
  PRESUMED
}
