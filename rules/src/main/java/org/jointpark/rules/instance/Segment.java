package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;

/** How it stands with an instance of a norm on some days, before it becomes a verdict. */
@Value.Immutable
abstract class Segment {

  Segment() {}

  static Builder builder() {
    return new Builder();
  }

  /** Returns the days, which have two bounds. */
  abstract DateInterval days();

  abstract Status status();

  /** Returns the part of the instance, such as a window; segments of two parts are never one. */
  @Value.Default
  String part() {
    return "";
  }

  /** Returns why it begins. */
  abstract Cause cause();

  /** Returns why it ends, if that lies in the part itself, as the edge of a window does. */
  abstract Optional<Cause> close();

  @Value.NaturalOrder
  abstract ImmutableSortedSet<String> missing();

  @Value.NaturalOrder
  abstract ImmutableSortedSet<String> conflicting();

  abstract Optional<LocalDate> due();

  abstract ImmutableList<Amount> amounts();

  /** Returns further acts to the same effect. */
  abstract ImmutableList<Cause> further();

  abstract Confidence confidence();

  /**
   * Returns whether nothing changes it any more: neither what happens later, nor a condition or a
   * suspension.
   */
  @Value.Default
  boolean isDone() {
    return false;
  }

  /** Returns whether later events may change it, although it has ended. */
  @Value.Default
  boolean isTentative() {
    return false;
  }

  /**
   * Returns the one day on which conditions and suspensions decide on all of it, or empty if each
   * day is for itself.
   */
  abstract Optional<LocalDate> decidedOn();

  LocalDate start() {
    return days().knownStart();
  }

  LocalDate end() {
    return days().knownEnd();
  }

  /** Returns this segment on some of its days. */
  Segment cutTo(DateInterval some) {
    if (some.equals(days())) {
      return this;
    }
    Builder cut = toBuilder().days(some);
    return some.knownEnd().equals(end())
        ? cut.build()
        : cut.close(Optional.empty()).build();
  }

  Builder toBuilder() {
    return new Builder().from(this);
  }

  static final class Builder extends ImmutableSegment.Builder {
    Builder() {}
  }
}
