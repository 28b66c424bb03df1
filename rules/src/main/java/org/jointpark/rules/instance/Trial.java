package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.State;
import org.jointpark.source.Citation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;

/**
 * What it takes to judge a norm as borne by some parties: what happened, and when what was excused
 * or suspended.
 *
 * @param norm the norm
 * @param citation where it stands
 * @param severalBearer the party that is judged for itself, or nobody if all are judged as one
 * @param bearers those who bear it
 * @param sight what is known of the park
 * @param excused on which days an excuse is recognised, without a gap
 * @param suspended the days on which the agreement is suspended
 */
record Trial(
    Norm norm,
    Citation citation,
    ImmutableSortedSet<PartyId> severalBearer,
    ImmutableSortedSet<PartyId> bearers,
    Sight sight,
    Timeline<Truth> excused,
    DaySet suspended) {

  /**
   * What is known of a park before the horizon.
   *
   * @param dossier its dossier
   * @param happenings what happened
   * @param coverages of which acts the record is complete
   * @param states which states are so
   */
  record Sight(Dossier dossier, Happenings happenings, Coverages coverages, States states) {}

  /** Returns what was done of some acts, by the bearer if it is judged for itself. */
  ImmutableList<Happening> done(Acts acts) {
    return sight.happenings().of(acts, severalBearer);
  }

  /** Returns what was done of some acts by a bearer, unless the acts say by whom. */
  ImmutableList<Happening> doneByBearers(Acts acts) {
    return acts.by().isEmpty() ? sight.happenings().of(acts, bearers) : done(acts);
  }

  Silence silence(Acts acts) {
    return sight.coverages().of(acts);
  }

  Timeline<Truth> truths(State state) {
    return sight.states().of(state);
  }

  Optional<HolidayCalendar> calendar(HolidayCalendarId id) {
    return sight.dossier().holidayCalendar(id);
  }

  /** Returns a due day that passed as the cause of what begins after it. */
  Cause due(LocalDate firstTooLate) {
    return Cause.of(Cause.Kind.DUE_DAY, firstTooLate, citation.id());
  }

  /**
   * Returns the first day that is too late, moved by suspensions if they stop the time: by those of
   * their days on which it is not surely done.
   */
  LocalDate tolled(LocalDate trigger, LocalDate firstTooLate, LocalDate done) {
    if (norm.onSuspension() != OnSuspension.TOLL
        || !trigger.isBefore(firstTooLate)
        || !trigger.isBefore(done)) {
      return firstTooLate;
    }
    LocalDate moved = firstTooLate;
    while (true) {
      LocalDate next = firstTooLate.plusDays(suspended
          .restrict(DateInterval.of(trigger, moved.isBefore(done) ? moved : done))
          .count());
      if (next.equals(moved)) {
        return moved;
      }
      moved = next;
    }
  }

  /** Returns segments in which those of a status are excused on days on which they may be. */
  List<Segment> excusing(List<Segment> segments, Status status) {
    if (excused.equals(Truth.NEVER_AT_ALL)) {
      return segments;
    }
    List<Segment> result = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.status() == status && segment.decidedOn().isEmpty()) {
        excused
            .restrict(segment.days())
            .pieces()
            .forEach(piece -> result.add(excusedOn(segment.cutTo(piece.interval()), piece)));
      } else {
        result.add(segment
            .decidedOn()
            .filter(day -> segment.status() == status)
            .flatMap(excused::pieceAt)
            .map(piece -> excusedOn(segment, piece))
            .orElse(segment));
      }
    }
    return result;
  }

  private static Segment excusedOn(Segment segment, Timeline.Piece<Truth> piece) {
    Truth excuse = piece.value();
    Segment.Builder changed = segment.toBuilder()
        .cause(beginning(segment, excuse.cause()))
        .confidence(segment.confidence().and(excuse.confidence()));
    return switch (excuse.value()) {
      case NO -> changed.confidence(segment.confidence()).build();
      case YES -> changed.status(Status.EXCUSED).amounts(ImmutableList.of()).build();
      case MISSING ->
        changed
            .status(Status.UNDETERMINED)
            .amounts(ImmutableList.of())
            .missing(ImmutableSortedSet.<String>naturalOrder()
                .addAll(segment.missing())
                .addAll(excuse.missing())
                .build())
            .build();
    };
  }

  /** Returns why a segment begins: for a reason that takes effect on its first day, if it does. */
  static Cause beginning(Segment segment, Optional<Cause> reason) {
    if (segment.cause().day().equals(segment.start())) {
      return segment.cause();
    }
    return reason
        .filter(cause -> cause.day().equals(segment.start()))
        .orElseGet(() -> Cause.of(Cause.Kind.STATE, segment.start()));
  }
}
