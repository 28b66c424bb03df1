package org.jointpark.rules.instance;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.Claim;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** Makes verdicts by one version of a norm, on the days on which that version holds. */
final class VerdictMaker {

  private static final String PARTY = "party";
  private static final String PARTIES = "parties";

  private final NormOnDays on;
  private final AgreementLife life;
  private final Inquiry inquiry;
  private final Versioned<Norm> version;
  private final Norm norm;
  private final DateInterval days;
  private final Optional<Timeline.Piece<Versioned<Norm>>> before;
  private final Optional<Timeline.Piece<Versioned<Norm>>> next;
  private final ImmutableList<Claim> excuses;

  VerdictMaker(
      NormOnDays on,
      AgreementLife life,
      Inquiry inquiry,
      Versioned<Norm> version,
      List<Timeline.Piece<Versioned<Norm>>> pieces,
      int index,
      ImmutableList<Claim> excuses) {
    this.on = on;
    this.life = life;
    this.inquiry = inquiry;
    this.version = version;
    this.norm = version.value().orElseThrow();
    this.days = pieces.get(index).interval();
    this.before = neighbour(pieces, index, index - 1);
    this.next = neighbour(pieces, index, index + 1);
    this.excuses = excuses;
  }

  private static Optional<Timeline.Piece<Versioned<Norm>>> neighbour(
      List<Timeline.Piece<Versioned<Norm>>> pieces, int index, int other) {
    return other >= 0
            && other < pieces.size()
            && pieces.get(index).interval().isConnected(pieces.get(other).interval())
        ? Optional.of(pieces.get(other))
        : Optional.empty();
  }

  /** Returns the verdicts on the exercises of a power in this version. */
  List<Verdict> exercises() {
    List<Verdict> verdicts = new ArrayList<>();
    for (AgreementLife.Exercise exercise : life.exercises()) {
      if (exercise.power().id().equals(on.id()) && days.encloses(exercise.days())) {
        LocalDate end = exercise.days().knownEnd();
        Verdict.Builder verdict = Verdict.builder()
            .law(norm.law())
            .subject(SubjectKey.of(
                exercise.who().contains(", ") ? PARTIES : PARTY,
                exercise.who() + ": " + exercise.cause().reference().orElse("")))
            .interval(exercise.days())
            .status(exercise.status())
            .began(exercise.cause())
            .ended(Cause.of(Cause.Kind.EXTENT, end))
            .citation(version.citation())
            .layer(version.layer())
            .confidence(exercise.confidence().and(version.evidence().confidence()));
        if (exercise.status() == Status.CONFLICT) {
          verdict.conflicting(exercise.missing());
        } else if (exercise.status() == Status.UNDETERMINED) {
          verdict.missing(exercise.missing());
        }
        if (exercise.isFinal()) {
          verdict.addFlag(Flag.FINAL);
        }
        verdicts.add(verdict.build());
      }
    }
    return verdicts;
  }

  /** Adds the verdicts on the norm itself. */
  void add(Bearer bearer, String suffix, List<Segment> segments, List<Verdict> verdicts) {
    add(norm.law(), bearer, suffix, segments, verdicts);
  }

  /** Adds the verdicts on making a breach good. */
  void addReparation(Bearer bearer, String suffix, List<Segment> segments, List<Verdict> verdicts) {
    add(norm.reparationLaw().orElseThrow(), bearer, suffix, segments, verdicts);
  }

  private void add(
      Law law, Bearer bearer, String suffix, List<Segment> segments, List<Verdict> verdicts) {
    String who = Joiner.on(", ").join(bearer.parties());
    SubjectKey subject = SubjectKey.of(
        bearer.parties().size() == 1 ? PARTY : PARTIES,
        suffix.isEmpty() ? who : who + ": " + suffix);
    List<Segment> mine = Segments.within(withOpenDays(Segments.mergedToTell(segments)), days);
    for (int i = 0; i < mine.size(); i++) {
      verdicts.add(verdict(
          law,
          subject,
          mine.get(i),
          i + 1 < mine.size() ? Optional.of(mine.get(i + 1)) : Optional.empty()));
    }
  }

  /** Returns segments that say how long something stood open before it was done late. */
  private static List<Segment> withOpenDays(List<Segment> segments) {
    if (!Iterables.any(segments, VerdictMaker::isLate)) {
      return segments;
    }
    Map<String, Long> open = new HashMap<>();
    for (Segment segment : segments) {
      if (segment.status() == Status.OVERDUE) {
        open.merge(segment.part(), segment.days().days(), Math::addExact);
      }
    }
    List<Segment> result = new ArrayList<>();
    for (Segment segment : segments) {
      result.add(
          isLate(segment)
              ? segment.toBuilder()
                  .addAmount(Amount.ofDays("open", open.getOrDefault(segment.part(), 0L)))
                  .build()
              : segment);
    }
    return result;
  }

  private static boolean isLate(Segment segment) {
    for (Amount amount : segment.amounts()) {
      if (amount.measure().equals("late")) {
        return true;
      }
    }
    return false;
  }

