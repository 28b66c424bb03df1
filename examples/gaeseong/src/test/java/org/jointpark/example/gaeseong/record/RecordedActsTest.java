package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksLevel;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.junit.jupiter.api.Test;

/** Checks what the curation reads of acts, of their coverage, and of how agreements stand. */
class RecordedActsTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);

  /** What was promised and is not on record, so that only coverage tells its fate. */
  private static final ImmutableList<String> NEVER_DONE = ImmutableList.of(
      "arbitration-lists.exchanged",
      "arbitration-rules.agreed",
      "clearing-details.agreed",
      "commuter-train.begun",
      "cooperation-subcommittee.second-met",
      "customs.selective-inspection-agreed",
      "customs.selective-inspection-introduced",
      "dormitory.begun",
      "dormitory.built",
      "electronic-passage.in-full-operation",
      "entry-stay-annex.adopted",
      "general-arbitration-committee.formed",
      "general-arbitrator-lists.exchanged",
      "grave-violations.defined",
      "internet.provided",
      "investment-briefing-abroad.held",
      "investment-briefing.held",
      "mobile-telephone.provided",
      "passage-07-22.introduced",
      "phase-2.begun");

  private static Stream<Event> events(String act) {
    return DOSSIER.events().stream().filter(event -> event.acts().contains(ActCode.of(act)));
  }

  private static List<String> days(String act) {
    return events(act).map(event -> event.when().toString()).toList();
  }

  private static DaySet coverage(String act) {
    return DaySet.copyOf(DOSSIER.eventCoverages().stream()
        .filter(coverage -> coverage.acts().contains(ActCode.of(act)))
        .map(EventCoverage::days)
        .toList());
  }

  @Test
  void tellsOfWhichActsSilenceSpeaks() {
    ImmutableSortedSet<ActCode> covered = DOSSIER.eventCoverages().stream()
        .flatMap(coverage -> coverage.acts().stream())
        .filter(act -> !act.isGivenByRecords())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    ImmutableSortedSet<ActCode> done = DOSSIER.events().stream()
        .flatMap(event -> event.acts().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));

    assertThat(Sets.difference(covered, done))
        .extracting(ActCode::toString)
        .containsExactlyElementsOf(NEVER_DONE);
    assertThat(Sets.intersection(covered, done)).hasSizeGreaterThan(30);
    assertThat(Sets.difference(done, covered)).contains(ActCode.of("taxes.demanded"));
  }

  @Test
  void concludesNothingFromSilenceWithHighConfidence() {
    assertThat(DOSSIER.eventCoverages())
        .allSatisfy(coverage -> {
          assertThat(coverage.evidence().confidence()).isNotEqualTo(Confidence.HIGH);
          assertThat(coverage.evidence().note()).isPresent();
        })
        .filteredOn(coverage -> coverage.evidence().confidence() == Confidence.UNCONFIRMED)
        .extracting(coverage -> coverage.acts().toString())
        .containsExactly("[phase-2.begun]", "[commuter-train.begun]");
  }

  @Test
  void tellsEachStepOfElectronicPassage() {
    DateInterval sinceThePromise = DateInterval.of(LocalDate.of(2013, 9, 11), HORIZON);

    assertThat(days("electronic-passage.works-started")).containsExactly("2013-12-11");
    assertThat(days("electronic-passage.built")).containsExactly("2014-01-15");
    assertThat(days("electronic-passage.trial-started")).containsExactly("2014-01-28");
    assertThat(days("electronic-passage.in-full-operation")).isEmpty();
    for (String step : List.of("works-started", "built", "trial-started", "in-full-operation")) {
      assertThat(coverage("electronic-passage." + step).encloses(sinceThePromise))
          .as(step)
          .isTrue();
    }
  }

  @Test
  void tellsEachMeetingOfTheJointCommittee() {
    assertThat(days("joint-committee.met"))
        .containsExactly(
            "2013-09-02",
            "2013-09-10/2013-09-12",
            "2013-09-16",
            "2013-12-19",
            "2014-06-26",
            "2015-07-16")
        .isEqualTo(DOSSIER.talks().stream()
            .filter(talks -> talks.level() == TalksLevel.JOINT_COMMITTEE && talks.isHeld())
            .map(talks -> talks.when().toString())
            .toList());
    assertThat(coverage("joint-committee.met"))
        .isEqualTo(coverage("talks.joint-committee"))
        .hasToString("{2013-08-28/2016-04-01}");
  }

  @Test
  void leavesFiveHundredAndFiftyNineDaysWithoutTheNextMeeting() {
    long open = 0;
    LocalDate last = LocalDate.of(2013, 8, 28);
    List<LocalDate> meetings = Stream.concat(
            events("joint-committee.met").map(event -> event.when().earliest().orElseThrow()),
            Stream.of(HORIZON))
        .toList();
    for (LocalDate next : meetings) {
      open += Math.max(0, ChronoUnit.DAYS.between(last.plusMonths(3).plusDays(1), next));
      last = next;
    }

    assertThat(open).isEqualTo(2 + 98 + 292 + 167).isEqualTo(559);
  }

  @Test
  void tellsTheMeetingsOfEachSubcommittee_asTheTalksDo() {
    assertMeetings("3c", "Subcommittee on passage, communications and customs", 4);
    assertMeetings("entry-stay", "Subcommittee on entry and stay", 4);
    assertMeetings("investment", "Subcommittee on investment protection and management", 2);
    assertMeetings("competitiveness", "Subcommittee on international competitiveness", 2);
  }

  private static void assertMeetings(String name, String body, int number) {
    List<Event> meetings = events("subcommittee." + name + ".met").toList();
    List<Talks> talks = DOSSIER.talks().stream()
        .filter(each -> each.body().equals(body) && each.isHeld())
        .toList();

    assertThat(meetings).hasSize(number);
    assertThat(talks).hasSize(number);
    for (int i = 0; i < number; i++) {
      assertThat(meetings.get(i).when().span().encloses(talks.get(i).when().span()))
          .isTrue();
    }
    assertThat(coverage("subcommittee." + name + ".met")).hasToString("{2013-08-28/2016-04-01}");
  }

  @Test
  void tellsWhoDidWhatAlone() {
    assertThat(events("arbitration-members.exchanged"))
        .extracting(event -> event.when() + " " + event.actors())
        .containsExactly("2013-12-11 [ROK]", "2013-12-26 [DPRK]");
    assertThat(events("taxes.demanded"))
        .extracting(event -> event.when() + " " + event.actors())
        .containsExactly("2013-12-23 [DPRK]", "2014-06-26 [DPRK]");
    assertThat(events("park.suspended"))
        .extracting(event -> event.when() + " " + event.actors())
        .containsExactly("2013-04-09 [DPRK]", "2016-02-10 [ROK]");
    assertThat(events("southerners.expelled"))
        .extracting(event -> event.when() + " " + event.actors())
        .containsExactly("2016-02-11 [DPRK]");
  }

  @Test
  void endsEachSuspensionOfTheParkWithARestart() {
    assertThat(days("park.restarted")).containsExactly("2013-09-16");
    assertThat(DOSSIER.park().operatingDays().intervals())
        .extracting(days -> days.end().orElseThrow().toString())
        .isEqualTo(days("park.suspended"));
  }

  @Test
  void bringsForwardWhatStandsInRemarksOnly() {
    List<Event> further = DOSSIER.events().stream()
        .filter(event -> event.id().toString().startsWith("SE-"))
        .toList();

    assertThat(further).hasSize(17).allMatch(event -> !event.acts().isEmpty());
    assertThat(further)
        .filteredOn(event -> !event.when().isCertain())
        .extracting(event -> event.when().toString())
        .containsExactly("[2000-12-16..2003-08-31]", "2007-06");
    assertThat(DOSSIER.events())
        .filteredOn(event -> event.kind() == EventKind.STATEMENT)
        .allMatch(event -> event.acts().isEmpty());
  }

  @Test
  void tellsHowAgreementsStandToEachOther() {
    assertThat(DOSSIER.agreements())
        .filteredOn(agreement -> !agreement.relations().isEmpty())
        .extracting(agreement -> agreement.id() + " " + agreement.relations())
        .containsExactlyInAnyOrder(
            "AGR-2003-ARB [IMPLEMENTS AGR-2000-DISP]",
            "AGR-2007-MIL [IMPLEMENTS AGR-2007-PM]",
            "AGR-2007-KICSUB [IMPLEMENTS AGR-2007-PM]",
            "AGR-2007-DORM [IMPLEMENTS AGR-2007-PM]",
            "AGR-2013-NORM [IMPLEMENTS AGR-2013-JUL]",
            "AGR-2013-JC [IMPLEMENTS AGR-2013-NORM]",
            "AGR-2013-SEC [IMPLEMENTS AGR-2013-JC]",
            "AGR-2013-ARBX [SUPPLEMENTS AGR-2003-ARB, IMPLEMENTS AGR-2013-NORM]",
            "AGR-2013-JS2 [IMPLEMENTS AGR-2013-NORM]",
            "AGR-2013-3C-ASSUR [IMPLEMENTS AGR-2013-JS2]",
            "AGR-2013-JC3 [IMPLEMENTS AGR-2013-JS2]",
            "AGR-2013-SECX [SUPPLEMENTS AGR-2013-SEC]",
            "AGR-2013-3C-NOV [IMPLEMENTS AGR-2013-JS2]",
            "AGR-2014-NET [IMPLEMENTS AGR-2013-JS2, IMPLEMENTS AGR-2013-NORM]");
    for (Agreement agreement : DOSSIER.agreements()) {
      assertThat(agreement.relations())
          .allSatisfy(relation -> assertThat(
                  DOSSIER.agreement(relation.target()).orElseThrow().signed())
              .isBeforeOrEqualTo(agreement.signed()));
    }
  }

  @Test
  void tellsWhenTalksOnAnAgreementBegan() {
    assertThat(negotiatedFrom("AGR-2013-JUL")).hasValue(LocalDate.of(2013, 7, 6));
    assertThat(negotiatedFrom("AGR-2013-NORM")).hasValue(LocalDate.of(2013, 7, 10));
    assertThat(negotiatedFrom("AGR-2014-NET")).hasValue(LocalDate.of(2013, 12, 6));
    assertThat(negotiatedFrom("AGR-2004-STAY")).isEmpty();
  }

  private static Optional<LocalDate> negotiatedFrom(String agreement) {
    return DOSSIER.agreement(AgreementId.of(agreement)).orElseThrow().negotiatedFrom();
  }
}
