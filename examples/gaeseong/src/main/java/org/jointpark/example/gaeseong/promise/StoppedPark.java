package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.Timeline;

/**
 * The park as it would have been, had one side stopped it on a day. Nothing is assumed of the days
 * after it.
 */
final class StoppedPark {

  private static final EventId STOP = EventId.of("WHAT-IF");

  private final Promises promises;
  private final LocalDate day;

  StoppedPark(Promises promises) {
    this.promises = promises;
    this.day = promises.on();
  }

  /** Returns the duties that would be breached on the day, and were not. */
  ImmutableList<Verdict> breaches(PartyId initiator) {
    Report real = judged(promises.dossier());
    return judged(stoppedBy(initiator)).verdicts().stream()
        .filter(verdict -> verdict.outcome() == Outcome.VIOLATED)
        .filter(verdict -> verdict.interval().contains(day))
        .filter(verdict -> real.verdicts().stream()
            .noneMatch(other -> other.law().id().equals(verdict.law().id())
                && other.subject().equals(verdict.subject())
                && other.interval().contains(day)
                && other.outcome() == Outcome.VIOLATED))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the duties that would ask for nothing any more, and had not been done. */
  ImmutableList<Verdict> released(PartyId initiator) {
    Report real = judged(promises.dossier());
    return judged(stoppedBy(initiator)).verdicts().stream()
        .filter(verdict ->
            verdict.outcome() == Outcome.NOT_APPLICABLE && verdict.due().isEmpty())
        .filter(verdict -> verdict.interval().contains(day))
        .filter(verdict -> real.verdicts().stream()
            .anyMatch(other -> other.law().id().equals(verdict.law().id())
                && other.subject().equals(verdict.subject())
                && other.interval().contains(day)
                && (other.outcome() == Outcome.VIOLATED || other.due().isPresent())))
        .collect(ImmutableList.toImmutableList());
  }

  private Report judged(Dossier dossier) {
    return Check.by(Judge.of(promises.normbook()))
        .until(day.plusDays(1))
        .knownAt(promises.knownAt())
        .run(dossier);
  }

  /** Returns the record in which a side stops the park on the day. */
  Dossier stoppedBy(PartyId initiator) {
    Dossier dossier = promises.dossier();
    Event stop = Event.builder()
        .id(STOP)
        .kind(EventKind.CLOSURE)
        .when(Dating.on(day))
        .addActor(initiator)
        .description("the park is stopped, if only in thought")
        .addAct(ActCode.of("park.suspended"))
        .evidence(Evidence.of(dossier.sources().get(0).id(), Confidence.UNCONFIRMED))
        .build();
    OperatingPhase stopped = OperatingPhase.builder()
        .status(OperatingStatus.SUSPENDED)
        .cause(STOP)
        .addInitiators(initiator)
        .build();
    Timeline<OperatingPhase> operation = dossier
        .park()
        .operation()
        .restrict(DateInterval.endingBefore(day))
        .overwrittenBy(Timeline.of(DateInterval.startingOn(day), stopped));
    return dossier.toBuilder()
        .park(dossier.park().toBuilder().operation(operation).build())
        .addEvent(stop)
        .build();
  }

  /** Returns how the park stood on the day before the stop. */
  Optional<OperatingStatus> statusBefore() {
    return promises.dossier().park().statusOn(day);
  }
}
