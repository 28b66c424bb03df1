package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
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
import org.jointpark.time.UncertainDay;

/** Makes what happened under small agreements, by drawn choices. */
final class NormHistoryMaker {

  static final ProvisionId CLAUSE = ProvisionId.of("A-1");

  private static final AgreementId AGREEMENT = AgreementId.of("A");
  private static final SourceId SOURCE = SourceId.of("s");
  static final Evidence EVIDENCE = Evidence.of(SOURCE, Confidence.HIGH);
  private static final int MAX_EVENTS = 7;
  private static final int MAX_CLAIMS = 5;
  private static final int WIDE = 18;
  private static final int LONG = 6;

  private final Draws draws;
  private final NormMaker norms;
  private int made;

  NormHistoryMaker(Draws draws, NormMaker norms) {
    this.draws = draws;
    this.norms = norms;
  }

  static Evidence recorded(LocalDate day) {
    return Evidence.builder()
        .addSource(SOURCE)
        .confidence(Confidence.HIGH)
        .recorded(day)
        .build();
  }

  Dossier dossier() {
    ParkHistoryMaker park = new ParkHistoryMaker(draws, norms);
    Dossier.Builder dossier = Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("park"))
            .name("park")
            .place("somewhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(NormMaker.EAST, NormMaker.WEST)
            .operation(park.operation())
            .build())
        .addSource(Source.builder()
            .id(SOURCE)
            .kind(SourceKind.PUBLISHED)
            .address("https://example.org/1")
            .build())
        .addParties(state(NormMaker.EAST), state(NormMaker.WEST))
        .events(draws.some(0, MAX_EVENTS, ignored -> event()))
        .addAllEvents(park.causes())
        .communicationServices(park.services())
        .addSeries(park.jobs())
        .addHolidayCalendar(park.calendar())
        .claims(claims())
        .eventCoverages(coverages())
        .addAgreement(agreement());
    if (draws.oneIn(6)) {
      dossier.addAgreement(successor());
    }
    return dossier.build();
  }

  private static Party state(PartyId id) {
    return Party.builder().id(id).kind(PartyKind.STATE).name(id.toString()).build();
  }

  private Agreement agreement() {
    LocalDate inForce = norms.first().plusDays(draws.oneIn(4) ? draws.below(10) : 0);
    DateInterval validity = draws.oneIn(5)
        ? DateInterval.of(inForce, inForce.plusDays(20L + draws.below(60)))
        : DateInterval.startingOn(inForce);
    Bearer bearer = draws.oneIn(3)
        ? Bearer.severally(List.of(NormMaker.EAST, NormMaker.WEST))
        : draws.oneIn(2)
            ? Bearer.one(norms.party())
            : Bearer.jointly(List.of(NormMaker.EAST, NormMaker.WEST));
    return Agreement.builder()
        .id(AGREEMENT)
        .title("agreement")
        .addParties(NormMaker.EAST, NormMaker.WEST)
        .signed(norms.first())
        .validity(validity)
        .addProvision(Provision.builder()
            .id(CLAUSE)
            .clause("1")
            .kind(ProvisionKind.OBLIGATION)
            .bearer(bearer)
            .area(Area.OPERATION)
            .action("do it")
            .evidence(EVIDENCE)
            .build())
        .evidence(EVIDENCE)
        .build();
  }

  private Agreement successor() {
    return Agreement.builder()
        .id(AgreementId.of("B"))
        .title("later agreement")
        .addParties(NormMaker.EAST, NormMaker.WEST)
        .signed(norms.day())
        .addRelation(AgreementRelation.of(AgreementRelationKind.SUPERSEDES, AGREEMENT))
        .evidence(EVIDENCE)
        .build();
  }

  private Event event() {
    Event.Builder event = Event.builder()
        .id(EventId.of("E" + ++made))
        .kind(EventKind.MEETING)
        .when(dating())
        .addActors(actors())
        .description("it happened")
        .addAct(norms.code())
        .evidence(EVIDENCE);
    if (draws.oneIn(5)) {
      event.addAct(norms.code());
    }
    if (draws.oneIn(6)) {
      event.evidence(recorded(norms.day()));
    }
    return event.build();
  }

  private Dating dating() {
    LocalDate day = norms.day().minusDays(draws.oneIn(5) ? LONG : 0);
    return switch (draws.below(5)) {
      case 3 -> Dating.over(DateInterval.of(day, day.plusDays(1L + draws.below(LONG))));
      case 4 -> Dating.on(UncertainDay.between(day, day.plusDays(draws.below(WIDE))));
      default -> Dating.on(day);
    };
  }

  private PartyId[] actors() {
    return draws.of(
        new PartyId[] {NormMaker.EAST, NormMaker.WEST},
        new PartyId[] {NormMaker.EAST},
        new PartyId[] {NormMaker.WEST});
  }

  private List<Claim> claims() {
    return draws.oneIn(2) ? draws.some(1, MAX_CLAIMS, ignored -> claim()) : List.of();
  }

  private Claim claim() {
    Claim.Builder claim = Claim.builder()
        .id(ClaimId.of("C" + ++made))
        .party(norms.party())
        .day(norms.day())
        .kind(draws.of(
            ClaimKind.SUSPENSION,
            ClaimKind.SUSPENSION,
            ClaimKind.RESUMPTION,
            ClaimKind.WAIVER,
            ClaimKind.EXCUSE,
            ClaimKind.NULLITY,
            ClaimKind.TERMINATION))
        .addTarget(AGREEMENT)
        .evidence(EVIDENCE);
    if (draws.oneIn(5)) {
      claim.addProvision(CLAUSE);
    }
    return claim.build();
  }

  /** Makes complete records of each act, some with a hole or an end. */
  private List<EventCoverage> coverages() {
    ImmutableList.Builder<EventCoverage> coverages = ImmutableList.builder();
    LocalDate before = norms.first().minusDays(30);
    for (ActCode code : NormMaker.CODES) {
      switch (draws.below(6)) {
        case 4 -> {
          LocalDate hole = norms.day();
          LocalDate again = hole.plusDays(1L + draws.below(LONG));
          coverages.add(coverage(code, DateInterval.of(before, hole)));
          coverages.add(coverage(code, DateInterval.startingOn(again)));
        }
        case 5 -> {
          if (draws.oneIn(2)) {
            coverages.add(coverage(code, DateInterval.of(before, norms.day())));
          }
        }
        default -> coverages.add(coverage(code, DateInterval.startingOn(before)));
      }
    }
    return coverages.build();
  }

  private static EventCoverage coverage(ActCode code, DateInterval days) {
    return EventCoverage.builder().addAct(code).days(days).evidence(EVIDENCE).build();
  }
}
