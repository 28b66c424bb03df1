package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Provision;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.PassageRegime;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.testkit.jqwik.DossierArbitraries;
import org.jointpark.testkit.jqwik.IdPool;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

class DossierProperties {

  private static final String NOWHERE = "nobody.has.this.id";

  @Property(tries = 100)
  void everythingInAListIsFoundByItsId(@ForAll Dossier dossier) {
    assertFound(dossier.sources(), Source::id, dossier::source);
    assertFound(dossier.parties(), Party::id, dossier::party);
    assertFound(dossier.firms(), Firm::id, dossier::firm);
    assertFound(dossier.facilities(), Facility::id, dossier::facility);
    assertFound(dossier.certificates(), Certificate::id, dossier::certificate);
    assertFound(dossier.insurancePolicies(), InsurancePolicy::id, dossier::insurancePolicy);
    assertFound(dossier.holidayCalendars(), HolidayCalendar::id, dossier::holidayCalendar);
    assertFound(dossier.agreements(), Agreement::id, dossier::agreement);
    assertFound(dossier.events(), Event::id, dossier::event);
    assertFound(dossier.questions(), Question::id, dossier::question);
    assertFound(dossier.parameters(), LawParameter::id, dossier::parameter);
    assertFound(dossier.series(), Series::id, dossier::series);
    for (Agreement agreement : dossier.agreements()) {
      assertFound(agreement.provisions(), Provision::id, dossier::provision);
      assertThat(agreement.provisions())
          .allSatisfy(
              provision -> assertThat(dossier.agreementOf(provision.id())).hasValue(agreement));
    }
  }

  private static <T, I> void assertFound(
      List<T> values, Function<T, I> id, Function<I, Optional<T>> lookUp) {
    assertThat(values)
        .allSatisfy(value -> assertThat(lookUp.apply(id.apply(value))).hasValue(value));
  }

  @Property(tries = 50)
  void nothingIsFoundByTheIdOfNothing(@ForAll Dossier dossier) {
    assertThat(dossier.source(SourceId.of(NOWHERE))).isEmpty();
    assertThat(dossier.party(PartyId.of(NOWHERE))).isEmpty();
    assertThat(dossier.firm(FirmId.of(NOWHERE))).isEmpty();
    assertThat(dossier.facility(FacilityId.of(NOWHERE))).isEmpty();
    assertThat(dossier.facilitiesOf(FirmId.of(NOWHERE))).isEmpty();
    assertThat(dossier.certificate(CertificateId.of(NOWHERE))).isEmpty();
    assertThat(dossier.insurancePolicy(InsurancePolicyId.of(NOWHERE))).isEmpty();
    assertThat(dossier.holidayCalendar(HolidayCalendarId.of(NOWHERE))).isEmpty();
    assertThat(dossier.agreement(AgreementId.of(NOWHERE))).isEmpty();
    assertThat(dossier.event(EventId.of(NOWHERE))).isEmpty();
    assertThat(dossier.question(NOWHERE)).isEmpty();
    assertThat(dossier.parameter(ParameterId.of(NOWHERE))).isEmpty();
    assertThat(dossier.series(SeriesId.of(NOWHERE))).isEmpty();
  }

  @Property(tries = 100)
  void theOrderInWhichThingsAreAddedMeansNothing(@ForAll Dossier dossier, @ForAll Random random) {
    Dossier same = Dossier.builder()
        .series(shuffled(dossier.series(), random))
        .customs(dossier.customs())
        .communicationServices(shuffled(dossier.communicationServices(), random))
        .passageRegimes(shuffled(dossier.passageRegimes(), random))
        .stoppages(shuffled(dossier.stoppages(), random))
        .parameters(shuffled(dossier.parameters(), random))
        .questions(shuffled(dossier.questions(), random))
        .claims(shuffled(dossier.claims(), random))
        .eventCoverages(shuffled(dossier.eventCoverages(), random))
        .visits(shuffled(dossier.visits(), random))
        .talks(shuffled(dossier.talks(), random))
        .events(shuffled(dossier.events(), random))
        .agreements(shuffled(dossier.agreements(), random))
        .investments(shuffled(dossier.investments(), random))
        .holidayCalendars(shuffled(dossier.holidayCalendars(), random))
        .insurancePolicies(shuffled(dossier.insurancePolicies(), random))
        .certificates(shuffled(dossier.certificates(), random))
        .facilities(shuffled(dossier.facilities(), random))
        .firms(shuffled(dossier.firms(), random))
        .parties(shuffled(dossier.parties(), random))
        .sources(shuffled(dossier.sources(), random))
        .gaps(dossier.gaps())
        .park(dossier.park())
        .build();

    assertThat(same).isEqualTo(dossier).hasSameHashCodeAs(dossier).hasToString(dossier.toString());
  }

  @Property(tries = 50)
  void whatHasNoIdIsSortedByAllThatItHolds(
      @ForAll("full") Dossier dossier,
      @ForAll DateInterval validity,
      @ForAll PassageRegime regime,
      @ForAll PassageRegime otherRegime,
      @ForAll CommunicationService service,
      @ForAll CommunicationService otherService,
      @ForAll EventCoverage coverage,
      @ForAll EventCoverage otherCoverage) {
    PassageRegime one = regime.toBuilder().validity(validity).build();
    PassageRegime other = otherRegime.toBuilder().validity(validity).build();
    CommunicationService ofOneKind =
        otherService.toBuilder().kind(service.kind()).build();
    EventCoverage ofTheSameDays =
        otherCoverage.toBuilder().days(coverage.days()).build();

    assertThat(dossier.toBuilder()
            .passageRegimes(List.of(one, other))
            .communicationServices(List.of(service, ofOneKind))
            .eventCoverages(List.of(coverage, ofTheSameDays))
            .build())
        .isEqualTo(dossier.toBuilder()
            .passageRegimes(List.of(other, one))
            .communicationServices(List.of(ofOneKind, service))
            .eventCoverages(List.of(ofTheSameDays, coverage))
            .build());
  }

