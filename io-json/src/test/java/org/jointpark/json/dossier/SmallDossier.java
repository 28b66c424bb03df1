package org.jointpark.json.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.border.ServiceStatus;
import org.jointpark.border.Tariff;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.event.EventId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.party.StateCode;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/**
 * A dossier of an invented park, in which each type occurs, and each property that may be absent
 * once with a value and once without.
 */
final class SmallDossier {

  static final PartyId NORTH = PartyId.of("N");
  static final PartyId SOUTH = PartyId.of("S");
  static final Evidence PRESS = Evidence.of(SourceId.of("press"), Confidence.MEDIUM);
  static final Evidence GAZETTE = Evidence.builder()
      .addSources(SourceId.of("press"), SourceId.of("gazette-4"))
      .confidence(Confidence.HIGH)
      .recorded(LocalDate.of(2005, 3, 31))
      .note("The two differ on the hour.")
      .build();

  private SmallDossier() {}

  static Dossier dossier() {
    return Dossier.builder()
        .park(park())
        .sources(sources())
        .parties(parties())
        .firms(firms())
        .facilities(SmallAdministration.facilities())
        .certificates(SmallAdministration.certificates())
        .insurancePolicies(SmallAdministration.insurancePolicies())
        .investments(investments())
        .agreements(SmallAgreements.agreements())
        .events(SmallEvents.events())
        .talks(SmallEvents.talks())
        .visits(SmallEvents.visits())
        .claims(SmallEvents.claims())
        .eventCoverages(SmallEvents.eventCoverages())
        .questions(SmallLaw.questions())
        .parameters(SmallLaw.parameters())
        .holidayCalendars(SmallAdministration.holidayCalendars())
        .series(series())
        .stoppages(stoppages())
        .passageRegimes(passageRegimes())
        .communicationServices(communicationServices())
        .customs(customs())
        .addGaps("No wages after 2016.", "Half of the gazette.")
        .build();
  }

