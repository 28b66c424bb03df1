package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.border.CommunicationKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.law.ParameterId;
import org.jointpark.party.PartyId;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.SeriesId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class DossierTest {

  private static final DateInterval JULY = DateInterval.parse("2013-07-01/2013-08-01");

  @Test
  void build_needsAParkOnly() {
    Dossier empty = Dossier.builder()
        .park(Sample.park().toBuilder().operation(Timeline.empty()).build())
        .addParties(Sample.state(Sample.NORTH), Sample.state(Sample.SOUTH))
        .build();

    assertThat(empty.events()).isEmpty();
    assertThat(empty.customs()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Dossier.builder().build())
        .withMessage("Cannot build Dossier, some of required attributes are not set [park]");
  }

  @Test
  void lists_areSortedById() {
    Dossier dossier = Sample.dossier()
        .addSource(Sample.source("gazette"))
        .addFirm(Sample.firm("F-0"))
        .addFacility(Sample.facility("FAC-0"))
        .addCertificate(Sample.certificate("CERT-0"))
        .addInsurancePolicy(Sample.policy("POL-0"))
        .addInvestment(Sample.investment("I-0"))
        .addAgreement(Sample.agreement("A-0"))
        .addClaim(Sample.claim("C-0"))
        .addParameter(Sample.parameter("levy"))
        .addHolidayCalendar(Sample.calendar("army"))
        .addSeries(Sample.series("visits"))
        .addStoppage(Sample.stoppage("S-0", "EV-ban"))
        .build();

    assertThat(dossier.sources().stream().map(source -> source.id().toString()))
        .containsExactly("gazette", "press");
    assertThat(dossier.parties().stream().map(party -> party.id().toString()))
        .containsExactly("north", "south");
    assertThat(dossier.firms().stream().map(firm -> firm.id().toString()))
        .containsExactly("F-0", "F-1");
    assertThat(dossier.facilities().stream().map(facility -> facility.id().toString()))
        .containsExactly("FAC-0", "FAC-1");
    assertThat(
            dossier.certificates().stream().map(certificate -> certificate.id().toString()))
        .containsExactly("CERT-0", "CERT-1");
    assertThat(dossier.insurancePolicies().stream().map(policy -> policy.id().toString()))
        .containsExactly("POL-0", "POL-1");
    assertThat(dossier.investments().stream().map(investment -> investment.id().toString()))
        .containsExactly("I-0", "I-1");
    assertThat(dossier.agreements().stream().map(agreement -> agreement.id().toString()))
        .containsExactly("A-0", "A-1");
    assertThat(dossier.claims().stream().map(claim -> claim.id().toString()))
        .containsExactly("C-0", "C-1");
    assertThat(dossier.parameters().stream().map(parameter -> parameter.id().toString()))
        .containsExactly("levy", "minimum-wage");
    assertThat(dossier.holidayCalendars().stream().map(calendar -> calendar.id().toString()))
        .containsExactly("army", "north");
    assertThat(dossier.series().stream().map(series -> series.id().toString()))
        .containsExactly("visits", "workers");
    assertThat(dossier.stoppages().stream().map(stoppage -> stoppage.id().toString()))
        .containsExactly("S-0", "S-1");
  }

  @Test
  void lists_ofWhatHappenedAreSortedByTimeThenById() {
    Event early = Sample.event("EV-z", "2004-12-15");
    Event sameDay = Sample.event("EV-a", "2013-04-03");
    Talks firstTalks = Sample.talks("T-9", "2009-06-11");
    Talks otherTalks = Sample.talks("T-0", "2013-07-06/2013-07-08");
    Visit firstVisit = Sample.visit("V-9", "2005");
    Visit otherVisit = Sample.visit("V-0", "2013-07");

    Dossier dossier = Sample.dossier()
        .addEvents(early, sameDay)
        .addTalks(otherTalks, firstTalks)
        .addVisits(otherVisit, firstVisit)
        .build();

    assertThat(dossier.events().stream().map(event -> event.id().toString()))
        .containsExactly("EV-z", "EV-a", "EV-ban", "EV-opening");
    assertThat(dossier.talks().stream().map(talks -> talks.id().toString()))
        .containsExactly("T-9", "T-0", "T-1");
    assertThat(dossier.visits().stream().map(visit -> visit.id().toString()))
        .containsExactly("V-9", "V-0", "V-1");
  }

  @Test
  void lists_ofCoveragesAreSortedByDaysThenByActs() {
    EventCoverage first = Sample.coverage("../2016-04-01", "park.closed");
    EventCoverage shorter = Sample.coverage("2013-08-28/2014-01-01", "park.closed");
    EventCoverage sameDays = Sample.coverage("2013-08-28/2016-04-01", "internet.provided");
    EventCoverage meetings = Sample.coverage("2013-08-28/2016-04-01", "joint-committee.met");

    assertThat(Sample.dossier().addEventCoverages(sameDays, shorter, first).build())
        .isEqualTo(Sample.dossier().addEventCoverages(first, shorter, sameDays).build())
        .extracting(Dossier::eventCoverages)
        .isEqualTo(List.of(first, shorter, sameDays, meetings));
  }

  @Test
  void lists_ofRegimesAreSortedByValidityAndKind() {
    Dossier dossier = Sample.dossier()
        .addPassageRegime(Sample.passage("../2008-12-01"))
        .addCommunicationServices(
            Sample.line(CommunicationKind.SECRETARIAT_LINE),
            Sample.line(CommunicationKind.MILITARY_LINE))
        .build();

    assertThat(dossier.passageRegimes())
        .containsExactly(Sample.passage("../2008-12-01"), Sample.passage("2008-12-01/2009-09-01"));
    assertThat(dossier.communicationServices())
        .containsExactly(
            Sample.line(CommunicationKind.TELEPHONE),
            Sample.line(CommunicationKind.MILITARY_LINE),
            Sample.line(CommunicationKind.SECRETARIAT_LINE));
  }

  @Test
  void equals_doesNotHeedTheOrderOfAdding() {
    Event one = Sample.event("EV-1", "2014-01-01");
    Event other = Sample.event("EV-2", "2014-01-01");
    Dossier dossier = Sample.dossier().addEvents(one, other).build();

    assertThat(dossier)
        .isEqualTo(Sample.dossier().addEvents(other, one).build())
        .hasSameHashCodeAs(Sample.dossier().addEvents(other, one).build())
        .isEqualTo(dossier.toBuilder().build())
        .isNotEqualTo(Sample.dossier().addEvent(one).build());
  }

  @Test
  void gaps_keepTheirOrder() {
    assertThat(Sample.dossier().addGap("Freight by month").build().gaps())
        .containsExactly("Southern staff by year", "Freight by month");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.dossier().addGap(" ").build())
        .withMessage("gap must not be blank, but was ' ' (dossier of park sample)");
  }

  @Test
  void lookUps_findEachThingById() {
    Dossier dossier = Sample.dossier().build();

    assertThat(dossier.source(SourceId.of("press"))).contains(Sample.source("press"));
    assertThat(dossier.party(Sample.NORTH)).contains(Sample.state(Sample.NORTH));
    assertThat(dossier.firm(FirmId.of("F-1"))).contains(Sample.firm("F-1"));
    assertThat(dossier.facility(FacilityId.of("FAC-1"))).contains(Sample.facility("FAC-1"));
    assertThat(dossier.certificate(CertificateId.of("CERT-1")))
        .contains(Sample.certificate("CERT-1"));
    assertThat(dossier.insurancePolicy(InsurancePolicyId.of("POL-1")))
        .contains(Sample.policy("POL-1"));
    assertThat(dossier.agreement(AgreementId.of("A-1")))
        .contains(dossier.agreements().get(0));
    assertThat(dossier.agreementOf(ProvisionId.of("P-2")))
        .contains(dossier.agreements().get(0));
    assertThat(dossier.provision(ProvisionId.of("P-2"))).contains(Sample.provision("P-2"));
    assertThat(dossier.event(EventId.of("EV-ban"))).contains(dossier.events().get(0));
    assertThat(dossier.question("ncr.again")).contains(Sample.AGAIN);
    assertThat(dossier.parameter(ParameterId.of("minimum-wage")))
        .contains(Sample.parameter("minimum-wage"));
    assertThat(dossier.holidayCalendar(HolidayCalendarId.of("north")))
        .contains(Sample.calendar("north"));
    assertThat(dossier.series(SeriesId.of("workers"))).contains(Sample.series("workers"));
  }

  @Test
  void lookUps_findNothingUnderAnUnknownId() {
    Dossier dossier = Sample.dossier().build();

    assertThat(dossier.source(SourceId.of("x"))).isEmpty();
    assertThat(dossier.party(PartyId.of("x"))).isEmpty();
    assertThat(dossier.firm(FirmId.of("x"))).isEmpty();
    assertThat(dossier.facility(FacilityId.of("x"))).isEmpty();
    assertThat(dossier.facilitiesOf(FirmId.of("x"))).isEmpty();
    assertThat(dossier.certificate(CertificateId.of("x"))).isEmpty();
    assertThat(dossier.insurancePolicy(InsurancePolicyId.of("x"))).isEmpty();
    assertThat(dossier.agreement(AgreementId.of("x"))).isEmpty();
    assertThat(dossier.agreementOf(ProvisionId.of("x"))).isEmpty();
    assertThat(dossier.provision(ProvisionId.of("x"))).isEmpty();
    assertThat(dossier.event(EventId.of("x"))).isEmpty();
    assertThat(dossier.question("x")).isEmpty();
    assertThat(dossier.parameter(ParameterId.of("x"))).isEmpty();
    assertThat(dossier.holidayCalendar(HolidayCalendarId.of("x"))).isEmpty();
    assertThat(dossier.series(SeriesId.of("x"))).isEmpty();
  }

  @Test
  void facilitiesOf_areThoseOfTheFirmSortedById() {
    Facility other = Sample.facility("FAC-2").toBuilder().firm(FirmId.of("F-2")).build();
    Facility line =
        Sample.facility("FAC-0").toBuilder().partOf(FacilityId.of("FAC-1")).build();

    Dossier dossier = Sample.dossier()
        .addFirms(Sample.firm("F-2"), Sample.firm("F-3"))
        .addFacilities(other, line)
        .build();

    assertThat(dossier.facilitiesOf(FirmId.of("F-1")))
        .containsExactly(line, Sample.facility("FAC-1"));
    assertThat(dossier.facilitiesOf(FirmId.of("F-2"))).containsExactly(other);
    assertThat(dossier.facilitiesOf(FirmId.of("F-3"))).isEmpty();
  }

  @Test
  void eventsIn_areThoseThatMayHaveHappenedOnTheDays() {
    Event before = Sample.event("EV-before", "2013-06-30");
    Event into = Sample.event("EV-into", "2013-06-20/2013-07-02");
    Event perhaps = Sample.event("EV-perhaps", "[2013-07-31..2013-08-02]");
    Event after = Sample.event("EV-after", "2013-08-01");
    Dossier dossier = Sample.dossier().addEvents(after, perhaps, before, into).build();

    assertThat(dossier.eventsIn(JULY)).containsExactly(into, perhaps);
  }

  @Test
  void talksInAndVisitsIn_areThoseThatMayHaveBeenOnTheDays() {
    Dossier dossier = Sample.dossier()
        .addTalks(Sample.talks("T-2", "2013-08-14"))
        .addVisit(Sample.visit("V-2", "2013-08"))
        .build();

    assertThat(dossier.talksIn(JULY)).containsExactly(Sample.talks("T-1", "2013-07-06/2013-07-08"));
    assertThat(dossier.visitsIn(JULY)).containsExactly(Sample.visit("V-1", "2013-07"));
  }

  @Test
  void toString_isShort() {
    assertThat(Sample.dossier().build())
        .hasToString("dossier of sample: 1 agreements, 2 events, 1 firms, 1 series");
  }
}
