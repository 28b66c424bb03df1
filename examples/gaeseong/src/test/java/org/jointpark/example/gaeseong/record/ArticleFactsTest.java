package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.BearerMode;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.TalksOutcome;
import org.jointpark.event.Visit;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageLength;
import org.jointpark.party.PartyId;
import org.jointpark.party.StateCode;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** Finds in the record each fact of the newspaper text with which the project began. */
class ArticleFactsTest {

  private static final LocalDate DAY = LocalDate.of(2013, 12, 19);
  private static final DateInterval THAT_DAY = DateInterval.ofDay(DAY);
  private static final SourceId ARTICLE = SourceId.of("korea-herald-2013-12-19");
  private static final PartyId ROK = PartyId.of("ROK");
  private static final PartyId DPRK = PartyId.of("DPRK");

  @Test
  void findsTheTalks() {
    // Fact 1: officials of both sides met on 2013-12-19 in Gaeseong to discuss the park.
    Talks talks = Iterables.getOnlyElement(DOSSIER.talksIn(THAT_DAY));

    assertThat(talks.level()).isEqualTo(TalksLevel.JOINT_COMMITTEE);
    assertThat(talks.round()).contains(4);
    assertThat(talks.place()).contains("Gaeseong");
    assertThat(talks.parties()).containsExactly(DPRK, ROK);
    assertThat(talks.agendaNote().orElseThrow()).contains("developing the park");
    assertThat(talks.outcome()).isEqualTo(TalksOutcome.NO_AGREEMENT);
    assertThat(isInTheArticle(talks.evidence())).isTrue();
    assertThat(talks.evidence().sources()).hasSizeGreaterThan(1);
  }

  @Test
  void findsTheExecutionAWeekBefore() {
    // Fact 2: the first meeting since an execution in the North's leadership the week before.
    Event execution = event("EV-2013-12-12-02");

    assertThat(execution.kind()).isEqualTo(EventKind.POLITICAL);
    assertThat(execution.description()).startsWith("Execution of Jang Song-thaek");
    assertThat(isInTheArticle(execution.evidence())).isTrue();
    assertThat(DOSSIER.talksIn(DateInterval.of(LocalDate.of(2013, 12, 12), DAY)))
        .isEmpty();
    assertThat(statement("first since an execution").actors())
        .containsExactly(PartyId.of("korea-herald"));
  }

  @Test
  void findsTheThreeObstaclesOnTheAgenda() {
    // Fact 3: travel, communication and customs clearance of Southern managers.
    Talks talks = Iterables.getOnlyElement(DOSSIER.talksIn(THAT_DAY));

    assertThat(talks.agenda()).contains(Area.PASSAGE, Area.COMMUNICATIONS, Area.CUSTOMS);
    for (Area obstacle : ImmutableList.of(Area.PASSAGE, Area.COMMUNICATIONS, Area.CUSTOMS)) {
      assertThat(provisionsBefore(DAY)).anyMatch(promise -> promise.area() == obstacle);
    }
  }

  @Test
  void findsThePromiseOfInternetAndMobilePhones() {
    // Fact 4: four months earlier the sides agreed on Internet and mobile phones for managers.
    Provision internet = provision("NORM-2.3b");
    Provision mobile = provision("NORM-2.3c");

    assertThat(internet.action()).isEqualTo("guarantee Internet communication");
    assertThat(mobile.action()).isEqualTo("guarantee mobile-phone communication");
    assertThat(Stream.of(internet, mobile))
        .allMatch(promise -> promise.area() == Area.COMMUNICATIONS)
        .allMatch(promise -> isInTheArticle(promise.evidence()));
    assertThat(DOSSIER.agreementOf(internet.id()).orElseThrow().signed())
        .isEqualTo(LocalDate.of(2013, 8, 14));
  }

  @Test
  void findsThatManagersCallAbroadToReachSeoul() {
    // Fact 5: at present managers make international calls to reach Seoul.
    CommunicationService telephone = service(CommunicationKind.TELEPHONE);

    assertThat(telephone.status().at(DAY)).contains(ServiceStatus.AVAILABLE);
    assertThat(service(CommunicationKind.INTERNET).status().at(DAY))
        .contains(ServiceStatus.NOT_PROVIDED);
    assertThat(service(CommunicationKind.MOBILE_TELEPHONE).status().at(DAY))
        .contains(ServiceStatus.NOT_PROVIDED);
    assertThat(isInTheArticle(telephone.evidence())).isTrue();
    assertThat(telephone.evidence().note().orElseThrow())
        .contains("managers make international calls to reach Seoul");
  }

  @Test
  void findsForeignFirmsOnTheAgendaAndNoneInThePark() {
    // Fact 6: attracting foreign companies is expected on the agenda.
    Talks talks = Iterables.getOnlyElement(DOSSIER.talksIn(THAT_DAY));

    assertThat(talks.agenda()).contains(Area.INTERNATIONALISATION);
    assertThat(provision("NORM-3.1").action())
        .isEqualTo("actively encourage foreign firms to come");
    assertThat(DOSSIER.firms())
        .allMatch(firm -> firm.homeState().equals(Optional.of(StateCode.of("KR"))));
    assertThat(DOSSIER.investments())
        .filteredOn(investment -> investment.day().latest().isBefore(DAY))
        .noneMatch(investment -> investment.status().equals("approved"));
  }