  /** The least that a dossier can hold. */
  static Dossier bareDossier() {
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("bare"))
            .name("Bare park")
            .place("Somewhere")
            .clock(LegalClock.SEOUL)
            .addState(SOUTH)
            .operation(Timeline.empty())
            .build())
        .addParty(Party.builder().id(SOUTH).kind(PartyKind.STATE).name("South").build())
        .build();
  }

  static Park park() {
    return Park.builder()
        .id(ParkId.of("hanbit"))
        .name("Hanbit Industrial Complex")
        .originalName("한빛공업지구")
        .place("South of Hanbit, 2 km from the border")
        .clock(LegalClock.PYONGYANG)
        .addStates(NORTH, SOUTH)
        .operation(Timeline.<OperatingPhase>builder()
            .put(
                DateInterval.parse("../2004-12-15"),
                phase(OperatingStatus.NOT_YET_OPEN, "EV-accord").build())
            .put(
                DateInterval.parse("2004-12-15/2013-04-03"),
                phase(OperatingStatus.OPERATING, "EV-opening")
                    .addInitiators(SOUTH, NORTH)
                    .build())
            .put(
                DateInterval.parse("2016-02-10/.."),
                phase(OperatingStatus.SUSPENDED, "EV-ban").addInitiator(SOUTH).build())
            .build())
        .build();
  }

  private static OperatingPhase.Builder phase(OperatingStatus status, String cause) {
    return OperatingPhase.builder().status(status).cause(EventId.of(cause));
  }

  static ImmutableList<Source> sources() {
    return ImmutableList.of(
        Source.builder()
            .id(SourceId.of("press"))
            .kind(SourceKind.PUBLISHED)
            .title("A report")
            .address("https://example.org/report?a=1&b=\"2\"")
            .build(),
        Source.builder()
            .id(SourceId.of("gazette-4"))
            .kind(SourceKind.REPOSTED)
            .title("Gazette no. 4")
            .build(),
        Source.builder().id(SourceId.of("hearsay")).kind(SourceKind.UNSOURCED).build());
  }

  static ImmutableList<Party> parties() {
    return ImmutableList.of(
        Party.builder().id(SOUTH).kind(PartyKind.STATE).name("The South").build(),
        Party.builder().id(NORTH).kind(PartyKind.STATE).name("The North").build(),
        Party.builder()
            .id(PartyId.of("BUREAU"))
            .kind(PartyKind.AUTHORITY)
            .name("Bureau of the zone")
            .side(NORTH)
            .build(),
        Party.builder()
            .id(PartyId.of("JC"))
            .kind(PartyKind.JOINT_BODY)
            .name("Joint committee")
            .build());
  }

  static ImmutableList<Firm> firms() {
    return ImmutableList.of(
        Firm.builder()
            .id(FirmId.of("F-1"))
            .name("Hanbit Kitchen")
            .originalName("한빛주방")
            .lei(Lei.of("5493001KJTIIGC8Y1R12"))
            .homeState(StateCode.of("KR"))
            .sector(Sector.of("machinery-metal"))
            .industry(IsicCode.of("2599"))
            .products("pots, \"pans\" \\ lids\tand more")
            .addGoods(HsCode.of("732393"), HsCode.of("7323"))
            .form(FirmForm.OWN_FACTORY)
            .entry(UncertainDay.parse("2004-12"))
            .addListings("pilot plots", "first ten")
            .addWorkerCounts(
                workers(720, "2006", WorkerCountKind.PLANNED),
                workers(0, "2004-12-15", WorkerCountKind.ACTUAL))
            .capital(SmallAdministration.capital())
            .evidence(GAZETTE)
            .build(),
        Firm.builder()
            .id(FirmId.of("F-2"))
            .name("Example Apparel")
            .form(FirmForm.APARTMENT_FACTORY)
            .evidence(PRESS)
            .build());
  }

  private static WorkerCount workers(int count, String day, WorkerCountKind kind) {
    return WorkerCount.builder()
        .count(count)
        .asOf(UncertainDay.parse(day))
        .kind(kind)
        .evidence(PRESS)
        .build();
  }

  static ImmutableList<Investment> investments() {
    return ImmutableList.of(
        Investment.builder()
            .id(InvestmentId.of("I-1"))
            .investor("Needle AG")
            .homeState(StateCode.of("DE"))
            .kind("sales office")
            .day(UncertainDay.parse("2014"))
            .status("approved")
            .plannedWorkers(0)
            .evidence(PRESS)
            .build(),
        Investment.builder()
            .id(InvestmentId.of("I-2"))
            .investor("A wig maker")
            .kind("factory")
            .day(UncertainDay.parse("2007-03-14"))
            .status("planned")
            .evidence(PRESS)
            .build());
  }

  static ImmutableList<Series> series() {
    return ImmutableList.of(
        series("workers", "Workers of the North", SeriesKind.STOCK)
            .unit("persons")
            .addObservations(
                observation("2013-01-31", "53397").precision(Precision.EXACT).build(),
                observation("2005", "1e4").precision(Precision.ABOUT).build(),
                observation("[2009-12-01..2009-12-31]", "42000")
                    .precision(Precision.AT_LEAST)
                    .build())
            .build(),
        series("production", "Production", SeriesKind.FLOW)
            .unit("USD million")
            .addObservations(
                observation("2005-01-01/2006-01-01", "14.910").build(),
                observation("2006-01-01/2007-01-01", "73.73")
                    .precision(Precision.AT_MOST)
                    .build())
            .build(),
        series("accidents", "Accidents", SeriesKind.FLOW).unit("cases").build());
  }

  private static Series.Builder series(String id, String title, SeriesKind kind) {
    return Series.builder().id(SeriesId.of(id)).title(title).kind(kind);
  }

  private static Observation.Builder observation(String when, String value) {
    return Observation.builder()
        .when(Dating.parse(when))
        .value(new BigDecimal(value))
        .evidence(PRESS);
  }

  static ImmutableList<Stoppage> stoppages() {
    return ImmutableList.of(
        Stoppage.builder()
            .id(StoppageId.of("STOP-2013"))
            .name("Stoppage of 2013")
            .addFirstActs(EventId.of("EV-walk-out"), EventId.of("EV-talks"))
            .addLastAct(EventId.of("EV-reopening"))
            .addInitiator(NORTH)
            .note("Which act began it is disputed.")
            .build(),
        Stoppage.builder()
            .id(StoppageId.of("STOP-2016"))
            .name("Stoppage of 2016")
            .addFirstAct(EventId.of("EV-ban"))
            .build());
  }

  static ImmutableList<PassageRegime> passageRegimes() {
    return ImmutableList.of(
        PassageRegime.builder()
            .validity(DateInterval.parse("2008-12-01/2009-09-01"))
            .outboundWindows(3)
            .inboundWindows(3)
            .personsPerWindow(250)
            .vehiclesPerWindow(150)
            .stayPermitCap(880)
            .hours("09:00 to 17:30")
            .mode("window that is booked")
            .notice("three days ahead")
            .noticeEvidence(GAZETTE)
            .evidence(PRESS)
            .build(),
        PassageRegime.builder()
            .validity(DateInterval.parse("2016-02-11/.."))
            .outboundWindows(0)
            .evidence(PRESS)
            .build());
  }

  static ImmutableList<CommunicationService> communicationServices() {
    return ImmutableList.of(
        CommunicationService.builder()
            .kind(CommunicationKind.TELEPHONE)
            .addOperators(PartyId.of("BUREAU"), SOUTH)
            .status(Timeline.<ServiceStatus>builder()
                .put(DateInterval.parse("2005-12-28/2016-02-11"), ServiceStatus.AVAILABLE)
                .put(DateInterval.parse("2016-02-11/.."), ServiceStatus.CUT)
                .build())
            .addTariffs(
                Tariff.of("call home", Money.of("USD", "0.40"), "minute"),
                Tariff.of("line", Money.of("KRW", "10000"), "month"))
            .details(ImmutableMap.of("planned lines", "10,000", "code", "001"))
            .evidence(GAZETTE)
            .build(),
        CommunicationService.builder()
            .kind(CommunicationKind.INTERNET)
            .status(Timeline.empty())
            .evidence(PRESS)
            .build());
  }

  static CustomsRegime customs() {
    return CustomsRegime.builder()
        .practice(ImmutableMap.of("inspection", "each vehicle", "declaration", "on paper"))
        .addProhibitedItems("weapons", "drones")
        .prohibitedEvidence(GAZETTE)
        .evidence(PRESS)
        .build();
  }
}
