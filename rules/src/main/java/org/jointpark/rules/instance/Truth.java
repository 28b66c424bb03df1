package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jointpark.rules.Cause;
import org.jointpark.source.Confidence;
import org.jointpark.time.Timeline;

/**
 * Whether something is so on some days.
 *
 * @param value whether it is so, or that it is missing
 * @param missing what is missing, if it is
 * @param cause why it began to be so, if that is known
 * @param confidence how sure it is
 */
record Truth(
    Value value, ImmutableSortedSet<String> missing, Optional<Cause> cause, Confidence confidence) {

  /** Whether something is so. */
  enum Value {
    YES,
    NO,
    MISSING
  }

  /** What is so always. */
  static final Truth ALWAYS =
      new Truth(Value.YES, ImmutableSortedSet.of(), Optional.empty(), Confidence.HIGH);

  /** What is so never. */
  static final Truth NEVER =
      new Truth(Value.NO, ImmutableSortedSet.of(), Optional.empty(), Confidence.HIGH);

  /** What is so on no day. */
  static final Timeline<Truth> NEVER_AT_ALL = Timeline.constant(NEVER);

  static Truth of(boolean value, Optional<Cause> cause, Confidence confidence) {
    return new Truth(value ? Value.YES : Value.NO, ImmutableSortedSet.of(), cause, confidence);
  }

  static Truth missing(String name) {
    return missing(ImmutableSortedSet.of(name));
  }

  static Truth missing(ImmutableSortedSet<String> names) {
    return new Truth(Value.MISSING, names, Optional.empty(), Confidence.HIGH);
  }

  boolean isYes() {
    return value == Value.YES;
  }

  boolean isNo() {
    return value == Value.NO;
  }

  boolean isMissing() {
    return value == Value.MISSING;
  }

  Truth not() {
    return switch (value) {
      case YES -> new Truth(Value.NO, missing, cause, confidence);
      case NO -> new Truth(Value.YES, missing, cause, confidence);
      case MISSING -> this;
    };
  }

  /** Returns whether both are so. */
  Truth and(Truth other) {
    if (isNo() || other.isNo()) {
      return deciding(other, Value.NO);
    }
    if (isMissing() || other.isMissing()) {
      return missing(ImmutableSortedSet.<String>naturalOrder()
          .addAll(missing)
          .addAll(other.missing)
          .build());
    }
    return of(true, later(cause, other.cause), confidence.and(other.confidence));
  }

  /** Returns whether one of both is so. */
  Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** Returns a truth that each of those with a value decides alone: of two, the surer one. */
  private Truth deciding(Truth other, Value decided) {
    if (value == decided && other.value == decided) {
      return new Truth(
          decided,
          missing,
          earlier(cause, other.cause),
          confidence.compareTo(other.confidence) <= 0 ? confidence : other.confidence);
    }
    return value == decided ? this : other;
  }

  private static Optional<Cause> later(Optional<Cause> one, Optional<Cause> other) {
    return one.isPresent() && other.isPresent()
        ? (other.get().day().isAfter(one.get().day()) ? other : one)
        : one.or(() -> other);
  }

  private static Optional<Cause> earlier(Optional<Cause> one, Optional<Cause> other) {
    return one.isPresent() && other.isPresent()
        ? (other.get().day().isBefore(one.get().day()) ? other : one)
        : one.or(() -> other);
  }
}
