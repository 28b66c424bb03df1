package org.jointpark.park;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterValue;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.statistic.Series;
import org.jointpark.style.NearNames;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.Timeline;

/** Checks that what a dossier refers to by id is there, and is there once. */
final class DossierReferences {

  private static final int MAX_LINES = 100;

  private final DossierIndex index;
  private final List<String> lines = new ArrayList<>();
  private int errors;

  private DossierReferences(DossierIndex index) {
    this.index = index;
  }

  /**
   * Checks all references of a dossier.
   *
   * @throws IllegalArgumentException if some are wrong; the message has a line for each of the
   *     first 100
   */
  static void check(Dossier dossier) {
    DossierReferences references = new DossierReferences(dossier.index());
    references.checkIds(dossier);
    references.checkPark(dossier.park());
    references.checkParties(dossier);
    references.checkAgreements(dossier);
    references.checkLaw(dossier);
    references.checkRegimes(dossier);
    references.throwIfWrong(dossier.park().id());
  }

  private void checkParties(Dossier dossier) {
    for (Party party : dossier.parties()) {
      checkParty(party);
    }
    for (Firm firm : dossier.firms()) {
      checkFirm(firm);
    }
    for (Facility facility : dossier.facilities()) {
      checkFacility(facility);
    }
    checkFacilitiesAreNotInThemselves();
    for (Certificate certificate : dossier.certificates()) {
      checkCertificate(certificate);
    }
    for (InsurancePolicy policy : dossier.insurancePolicies()) {
      checkPolicy(policy);
    }
    for (Investment investment : dossier.investments()) {
      checkInvestment(investment);
    }
  }

  private void checkAgreements(Dossier dossier) {
    for (Agreement agreement : dossier.agreements()) {
      checkAgreement(agreement);
    }
    for (Event event : dossier.events()) {
      checkEvent(event);
    }
    for (Talks talks : dossier.talks()) {
      checkTalks(talks);
    }
    for (Visit visit : dossier.visits()) {
      checkVisit(visit);
    }
    for (Claim claim : dossier.claims()) {
      checkClaim(claim);
    }
    for (EventCoverage coverage : dossier.eventCoverages()) {
      restsOn("event coverage of " + coverage.days(), coverage.evidence());
    }
  }

  private void checkLaw(Dossier dossier) {
    for (LawParameter parameter : dossier.parameters()) {
      checkParameter(parameter);
    }
    for (HolidayCalendar calendar : dossier.holidayCalendars()) {
      checkCalendar(calendar);
    }
  }

  private void checkRegimes(Dossier dossier) {
    for (Series series : dossier.series()) {
      checkSeries(series);
    }
    for (Stoppage stoppage : dossier.stoppages()) {
      checkStoppage(stoppage);
    }
    for (PassageRegime regime : dossier.passageRegimes()) {
      checkPassage(regime);
    }
    for (CommunicationService service : dossier.communicationServices()) {
      checkCommunication(service);
    }
    dossier.customs().ifPresent(this::checkCustoms);
  }

  private void checkIds(Dossier dossier) {
    checkUnique("source", dossier.sources());
    checkUnique("party", dossier.parties());
    checkUnique("firm", dossier.firms());
    checkUnique("facility", dossier.facilities());
    checkUnique("certificate", dossier.certificates());
    checkUnique("insurance policy", dossier.insurancePolicies());
    checkUnique("investment", dossier.investments());
    checkUnique("agreement", dossier.agreements());
    List<Provision> provisions = new ArrayList<>();
    for (Agreement agreement : dossier.agreements()) {
      provisions.addAll(agreement.provisions());
    }
    checkUnique("provision", provisions);
    checkUnique("event", dossier.events());
    checkUnique("talks", dossier.talks());
    checkUnique("visit", dossier.visits());
    checkUnique("claim", dossier.claims());
    checkUnique("question", dossier.questions());
    checkUnique("parameter", dossier.parameters());
    checkUnique("holiday calendar", dossier.holidayCalendars());
    checkUnique("series", dossier.series());
    checkUnique("stoppage", dossier.stoppages());
  }

