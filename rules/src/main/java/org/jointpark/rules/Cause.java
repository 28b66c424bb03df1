package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a verdict begins or ends where it does. Its day is the first day of what follows: that of the
 * verdict itself at its beginning, the day after its last one at its end. A verdict that was cut to
 * fewer days keeps the causes of the whole.
 */
@Value.Immutable(builder = false)
public abstract class Cause {

  Cause() {}

  /** What kind of thing begins or ends a verdict. */
  public enum Kind {
    /** Something that happened; the reference is the id of the event. */
    EVENT,
    /** A due day that passed; the reference is the citation of what sets it. */
    DUE_DAY,
    /** The edge of a period in which something was due. */
    WINDOW,
    /** A change of the state that is asked for. */
    STATE,
    /** A step in the life of an agreement, such as its signature; the reference is its id. */
    LIFECYCLE,
    /** A change of the law; the reference is the citation of the new version. */
    AMENDMENT,
    /** A fact of the record that is judged, or a change of it. */
    FACT,
    /** The first or the last day of the record that is judged. */
    EXTENT,
    /** The day beyond which nothing is known. */
    HORIZON
  }

  /**
   * Returns a cause that is a thing with an id.
   *
   * @param kind what kind of thing it is
   * @param day the day on which it takes effect
   * @param reference the id of the thing, such as that of an event
   * @return the cause
   * @throws IllegalArgumentException if {@code reference} is blank
   */
  public static Cause of(Kind kind, LocalDate day, String reference) {
    return ImmutableCause.of(kind, day, Optional.of(reference));
  }

  /**
   * Returns a cause that lies in the days alone.
   *
   * @param kind what kind of thing it is
   * @param day the day on which it takes effect
   * @return the cause, without a reference
   */
  public static Cause of(Kind kind, LocalDate day) {
    return ImmutableCause.of(kind, day, Optional.empty());
  }

  /** {@return what kind of thing it is} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return the day on which it takes effect} */
  @Value.Parameter
  public abstract LocalDate day();

  /** {@return the id of the thing, or empty where there is none} */
  @Value.Parameter
  public abstract Optional<String> reference();

  @Value.Check
  void check() {
    checkArgument(
        reference().filter(String::isBlank).isEmpty(),
        "reference must not be blank (%s on %s)",
        kind(),
        day());
  }

  /** {@return the kind, the reference and the day, such as {@code EVENT EV-1 on 2013-09-16}} */
  @Override
  public String toString() {
    return kind() + reference().map(id -> " " + id).orElse("") + " on " + day();
  }
}