  @Test
  void findsTheTourOfTheDelegation() {
    // Fact 7: a delegation of the G20 and of international financial institutions was to tour it.
    Visit tour = Iterables.getOnlyElement(DOSSIER.visitsIn(THAT_DAY));

    assertThat(tour.delegation()).contains("twenty major economies");
    assertThat(tour.visitors()).contains(31);
    assertThat(isInTheArticle(tour.evidence())).isTrue();
    assertThat(event(tour.event().orElseThrow().toString()).attributes())
        .containsEntry("g20Officials", new BigDecimal("15"));
  }

  @Test
  void findsTheOpinionThatForeignFirmsDeter() {
    // Fact 8: the South believes that foreign companies could deter the North from shutting it.
    Event opinion = statement("keep the North from shutting it");

    assertThat(opinion.actors()).containsExactly(ROK);
    assertThat(opinion.when()).hasToString("2013-12-19");
    assertThat(isInTheArticle(opinion.evidence())).isTrue();
  }

  @Test
  void findsWhatFlowsToTheNorth() {
    // Fact 9: the only remaining symbol; Southern capital, Northern labour; revenue for the North.
    assertThat(statement("last remaining symbol").description())
        .contains("Southern capital and technology", "Northern labour", "source of revenue");
    assertThat(series("wages-paid.annual").observations()).hasSize(8);
    assertThat(series("production.annual").on(DAY)).hasSize(1);
  }

  @Test
  void findsTheStoppageOfMoreThanFiveMonths() {
    // Fact 10: resumed in September 2013, more than five months after the North closed it alone.
    Stoppage stoppage = DOSSIER.stoppages().get(0);
    OperatingPhase stopped =
        DOSSIER.park().operation().at(LocalDate.of(2013, 4, 9)).orElseThrow();

    assertThat(stopped.status()).isEqualTo(OperatingStatus.SUSPENDED);
    assertThat(stopped.initiators()).containsExactly(DPRK);
    assertThat(stoppage.initiators()).containsExactly(DPRK);
    assertThat(stoppage.note().orElseThrow()).contains("joint exercises");
    assertThat(DOSSIER.lengths(stoppage).stream().map(StoppageLength::days))
        .containsExactlyInAnyOrder(133L, 127L, 166L, 160L);
    assertThat(isInTheArticle(event("EV-2013-09-16-01").evidence())).isTrue();
  }

  @Test
  void findsThePledgeAndWhoGaveIt() {
    // Fact 11: in August the North pledged it, says the article; both did, says the signed text.
    Provision pledge = provision("NORM-1a");
    Provision guarantee = provision("NORM-1b");

    assertThat(pledge.kind()).isEqualTo(ProvisionKind.PROHIBITION);
    assertThat(pledge.bearer().mode()).isEqualTo(BearerMode.JOINTLY);
    assertThat(pledge.bearer().parties()).containsExactly(DPRK, ROK);
    assertThat(guarantee.condition().orElseThrow()).startsWith("under any circumstances");
    assertThat(pledge.evidence().note().orElseThrow())
        .contains("a pledge that the North made alone");
    assertThat(statement("In August 2013 the North pledged").description())
        .contains("both sides pledge it");
  }

  @Test
  void findsBothCountsOfWorkersAndFirms() {
    // Fact 12: more than 44,000 workers at 120 firms; the ministry had about 52,000 and 123.
    List<Observation> workers = series("northern-workers.counts").on(DAY);
    List<Observation> firms = series("operating-firms.counts").on(DAY);

    assertThat(workers)
        .extracting(Observation::value, Observation::precision)
        .containsExactly(
            tuple(new BigDecimal("4.4E+4"), Precision.JUST_OVER),
            tuple(new BigDecimal("5.2E+4"), Precision.ABOUT));
    assertThat(firms)
        .extracting(observation -> observation.value().toPlainString())
        .containsExactly("120", "123");
    assertThat(Stream.of(workers.get(0), firms.get(0)))
        .allMatch(observation -> isInTheArticle(observation.evidence()));
    assertThat(series("operating-firms.counts").disagreements()).hasSize(1);
    assertThat(series("operating-firms.monthly").on(DAY))
        .allMatch(observation -> observation.value().intValueExact() == 123);
  }

  @Test
  void findsWhatTheFirmsMake() {
    // Fact 13: clothes, shoes, watches and other labour-intensive goods.
    assertThat(statement("clothes, shoes, watches").evidence().sources()).containsExactly(ARTICLE);
    for (String sector : ImmutableList.of("textiles", "footwear", "watches")) {
      assertThat(DOSSIER.firms())
          .anyMatch(
              firm -> firm.sector().map(Object::toString).filter(sector::equals).isPresent());
    }
  }

  private static boolean isInTheArticle(Evidence evidence) {
    return evidence.sources().contains(ARTICLE);
  }

  private static Event event(String id) {
    return DOSSIER.event(EventId.of(id)).orElseThrow();
  }

  private static Event statement(String words) {
    return DOSSIER.events().stream()
        .filter(event -> event.kind() == EventKind.STATEMENT)
        .filter(event -> event.description().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static Provision provision(String id) {
    return DOSSIER.provision(ProvisionId.of(id)).orElseThrow();
  }

  private static List<Provision> provisionsBefore(LocalDate day) {
    return DOSSIER.agreements().stream()
        .filter(agreement -> agreement.signed().isBefore(day))
        .flatMap(agreement -> agreement.provisions().stream())
        .toList();
  }

  private static CommunicationService service(CommunicationKind kind) {
    return DOSSIER.communicationServices().stream()
        .filter(service -> service.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Series series(String id) {
    return DOSSIER.series(SeriesId.of(id)).orElseThrow();
  }
}
