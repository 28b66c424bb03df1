package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with an instance of a norm on some days, before it becomes a verdict.
 *
 * <p>Some of them are made of each verdict, so the builder is written by hand: it makes a
 * collection only where something is in it.
 *
 * @param days the days, which have two bounds
 * @param status how it stands
 * @param part the part of the instance, such as a window; segments of two parts are never one
 * @param cause why it begins
 * @param close why it ends, if that lies in the part itself, as the edge of a window does
 * @param missing what is missing, if it is undetermined
 * @param conflicting the exceptions that disagree, if they do
 * @param due the due day, if there is one
 * @param amounts by how much it is kept or not
 * @param further further acts to the same effect
 * @param confidence how sure it is
 * @param isDone whether nothing changes it any more: neither what happens later, nor a condition or
 *     a suspension
 * @param isTentative whether later events may change it, although it has ended
 * @param decidedOn the one day on which conditions and suspensions decide on all of it, or empty if
 *     each day is for itself
 */
record Segment(
    DateInterval days,
    Status status,
    String part,
    Cause cause,
    Optional<Cause> close,
    ImmutableSortedSet<String> missing,
    ImmutableSortedSet<String> conflicting,
    Optional<LocalDate> due,
    ImmutableList<Amount> amounts,
    ImmutableList<Cause> further,
    Confidence confidence,
    boolean isDone,
    boolean isTentative,
    Optional<LocalDate> decidedOn) {

  static Builder builder() {
    return new Builder();
  }

  LocalDate start() {
    return days.knownStart();
  }

  LocalDate end() {
    return days.knownEnd();
  }

  /** Returns this segment on some of its days. */
  Segment cutTo(DateInterval some) {
    if (some.equals(days)) {
      return this;
    }
    Builder cut = toBuilder().days(some);
    return some.knownEnd().equals(end())
        ? cut.build()
        : cut.close(Optional.empty()).build();
  }

  Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a segment. Days, status, cause and confidence are required. */
  static final class Builder {
    private @Nullable DateInterval days;
    private @Nullable Status status;
    private String part = "";
    private @Nullable Cause cause;
    private Optional<Cause> close = Optional.empty();
    private ImmutableSortedSet<String> missing = ImmutableSortedSet.of();
    private ImmutableSortedSet<String> conflicting = ImmutableSortedSet.of();
    private Optional<LocalDate> due = Optional.empty();
    private ImmutableList<Amount> amounts = ImmutableList.of();
    private ImmutableList<Cause> further = ImmutableList.of();
    private @Nullable Confidence confidence;
    private boolean isDone;
    private boolean isTentative;
    private Optional<LocalDate> decidedOn = Optional.empty();

    private Builder() {}

    private Builder(Segment segment) {
      days = segment.days;
      status = segment.status;
      part = segment.part;
      cause = segment.cause;
      close = segment.close;
      missing = segment.missing;
      conflicting = segment.conflicting;
      due = segment.due;
      amounts = segment.amounts;
      further = segment.further;
      confidence = segment.confidence;
      isDone = segment.isDone;
      isTentative = segment.isTentative;
      decidedOn = segment.decidedOn;
    }

    @CanIgnoreReturnValue
    Builder days(DateInterval some) {
      days = some;
      return this;
    }

    @CanIgnoreReturnValue
    Builder status(Status one) {
      status = one;
      return this;
    }

    @CanIgnoreReturnValue
    Builder part(String name) {
      part = name;
      return this;
    }

    @CanIgnoreReturnValue
    Builder cause(Cause reason) {
      cause = reason;
      return this;
    }

    @CanIgnoreReturnValue
    Builder close(Cause reason) {
      return close(Optional.of(reason));
    }

    @CanIgnoreReturnValue
    Builder close(Optional<Cause> reason) {
      close = reason;
      return this;
    }

    @CanIgnoreReturnValue
    Builder missing(Iterable<String> names) {
      missing = ImmutableSortedSet.copyOf(names);
      return this;
    }

    @CanIgnoreReturnValue
    Builder addMissing(String name) {
      return addAllMissing(ImmutableSortedSet.of(name));
    }

    @CanIgnoreReturnValue
    Builder addAllMissing(Iterable<String> names) {
      missing = Segments.union(missing, ImmutableSortedSet.copyOf(names));
      return this;
    }

    @CanIgnoreReturnValue
    Builder conflicting(Iterable<String> exceptions) {
      conflicting = ImmutableSortedSet.copyOf(exceptions);
      return this;
    }

    @CanIgnoreReturnValue
    Builder due(LocalDate day) {
      return due(Optional.of(day));
    }

    @CanIgnoreReturnValue
    Builder due(Optional<LocalDate> day) {
      due = day;
      return this;
    }

    @CanIgnoreReturnValue
    Builder amounts(Iterable<Amount> some) {
      amounts = ImmutableList.copyOf(some);
      return this;
    }

    @CanIgnoreReturnValue
    Builder addAmount(Amount amount) {
      amounts = amounts.isEmpty()
          ? ImmutableList.of(amount)
          : ImmutableList.<Amount>builder().addAll(amounts).add(amount).build();
      return this;
    }

    @CanIgnoreReturnValue
    Builder further(Iterable<Cause> acts) {
      further = ImmutableList.copyOf(acts);
      return this;
    }

    @CanIgnoreReturnValue
    Builder addFurther(Cause act) {
      further = ImmutableList.<Cause>builder().addAll(further).add(act).build();
      return this;
    }

    @CanIgnoreReturnValue
    Builder confidence(Confidence one) {
      confidence = one;
      return this;
    }

    @CanIgnoreReturnValue
    Builder isDone(boolean done) {
      isDone = done;
      return this;
    }

    @CanIgnoreReturnValue
    Builder isTentative(boolean tentative) {
      isTentative = tentative;
      return this;
    }

    @CanIgnoreReturnValue
    Builder decidedOn(LocalDate day) {
      return decidedOn(Optional.of(day));
    }

    @CanIgnoreReturnValue
    Builder decidedOn(Optional<LocalDate> day) {
      decidedOn = day;
      return this;
    }

    Segment build() {
      return new Segment(
          Objects.requireNonNull(days),
          Objects.requireNonNull(status),
          part,
          Objects.requireNonNull(cause),
          close,
          missing,
          conflicting,
          due,
          amounts,
          further,
          Objects.requireNonNull(confidence),
          isDone,
          isTentative,
          decidedOn);
    }
  }
}