  @Provide
  Arbitrary<Dossier> full() {
    return DossierArbitraries.dossiers(IdPool.any());
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 100)
  void aDossierIsBuiltAgainFromItsParts(@ForAll Dossier dossier) {
    assertThat(dossier.toBuilder().build()).isEqualTo(dossier).hasSameHashCodeAs(dossier);
  }

  @Property(tries = 100)
  void eachListIsKeptInItsOrder(@ForAll Dossier dossier) {
    assertThat(Lists.transform(dossier.sources(), Source::id)).isSorted();
    assertThat(Lists.transform(dossier.parties(), Party::id)).isSorted();
    assertThat(Lists.transform(dossier.firms(), Firm::id)).isSorted();
    assertThat(Lists.transform(dossier.facilities(), Facility::id)).isSorted();
    assertThat(Lists.transform(dossier.certificates(), Certificate::id)).isSorted();
    assertThat(Lists.transform(dossier.insurancePolicies(), InsurancePolicy::id))
        .isSorted();
    assertThat(Lists.transform(dossier.holidayCalendars(), HolidayCalendar::id)).isSorted();
    assertThat(Lists.transform(dossier.agreements(), Agreement::id)).isSorted();
    assertThat(dossier.investments()).isSortedAccordingTo(Comparator.comparing(some -> some.id()));
    assertThat(dossier.claims()).isSortedAccordingTo(Comparator.comparing(claim -> claim.id()));
    assertThat(dossier.eventCoverages())
        .isSortedAccordingTo(Comparator.comparing(coverage -> coverage.days()));
    assertThat(Lists.transform(dossier.questions(), Question::id)).isSorted();
    assertThat(Lists.transform(dossier.parameters(), LawParameter::id)).isSorted();
    assertThat(Lists.transform(dossier.series(), Series::id)).isSorted();
    assertThat(Lists.transform(dossier.stoppages(), Stoppage::id)).isSorted();
    assertThat(dossier.events())
        .isSortedAccordingTo(Comparator.comparing(Event::when).thenComparing(Event::id));
    assertThat(dossier.talks())
        .isSortedAccordingTo(Comparator.comparing(Talks::when).thenComparing(Talks::id));
    assertThat(dossier.visits())
        .isSortedAccordingTo(Comparator.comparing(Visit::when).thenComparing(Visit::id));
    assertThat(dossier.passageRegimes())
        .isSortedAccordingTo(Comparator.comparing(regime -> regime.validity()));
    assertThat(dossier.communicationServices())
        .isSortedAccordingTo(Comparator.comparing(service -> service.kind()));
  }

  @Property(tries = 100)
  void eachFacilityIsOneOfItsFirm(@ForAll Dossier dossier) {
    assertThat(dossier.firms().stream().flatMap(firm -> dossier.facilitiesOf(firm.id()).stream()))
        .containsExactlyInAnyOrderElementsOf(dossier.facilities());
    assertThat(dossier.firms())
        .allSatisfy(firm -> assertThat(dossier.facilitiesOf(firm.id()))
            .allMatch(facility -> facility.firm().equals(firm.id()))
            .isSortedAccordingTo(Comparator.comparing(Facility::id)));
  }

  @Property(tries = 100)
  void whatMayHaveHappenedInSomeDaysIsFound(
      @ForAll Dossier dossier, @ForAll("intervals") DateInterval interval) {
    List<LocalDate> days =
        interval.start().orElseThrow().datesUntil(interval.end().orElseThrow()).toList();

    assertThat(dossier.eventsIn(interval)).isEqualTo(touching(days, dossier.events(), Event::when));
    assertThat(dossier.talksIn(interval)).isEqualTo(touching(days, dossier.talks(), Talks::when));
    assertThat(dossier.visitsIn(interval)).isEqualTo(touching(days, dossier.visits(), Visit::when));
  }

  private static <T> List<T> touching(
      List<LocalDate> days, List<T> values, Function<T, Dating> when) {
    return values.stream()
        .filter(value -> {
          LocalDate first = when.apply(value).earliest().orElse(LocalDate.MIN);
          LocalDate last = when.apply(value).latest().orElse(LocalDate.MAX);
          return days.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
        })
        .toList();
  }

  @Provide
  Arbitrary<DateInterval> intervals() {
    return TimeArbitraries.boundedIntervals(
        TimeArbitraries.days(LocalDate.of(2016, 2, 20), LocalDate.of(2016, 3, 10)));
  }

  @Property(tries = 100)
  void aStoppageHasALengthForEachPairOfActs(@ForAll Dossier dossier) {
    for (Stoppage stoppage : dossier.stoppages()) {
      List<List<EventId>> pairs = Lists.cartesianProduct(stoppage.firstActs(), stoppage.lastActs());

      assertThat(dossier.lengths(stoppage))
          .extracting(length -> List.of(length.firstAct(), length.lastAct()))
          .isEqualTo(pairs);
      assertThat(dossier.lengths(stoppage))
          .allSatisfy(length -> assertThat(length.fewestDays()).isBetween(0L, length.mostDays()));
    }
  }
}
