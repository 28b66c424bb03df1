package org.jointpark.zone.gaeseong;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/** Judges clause 1 of the agreement of 2013-08-14 over the timeline of the park's operation. */
final class NonRecurrenceJudge implements Judge {

  @Override
  public void judge(Dossier dossier, Inquiry inquiry, Consumer<Verdict> verdicts) {
    Optional<Agreement> found = dossier.agreement(Gaeseong.NORMALISATION);
    checkArgument(
        found.isPresent(),
        "dossier must have agreement %s, but does not (park %s)",
        Gaeseong.NORMALISATION,
        dossier.park().id());
    Agreement agreement = found.orElseThrow();
    LocalDate signed = agreement.signed();
    Viewpoint viewpoint = inquiry.viewpoint();
    if (viewpoint.layers().contains(Layer.AGREED)
        && viewpoint.knows(agreement.evidence().recorded().orElse(signed))
        && signed.isBefore(inquiry.horizon())) {
      new Trial(dossier, agreement, inquiry).run(verdicts);
    }
  }

  /** One judgement of one dossier. */
  private static final class Trial {
    private final Dossier dossier;
    private final Agreement agreement;
    private final Inquiry inquiry;
    private final DateInterval window;
    private final Timeline<OperatingPhase> operation;

    Trial(Dossier dossier, Agreement agreement, Inquiry inquiry) {
      this.dossier = dossier;
      this.agreement = agreement;
      this.inquiry = inquiry;
      this.window = DateInterval.of(agreement.signed(), inquiry.horizon());
      this.operation = knownOperation();
    }

    void run(Consumer<Verdict> verdicts) {
      statuses().pieces().forEach(piece -> verdicts.accept(verdict(piece)));
    }

    /** Returns the operation of the park without the phases whose cause is not yet known. */
    private Timeline<OperatingPhase> knownOperation() {
      Timeline<OperatingPhase> known = Timeline.empty();
      for (Timeline.Piece<OperatingPhase> piece : dossier.park().operation().pieces()) {
        boolean isKnown = event(piece.value()).map(this::knows).orElse(true);
        LocalDate from = piece.interval().start().orElse(null);
        if (isKnown && from != null) {
          known = known.overwrittenBy(Timeline.of(DateInterval.startingOn(from), piece.value()));
        } else if (isKnown) {
          known = Timeline.of(piece.interval(), piece.value());
        }
      }
      return known.restrict(window);
    }

    private boolean knows(Event event) {
      return event.recorded().map(inquiry.viewpoint()::knows).orElse(true);
    }

    private Optional<Event> event(OperatingPhase phase) {
      return dossier.event(phase.cause());
    }

    /** Returns the status on each day from the signature to the horizon. */
    private Timeline<Status> statuses() {
      DaySet known = operation.domain();
      DaySet running = operation.daysWhere(phase -> phase.status().isOperating());
      DaySet asked = asked(running);
      Timeline.Builder<Status> statuses = Timeline.builder();
      put(statuses, known.difference(asked), Status.INACTIVE);
      put(statuses, running.intersection(asked), Status.COMPLIANT);
      put(statuses, known.difference(running).intersection(asked), Status.BREACHED);
      put(statuses, DaySet.of(window).difference(known), Status.UNDETERMINED);
      return statuses.build();
    }

    private static void put(Timeline.Builder<Status> statuses, DaySet days, Status status) {
      days.intervals().forEach(interval -> statuses.put(interval, status));
    }

    /** Returns the days on which the clause asks the park to run. */
    private DaySet asked(DaySet running) {
      if (inquiry.viewpoint().answerTo(Gaeseong.AGAIN).answer().equals("signature")) {
        return DaySet.of(window);
      }
      return running
          .span()
          .flatMap(DateInterval::start)
          .map(first -> DaySet.of(DateInterval.of(first, inquiry.horizon())))
          .orElse(DaySet.none());
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
          .citation(agreement.citation(Gaeseong.NO_STOP))
          .layer(Layer.AGREED)
          .confidence(confidence(interval))
          .addAllAnnotations(annotations);
      if (piece.value() == Status.UNDETERMINED) {
        verdict.addMissing("operating status of park " + dossier.park().id());
      }
      if (end.equals(inquiry.horizon())) {
        verdict.addFlag(Flag.OPEN);
      }
      boolean disputed =
          annotations.stream().anyMatch(note -> note.kind() != Annotation.Kind.FURTHER_ACT);
      return (disputed ? verdict.addFlag(Flag.CONTESTED) : verdict).build();
    }

    private Cause causeOn(LocalDate day) {
      if (day.equals(inquiry.horizon())) {
        return Cause.of(Cause.Kind.HORIZON, day);
      }
      if (day.equals(agreement.signed())) {
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
          .filter(claim -> piece.interval().contains(claim.day()))
          .filter(claim -> knowsClaim(claim))
          .map(Trial::annotation)
          .forEach(annotations::add);
      return annotations.build();
    }

    private boolean knowsClaim(Claim claim) {
      return inquiry.viewpoint().knows(claim.evidence().recorded().orElse(claim.day()));
    }

    private static Annotation annotation(Claim claim) {
      return Annotation.of(
          claim.kind() == ClaimKind.EXCUSE
              ? Annotation.Kind.CLAIMED_EXCUSE
              : Annotation.Kind.CONTESTED_STATUS,
          claim
              .event()
              .map(event -> cause(claim.day(), event))
              .orElseGet(() -> Cause.of(Cause.Kind.LIFECYCLE, claim.day(), agreementOf(claim))));
    }

    private static String agreementOf(Claim claim) {
      return claim.targets().first().toString();
    }

    /** Returns the confidence of the weakest among the clause and the phases of an interval. */
    private Confidence confidence(DateInterval interval) {
      Confidence clause = agreement
          .provision(Gaeseong.NO_STOP)
          .map(provision -> provision.evidence().confidence())
          .orElse(agreement.evidence().confidence());
      return operation.restrict(interval).pieces().stream()
          .flatMap(phase -> event(phase.value()).stream())
          .map(event -> event.evidence().confidence())
          .reduce(clause, Confidence::and);
    }
  }
}