  private void checkUnique(String kind, List<?> things) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Object thing : things) {
      String id = DossierIds.of(thing).toString();
      counts.put(id, counts.getOrDefault(id, 0) + 1);
    }
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > 1) {
        report(
            "%s id must be unique, but '%s' occurs %s times", kind, each.getKey(), each.getValue());
      }
    }
  }

  private void checkPark(Park park) {
    String owner = "park " + park.id();
    refersToParties(owner, park.states());
    for (Timeline.Piece<OperatingPhase> piece : park.operation().pieces()) {
      String phase = owner + ", " + piece.value().status() + " from " + piece.interval() + ",";
      refersToEvent(phase, piece.value().cause());
      refersToParties(phase, piece.value().initiators());
    }
  }

  private void checkParty(Party party) {
    party.side().ifPresent(side -> refersToParties("party " + party.id(), List.of(side)));
  }

  private void checkFirm(Firm firm) {
    String owner = "firm " + firm.id();
    restsOn(owner, firm.evidence());
    firm.workerCounts()
        .forEach(
            count -> restsOn(owner + ", workers as of " + count.asOf() + ",", count.evidence()));
  }

  private void checkFacility(Facility facility) {
    String owner = "facility " + facility.id();
    refersTo(owner, "firm", facility.firm(), index.firms());
    facility.partOf().ifPresent(whole -> refersToFacility(owner, whole, facility.firm()));
    restsOn(owner, facility.evidence());
  }

  private void checkFacilitiesAreNotInThemselves() {
    FacilityCycles.in(index.facilities())
        .forEach(cycle -> report(
            "facility %s is part of itself, by way of %s",
            cycle.get(0),
            cycle.stream().skip(1).map("'%s'"::formatted).collect(Collectors.joining(", "))));
  }

  private void checkCertificate(Certificate certificate) {
    String owner = "certificate " + certificate.id();
    refersTo(owner, "firm", certificate.firm(), index.firms());
    certificate.facility().ifPresent(it -> refersToFacility(owner, it, certificate.firm()));
    certificate.issuer().ifPresent(issuer -> refersToParties(owner, List.of(issuer)));
    certificate.evidence().ifPresent(evidence -> restsOn(owner, evidence));
  }

  private void checkPolicy(InsurancePolicy policy) {
    String owner = "insurance policy " + policy.id();
    refersTo(owner, "firm", policy.firm(), index.firms());
    policy.facility().ifPresent(it -> refersToFacility(owner, it, policy.firm()));
    policy.evidence().ifPresent(evidence -> restsOn(owner, evidence));
  }

  private void refersToFacility(String owner, FacilityId id, FirmId firm) {
    refersTo(owner, "facility", id, index.facilities());
    Optional.ofNullable(index.facilities().get(id))
        .filter(facility -> !facility.firm().equals(firm))
        .ifPresent(facility -> report(
            "%s is of firm '%s', but refers to facility '%s' of firm '%s'",
            owner, firm, id, facility.firm()));
  }

  private void checkInvestment(Investment investment) {
    restsOn("investment " + investment.id(), investment.evidence());
  }

  private void checkAgreement(Agreement agreement) {
    String owner = "agreement " + agreement.id();
    refersToParties(owner, agreement.parties());
    agreement
        .relations()
        .forEach(relation -> refersTo(owner, "agreement", relation.target(), index.agreements()));
    restsOn(owner, agreement.evidence());
    for (Provision provision : agreement.provisions()) {
      String clause = "provision " + provision.id();
      refersToParties(clause, provision.bearer().parties());
      restsOn(clause, provision.evidence());
      provision
          .assessment()
          .evidence()
          .ifPresent(evidence -> restsOn(clause + ", assessment,", evidence));
    }
  }

  private void checkEvent(Event event) {
    String owner = "event " + event.id();
    refersToParties(owner, event.actors());
    restsOn(owner, event.evidence());
  }

  private void checkTalks(Talks talks) {
    String owner = "talks " + talks.id();
    refersToParties(owner, talks.parties());
    talks.event().ifPresent(event -> refersToEvent(owner, event));
    restsOn(owner, talks.evidence());
  }

  private void checkVisit(Visit visit) {
    String owner = "visit " + visit.id();
    visit.event().ifPresent(event -> refersToEvent(owner, event));
    restsOn(owner, visit.evidence());
  }

  private void checkClaim(Claim claim) {
    String owner = "claim " + claim.id();
    refersToParties(owner, List.of(claim.party()));
    claim.targets().forEach(target -> refersTo(owner, "agreement", target, index.agreements()));
    for (ProvisionId provision : claim.provisions()) {
      refersTo(owner, "provision", provision, index.agreementsByProvision());
      Optional.ofNullable(index.agreementsByProvision().get(provision))
          .filter(agreement -> !claim.targets().contains(agreement.id()))
          .ifPresent(agreement -> report(
              "%s is about provision '%s', but not about its agreement '%s'",
              owner, provision, agreement.id()));
    }
    claim.event().ifPresent(event -> refersToEvent(owner, event));
    restsOn(owner, claim.evidence());
  }

  private void checkParameter(LawParameter parameter) {
    for (Versioned<ParameterValue> version : parameter.versions().versions()) {
      String owner = "parameter " + parameter.id() + ", version " + version.validity() + ",";
      version.reading().ifPresent(reading -> checkReading(owner, reading));
      restsOn(owner, version.evidence());
    }
  }

  private void checkReading(String owner, Reading reading) {
    Question question = reading.question();
    refersTo(owner, "question", question.id(), index.questions());
    Optional.ofNullable(index.questions().get(question.id()))
        .filter(known -> !known.equals(question))
        .ifPresent(known -> report(
            "%s reads question '%s' as another than that of the dossier", owner, known.id()));
  }

  private void checkCalendar(HolidayCalendar calendar) {
    calendar.evidence().ifPresent(it -> restsOn("holiday calendar " + calendar.id(), it));
  }

  private void checkSeries(Series series) {
    series
        .observations()
        .forEach(observation -> restsOn(
            "series " + series.id() + ", observation of " + observation.when() + ",",
            observation.evidence()));
  }

  private void checkStoppage(Stoppage stoppage) {
    String owner = "stoppage " + stoppage.id();
    stoppage.firstActs().forEach(act -> refersToEvent(owner, act));
    stoppage.lastActs().forEach(act -> refersToEvent(owner, act));
    refersToParties(owner, stoppage.initiators());
    List<Event> firsts = known(stoppage.firstActs());
    List<Event> lasts = known(stoppage.lastActs());
    firsts.stream()
        .filter(act -> act.when().earliest().isEmpty())
        .forEach(
            act -> report("%s begins with event '%s', which has no first day", owner, act.id()));
    lasts.stream()
        .filter(act -> act.when().latest().isEmpty())
        .forEach(act -> report("%s ends with event '%s', which has no last day", owner, act.id()));
    firsts.forEach(first -> lasts.stream()
        .filter(last -> isBefore(last, first))
        .forEach(last -> report(
            "%s ends with event '%s' (%s), before it begins with event '%s' (%s)",
            owner, last.id(), last.when(), first.id(), first.when())));
  }

  private List<Event> known(List<EventId> acts) {
    return acts.stream()
        .flatMap(act -> Stream.ofNullable(index.events().get(act)))
        .toList();
  }

  /** Returns whether an act was over on the day before the first day of another. */
  private static boolean isBefore(Event act, Event other) {
    return act.when()
        .latest()
        .flatMap(last -> other.when().earliest().filter(last::isBefore))
        .isPresent();
  }

  private void checkPassage(PassageRegime regime) {
    String owner = "passage regime " + regime.validity();
    restsOn(owner, regime.evidence());
    regime.noticeEvidence().ifPresent(evidence -> restsOn(owner + ", notice,", evidence));
  }

  private void checkCommunication(CommunicationService service) {
    String owner = "communication service " + service.kind();
    refersToParties(owner, service.operators());
    restsOn(owner, service.evidence());
  }

  private void checkCustoms(CustomsRegime customs) {
    restsOn("customs regime", customs.evidence());
    customs
        .prohibitedEvidence()
        .ifPresent(evidence -> restsOn("customs regime, prohibited items,", evidence));
  }

  private void refersToParties(String owner, Iterable<PartyId> parties) {
    for (PartyId party : parties) {
      refersTo(owner, "party", party, index.parties());
    }
  }

  private void refersToEvent(String owner, EventId event) {
    refersTo(owner, "event", event, index.events());
  }

  private void restsOn(String owner, Evidence evidence) {
    for (SourceId source : evidence.sources()) {
      refersTo(owner, "source", source, index.sources());
    }
  }

  private <K> void refersTo(String owner, String kind, K id, ImmutableMap<K, ?> known) {
    if (known.containsKey(id)) {
      return;
    }
    List<String> names = known.keySet().stream().map(Object::toString).sorted().toList();
    String maybe =
        NearNames.nearest(id.toString(), names).map(". Maybe '%s'"::formatted).orElse("");
    report("%s refers to %s '%s', which the dossier does not have%s", owner, kind, id, maybe);
  }

  @FormatMethod
  private void report(@FormatString String format, Object... parts) {
    errors++;
    if (errors <= MAX_LINES) {
      lines.add(format.formatted(parts));
    }
  }

  private void throwIfWrong(ParkId park) {
    if (errors == 0) {
      return;
    }
    if (errors > MAX_LINES) {
      lines.add("and %s more".formatted(errors - MAX_LINES));
    }
    throw new IllegalArgumentException(
        "dossier must refer only to what it has, and have it once, but has %s (park %s):\n%s"
            .formatted(
                errors == 1 ? "1 error" : errors + " errors", park, String.join("\n", lines)));
  }
}
