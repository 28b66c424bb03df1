package org.jointpark.zone.gaeseong;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Provision;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.VerdictSink;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/** Judges clause 1 of the agreement of 2013-08-14 over the timeline of the park's operation. */
final class NonRecurrenceJudge implements Judge {

  @Override
  public ImmutableList<Law> laws() {
    return ImmutableList.of(Gaeseong.NON_RECURRENCE);
  }

  @Override
  public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
    Dossier dossier = facts.dossier();
    Optional<Agreement> found = dossier.agreement(Gaeseong.NORMALISATION);
    checkArgument(
        found.isPresent(),
        "dossier must have agreement %s, but does not (park %s)",
        Gaeseong.NORMALISATION,
        dossier.park().id());
    Agreement agreement = found.orElseThrow();
    Citation clause = agreement.citation(Gaeseong.NO_STOP);
    if (knowsLaw(agreement, inquiry.viewpoint())) {
      inForce(agreement)
          .intersection(inquiry.knownDays())
          .ifPresent(
              window -> new Trial(dossier, agreement, clause, inquiry, window).run(verdicts));
    }
  }

  /** Returns the days on which the agreement is in force; from its signature on if not recorded. */
  private static DateInterval inForce(Agreement agreement) {
    return agreement.validity().orElseGet(() -> DateInterval.startingOn(agreement.signed()));
  }

  /** Returns whether the agreement and the clause count and are known. */
  private static boolean knowsLaw(Agreement agreement, Viewpoint viewpoint) {
    return viewpoint.layers().contains(Layer.AGREED)
        && lawEvidence(agreement)
            .allMatch(evidence -> viewpoint.knows(evidence.recorded().orElse(agreement.signed())));
  }

  private static Stream<Evidence> lawEvidence(Agreement agreement) {
    return Stream.concat(
        Stream.of(agreement.evidence()),
        agreement.provision(Gaeseong.NO_STOP).map(Provision::evidence).stream());
  }

  /** One judgement of one dossier. */
  private static final class Trial {
    private final Dossier dossier;
    private final Agreement agreement;
    private final Citation clause;
    private final Inquiry inquiry;
    private final DateInterval window;
    private final Timeline<OperatingPhase> operation;
    private final DaySet running;
    private final DaySet asked;

    Trial(
        Dossier dossier,
        Agreement agreement,
        Citation clause,
        Inquiry inquiry,
        DateInterval window) {
      this.dossier = dossier;
      this.agreement = agreement;
      this.clause = clause;
      this.inquiry = inquiry;
      this.window = window;
      this.operation = knownOperation().restrict(window);
      this.running = operation.daysWhere(phase -> phase.status().isOperating());
      this.asked = asksFromSignature() ? DaySet.of(window) : fromFirstOf(running);
    }

    void run(VerdictSink verdicts) {
      statuses().pieces().forEach(piece -> verdicts.accept(verdict(piece)));
    }

    /**
     * Returns the operation of the park, in which a phase whose cause is not yet known is taken for
     * the one before it. A gap stays a gap.
     */
    private Timeline<OperatingPhase> knownOperation() {
      Timeline.Builder<OperatingPhase> known = Timeline.builder();
      Optional<OperatingPhase> held = Optional.empty();
      Optional<LocalDate> reached = Optional.empty();
      for (Timeline.Piece<OperatingPhase> piece : dossier.park().operation().pieces()) {
        if (event(piece.value()).map(this::knows).orElse(true)) {
          held = Optional.of(piece.value());
        } else if (!piece.interval().start().equals(reached)) {
          held = Optional.empty();
        }
        held.ifPresent(phase -> known.put(piece.interval(), phase));
        reached = piece.interval().end();
      }
      return known.build();
    }

    private boolean knows(Event event) {
      return event.recorded().map(inquiry.viewpoint()::knows).orElse(true);
    }

    private Optional<Event> event(OperatingPhase phase) {
      return dossier.event(phase.cause());
    }

    private boolean asksFromSignature() {
      String answer = inquiry.viewpoint().answerTo(Gaeseong.AGAIN).answer();
      return Gaeseong.AGAIN.answeredBy(answer).equals(Gaeseong.FROM_SIGNATURE);
    }

    /** Returns the days of the window from the first of some days on. */
    private DaySet fromFirstOf(DaySet days) {
      return days.span()
          .flatMap(DateInterval::start)
          .map(first -> DaySet.of(DateInterval.startingOn(first)).restrict(window))
          .orElse(DaySet.none());
    }

    /**
     * Returns the status on each day of the window. A standstill after a gap is undetermined until
     * the clause surely asks the park to run: it may have run in the gap.
     */
    private Timeline<Status> statuses() {
      DaySet standing = operation.domain().difference(running);
      DaySet gaps = DaySet.of(window).difference(operation.domain());
      DaySet unclear = fromFirstOf(gaps).difference(asked);
      Timeline.Builder<Status> statuses = Timeline.builder();
      put(statuses, standing.difference(asked.union(unclear)), Status.INACTIVE);
      put(statuses, running, Status.COMPLIANT);
      put(statuses, standing.intersection(asked), Status.BREACHED);
      put(statuses, gaps.union(standing.intersection(unclear)), Status.UNDETERMINED);
      return statuses.build();
    }

    private static void put(Timeline.Builder<Status> statuses, DaySet days, Status status) {
      days.intervals().forEach(interval -> statuses.put(interval, status));
    }

    private Verdict verdict(Timeline.Piece<Status> piece) {
      DateInterval interval = piece.interval();
      LocalDate end = interval.end().orElseThrow();
      ImmutableList<Annotation> annotations = annotations(piece);
      Verdict.Builder verdict = Verdict.builder()
          .law(Gaeseong.NON_RECURRENCE)
          .subject(SubjectKey.of("park", dossier.park().id().toString()))
          .interval(interval)
          .status(piece.value())
          .began(causeOn(interval.start().orElseThrow()))
          .ended(causeOn(end))
          .citation(clause)
          .layer(Layer.AGREED)
          .confidence(confidence(piece))
          .addAllAnnotations(annotations);
      if (piece.value() == Status.UNDETERMINED) {
        verdict.addMissing("operating status of park " + dossier.park().id());
      }
      if (isHorizon(end)) {
        verdict.addFlag(Flag.OPEN);
      }
      boolean disputed =
          annotations.stream().anyMatch(note -> note.kind() != Annotation.Kind.FURTHER_ACT);
      return (disputed ? verdict.addFlag(Flag.CONTESTED) : verdict).build();
    }

    /** Returns whether a day is the horizon, and not also the day on which the agreement ends. */
    private boolean isHorizon(LocalDate day) {
      return day.equals(inquiry.horizon())
          && inForce(agreement).end().filter(day::equals).isEmpty();
    }

    private Cause causeOn(LocalDate day) {
      if (isHorizon(day)) {
        return Cause.of(Cause.Kind.HORIZON, day);
      }
      if (window.start().filter(day::equals).isPresent()
          || window.end().filter(day::equals).isPresent()) {
        return Cause.of(Cause.Kind.LIFECYCLE, day, agreement.id().toString());
      }
      return operation
          .at(day)
          .map(phase -> cause(day, phase.cause()))
          .orElseGet(() -> Cause.of(Cause.Kind.STATE, day));
    }

    private static Cause cause(LocalDate day, EventId event) {
      return Cause.of(Cause.Kind.EVENT, day, event.toString());
    }

    private ImmutableList<Annotation> annotations(Timeline.Piece<Status> piece) {
      ImmutableList.Builder<Annotation> annotations = ImmutableList.builder();
      if (piece.value() == Status.BREACHED) {
        operation.restrict(piece.interval()).pieces().stream()
            .skip(1)
            .map(act -> cause(act.interval().start().orElseThrow(), act.value().cause()))
            .map(cause -> Annotation.of(Annotation.Kind.FURTHER_ACT, cause))
            .forEach(annotations::add);
      }
      dossier.claims().stream()
          .filter(claim -> claim.targets().contains(agreement.id()))
          .filter(claim -> bearsOn(claim, piece.interval()))
          .filter(this::knowsClaim)
          .map(this::annotation)
          .forEach(annotations::add);
      return annotations.build();
    }

    /**
     * Returns whether a claim bears on some days: an excuse on those around its day, a claim that
     * the agreement does not bind on all from its day on.
     */
    private boolean bearsOn(Claim claim, DateInterval interval) {
      return interval.contains(claim.day())
          || (kind(claim) == Annotation.Kind.CONTESTED_STATUS
              && window.contains(claim.day())
              && interval.start().filter(claim.day()::isBefore).isPresent());
    }

    private boolean knowsClaim(Claim claim) {
      return inquiry.viewpoint().knows(claim.evidence().recorded().orElse(claim.day()));
    }

    private Annotation annotation(Claim claim) {
      return Annotation.of(
          kind(claim),
          claim
              .event()
              .map(event -> cause(claim.day(), event))
              .orElseGet(() ->
                  Cause.of(Cause.Kind.LIFECYCLE, claim.day(), agreement.id().toString())));
    }

    private static Annotation.Kind kind(Claim claim) {
      return claim.kind() == ClaimKind.EXCUSE
          ? Annotation.Kind.CLAIMED_EXCUSE
          : Annotation.Kind.CONTESTED_STATUS;
    }

    /**
     * Returns the confidence of the weakest among the law and the phases on which a status rests.
     */
    private Confidence confidence(Timeline.Piece<Status> piece) {
      Stream<Evidence> phases =
          grounds(piece).flatMap(phase -> event(phase).stream()).map(Event::evidence);
      return Stream.concat(lawEvidence(agreement), phases)
          .map(Evidence::confidence)
          .reduce(Confidence.HIGH, Confidence::and);
    }

    /**
     * Returns the phases of the days of a status; for a breach, also that which began to be asked.
     */
    private Stream<OperatingPhase> grounds(Timeline.Piece<Status> piece) {
      Stream<OperatingPhase> within =
          operation.restrict(piece.interval()).pieces().stream().map(Timeline.Piece::value);
      return piece.value() == Status.BREACHED && !asksFromSignature()
          ? Stream.concat(resumption().stream(), within)
          : within;
    }

    private Optional<OperatingPhase> resumption() {
      return running.span().flatMap(DateInterval::start).flatMap(operation::at);
    }
  }
}
