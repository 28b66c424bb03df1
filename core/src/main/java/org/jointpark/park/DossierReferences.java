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
import org.jointpark.source.Source;
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
    dossier.parties().forEach(references::checkParty);
    dossier.firms().forEach(references::checkFirm);
    dossier.facilities().forEach(references::checkFacility);
    references.checkFacilitiesAreNotInThemselves();
    dossier.certificates().forEach(references::checkCertificate);
    dossier.insurancePolicies().forEach(references::checkPolicy);
    dossier.investments().forEach(references::checkInvestment);
    dossier.agreements().forEach(references::checkAgreement);
    dossier.events().forEach(references::checkEvent);
    dossier.talks().forEach(references::checkTalks);
    dossier.visits().forEach(references::checkVisit);
    dossier.claims().forEach(references::checkClaim);
    dossier
        .eventCoverages()
        .forEach(coverage ->
            references.restsOn("event coverage of " + coverage.days(), coverage.evidence()));
    dossier.parameters().forEach(references::checkParameter);
    dossier.holidayCalendars().forEach(references::checkCalendar);
    dossier.series().forEach(references::checkSeries);
    dossier.stoppages().forEach(references::checkStoppage);
    dossier.passageRegimes().forEach(references::checkPassage);
    dossier.communicationServices().forEach(references::checkCommunication);
    dossier.customs().ifPresent(references::checkCustoms);
    references.throwIfWrong(dossier.park().id());
  }

  private void checkIds(Dossier dossier) {
    checkUnique("source", dossier.sources().stream().map(Source::id));
    checkUnique("party", dossier.parties().stream().map(Party::id));
    checkUnique("firm", dossier.firms().stream().map(Firm::id));
    checkUnique("facility", dossier.facilities().stream().map(Facility::id));
    checkUnique("certificate", dossier.certificates().stream().map(Certificate::id));
    checkUnique("insurance policy", dossier.insurancePolicies().stream().map(InsurancePolicy::id));
    checkUnique("investment", dossier.investments().stream().map(Investment::id));
    checkUnique("agreement", dossier.agreements().stream().map(Agreement::id));
    checkUnique(
        "provision",
        dossier.agreements().stream()
            .flatMap(agreement -> agreement.provisions().stream())
            .map(Provision::id));
    checkUnique("event", dossier.events().stream().map(Event::id));
    checkUnique("talks", dossier.talks().stream().map(Talks::id));
    checkUnique("visit", dossier.visits().stream().map(Visit::id));
    checkUnique("claim", dossier.claims().stream().map(Claim::id));
    checkUnique("question", dossier.questions().stream().map(Question::id));
    checkUnique("parameter", dossier.parameters().stream().map(LawParameter::id));
    checkUnique("holiday calendar", dossier.holidayCalendars().stream().map(HolidayCalendar::id));
    checkUnique("series", dossier.series().stream().map(Series::id));
    checkUnique("stoppage", dossier.stoppages().stream().map(Stoppage::id));
  }

  private void checkUnique(String kind, Stream<?> ids) {
    Map<String, Long> counts =
        ids.collect(Collectors.groupingBy(Object::toString, TreeMap::new, Collectors.counting()));
    counts.forEach((id, count) -> {
      if (count > 1) {
        report("%s id must be unique, but '%s' occurs %s times", kind, id, count);
      }
    });
  }

  private void checkPark(Park park) {
    String owner = "park " + park.id();
    refersToParties(owner, park.states());
    for (Timeline.Piece<OperatingPhase> piece : park.operation().pieces()) {
      String phase = "%s, %s from %s,".formatted(owner, piece.value().status(), piece.interval());
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
      String owner = "parameter %s, version %s,".formatted(parameter.id(), version.validity());
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
            "series %s, observation of %s,".formatted(series.id(), observation.when()),
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
    parties.forEach(party -> refersTo(owner, "party", party, index.parties()));
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
