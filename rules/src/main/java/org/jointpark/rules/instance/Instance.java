package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;

/**
 * One firing of the trigger of a norm.
 *
 * @param start the day of the trigger
 * @param end the horizon, or the first day on which the norm is in force no more
 * @param isOpen whether the end is the horizon alone
 * @param cause what triggered it
 * @param confidence how sure that is
 */
record Instance(
    LocalDate start, LocalDate end, boolean isOpen, Cause cause, Confidence confidence) {

  /** Returns an empty list of segments of this instance. */
  Sketch sketch() {
    return new Sketch();
  }

  /** Segments of the instance, one after the other. */
  final class Sketch {
    private final List<Segment> segments = new ArrayList<>();

    /** Adds a segment, cut to the days of the instance, unless none of its days are left. */
    void add(
        LocalDate from,
        LocalDate until,
        Status status,
        Cause cause,
        UnaryOperator<Segment.Builder> more) {
      LocalDate first = from.isBefore(start) ? start : from;
      LocalDate next = until.isAfter(end) ? end : until;
      if (first.isBefore(next)) {
        segments.add(more.apply(Segment.builder()
                .days(DateInterval.of(first, next))
                .status(status)
                .cause(cause)
                .confidence(confidence))
            .build());
      }
    }

    List<Segment> segments() {
      return segments;
    }
  }
}
