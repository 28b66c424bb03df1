package org.jointpark.park;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.border.ServiceStatus;
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
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** Small parts of a dossier that refer to each other, with made-up figures. */
final class Sample {

  static final PartyId SOUTH = PartyId.of("south");
  static final PartyId NORTH = PartyId.of("north");
  static final Evidence PRESS = restingOn("press");

  static final Question AGAIN = Question.builder()
      .id("ncr.again")
      .text("Does the pledge cover the stoppage that was running when it was given?")
      .putAnswer("later", "It covers later stoppages only")
      .putAnswer("any", "It covers that one as well")
      .defaultAnswer("later")
      .build();

  private Sample() {}

  static Evidence restingOn(String... sources) {
    return Evidence.builder()
        .addAllSources(Stream.of(sources).map(SourceId::of).toList())
        .confidence(Confidence.HIGH)
        .build();
  }

  static Source source(String id) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.PUBLISHED)
        .address("https://example.org/" + id)
        .build();
  }

  static Party state(PartyId id) {
    return Party.builder().id(id).kind(PartyKind.STATE).name(id.toString()).build();
  }

  static Event event(String id, String when) {
    return Event.builder()
        .id(EventId.of(id))
        .kind(EventKind.RESTRICTION)
        .when(Dating.parse(when))
        .addActor(NORTH)
        .description("something happened")
        .evidence(PRESS)
        .build();
  }

  static Talks talks(String id, String when) {
    return Talks.builder()
        .id(TalksId.of(id))
        .level(TalksLevel.WORKING_LEVEL)
        .body("Working-level talks")
        .when(Dating.parse(when))
        .addParties(NORTH, SOUTH)
        .addAgenda(Area.PASSAGE)
        .outcome(TalksOutcome.NO_AGREEMENT)
        .event(EventId.of("EV-ban"))
        .evidence(PRESS)
        .build();
  }

  static Visit visit(String id, String when) {
    return Visit.builder()
        .id(VisitId.of(id))
        .delegation("heads of firms")
        .purpose("inspection of machines")
        .when(Dating.parse(when))
        .event(EventId.of("EV-ban"))
        .evidence(PRESS)
        .build();
  }

  static Claim claim(String id) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .party(NORTH)
        .day(LocalDate.of(2016, 3, 10))
        .kind(ClaimKind.NULLITY)
        .addTarget(AgreementId.of("A-1"))
        .event(EventId.of("EV-ban"))
        .evidence(PRESS)
        .build();
  }

  static EventCoverage coverage(String days, String act) {
    return EventCoverage.builder()
        .addAct(ActCode.of(act))
        .days(DateInterval.parse(days))
        .evidence(PRESS)
        .build();
  }

  static Provision provision(String id) {
    return Provision.builder()
        .id(ProvisionId.of(id))
        .clause("Art. 1")
        .kind(ProvisionKind.OBLIGATION)
        .bearer(Bearer.jointly(List.of(NORTH, SOUTH)))
        .area(Area.OPERATION)
        .action("keep the park running")
        .assessment(Assessment.builder()
            .status(AssessmentStatus.BREACHED)
            .day(UncertainDay.parse("2016-02-10"))
            .evidence(PRESS)
            .build())
        .evidence(PRESS)
        .build();
  }

  static Agreement agreement(String id, Provision... provisions) {
    return Agreement.builder()
        .id(AgreementId.of(id))
        .title("Agreement " + id)
        .addParties(NORTH, SOUTH)
        .signed(LocalDate.of(2013, 8, 14))
        .addProvisions(provisions)
        .evidence(PRESS)
        .build();
  }

  static Firm firm(String id) {
    return Firm.builder()
        .id(FirmId.of(id))
        .name("Firm " + id)
        .form(FirmForm.OWN_FACTORY)
        .addWorkerCount(WorkerCount.builder()
            .count(331)
            .asOf(UncertainDay.parse("2005-06-30"))
            .kind(WorkerCountKind.ACTUAL)
            .evidence(PRESS)
            .build())
        .evidence(PRESS)
        .build();
  }

  static Facility facility(String id) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .firm(FirmId.of("F-1"))
        .kind(FacilityKind.FACTORY)
        .name("Facility " + id)
        .operation(DateInterval.parse("2005-03-01/.."))
        .evidence(PRESS)
        .build();
  }

  static Certificate certificate(String id) {
    return Certificate.builder()
        .id(CertificateId.of(id))
        .firm(FirmId.of("F-1"))
        .facility(FacilityId.of("FAC-1"))
        .kind("enterprise-registration")
        .validity(DateInterval.parse("2005-03-01/.."))
        .issuer(NORTH)
        .evidence(PRESS)
        .build();
  }

  static InsurancePolicy policy(String id) {
    return InsurancePolicy.builder()
        .id(InsurancePolicyId.of(id))
        .firm(FirmId.of("F-1"))
        .facility(FacilityId.of("FAC-1"))
        .kind("property-fire")
        .validity(DateInterval.parse("2014-01-01/2015-01-01"))
        .evidence(PRESS)
        .build();
  }

  static Investment investment(String id) {
    return Investment.builder()
        .id(InvestmentId.of(id))
        .investor("Example Needles")
        .kind("sales office")
        .day(UncertainDay.parse("2014-06"))
        .status("approved")
        .evidence(PRESS)
        .build();
  }

  static LawParameter parameter(String id) {
    return LawParameter.builder()
        .id(ParameterId.of(id))
        .name("Parameter " + id)
        .versions(versions(AGAIN, PRESS))
        .build();
  }

  static VersionSet<ParameterValue> versions(Question question, Evidence evidence) {
    return VersionSet.copyOf(List.of(Versioned.enacting(ParameterValue.numeric(50))
        .validity(DateInterval.parse("2003-09-01/.."))
        .layer(Layer.TEXT)
        .reading(question.byDefault())
        .citation(Citation.of("reg-1", "Labour Regulations", "Art. 25"))
        .evidence(evidence)
        .build()));
  }

  static HolidayCalendar calendar(String id) {
    return HolidayCalendar.builder()
        .id(HolidayCalendarId.of(id))
        .name("Holidays of " + id)
        .addRestDays(DayOfWeek.SUNDAY)
        .evidence(PRESS)
        .build();
  }

  static Series series(String id) {
    return Series.builder()
        .id(SeriesId.of(id))
        .title("Workers")
        .unit("persons")
        .kind(SeriesKind.STOCK)
        .addObservation(Observation.builder()
            .when(Dating.parse("2014-12-31"))
            .value(new BigDecimal("53947"))
            .evidence(PRESS)
            .build())
        .build();
  }

  static Stoppage stoppage(String id, String firstAct, String... lastActs) {
    return Stoppage.builder()
        .id(StoppageId.of(id))
        .name("Stoppage " + id)
        .addFirstAct(EventId.of(firstAct))
        .addAllLastActs(Stream.of(lastActs).map(EventId::of).toList())
        .addInitiator(NORTH)
        .build();
  }

  static PassageRegime passage(String validity) {
    return PassageRegime.builder()
        .validity(DateInterval.parse(validity))
        .outboundWindows(3)
        .notice("3 days before")
        .noticeEvidence(PRESS)
        .evidence(PRESS)
        .build();
  }

  static CommunicationService line(CommunicationKind kind) {
    return CommunicationService.builder()
        .kind(kind)
        .addOperators(NORTH, SOUTH)
        .status(Timeline.startingOn(LocalDate.of(2005, 12, 28), ServiceStatus.AVAILABLE)
            .build())
        .evidence(PRESS)
        .build();
  }

  static CustomsRegime customs() {
    return CustomsRegime.builder()
        .putPractice("inspection", "of each consignment")
        .addProhibitedItem("weapons")
        .prohibitedEvidence(PRESS)
        .evidence(PRESS)
        .build();
  }

  static OperatingPhase phase(OperatingStatus status, String cause) {
    return OperatingPhase.builder()
        .status(status)
        .cause(EventId.of(cause))
        .addInitiator(NORTH)
        .build();
  }

  static Park park() {
    return Park.builder()
        .id(ParkId.of("sample"))
        .name("Sample Park")
        .place("on the border")
        .clock(LegalClock.PYONGYANG)
        .addStates(NORTH, SOUTH)
        .operation(Timeline.startingOn(
                LocalDate.of(2004, 12, 15), phase(OperatingStatus.OPERATING, "EV-opening"))
            .then(LocalDate.of(2013, 4, 3), phase(OperatingStatus.SUSPENDED, "EV-ban"))
            .then(LocalDate.of(2013, 9, 16), phase(OperatingStatus.OPERATING, "EV-opening"))
            .then(LocalDate.of(2016, 2, 10), phase(OperatingStatus.CLOSED, "EV-ban"))
            .build())
        .build();
  }

  /** Returns a whole dossier with one of each kind, or few. */
  static Dossier.Builder dossier() {
    return Dossier.builder()
        .park(park())
        .addSource(source("press"))
        .addParties(state(NORTH), state(SOUTH))
        .addFirm(firm("F-1"))
        .addFacility(facility("FAC-1"))
        .addCertificate(certificate("CERT-1"))
        .addInsurancePolicy(policy("POL-1"))
        .addInvestment(investment("I-1"))
        .addAgreement(agreement("A-1", provision("P-1"), provision("P-2")))
        .addEvents(event("EV-ban", "2013-04-03"), event("EV-opening", "2013-09-16"))
        .addTalks(talks("T-1", "2013-07-06/2013-07-08"))
        .addVisit(visit("V-1", "2013-07"))
        .addClaim(claim("C-1"))
        .addEventCoverage(coverage("2013-08-28/2016-04-01", "joint-committee.met"))
        .addQuestion(AGAIN)
        .addParameter(parameter("minimum-wage"))
        .addHolidayCalendar(calendar("north"))
        .addSeries(series("workers"))
        .addStoppage(stoppage("S-1", "EV-ban", "EV-opening"))
        .addPassageRegime(passage("2008-12-01/2009-09-01"))
        .addCommunicationService(line(CommunicationKind.TELEPHONE))
        .customs(customs())
        .addGap("Southern staff by year");
  }
}
