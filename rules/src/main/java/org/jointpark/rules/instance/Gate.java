package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * What stands in the way of a norm on some days, such as that its condition does not hold.
 *
 * @param status how it stands instead, or empty if nothing is in the way
 * @param cause why that begins, if it is known
 * @param missing what is missing, if the status is undetermined
 * @param conflicting the exceptions that disagree, if they do
 * @param confidence how sure it is
 * @param ends whether it ends the norm for good
 */
record Gate(
    Optional<Status> status,
    Optional<Cause> cause,
    ImmutableSortedSet<String> missing,
    ImmutableSortedSet<String> conflicting,
    Confidence confidence,
    boolean ends) {

  /** Nothing is in the way. */
  static final Gate OPEN = open(Optional.empty(), Confidence.HIGH);

  static Gate open(Optional<Cause> cause, Confidence confidence) {
    return new Gate(
        Optional.empty(),
        cause,
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        confidence,
        false);
  }

  static Gate shut(Status status, Optional<Cause> cause, Confidence confidence) {
    return new Gate(
        Optional.of(status),
        cause,
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        confidence,
        false);
  }

  static Gate ending(Status status, Cause cause, Confidence confidence) {
    return new Gate(
        Optional.of(status),
        Optional.of(cause),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        confidence,
        true);
  }

  static Gate unclear(ImmutableSortedSet<String> missing) {
    return new Gate(
        Optional.of(Status.UNDETERMINED),
        Optional.empty(),
        missing,
        ImmutableSortedSet.of(),
        Confidence.HIGH,
        false);
  }

  static Gate conflict(
      ImmutableSortedSet<String> exceptions, Optional<Cause> cause, Confidence confidence) {
    return new Gate(
        Optional.of(Status.CONFLICT),
        cause,
        ImmutableSortedSet.of(),
        exceptions,
        confidence,
        false);
  }

  /** Returns the gate of a condition: open while it holds. */
  static Gate of(Truth condition) {
    return switch (condition.value()) {
      case YES -> open(condition.cause(), condition.confidence());
      case NO -> shut(Status.INACTIVE, condition.cause(), condition.confidence());
      case MISSING -> unclear(condition.missing());
    };
  }

  /**
   * Returns segments behind some gates, of which each day has one. What is done stays done, unless
   * it was done after an end.
   */
  static List<Segment> through(Timeline<Gate> gates, List<Segment> segments) {
    List<Segment> result = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.decidedOn().isPresent()) {
        result.add(gates
            .at(segment.decidedOn().get())
            .map(gate -> gate.on(segment, segment.cause()))
            .orElse(segment));
      } else if (segment.isDone()) {
        result.add(gates
            .at(segment.start().minusDays(1))
            .filter(Gate::ends)
            .map(gate -> gate.on(segment, segment.cause()))
            .orElse(segment));
      } else {
        for (Timeline.Piece<Gate> piece : gates.restrict(segment.days()).pieces()) {
          DateInterval days = piece.interval();
          Segment cut = segment.cutTo(days);
          result.add(piece.value().on(cut, Trial.beginning(cut, piece.value().cause())));
        }
      }
    }
    return Segments.merged(result);
  }

  private Segment on(Segment segment, Cause beginning) {
    Confidence both = segment.confidence().and(confidence);
    if (status.isEmpty()) {
      return segment.toBuilder().cause(beginning).confidence(both).build();
    }
    Segment.Builder shut = Segment.builder()
        .days(segment.days())
        .status(status.get())
        .cause(beginning)
        .missing(missing)
        .conflicting(conflicting)
        .confidence(both)
        .isDone(ends || segment.isDone())
        .isTentative(segment.isTentative());
    return ends
        ? shut.build()
        : shut.close(segment.close()).decidedOn(segment.decidedOn()).build();
  }
}
