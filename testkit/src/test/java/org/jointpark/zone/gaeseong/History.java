package org.jointpark.zone.gaeseong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/**
 * A made-up history of the park around the signature of the agreement, from which a dossier can be
 * made.
 *
 * @param signed the day of signature
 * @param begin the first day of the first stretch, in days from the signature
 * @param isOpen whether the last stretch goes on without end
 * @param stretches stretches of days without a gap between them, some of which are gaps of record
 * @param claims what was claimed
 */
record History(
    LocalDate signed, int begin, boolean isOpen, List<Stretch> stretches, List<Assertion> claims) {

  private static final EventId CLAIMED = EventId.of("EV-CLAIMED");
  private static final AgreementId OTHER = AgreementId.of("AGR-1991");
  private static final PartyId NORTH = PartyId.of("DPRK");
  private static final PartyId SOUTH = PartyId.of("ROK");
  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s-1"), Confidence.HIGH);

  /**
   * Some days of one status.
   *
   * @param number the number of the event that began it
   * @param days how many
   * @param status the status, or empty if it is not recorded
   * @param lag by how many days the beginning was recorded later than it happened, if that is known
   * @param confidence how sure it is
   */
  record Stretch(
      int number,
      int days,
      Optional<OperatingStatus> status,
      Optional<Integer> lag,
      Confidence confidence) {

    Stretch numbered(int other) {
      return new Stretch(other, days, status, lag, confidence);
    }

    Stretch lengthenedBy(Stretch other) {
      return new Stretch(number, days + other.days, status, lag, confidence);
    }
  }

  /**
   * A claim.
   *
   * @param day its day, in days from the signature
   * @param kind its kind
   * @param lag by how many days it was recorded later, if that is known
   * @param isEvent whether it was declared in an event on record
   * @param targets of which agreements it speaks
   */
  record Assertion(
      int day, ClaimKind kind, Optional<Integer> lag, boolean isEvent, Targets targets) {}

  /** Of which agreements a claim speaks. */
  enum Targets {
    THIS,
    OTHER,
    BOTH
  }

  /** Returns this history with all of its days shifted. */
  History shiftedBy(long days) {
    return new History(signed.plusDays(days), begin, isOpen, stretches, claims);
  }

  /**
   * Returns this history as somebody would have recorded it who did not know what was recorded
   * after a day: what was not known goes on as it was before, and was not claimed.
   */
  History asKnownAt(LocalDate day) {
    List<Stretch> known = new ArrayList<>();
    LocalDate from = signed.plusDays(begin);
    for (Stretch stretch : stretches) {
      boolean isLate =
          stretch.status().isPresent() && from.plusDays(stretch.lag().orElse(0)).isAfter(day);
      if (!isLate) {
        known.add(stretch);
      } else if (known.isEmpty()) {
        known.add(new Stretch(
            stretch.number(), stretch.days(), Optional.empty(), Optional.empty(), Confidence.HIGH));
      } else {
        known.add(known.remove(known.size() - 1).lengthenedBy(stretch));
      }
      from = from.plusDays(stretch.days());
    }
    List<Assertion> heard = claims.stream()
        .filter(claim -> !signed.plusDays(claim.day() + claim.lag().orElse(0)).isAfter(day))
        .toList();
    return new History(signed, begin, isOpen, known, heard);
  }

  Dossier dossier() {
    List<Event> events = new ArrayList<>();
    Dossier.Builder dossier = Dossier.builder()
        .park(park(events))
        .addSource(
            Source.builder().id(SourceId.of("s-1")).kind(SourceKind.REPOSTED).build())
        .addParties(state(NORTH), state(SOUTH))
        .addAgreements(agreement(Gaeseong.NORMALISATION), agreement(OTHER))
        .addEvent(event(CLAIMED, signed, EVIDENCE))
        .addAllEvents(events);
    for (int i = 0; i < claims.size(); i++) {
      dossier.addClaim(claim("CLAIM-" + i, claims.get(i)));
    }
    return dossier.build();
  }

  private Park park(List<Event> events) {
    Timeline.Builder<OperatingPhase> operation = Timeline.builder();
    LocalDate from = signed.plusDays(begin);
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      LocalDate first = from;
      LocalDate end = from.plusDays(stretch.days());
      boolean isLast = i == stretches.size() - 1;
      DateInterval days =
          isLast && isOpen ? DateInterval.startingOn(first) : DateInterval.of(first, end);
      EventId cause = EventId.of("EV-" + stretch.number());
      stretch.status().ifPresent(status -> {
        operation.put(days, OperatingPhase.builder().status(status).cause(cause).build());
        events.add(event(
            cause,
            first,
            evidence(first, stretch.lag()).toBuilder()
                .confidence(stretch.confidence())
                .build()));
      });
      from = end;
    }
    return Park.builder()
        .id(ParkId.of("gaeseong"))
        .name("Gaeseong Industrial Complex")
        .place("Gaeseong")
        .clock(LegalClock.PYONGYANG)
        .addStates(NORTH, SOUTH)
        .operation(operation.build())
        .build();
  }

  private static Evidence evidence(LocalDate day, Optional<Integer> lag) {
    return EVIDENCE.toBuilder().recorded(lag.map(day::plusDays)).build();
  }

  private static Party state(PartyId id) {
    return Party.builder().id(id).kind(PartyKind.STATE).name("a state").build();
  }

  private static Event event(EventId id, LocalDate day, Evidence evidence) {
    return Event.builder()
        .id(id)
        .kind(EventKind.STATEMENT)
        .when(Dating.on(day))
        .addActor(NORTH)
        .description("something happened")
        .evidence(evidence)
        .build();
  }

  private Agreement agreement(AgreementId id) {
    Agreement.Builder agreement = Agreement.builder()
        .id(id)
        .title("an agreement")
        .addParties(NORTH, SOUTH)
        .signed(signed)
        .evidence(EVIDENCE);
    if (id.equals(Gaeseong.NORMALISATION)) {
      agreement.addProvision(Provision.builder()
          .id(Gaeseong.NO_STOP)
          .clause("clause 1")
          .kind(ProvisionKind.PROHIBITION)
          .bearer(Bearer.jointly(List.of(NORTH, SOUTH)))
          .area(Area.OPERATION)
          .action("let the park stop again")
          .evidence(EVIDENCE)
          .build());
    }
    return agreement.build();
  }

  private Claim claim(String id, Assertion claim) {
    LocalDate day = signed.plusDays(claim.day());
    Claim.Builder builder = Claim.builder()
        .id(ClaimId.of(id))
        .party(NORTH)
        .day(day)
        .kind(claim.kind())
        .evidence(evidence(day, claim.lag()));
    if (claim.isEvent()) {
      builder.event(CLAIMED);
    }
    if (claim.targets() != Targets.OTHER) {
      builder.addTarget(Gaeseong.NORMALISATION);
    }
    if (claim.targets() != Targets.THIS) {
      builder.addTarget(OTHER);
    }
    return builder.build();
  }
}
