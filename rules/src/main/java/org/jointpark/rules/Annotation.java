package org.jointpark.rules;

import org.immutables.value.Value;

/**
 * A later fact that bears on a verdict without changing it: a second initiator, a claim, a status
 * that became contested.
 */
@Value.Immutable(builder = false)
public abstract class Annotation implements Comparable<Annotation> {

  Annotation() {}

  /** What kind of remark an annotation is. */
  public enum Kind {
    /** Another act, often of another party, that would have had the same effect. */
    FURTHER_ACT,
    /** A party claims a ground that would excuse it, which the law does not recognise. */
    CLAIMED_EXCUSE,
    /** A party claims that the law no longer binds it; for all others its status is contested. */
    CONTESTED_STATUS
  }

  /**
   * Returns an annotation.
   *
   * @param kind what kind of remark it is
   * @param cause what happened, and on which day
   * @return the annotation
   */
  public static Annotation of(Kind kind, Cause cause) {
    return ImmutableAnnotation.of(kind, cause);
  }

  /** {@return what kind of remark it is} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return what happened, and on which day} */
  @Value.Parameter
  public abstract Cause cause();

  @Override
  public int compareTo(Annotation other) {
    int days = cause().day().compareTo(other.cause().day());
    return days != 0 ? days : toString().compareTo(other.toString());
  }

  /** {@return the kind and the cause} */
  @Override
  public String toString() {
    return kind() + ": " + cause();
  }
}
