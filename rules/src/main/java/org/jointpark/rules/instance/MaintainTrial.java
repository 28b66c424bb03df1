package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Judges an instance of a duty to keep something as it has to be. */
final class MaintainTrial {

  private final Trial trial;
  private final Duty.Maintain duty;
  private final Instance instance;
  private final ImmutableList<Timeline.Piece<Truth>> pieces;

  MaintainTrial(Trial trial, Duty.Maintain duty, Instance instance) {
    this.trial = trial;
    this.duty = duty;
    this.instance = instance;
    this.pieces = trial
        .truths(duty.state())
        .restrict(DateInterval.of(instance.start(), instance.end()))
        .pieces();
  }

  /** Returns how it stands from the trigger on. */
  List<Segment> segments() {
    Instance.Sketch sketch = instance.sketch();
    int i = 0;
    while (i < pieces.size()) {
      int next = i + 1;
      while (next < pieces.size() && valueOf(next) == valueOf(i)) {
        next++;
      }
      add(sketch, i, next);
      i = next;
    }
    return trial.excusing(sketch.segments(), Status.BREACHED);
  }

  private Truth.Value valueOf(int index) {
    return pieces.get(index).value().value();
  }

  /** Adds what some pieces with one value say together. */
  private void add(Instance.Sketch sketch, int from, int until) {
    switch (valueOf(from)) {
      case YES -> put(sketch, from, until, Status.COMPLIANT);
      case NO -> lapse(sketch, from, until);
      case MISSING -> {
        for (int i = from; i < until; i++) {
          put(sketch, i, i + 1, Status.UNDETERMINED);
        }
      }
    }
  }

  private void lapse(Instance.Sketch sketch, int from, int until) {
    LocalDate start = startOf(from);
    LocalDate end = pieces.get(until - 1).interval().knownEnd();
    if (ChronoUnit.DAYS.between(start, end) >= Math.max(duty.grace(), 1)) {
      put(sketch, from, until, Status.BREACHED);
      return;
    }
    boolean missingBefore = from > 0 && valueOf(from - 1) == Truth.Value.MISSING;
    boolean missingAfter = until < pieces.size() && valueOf(until) == Truth.Value.MISSING;
    if (missingBefore || missingAfter) {
      sketch.add(
          start,
          end,
          Status.UNDETERMINED,
          cause(from),
          segment -> segment
              .addAllMissing(missingBefore ? missing(from - 1) : ImmutableSortedSet.of())
              .addAllMissing(missingAfter ? missing(until) : ImmutableSortedSet.of())
              .isTentative(until == pieces.size() && instance.isOpen()));
    } else if (until == pieces.size() && instance.isOpen()) {
      sketch.add(
          start,
          end,
          Status.PENDING,
          cause(from),
          segment -> segment
              .due(start.plusDays(duty.grace() - 1L))
              .isTentative(true)
              .confidence(confidence(from, until)));
    } else {
      put(sketch, from, until, Status.TOLERATED);
    }
  }

  private ImmutableSortedSet<String> missing(int index) {
    return pieces.get(index).value().missing();
  }

  private void put(Instance.Sketch sketch, int from, int until, Status status) {
    sketch.add(
        startOf(from),
        pieces.get(until - 1).interval().knownEnd(),
        status,
        cause(from),
        segment -> segment
            .addAllMissing(missing(from))
            .further(status == Status.BREACHED ? further(from, until) : ImmutableList.of())
            .confidence(confidence(from, until)));
  }

  private LocalDate startOf(int index) {
    return pieces.get(index).interval().knownStart();
  }

  private Cause cause(int index) {
    LocalDate start = startOf(index);
    if (start.equals(instance.start())) {
      return instance.cause();
    }
    return pieces
        .get(index)
        .value()
        .cause()
        .filter(cause -> cause.day().equals(start))
        .orElseGet(() -> Cause.of(Cause.Kind.STATE, start));
  }

  /** Returns the acts that would have ended the state as well, had it not ended before. */
  private ImmutableList<Cause> further(int from, int until) {
    return pieces.subList(from + 1, until).stream()
        .flatMap(piece -> piece.value().cause().stream())
        .filter(cause -> cause.kind() == Cause.Kind.EVENT)
        .collect(ImmutableList.toImmutableList());
  }

  private Confidence confidence(int from, int until) {
    return pieces.subList(from, until).stream()
        .map(piece -> piece.value().confidence())
        .reduce(instance.confidence(), Confidence::and);
  }
}
