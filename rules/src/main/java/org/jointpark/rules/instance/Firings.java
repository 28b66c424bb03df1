package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Finds when the trigger of a norm fires on the days on which the norm is in force. */
final class Firings {

  private final Trial trial;
  private final DateInterval days;
  private final boolean isOpen;
  private final Cause inForce;

  Firings(Trial trial, DateInterval days, boolean isOpen, String agreement) {
    this.trial = trial;
    this.days = days;
    this.isOpen = isOpen;
    this.inForce = Cause.of(Cause.Kind.LIFECYCLE, days.knownStart(), agreement);
  }

  /** Returns every firing; where there is none, that there is none. */
  List<Firing> all() {
    Trigger trigger = trial.norm().trigger();
    if (trigger instanceof Trigger.Each each) {
      return each(each.acts());
    } else if (trigger instanceof Trigger.First first) {
      return ImmutableList.of(first(first.acts()));
    } else if (trigger instanceof Trigger.When when) {
      return ImmutableList.of(when(when.state()));
    }
    return ImmutableList.of(Firing.certain(
        "",
        new Firing.World(ImmutableList.of(), Optional.of(instance(days.knownStart(), inForce)))));
  }

  private Instance instance(LocalDate day, Cause cause) {
    return instance(day, cause, Confidence.HIGH);
  }

  private Instance instance(LocalDate day, Cause cause, Confidence confidence) {
    return new Instance(day, days.knownEnd(), isOpen, cause, confidence);
  }

  private List<Firing> each(Acts acts) {
    List<Happening> happened = happenedOf(acts);
    LocalDate first = happened.stream()
        .map(Happening::doneEarliest)
        .map(this::inDays)
        .min(LocalDate::compareTo)
        .orElse(days.knownEnd());
    List<Firing> firings = new ArrayList<>();
    List<Segment> before = waiting(acts, first);
    if (!before.isEmpty()) {
      firings.add(Firing.certain("", new Firing.World(before, Optional.empty())));
    }
    for (Happening act : happened) {
      LocalDate early = inDays(act.doneEarliest());
      Firing.World soonest = new Firing.World(
          ImmutableList.of(), Optional.of(instance(early, causeOf(act, early), act.confidence())));
      firings.add(
          act.isCertain()
              ? Firing.certain(act.id(), soonest)
              : new Firing(
                  act.id(), soonest, late(act, early), ImmutableSortedSet.of(act.missingDay())));
    }
    return firings;
  }

  /** Returns the firing by an act on the last of its days; from its first day on nothing is so. */
  private Firing.World late(Happening act, LocalDate early) {
    LocalDate late = act.doneLatest();
    List<Segment> before = inactive(early, late, causeOf(act, early));
    return new Firing.World(
        before,
        late.isBefore(days.knownEnd())
            ? Optional.of(instance(late, act.on(late), act.confidence()))
            : Optional.empty());
  }

  private Firing first(Acts acts) {
    List<Happening> happened = happenedOf(acts);
    Optional<Happening> possible = happened.stream()
        .min(Comparator.comparing((Happening act) -> inDays(act.doneEarliest()))
            .thenComparing(Happening::id));
    Optional<Happening> sure = happened.stream()
        .filter(act -> !act.doneEarliest().isBefore(days.knownStart()))
        .filter(act -> act.doneLatest().isBefore(days.knownEnd()))
        .min(Comparator.comparing(Happening::doneLatest).thenComparing(Happening::id));
    Firing.World late = world(acts, sure, sure.map(Happening::doneLatest));
    return possible
        .map(act -> new Firing(
            "",
            world(acts, possible, possible.map(each -> inDays(each.doneEarliest()))),
            late,
            ImmutableSortedSet.of(act.missingDay())))
        .orElseGet(() -> Firing.certain("", late));
  }

  private Firing.World world(Acts acts, Optional<Happening> act, Optional<LocalDate> day) {
    return new Firing.World(
        waiting(acts, day.orElse(days.knownEnd())),
        act.map(each ->
            instance(day.orElseThrow(), causeOf(each, day.orElseThrow()), each.confidence())));
  }

