package org.jointpark.park;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
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
import org.jointpark.law.ParameterId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.style.ProseText;
import org.jointpark.time.DateInterval;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/**
 * Everything that is recorded about one park.
 *
 * <p>What refers to something else does so by id, and a dossier is whole: each id that occurs in it
 * is that of one thing in it. {@link Builder#build} refuses a dossier that is not, and names every
 * wrong reference at once.
 *
 * <p>The order in which things are added means nothing. Each list is kept in the order that its
 * accessor tells, so two dossiers with the same content are equal. Records of which there are many,
 * such as pay lines, are no part of it: they are in a {@link org.jointpark.ledger.Ledger}.
 *
 * <p>A dossier is immutable and may be shared between threads.
 */
@Value.Immutable
public abstract class Dossier {

  Dossier() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the park that all of this is about} */
  public abstract Park park();

  /** {@return where all of this was read, sorted by id} */
  public abstract ImmutableList<Source> sources();

  /** {@return everyone who acts or is bound, sorted by id} */
  public abstract ImmutableList<Party> parties();

  /** {@return the firms of the park, sorted by id} */
  public abstract ImmutableList<Firm> firms();

  /** {@return where the firms work, sorted by id} */
  public abstract ImmutableList<Facility> facilities();

  /** {@return what was granted to the firms, sorted by id} */
  public abstract ImmutableList<Certificate> certificates();

  /** {@return the insurances of the firms, sorted by id} */
  public abstract ImmutableList<InsurancePolicy> insurancePolicies();

  /** {@return the investments from third states, sorted by id} */
  public abstract ImmutableList<Investment> investments();

  /** {@return the agreements with their provisions, sorted by id} */
  public abstract ImmutableList<Agreement> agreements();

  /** {@return what happened, sorted by time, then by id} */
  public abstract ImmutableList<Event> events();

  /** {@return the talks that were held or broken off, sorted by time, then by id} */
  public abstract ImmutableList<Talks> talks();

  /** {@return the visits of delegations, sorted by time, then by id} */
  public abstract ImmutableList<Visit> visits();

  /** {@return what parties claimed of agreements, sorted by id} */
  public abstract ImmutableList<Claim> claims();

  /**
   * {@return of which acts, on which days, all that was done is on record, sorted by days, then by
   * acts}
   */
  public abstract ImmutableList<EventCoverage> eventCoverages();

  /** {@return the questions that the law leaves open, sorted by id} */
  public abstract ImmutableList<Question> questions();

  /** {@return what law sets, sorted by id} */
  public abstract ImmutableList<LawParameter> parameters();

  /** {@return which days are business days, and for whom, sorted by id} */
  public abstract ImmutableList<HolidayCalendar> holidayCalendars();

  /** {@return the statistics, sorted by id} */
  public abstract ImmutableList<Series> series();

  /** {@return the times in which the park stood still, sorted by id} */
  public abstract ImmutableList<Stoppage> stoppages();

  /** {@return how one crosses the border, sorted by validity} */
  public abstract ImmutableList<PassageRegime> passageRegimes();

  /** {@return how one communicates, sorted by kind} */
  public abstract ImmutableList<CommunicationService> communicationServices();

  /** {@return how goods clear customs} */
  public abstract Optional<CustomsRegime> customs();

  /** {@return what is known to be missing, in the order in which it was given} */
  public abstract ImmutableList<String> gaps();

  /** Puts the lists in order, then checks the references once. */
  @Value.Check
  Dossier check() {
    if (!DossierOrder.isKeptBy(this)) {
      return DossierOrder.of(this).build();
    }
    gaps().forEach(gap -> ProseText.check("gap", gap, "dossier of park", park().id()));
    DossierReferences.check(this);
    return this;
  }

  @Value.Lazy
  DossierIndex index() {
    return DossierIndex.of(this);
  }

  /**
   * Returns the source with an id.
   *
   * @param id the id
   * @return the source, or empty if there is none
   */
  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(index().sources().get(id));
  }

  /**
   * Returns the party with an id.
   *
   * @param id the id
   * @return the party, or empty if there is none
   */
  public Optional<Party> party(PartyId id) {
    return Optional.ofNullable(index().parties().get(id));
  }

  /**
   * Returns the firm with an id.
   *
   * @param id the id
   * @return the firm, or empty if there is none
   */
  public Optional<Firm> firm(FirmId id) {
    return Optional.ofNullable(index().firms().get(id));
  }

  /**
   * Returns the facility with an id.
   *
   * @param id the id
   * @return the facility, or empty if there is none
   */
  public Optional<Facility> facility(FacilityId id) {
    return Optional.ofNullable(index().facilities().get(id));
  }

  /**
   * Returns where a firm works.
   *
   * @param id the id of the firm
   * @return its facilities, those that are part of another among them, sorted by id; none if there
   *     is no such firm
   */
  public ImmutableList<Facility> facilitiesOf(FirmId id) {
    return index().facilitiesByFirm().get(id);
  }

  /**
   * Returns the certificate with an id.
   *
   * @param id the id
   * @return the certificate, or empty if there is none
   */
  public Optional<Certificate> certificate(CertificateId id) {
    return Optional.ofNullable(index().certificates().get(id));
  }

  /**
   * Returns the insurance policy with an id.
   *
   * @param id the id
   * @return the insurance policy, or empty if there is none
   */
  public Optional<InsurancePolicy> insurancePolicy(InsurancePolicyId id) {
    return Optional.ofNullable(index().insurancePolicies().get(id));
  }

  /**
   * Returns the agreement with an id.
   *
   * @param id the id
   * @return the agreement, or empty if there is none
   */
  public Optional<Agreement> agreement(AgreementId id) {
    return Optional.ofNullable(index().agreements().get(id));
  }

  /**
   * Returns the agreement that holds a provision.
   *
   * @param id the id of the provision
   * @return the agreement, or empty if no agreement has such a provision
   */
  public Optional<Agreement> agreementOf(ProvisionId id) {
    return Optional.ofNullable(index().agreementsByProvision().get(id));
  }

  /**
   * Returns the provision with an id, of whichever agreement.
   *
   * @param id the id
   * @return the provision, or empty if there is none
   */
  public Optional<Provision> provision(ProvisionId id) {
    return agreementOf(id).flatMap(agreement -> agreement.provision(id));
  }

  /**
   * Returns the event with an id.
   *
   * @param id the id
   * @return the event, or empty if there is none
   */
  public Optional<Event> event(EventId id) {
    return Optional.ofNullable(index().events().get(id));
  }

  /**
   * Returns the question with an id.
   *
   * @param id the id, such as {@code ncr.again}
   * @return the question, or empty if there is none
   */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(index().questions().get(id));
  }

  /**
   * Returns what law sets under an id.
   *
   * @param id the id
   * @return the parameter, or empty if there is none
   */
  public Optional<LawParameter> parameter(ParameterId id) {
    return Optional.ofNullable(index().parameters().get(id));
  }

  /**
   * Returns the calendar of holidays with an id.
   *
   * @param id the id
   * @return the calendar, or empty if there is none
   */
  public Optional<HolidayCalendar> holidayCalendar(HolidayCalendarId id) {
    return Optional.ofNullable(index().holidayCalendars().get(id));
  }

  /**
   * Returns the series with an id.
   *
   * @param id the id
   * @return the series, or empty if there is none
   */
  public Optional<Series> series(SeriesId id) {
    return Optional.ofNullable(index().series().get(id));
  }

  /**
   * Returns what happened on some days.
   *
   * @param days the days
   * @return the events that happened on one of these days, or may have, sorted by time
   */
  public ImmutableList<Event> eventsIn(DateInterval days) {
    return events().stream()
        .filter(event -> event.when().isPossiblyIn(days))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the talks of some days.
   *
   * @param days the days
   * @return the talks on one of these days, or that may have been, sorted by time
   */
  public ImmutableList<Talks> talksIn(DateInterval days) {
    return talks().stream()
        .filter(talks -> talks.when().isPossiblyIn(days))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the visits of some days.
   *
   * @param days the days
   * @return the visits on one of these days, or that may have been, sorted by time
   */
  public ImmutableList<Visit> visitsIn(DateInterval days) {
    return visits().stream()
        .filter(visit -> visit.when().isPossiblyIn(days))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how long a stoppage lasted, by each of the acts that can be taken for its beginning and
   * each that can be taken for its end.
   *
   * @param stoppage one of the stoppages
   * @return a length for each pair of a first and a last act, in the order of the first acts, then
   *     of the last; empty if the stoppage has not ended
   * @throws IllegalArgumentException if this dossier does not have the stoppage
   */
  public ImmutableList<StoppageLength> lengths(Stoppage stoppage) {
    checkArgument(
        stoppages().contains(stoppage),
        "stoppage must be one of the dossier, but was %s (park %s)",
        stoppage.id(),
        park().id());
    return StoppageLength.of(stoppage, id -> event(id).orElseThrow());
  }

  /** {@return a new builder that holds everything in this dossier} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return the id of the park, and how much of some kinds is recorded} */
  @Override
  public String toString() {
    return "dossier of %s: %s agreements, %s events, %s firms, %s series"
        .formatted(
            park().id(),
            agreements().size(),
            events().size(),
            firms().size(),
            series().size());
  }

  /** Builds a {@link Dossier}. The park is required. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
