package org.jointpark.json.dossier;

import static org.jointpark.json.dossier.SmallDossier.GAZETTE;
import static org.jointpark.json.dossier.SmallDossier.NORTH;
import static org.jointpark.json.dossier.SmallDossier.PRESS;
import static org.jointpark.json.dossier.SmallDossier.SOUTH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.TalksOutcome;
import org.jointpark.event.Visit;
import org.jointpark.event.VisitId;
import org.jointpark.party.PartyId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;

/** What happened in the {@link SmallDossier}. */
final class SmallEvents {

  private SmallEvents() {}

  static ImmutableList<Event> events() {
    return ImmutableList.of(
        event("EV-accord", EventKind.AGREEMENT, "../2003-01-01").build(),
        event("EV-opening", EventKind.MILESTONE, "2004-12-15").build(),
        event("EV-walk-out", EventKind.RESTRICTION, "2013-04")
            .attributes(ImmutableMap.of(
                "workers", new BigDecimal("53000"), "shareWithdrawn", new BigDecimal("1.0")))
            .build(),
        event("EV-talks", EventKind.TALKS, "2013-07-06/2013-07-08").build(),
        event("EV-reopening", EventKind.REOPENING, "[2013-09-15..2013-09-16]")
            .addActor(NORTH)
            .addActs(ActCode.of("passage.restored"), ActCode.of("park.restarted"))
            .evidence(GAZETTE)
            .build(),
        event("EV-ban", EventKind.CLOSURE, "2016-02-10").build());
  }

  private static Event.Builder event(String id, EventKind kind, String when) {
    return Event.builder()
        .id(EventId.of(id))
        .kind(kind)
        .when(Dating.parse(when))
        .addActor(SOUTH)
        .description("What is told of " + id + ".")
        .evidence(PRESS);
  }

  static ImmutableList<Talks> talks() {
    return ImmutableList.of(
        Talks.builder()
            .id(TalksId.of("T-1"))
            .level(TalksLevel.WORKING_LEVEL)
            .body("Working-level talks")
            .round(1)
            .when(Dating.parse("2013-07-06/2013-07-08"))
            .place("Panmunjom")
            .addParties(SOUTH, NORTH)
            .addAgenda(Area.PASSAGE, Area.OPERATION)
            .agendaNote("the reopening")
            .outcome(TalksOutcome.PARTIAL_AGREEMENT)
            .outcomeNote("to meet again")
            .event(EventId.of("EV-talks"))
            .evidence(GAZETTE)
            .build(),
        Talks.builder()
            .id(TalksId.of("T-2"))
            .level(TalksLevel.JOINT_COMMITTEE)
            .body("Joint committee")
            .when(Dating.parse("2014-06"))
            .addParty(PartyId.of("JC"))
            .outcome(TalksOutcome.NOT_RECORDED)
            .evidence(PRESS)
            .build());
  }

  static ImmutableList<Visit> visits() {
    return ImmutableList.of(
        Visit.builder()
            .id(VisitId.of("V-1"))
            .delegation("Members of parliament")
            .purpose("to see the factories")
            .when(Dating.parse("2004-12-15"))
            .visitors(380)
            .event(EventId.of("EV-opening"))
            .evidence(PRESS)
            .build(),
        Visit.builder()
            .id(VisitId.of("V-2"))
            .delegation("Ambassadors")
            .purpose("unknown")
            .when(Dating.parse("2008"))
            .evidence(PRESS)
            .build());
  }

  static ImmutableList<Claim> claims() {
    return ImmutableList.of(
        Claim.builder()
            .id(ClaimId.of("C-1"))
            .party(NORTH)
            .day(LocalDate.of(2016, 3, 10))
            .kind(ClaimKind.NULLITY)
            .addTargets(AgreementId.of("AGR-norm"), AgreementId.of("AGR-assurance"))
            .evidence(PRESS)
            .build(),
        Claim.builder()
            .id(ClaimId.of("C-2"))
            .party(SOUTH)
            .day(LocalDate.of(2016, 2, 10))
            .kind(ClaimKind.EXCUSE)
            .addTarget(AgreementId.of("AGR-norm"))
            .addProvisions(ProvisionId.of("NORM-2"), ProvisionId.of("NORM-1"))
            .event(EventId.of("EV-ban"))
            .evidence(PRESS)
            .build());
  }

  static ImmutableList<EventCoverage> eventCoverages() {
    return ImmutableList.of(
        EventCoverage.builder()
            .addActs(ActCode.of("park.restarted"), ActCode.of(EventKind.CLOSURE))
            .days(DateInterval.parse("2004-12-15/2016-04-01"))
            .evidence(PRESS)
            .build(),
        EventCoverage.builder()
            .addAct(ActCode.of("joint-committee.met"))
            .days(DateInterval.parse("2013-08-28/.."))
            .evidence(GAZETTE)
            .build());
  }
}