  private Verdict verdict(
      Law law, SubjectKey subject, Segment segment, Optional<Segment> following) {
    Cause ended = ended(segment, following);
    ImmutableList<Annotation> annotations = annotations(segment);
    boolean open = ended.kind() == Cause.Kind.HORIZON;
    Verdict.Builder verdict = Verdict.builder()
        .law(law)
        .subject(subject)
        .interval(segment.days())
        .status(segment.status())
        .began(began(segment))
        .ended(ended)
        .citation(version.citation())
        .layer(version.layer())
        .confidence(segment.confidence().and(version.evidence().confidence()))
        .due(segment.due());
    addWhatThereIs(verdict, segment, annotations);
    if (open) {
      verdict.addFlag(Flag.OPEN);
    }
    if (annotations.stream().anyMatch(note -> note.kind() != Annotation.Kind.FURTHER_ACT)) {
      verdict.addFlag(Flag.CONTESTED);
    }
    boolean unsettled =
        life.unsettledFrom().filter(day -> !segment.end().isBefore(day)).isPresent();
    if (!segment.isTentative()
        && !unsettled
        && (!open || segment.isDone() || segment.decidedOn().isPresent())) {
      verdict.addFlag(Flag.FINAL);
    }
    return verdict.build();
  }

  /** Adds what most verdicts do not have; to add nothing to the builder costs more than to ask. */
  private static void addWhatThereIs(
      Verdict.Builder verdict, Segment segment, ImmutableList<Annotation> annotations) {
    if (segment.status() == Status.OVERDUE) {
      verdict.addAmount(Amount.ofDays("open", segment.days().days()));
    } else if (!segment.amounts().isEmpty()) {
      verdict.addAllAmounts(segment.amounts());
    }
    if (!segment.missing().isEmpty()) {
      verdict.missing(segment.missing());
    }
    if (!segment.conflicting().isEmpty()) {
      verdict.conflicting(segment.conflicting());
    }
    if (!annotations.isEmpty()) {
      verdict.addAllAnnotations(annotations);
    }
  }

  /** Returns why a segment begins; on the first day of an amended version, the amendment. */
  private Cause began(Segment segment) {
    boolean amended = before.isPresent()
        && days.start().filter(segment.start()::equals).isPresent()
        && segment.cause().day().isBefore(segment.start());
    return amended
        ? Cause.of(Cause.Kind.AMENDMENT, segment.start(), version.citation().id())
        : segment.cause();
  }

  private Cause ended(Segment segment, Optional<Segment> following) {
    LocalDate end = segment.end();
    if (segment.close().isPresent()) {
      return segment.close().get();
    }
    if (following.filter(each -> each.start().equals(end)).isPresent()) {
      Cause cause = following.get().cause();
      return cause.day().equals(end) ? cause : Cause.of(Cause.Kind.STATE, end);
    }
    if (days.end().filter(end::equals).isPresent()) {
      return next.map(piece ->
              Cause.of(Cause.Kind.AMENDMENT, end, piece.value().citation().id()))
          .orElseGet(
              () -> Cause.of(Cause.Kind.LIFECYCLE, end, on.agreement().id().toString()));
    }
    Optional<Cause> ending = life.end()
        .filter(piece -> piece.interval().knownStart().equals(end))
        .map(piece -> piece.value().cause());
    if (ending.isPresent()) {
      return ending.get();
    }
    boolean expired =
        on.agreement().validity().flatMap(DateInterval::end).filter(end::equals).isPresent();
    return end.equals(inquiry.horizon()) && !expired
        ? Cause.of(Cause.Kind.HORIZON, end)
        : Cause.of(Cause.Kind.LIFECYCLE, end, on.agreement().id().toString());
  }

  private ImmutableList<Annotation> annotations(Segment segment) {
    if (segment.further().isEmpty() && life.contesting().isEmpty() && excuses.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Annotation> annotations = ImmutableList.builder();
    for (Cause further : segment.further()) {
      if (segment.days().contains(further.day()) && further.day().isAfter(segment.start())) {
        annotations.add(Annotation.of(Annotation.Kind.FURTHER_ACT, further));
      }
    }
    boolean hasEnded = segment.status() == Status.VOID || segment.status() == Status.DISCHARGED;
    for (Claim claim : life.contesting()) {
      if (!hasEnded && bearsOn(claim, segment.days())) {
        annotations.add(annotation(Annotation.Kind.CONTESTED_STATUS, claim));
      }
    }
    for (Claim claim : excuses) {
      if (segment.days().contains(claim.day())) {
        annotations.add(annotation(Annotation.Kind.CLAIMED_EXCUSE, claim));
      }
    }
    return annotations.build();
  }

  private boolean bearsOn(Claim claim, DateInterval interval) {
    return claim.isAbout(on.agreement().id(), norm.provision())
        && !claim.day().isBefore(life.inForce())
        && (interval.contains(claim.day()) || claim.day().isBefore(interval.knownStart()));
  }

  private Annotation annotation(Annotation.Kind kind, Claim claim) {
    return Annotation.of(kind, LifeStory.causeOf(claim, on.agreement()));
  }
}
