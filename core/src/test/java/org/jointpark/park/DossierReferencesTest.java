package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.border.CommunicationKind;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Evidence;
import org.jointpark.source.Question;
import org.jointpark.statistic.Observation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierReferencesTest {

  private static final Evidence LOST = Sample.restingOn("lost");
  private static final PartyId NOBODY = PartyId.of("nobody");
  private static final EventId NEVER = EventId.of("never");

  private static Arguments refused(String line, UnaryOperator<Dossier.Builder> change) {
    return Arguments.of(line, change);
  }

  static Stream<Arguments> unknownSources() {
    String lost = " refers to source 'lost', which the dossier does not have";
    Provision provision = Sample.provision("P-9");
    return Stream.of(
        refused(
            "firm F-9" + lost,
            dossier ->
                dossier.addFirm(Sample.firm("F-9").toBuilder().evidence(LOST).build())),
        refused(
            "firm F-9, workers as of 2005-06-30," + lost,
            dossier -> dossier.addFirm(Sample.firm("F-9").toBuilder()
                .workerCounts(List.of(Sample.firm("F-9").workerCounts().get(0).toBuilder()
                    .evidence(LOST)
                    .build()))
                .build())),
        refused(
            "investment I-9" + lost,
            dossier -> dossier.addInvestment(
                Sample.investment("I-9").toBuilder().evidence(LOST).build())),
        refused(
            "agreement A-9" + lost,
            dossier -> dossier.addAgreement(
                Sample.agreement("A-9").toBuilder().evidence(LOST).build())),
        refused(
            "provision P-9" + lost,
            dossier -> dossier.addAgreement(
                Sample.agreement("A-9", provision.toBuilder().evidence(LOST).build()))),
        refused(
            "provision P-9, assessment," + lost,
            dossier -> dossier.addAgreement(Sample.agreement(
                "A-9",
                provision.toBuilder()
                    .assessment(
                        provision.assessment().toBuilder().evidence(LOST).build())
                    .build()))),
        refused(
            "event EV-9" + lost,
            dossier -> dossier.addEvent(
                Sample.event("EV-9", "2013-05-01").toBuilder().evidence(LOST).build())),
        refused(
            "talks T-9" + lost,
            dossier -> dossier.addTalks(
                Sample.talks("T-9", "2013-05-01").toBuilder().evidence(LOST).build())),
        refused(
            "visit V-9" + lost,
            dossier -> dossier.addVisit(
                Sample.visit("V-9", "2013-05-01").toBuilder().evidence(LOST).build())),
        refused(
            "claim C-9" + lost,
            dossier ->
                dossier.addClaim(Sample.claim("C-9").toBuilder().evidence(LOST).build())),
        refused(
            "event coverage of 2013-01-01/2014-01-01" + lost,
            dossier -> dossier.addEventCoverage(
                Sample.coverage("2013-01-01/2014-01-01", "park.closed").toBuilder()
                    .evidence(LOST)
                    .build())),
        refused(
            "parameter levy, version 2003-09-01/..," + lost,
            dossier -> dossier.addParameter(Sample.parameter("levy").toBuilder()
                .versions(Sample.versions(Sample.AGAIN, LOST))
                .build())),
        refused(
            "series visits, observation of 2014-12-31," + lost,
            dossier -> dossier.addSeries(Sample.series("visits").toBuilder()
                .observations(List.of(Observation.builder()
                    .when(Dating.parse("2014-12-31"))
                    .value(BigDecimal.ONE)
                    .evidence(LOST)
                    .build()))
                .build())),
        refused(
            "holiday calendar army" + lost,
            dossier -> dossier.addHolidayCalendar(
                Sample.calendar("army").toBuilder().evidence(LOST).build())),
        refused(
            "passage regime 2013-09-16/.." + lost,
            dossier -> dossier.addPassageRegime(
                Sample.passage("2013-09-16/..").toBuilder().evidence(LOST).build())),
        refused(
            "passage regime 2013-09-16/.., notice," + lost,
            dossier -> dossier.addPassageRegime(
                Sample.passage("2013-09-16/..").toBuilder().noticeEvidence(LOST).build())),
        refused(
            "communication service INTERNET" + lost,
            dossier ->
                dossier.addCommunicationService(Sample.line(CommunicationKind.INTERNET).toBuilder()
                    .evidence(LOST)
                    .build())),
        refused(
            "customs regime" + lost,
            dossier ->
                dossier.customs(Sample.customs().toBuilder().evidence(LOST).build())),
        refused(
            "customs regime, prohibited items," + lost,
            dossier -> dossier.customs(
                Sample.customs().toBuilder().prohibitedEvidence(LOST).build())));
  }

  static Stream<Arguments> unknownParties() {
    String nobody = " refers to party 'nobody', which the dossier does not have";
    return Stream.of(
        refused(
            "park sample" + nobody,
            dossier -> dossier.park(Sample.park().toBuilder().addState(NOBODY).build())),
        refused(
            "park sample, CLOSED from 2016-02-10/..," + nobody,
            dossier ->
                dossier.park(inPhase(Sample.phase(OperatingStatus.CLOSED, "EV-ban").toBuilder()
                    .addInitiator(NOBODY)
                    .build()))),
        refused(
            "party army" + nobody,
            dossier -> dossier.addParty(Party.builder()
                .id(PartyId.of("army"))
                .kind(PartyKind.AUTHORITY)
                .name("Army")
                .side(NOBODY)
                .build())),
        refused(
            "agreement A-9" + nobody,
            dossier -> dossier.addAgreement(
                Sample.agreement("A-9").toBuilder().addParty(NOBODY).build())),
        refused(
            "provision P-9" + nobody,
            dossier -> dossier.addAgreement(Sample.agreement(
                "A-9",
                Sample.provision("P-9").toBuilder().bearer(Bearer.one(NOBODY)).build()))),
        refused(
            "event EV-9" + nobody,
            dossier -> dossier.addEvent(
                Sample.event("EV-9", "2013-05-01").toBuilder().addActor(NOBODY).build())),
        refused(
            "talks T-9" + nobody,
            dossier -> dossier.addTalks(
                Sample.talks("T-9", "2013-05-01").toBuilder().addParty(NOBODY).build())),
        refused(
            "claim C-9" + nobody,
            dossier ->
                dossier.addClaim(Sample.claim("C-9").toBuilder().party(NOBODY).build())),
        refused(
            "stoppage S-9" + nobody,
            dossier -> dossier.addStoppage(Sample.stoppage("S-9", "EV-ban").toBuilder()
                .addInitiator(NOBODY)
                .build())),
        refused(
            "communication service INTERNET" + nobody,
            dossier ->
                dossier.addCommunicationService(Sample.line(CommunicationKind.INTERNET).toBuilder()
                    .addOperator(NOBODY)
                    .build())));
  }

  static Stream<Arguments> unknownEventsAndOthers() {
    String never = " refers to event 'never', which the dossier does not have";
    return Stream.of(
        refused(
            "park sample, CLOSED from 2016-02-10/..," + never,
            dossier -> dossier.park(inPhase(Sample.phase(OperatingStatus.CLOSED, "never")))),
        refused(
            "talks T-9" + never,
            dossier -> dossier.addTalks(
                Sample.talks("T-9", "2013-05-01").toBuilder().event(NEVER).build())),
        refused(
            "visit V-9" + never,
            dossier -> dossier.addVisit(
                Sample.visit("V-9", "2013-05-01").toBuilder().event(NEVER).build())),
        refused(
            "claim C-9" + never,
            dossier ->
                dossier.addClaim(Sample.claim("C-9").toBuilder().event(NEVER).build())),
        refused(
            "stoppage S-9" + never,
            dossier -> dossier.addStoppage(Sample.stoppage("S-9", "never", "EV-opening"))),
        refused(
            "stoppage S-9" + never,
            dossier -> dossier.addStoppage(Sample.stoppage("S-9", "EV-ban", "never"))),
        refused(
            "claim C-9 refers to agreement 'treaty', which the dossier does not have",
            dossier -> dossier.addClaim(Sample.claim("C-9").toBuilder()
                .addTarget(AgreementId.of("treaty"))
                .build())),
        refused(
            "claim C-9 refers to provision 'clause', which the dossier does not have",
            dossier -> dossier.addClaim(Sample.claim("C-9").toBuilder()
                .addProvision(ProvisionId.of("clause"))
                .build())),
        refused(
            "claim C-9 is about provision 'P-9', but not about its agreement 'A-9'",
            dossier -> dossier
                .addAgreement(Sample.agreement("A-9", Sample.provision("P-9")))
                .addClaim(Sample.claim("C-9").toBuilder()
                    .addProvisions(ProvisionId.of("P-1"), ProvisionId.of("P-9"))
                    .build())),
        refused(
            "agreement A-9 refers to agreement 'treaty', which the dossier does not have",
            dossier -> dossier.addAgreement(Sample.agreement("A-9").toBuilder()
                .addRelation(AgreementRelation.of(
                    AgreementRelationKind.SUPERSEDES, AgreementId.of("treaty")))
                .build())),
        refused(
            "parameter minimum-wage, version 2003-09-01/.., refers to question 'ncr.again', which"
                + " the dossier does not have",
            dossier -> dossier.questions(List.of())),
        refused(
            "parameter minimum-wage, version 2003-09-01/.., reads question 'ncr.again' as another"
                + " than that of the dossier",
            dossier -> dossier.questions(List.of(Question.builder()
                .id("ncr.again")
                .text("Something else?")
                .putAnswer("yes", "It is")
                .putAnswer("no", "It is not")
                .defaultAnswer("no")
                .build()))));
  }

  private static Park inPhase(OperatingPhase last) {
    return Sample.park().toBuilder()
        .operation(Timeline.of(DateInterval.parse("2016-02-10/.."), last))
        .build();
  }

  @ParameterizedTest
  @MethodSource({"unknownSources", "unknownParties", "unknownEventsAndOthers"})
  void build_refusesAnUnknownId(String line, UnaryOperator<Dossier.Builder> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(Sample.dossier()).build())
        .withMessage(message("1 error", line));
  }

  private static String message(String errors, String... lines) {
    return "dossier must refer only to what it has, and have it once, but has " + errors
        + " (park sample):\n" + String.join("\n", lines);
  }

  static Stream<Arguments> duplicates() {
    Agreement other = Sample.agreement("A-2", Sample.provision("P-1"));
    return Stream.of(
        refused("source id must be unique, but 'press'", d -> d.addSource(Sample.source("press"))),
        refused(
            "party id must be unique, but 'north'", d -> d.addParty(Sample.state(Sample.NORTH))),
        refused("firm id must be unique, but 'F-1'", d -> d.addFirm(Sample.firm("F-1"))),
        refused(
            "investment id must be unique, but 'I-1'",
            d -> d.addInvestment(Sample.investment("I-1"))),
        refused(
            "agreement id must be unique, but 'A-1'", d -> d.addAgreement(Sample.agreement("A-1"))),
        refused("provision id must be unique, but 'P-1'", d -> d.addAgreement(other)),
        refused(
            "event id must be unique, but 'EV-ban'",
            d -> d.addEvent(Sample.event("EV-ban", "2014-01-01"))),
        refused("talks id must be unique, but 'T-1'", d -> d.addTalks(Sample.talks("T-1", "2014"))),
        refused("visit id must be unique, but 'V-1'", d -> d.addVisit(Sample.visit("V-1", "2014"))),
        refused("claim id must be unique, but 'C-1'", d -> d.addClaim(Sample.claim("C-1"))),
        refused("question id must be unique, but 'ncr.again'", d -> d.addQuestion(Sample.AGAIN)),
        refused(
            "parameter id must be unique, but 'minimum-wage'",
            d -> d.addParameter(Sample.parameter("minimum-wage"))),
        refused(
            "series id must be unique, but 'workers'", d -> d.addSeries(Sample.series("workers"))),
        refused(
            "holiday calendar id must be unique, but 'north'",
            d -> d.addHolidayCalendar(Sample.calendar("north"))),
        refused(
            "stoppage id must be unique, but 'S-1'",
            d -> d.addStoppage(Sample.stoppage("S-1", "EV-ban"))));
  }

  @ParameterizedTest
  @MethodSource("duplicates")
  void build_refusesAnIdThatOccursTwice(String line, UnaryOperator<Dossier.Builder> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(Sample.dossier()).build())
        .withMessage(message("1 error", line + " occurs 2 times"));
  }

  @Test
  void build_namesAllErrorsAtOnceWithNearNames() {
    Dossier.Builder wrong = Sample.dossier()
        .addSource(Sample.source("press"))
        .addTalks(Sample.talks("T-9", "2013-05-01").toBuilder()
            .event(EventId.of("EV-bann"))
            .evidence(Sample.restingOn("PRESS", "radio"))
            .build())
        .addClaim(
            Sample.claim("C-9").toBuilder().addTarget(AgreementId.of("A-7")).build());

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage(message(
            "5 errors",
            "source id must be unique, but 'press' occurs 2 times",
            "talks T-9 refers to event 'EV-bann', which the dossier does not have. Maybe 'EV-ban'",
            "talks T-9 refers to source 'PRESS', which the dossier does not have. Maybe 'press'",
            "talks T-9 refers to source 'radio', which the dossier does not have",
            "claim C-9 refers to agreement 'A-7', which the dossier does not have. Maybe 'A-1'"));
  }

  @Test
  void build_namesAHundredErrorsAndCountsTheRest() {
    Dossier.Builder wrong = Sample.dossier();
    IntStream.range(0, 102)
        .mapToObj(number -> Sample.event("EV-%03d".formatted(number), "2014-01-01"))
        .map(event -> event.toBuilder().evidence(LOST).build())
        .forEach(wrong::addEvent);

    Throwable refusal = catchThrowable(wrong::build);

    assertThat(refusal.getMessage().lines())
        .hasSize(102)
        .startsWith("dossier must refer only to what it has, and have it once, but has 102 errors"
            + " (park sample):")
        .endsWith(
            "event EV-099 refers to source 'lost', which the dossier does not have", "and 2 more");
  }

  @Test
  void build_refusesAStoppageThatEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.dossier()
            .addStoppage(Sample.stoppage("S-9", "EV-opening", "EV-ban"))
            .build())
        .withMessage(message(
            "1 error",
            "stoppage S-9 ends with event 'EV-ban' (2013-04-03), before it begins with event"
                + " 'EV-opening' (2013-09-16)"));
  }

  @Test
  void build_refusesActsWithoutADay() {
    Event early = Sample.event("EV-early", "../2013-04-01");
    Event late = Sample.event("EV-late", "2013-09-16/..");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.dossier()
            .addEvents(early, late)
            .addStoppage(Sample.stoppage("S-9", "EV-early", "EV-late"))
            .build())
        .withMessage(message(
            "2 errors",
            "stoppage S-9 begins with event 'EV-early', which has no first day",
            "stoppage S-9 ends with event 'EV-late', which has no last day"));
  }

  @Test
  void build_takesRelationsAndClaimsOfWhatIsThere() {
    Agreement annex = Sample.agreement("A-9").toBuilder()
        .addRelation(AgreementRelation.of(AgreementRelationKind.SUPPLEMENTS, AgreementId.of("A-1")))
        .build();
    Claim waiver = Sample.claim("C-9").toBuilder()
        .kind(ClaimKind.WAIVER)
        .addProvision(ProvisionId.of("P-2"))
        .build();
    Dossier dossier = Sample.dossier().addAgreement(annex).addClaim(waiver).build();

    assertThat(dossier.agreement(annex.id())).contains(annex);
    assertThat(dossier.claims()).contains(waiver);
  }

  @Test
  void build_takesAnAssessmentWithoutEvidence() {
    Provision unassessed =
        Sample.provision("P-9").toBuilder().assessment(Assessment.notAssessed()).build();

    assertThat(Sample.dossier()
            .addAgreement(Sample.agreement("A-9", unassessed))
            .build()
            .provision(unassessed.id()))
        .contains(unassessed);
  }
}
