package org.jointpark.rules;

/** A mark on a {@link Verdict}, which may carry several. */
public enum Flag {
  /** Still so at the horizon: the interval ends there for want of knowledge, not of a cause. */
  OPEN,
  /** A party disputes the law or claims an excuse; see the annotations. */
  CONTESTED,
  /** No later event can change the verdict. */
  FINAL,
  /** Rests on a presumption of law that can be rebutted. */
  PRESUMED
}