  /** Finds the first day of a state, before which it may have been so on a day that is missing. */
  private Firing when(State state) {
    Timeline<Truth> truths = trial.truths(state).restrict(days);
    List<Segment> before = new ArrayList<>();
    Optional<Instance> possible = Optional.empty();
    Optional<Instance> sure = Optional.empty();
    for (Timeline.Piece<Truth> piece : truths.pieces()) {
      Truth truth = piece.value();
      Instance fired = instance(piece.interval().knownStart(), causeOf(piece), truth.confidence());
      if (truth.isYes()) {
        sure = Optional.of(fired);
        break;
      }
      possible = possible.isEmpty() && truth.isMissing() ? Optional.of(fired) : possible;
      before.add(Segment.builder()
          .days(piece.interval())
          .status(possible.isPresent() ? Status.UNDETERMINED : Status.INACTIVE)
          .cause(fired.cause())
          .missing(missing(truth, before))
          .confidence(truth.confidence())
          .build());
    }
    List<Segment> waiting = Segments.merged(before);
    Firing.World late = new Firing.World(waiting, sure);
    return sure.isEmpty()
        ? Firing.certain("", late)
        : possible
            .map(early -> new Firing(
                "",
                new Firing.World(inactiveOf(waiting), Optional.of(early)),
                late,
                waiting.get(waiting.size() - 1).missing()))
            .orElseGet(() -> Firing.certain("", late));
  }

  private Cause causeOf(Timeline.Piece<Truth> piece) {
    LocalDate start = piece.interval().knownStart();
    return start.equals(days.knownStart())
        ? inForce
        : piece
            .value()
            .cause()
            .filter(reason -> reason.day().equals(start))
            .orElseGet(() -> Cause.of(Cause.Kind.STATE, start));
  }

  private static List<Segment> inactiveOf(List<Segment> waiting) {
    return waiting.stream().filter(each -> each.status() == Status.INACTIVE).toList();
  }

  /** Returns what is missing: whether it was so on the day, or before. */
  private static Iterable<String> missing(Truth truth, List<Segment> before) {
    return before.isEmpty()
        ? truth.missing()
        : Segments.union(truth.missing(), before.get(before.size() - 1).missing());
  }

  private List<Happening> happenedOf(Acts acts) {
    return trial.done(acts).stream()
        .filter(act -> !act.doneLatest().isBefore(days.knownStart()))
        .filter(act -> act.doneEarliest().isBefore(days.knownEnd()))
        .toList();
  }

  private LocalDate inDays(LocalDate day) {
    return day.isBefore(days.knownStart()) ? days.knownStart() : day;
  }

  private Cause causeOf(Happening act, LocalDate day) {
    return act.on(day);
  }

  /** Returns how it stands before the first act: inactive as long as silence means something. */
  private List<Segment> waiting(Acts acts, LocalDate until) {
    Silence silence = trial.silence(acts);
    LocalDate start = days.knownStart();
    LocalDate broken = silence.brokenFrom(start, until);
    List<Segment> segments = new ArrayList<>(inactive(start, broken, inForce));
    if (broken.isBefore(until)) {
      segments.add(Segment.builder()
          .days(DateInterval.of(broken, until))
          .status(Status.UNDETERMINED)
          .cause(broken.equals(start) ? inForce : Cause.of(Cause.Kind.FACT, broken, silence.name()))
          .addMissing(silence.name())
          .confidence(Confidence.HIGH)
          .build());
    }
    return segments;
  }

  private static List<Segment> inactive(LocalDate from, LocalDate until, Cause cause) {
    return from.isBefore(until)
        ? ImmutableList.of(Segment.builder()
            .days(DateInterval.of(from, until))
            .status(Status.INACTIVE)
            .cause(cause)
            .confidence(Confidence.HIGH)
            .build())
        : ImmutableList.of();
  }
}
