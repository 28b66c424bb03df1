package org.jointpark.zone.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jointpark.zone.gaeseong.GaeseongDossier.HORIZON;
import static org.jointpark.zone.gaeseong.GaeseongDossier.NORTH;
import static org.jointpark.zone.gaeseong.GaeseongDossier.agreement;
import static org.jointpark.zone.gaeseong.GaeseongDossier.claim;
import static org.jointpark.zone.gaeseong.GaeseongDossier.clause;
import static org.jointpark.zone.gaeseong.GaeseongDossier.confident;
import static org.jointpark.zone.gaeseong.GaeseongDossier.dossier;
import static org.jointpark.zone.gaeseong.GaeseongDossier.event;
import static org.jointpark.zone.gaeseong.GaeseongDossier.phase;
import static org.jointpark.zone.gaeseong.GaeseongDossier.recorded;
import static org.jointpark.zone.gaeseong.GaeseongDossier.withAgreement;
import static org.jointpark.zone.gaeseong.GaeseongDossier.withClaims;
import static org.jointpark.zone.gaeseong.GaeseongDossier.withEvent;
import static org.jointpark.zone.gaeseong.GaeseongDossier.withOperation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.AgreementId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.rules.Check;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonRecurrenceTest {

  private static final ReadingSelection FROM_SIGNATURE =
      ReadingSelection.of("signature", Gaeseong.FROM_SIGNATURE);

  private static Check check() {
    return Check.by(Gaeseong.nonRecurrence()).until(HORIZON);
  }

  /**
   * Returns the interval, the status and the flags of each verdict, but for FINAL, which each has
   * that did not end at the horizon.
   */
  private static ImmutableList<String> statuses(Report report) {
    return report.verdicts().stream()
        .map(verdict -> "%s %s %s".formatted(verdict.interval(), verdict.status(), flags(verdict)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Flag> flags(Verdict verdict) {
    assertThat(verdict.is(Flag.FINAL))
        .isEqualTo(!verdict.is(Flag.OPEN) || verdict.status() == Status.DISCHARGED);
    return verdict.flags().stream()
        .filter(flag -> flag != Flag.FINAL)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> annotations(Verdict verdict) {
    return verdict.annotations().stream()
        .map(Object::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static Verdict last(Report report) {
    return report.verdicts().last();
  }

  // The worked example

  @Test
  void judge_tellsClauseAAsItWas() {
    Report report = check().run(dossier());

    assertThat(statuses(report))
        .containsExactly(
            "2013-08-14/2013-09-16 INACTIVE []",
            "2013-09-16/2016-02-10 COMPLIANT []",
            "2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]");
    assertThat(report.verdicts())
        .extracting(verdict -> verdict.interval().days())
        .containsExactly(33L, 877L, 51L);
    assertThat(report.verdicts())
        .extracting(Verdict::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE, Outcome.COMPLIANT, Outcome.VIOLATED);
  }

  @Test
  void judge_givesTheCausesOfBothEnds() {
    Report report = check().run(dossier());

    assertThat(report.verdicts())
        .extracting(
            verdict -> verdict.began().toString(), verdict -> verdict.ended().toString())
        .containsExactly(
            tuple("LIFECYCLE AGR-2013-NORM on 2013-08-14", "EVENT EV-2013-09-16 on 2013-09-16"),
            tuple("EVENT EV-2013-09-16 on 2013-09-16", "EVENT EV-2016-02-10 on 2016-02-10"),
            tuple("EVENT EV-2016-02-10 on 2016-02-10", "HORIZON on 2016-04-01"));
  }

  @Test
  void judge_annotatesTheBreachWithTheLaterActAndTheClaim() {
    Report report = check().run(dossier());

    assertThat(report.verdicts())
        .extracting(NonRecurrenceTest::annotations)
        .containsExactly(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(
                "FURTHER_ACT: EVENT EV-2016-02-11 on 2016-02-11",
                "CONTESTED_STATUS: EVENT EV-2016-03-10 on 2016-03-10"));
  }

  @Test
  void judge_namesTheLawTheBearersAndTheClause() {
    for (Verdict verdict : check().run(dossier()).verdicts()) {
      assertThat(verdict.law()).isEqualTo(Gaeseong.NON_RECURRENCE);
      assertThat(verdict.subject()).isEqualTo(SubjectKey.of("parties", "DPRK, ROK"));
      assertThat(verdict.citation().id()).isEqualTo("NORM-1a");
      assertThat(verdict.citation())
          .hasToString("Agreement on the normalisation of the complex, clause 1");
      assertThat(verdict.layer()).isEqualTo(Layer.AGREED);
      assertThat(verdict.confidence()).isEqualTo(Confidence.HIGH);
      assertThat(verdict.amounts()).isEmpty();
      assertThat(verdict.missing()).isEmpty();
    }
  }

  @Test
  void judge_readsThePledgeFromTheSignatureOnIfSoAsked() {
    Report report = check().reading(FROM_SIGNATURE).run(dossier());

    assertThat(statuses(report))
        .containsExactly(
            "2013-08-14/2013-09-16 BREACHED []",
            "2013-09-16/2016-02-10 COMPLIANT []",
            "2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]");
    Verdict first = report.verdicts().first();
    assertThat(first.interval().days()).isEqualTo(33);
    assertThat(first.began()).hasToString("LIFECYCLE AGR-2013-NORM on 2013-08-14");
    assertThat(first.ended()).hasToString("EVENT EV-2013-09-16 on 2013-09-16");
    assertThat(first.annotations()).isEmpty();
  }

  @Test
  void judge_setsTheTwoReadingsSideBySide() {
    Report report = check().underEveryReadingOf(Gaeseong.AGAIN).run(dossier());

    assertThat(report.verdicts(Gaeseong.NON_RECURRENCE.id(), "resumption"))
        .extracting(Verdict::status)
        .containsExactly(Status.INACTIVE, Status.COMPLIANT, Status.BREACHED);
    assertThat(report.verdicts(Gaeseong.NON_RECURRENCE.id(), "signature"))
        .extracting(Verdict::status)
        .containsExactly(Status.BREACHED, Status.COMPLIANT, Status.BREACHED);
    assertThat(report.on(LocalDate.of(2013, 9, 15)))
        .extracting(Verdict::status)
        .containsExactly(Status.INACTIVE, Status.BREACHED);
  }

  // Horizons

  @ParameterizedTest
  @ValueSource(strings = {"2004-01-01", "2013-04-09", "2013-08-13", "2013-08-14"})
  void judge_saysNothingUpToTheSignature(LocalDate horizon) {
    assertThat(Check.by(Gaeseong.nonRecurrence()).until(horizon).run(dossier()).verdicts())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2013-08-15, 1, 2013-08-14/2013-08-15 INACTIVE [OPEN]",
    "2013-09-15, 1, 2013-08-14/2013-09-15 INACTIVE [OPEN]",
    "2013-09-16, 1, 2013-08-14/2013-09-16 INACTIVE [OPEN]",
    "2013-09-17, 2, 2013-09-16/2013-09-17 COMPLIANT [OPEN]",
    "2014-12-31, 2, 2013-09-16/2014-12-31 COMPLIANT [OPEN]",
    "2016-02-10, 2, 2013-09-16/2016-02-10 COMPLIANT [OPEN]",
    "2016-02-11, 3, 2016-02-10/2016-02-11 BREACHED [OPEN]",
    "2016-02-12, 3, 2016-02-10/2016-02-12 BREACHED [OPEN]",
    "2016-03-10, 3, 2016-02-10/2016-03-10 BREACHED [OPEN]",
    "2020-01-01, 3, '2016-02-10/2020-01-01 BREACHED [OPEN, CONTESTED]'",
    "2016-03-11, 3, '2016-02-10/2016-03-11 BREACHED [OPEN, CONTESTED]'"
  })
  void judge_leavesOpenWhatHoldsAtTheHorizon(LocalDate horizon, int count, String last) {
    Report report = Check.by(Gaeseong.nonRecurrence()).until(horizon).run(dossier());

    assertThat(statuses(report)).hasSize(count).last().isEqualTo(last);
    assertThat(last(report).ended()).hasToString("HORIZON on " + horizon);
    assertThat(report.verdicts().headSet(last(report))).noneMatch(verdict -> verdict.is(Flag.OPEN));
  }

  @Test
  void judge_annotatesActsBeforeTheHorizonOnly() {
    Check check = Check.by(Gaeseong.nonRecurrence()).until(LocalDate.of(2016, 2, 11));

    assertThat(last(check.run(dossier())).annotations()).isEmpty();
  }

  // Knowledge

  @ParameterizedTest
  @CsvSource({
    "2013-08-14, 2013-08-14/2016-04-01 INACTIVE [OPEN]",
    "2013-09-15, 2013-08-14/2016-04-01 INACTIVE [OPEN]",
    "2013-09-16, 2013-09-16/2016-04-01 COMPLIANT [OPEN]",
    "2016-02-09, 2013-09-16/2016-04-01 COMPLIANT [OPEN]",
    "2016-02-10, 2016-02-10/2016-04-01 BREACHED [OPEN]",
    "2016-03-09, 2016-02-10/2016-04-01 BREACHED [OPEN]",
    "2016-03-10, '2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]'"
  })
  void judge_seesWhatWasKnown(LocalDate knownAt, String last) {
    assertThat(statuses(check().knownAt(knownAt).run(dossier()))).last().isEqualTo(last);
  }

  @Test
  void judge_saysNothingBeforeTheAgreementIsKnown() {
    assertThat(check().knownAt(LocalDate.of(2013, 8, 13)).run(dossier()).verdicts())
        .isEmpty();
  }

  @Test
  void judge_takesALaterRecordedPhaseForTheOneBefore() {
    Dossier dossier = withEvent(
        event("EV-2016-02-10", EventKind.CLOSURE, "the South stopped the park", NORTH).toBuilder()
            .evidence(recorded("2016-02-20"))
            .build());

    assertThat(statuses(check().knownAt(LocalDate.of(2016, 2, 19)).run(dossier)))
        .last()
        .isEqualTo("2016-02-11/2016-04-01 BREACHED [OPEN]");
    assertThat(statuses(check().knownAt(LocalDate.of(2016, 2, 20)).run(dossier)))
        .last()
        .isEqualTo("2016-02-10/2016-04-01 BREACHED [OPEN]");
  }

  @Test
  void judge_leavesOutAClaimRecordedLater() {
    Dossier dossier = withClaims(claim("CLAIM-1", "2016-03-10", ClaimKind.NULLITY)
        .evidence(recorded("2016-03-20"))
        .build());

    assertThat(last(check().knownAt(LocalDate.of(2016, 3, 19)).run(dossier)).flags())
        .containsExactly(Flag.OPEN);
    assertThat(last(check().knownAt(LocalDate.of(2016, 3, 20)).run(dossier)).flags())
        .containsExactly(Flag.OPEN, Flag.CONTESTED);
  }

  @Test
  void judge_heedsWhenTheAgreementAndItsClauseWereRecorded() {
    Dossier lateAgreement =
        withAgreement(agreement().evidence(recorded("2013-08-20")).build());
    Dossier lateClause = withAgreement(agreement()
        .provisions(List.of(clause().evidence(recorded("2013-08-20")).build()))
        .build());

    for (Dossier dossier : List.of(lateAgreement, lateClause)) {
      assertThat(check().knownAt(LocalDate.of(2013, 8, 19)).run(dossier).verdicts())
          .isEmpty();
      assertThat(check().knownAt(LocalDate.of(2013, 8, 20)).run(dossier).verdicts())
          .hasSize(1);
    }
  }

  @Test
  void judge_endsWhereTheAgreementEnds() {
    DateInterval inForce = DateInterval.parse("2013-08-14/2015-01-01");
    Dossier dossier = withAgreement(agreement().validity(inForce).build());

    Report report = check().run(dossier);

    assertThat(statuses(report))
        .containsExactly(
            "2013-08-14/2013-09-16 INACTIVE []",
            "2013-09-16/2015-01-01 COMPLIANT []",
            "2015-01-01/2016-04-01 DISCHARGED [OPEN]");
    assertThat(last(report).began()).hasToString("LIFECYCLE AGR-2013-NORM on 2015-01-01");
  }

  @Test
  void judge_isNotOpen_ifTheAgreementEndsAtTheHorizon() {
    DateInterval inForce = DateInterval.parse("2013-08-14/2016-04-01");
    Dossier dossier = withAgreement(agreement().validity(inForce).build());

    assertThat(last(check().run(dossier)).flags()).containsExactly(Flag.CONTESTED, Flag.FINAL);
  }

  @Test
  void judge_beginsWhereTheAgreementEntersIntoForce() {
    DateInterval inForce = DateInterval.parse("2013-09-01/..");
    Dossier dossier = withAgreement(agreement().validity(inForce).build());

    Verdict first = check().run(dossier).verdicts().first();

    assertThat(first.interval()).hasToString("2013-09-01/2013-09-16");
    assertThat(first.began()).hasToString("LIFECYCLE AGR-2013-NORM on 2013-09-01");
  }

  // Days to report

  @Test
  void judge_cutsVerdictsToTheDaysToReport() {
    Report report = check().during(DateInterval.ofYear(2014)).run(dossier());

    assertThat(statuses(report)).containsExactly("2014-01-01/2015-01-01 COMPLIANT []");
    assertThat(last(report).began()).hasToString("EVENT EV-2013-09-16 on 2013-09-16");
    assertThat(last(report).ended()).hasToString("EVENT EV-2016-02-10 on 2016-02-10");
  }

  @Test
  void judge_keepsMarksAndAnnotationsOfACutVerdict() {
    Verdict whole = last(check().run(dossier()));
    Verdict cut =
        last(check().during(DateInterval.parse("2016-02-01/2016-02-15")).run(dossier()));

    assertThat(cut)
        .isEqualTo(whole.toBuilder()
            .interval(DateInterval.parse("2016-02-10/2016-02-15"))
            .build());
  }

  @Test
  void judge_reportsNothingOutsideOfItsDays() {
    assertThat(
            check().during(DateInterval.parse("../2013-08-14")).run(dossier()).verdicts())
        .isEmpty();
    assertThat(
            check().during(DateInterval.parse("2016-04-01/..")).run(dossier()).verdicts())
        .isEmpty();
  }

  // Layers

  @Test
  void judge_saysNothingWithoutTheAgreedLayer() {
    assertThat(check()
            .in(Layer.TEXT, Layer.PRACTICE, Layer.DISPUTED)
            .run(dossier())
            .verdicts())
        .isEmpty();
    assertThat(check().in(Layer.AGREED).run(dossier()).verdicts())
        .isEqualTo(check().run(dossier()).verdicts());
  }

  // Gaps

  private static OperatingPhase runs() {
    return phase(OperatingStatus.OPERATING, "EV-2013-09-16");
  }

  private static OperatingPhase stands() {
    return phase(OperatingStatus.SUSPENDED, "EV-2016-02-10");
  }

  @Test
  void judge_isUndeterminedInAGap() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2013, 4, 9), stands())
        .then(LocalDate.of(2013, 9, 16), runs())
        .thenNothing(LocalDate.of(2014, 5, 1))
        .then(LocalDate.of(2014, 6, 1), runs())
        .thenNothing(LocalDate.of(2016, 2, 10))
        .build());
    Report report = check().run(dossier);

    assertThat(statuses(report))
        .containsExactly(
            "2013-08-14/2013-09-16 INACTIVE []",
            "2013-09-16/2014-05-01 COMPLIANT []",
            "2014-05-01/2014-06-01 UNDETERMINED []",
            "2014-06-01/2016-02-10 COMPLIANT []",
            "2016-02-10/2016-04-01 UNDETERMINED [OPEN, CONTESTED]");
    assertThat(report.findings())
        .extracting(Verdict::missing)
        .allSatisfy(
            missing -> assertThat(missing).containsExactly("operating status of park gaeseong"));
    assertThat(report.findings())
        .extracting(verdict -> verdict.began().toString())
        .containsExactly("STATE on 2014-05-01", "STATE on 2016-02-10");
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.status() == Status.COMPLIANT)
        .extracting(verdict -> verdict.ended().toString())
        .containsExactly("STATE on 2014-05-01", "STATE on 2016-02-10");
  }

  @Test
  void judge_isUndeterminedWhereThePledgeMayHaveBegunInAGap() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2013, 8, 20), stands())
        .then(LocalDate.of(2013, 9, 16), runs())
        .then(LocalDate.of(2016, 2, 10), stands())
        .build());

    assertThat(statuses(check().run(dossier)))
        .containsExactly(
            "2013-08-14/2013-09-16 UNDETERMINED []",
            "2013-09-16/2016-02-10 COMPLIANT []",
            "2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]");
    assertThat(statuses(check().reading(FROM_SIGNATURE).run(dossier)))
        .containsExactly(
            "2013-08-14/2013-08-20 UNDETERMINED []",
            "2013-08-20/2013-09-16 BREACHED []",
            "2013-09-16/2016-02-10 COMPLIANT []",
            "2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]");
  }

  @Test
  void judge_staysInactiveUpToAGapBeforeTheResumption() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2013, 4, 9), stands())
        .thenNothing(LocalDate.of(2013, 9, 1))
        .then(LocalDate.of(2013, 9, 10), stands())
        .build());

    assertThat(statuses(check().run(dossier)))
        .containsExactly(
            "2013-08-14/2013-09-01 INACTIVE []",
            "2013-09-01/2016-04-01 UNDETERMINED [OPEN, CONTESTED]");
  }

  @Test
  void judge_isUndeterminedIfNothingIsRecorded() {
    Report report = check().run(withOperation(Timeline.empty()));

    assertThat(statuses(report))
        .containsExactly("2013-08-14/2016-04-01 UNDETERMINED [OPEN, CONTESTED]");
  }

  @Test
  void judge_doesNotFillAGapFromBehindAPhaseThatIsNotYetKnown() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2004, 12, 15), runs())
            .thenNothing(LocalDate.of(2014, 5, 1))
            .then(LocalDate.of(2014, 6, 1), stands())
            .build())
        .toBuilder()
        .claims(List.of())
        .build();

    assertThat(statuses(check().knownAt(LocalDate.of(2016, 2, 9)).run(dossier)))
        .containsExactly(
            "2013-08-14/2014-05-01 COMPLIANT []", "2014-05-01/2016-04-01 UNDETERMINED [OPEN]");
  }

  // Other histories

  @Test
  void judge_asksFromTheSignatureOnIfTheParkRanThen() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2004, 12, 15), runs())
        .then(LocalDate.of(2013, 8, 15), stands())
        .build());

    assertThat(statuses(check().run(dossier)))
        .containsExactly(
            "2013-08-14/2013-08-15 COMPLIANT []",
            "2013-08-15/2016-04-01 BREACHED [OPEN, CONTESTED]");
    assertThat(check().run(dossier).verdicts().first().began())
        .hasToString("LIFECYCLE AGR-2013-NORM on 2013-08-14");
  }

  @Test
  void judge_goesOnAfterABreach() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2013, 9, 16), runs())
        .then(LocalDate.of(2014, 1, 1), stands())
        .then(LocalDate.of(2014, 2, 1), runs())
        .build());

    assertThat(statuses(check().run(dossier)))
        .endsWith(
            "2013-09-16/2014-01-01 COMPLIANT []",
            "2014-01-01/2014-02-01 BREACHED []",
            "2014-02-01/2016-04-01 COMPLIANT [OPEN, CONTESTED]");
  }

  @Test
  void judge_stepsOverAParkThatNeverRan() {
    Dossier dossier =
        withOperation(Timeline.constant(phase(OperatingStatus.NOT_YET_OPEN, "EV-2004-12-15")));

    assertThat(statuses(check().run(dossier)))
        .containsExactly("2013-08-14/2016-04-01 INACTIVE [OPEN, CONTESTED]");
  }

  @Test
  void judge_notesFurtherActsOfABreachAlone() {
    Dossier dossier = withOperation(Timeline.startingOn(LocalDate.of(2013, 4, 9), stands())
        .then(LocalDate.of(2013, 9, 1), phase(OperatingStatus.CLOSED, "EV-2016-02-11"))
        .then(LocalDate.of(2013, 9, 16), runs())
        .then(LocalDate.of(2014, 1, 1), phase(OperatingStatus.OPERATING, "EV-2004-12-15"))
        .build());

    assertThat(statuses(check().run(dossier)))
        .containsExactly(
            "2013-08-14/2013-09-16 INACTIVE []",
            "2013-09-16/2016-04-01 COMPLIANT [OPEN, CONTESTED]");
    assertThat(check().run(dossier).verdicts())
        .flatExtracting(NonRecurrenceTest::annotations)
        .containsExactly("CONTESTED_STATUS: EVENT EV-2016-03-10 on 2016-03-10");
  }

  // Claims

  @Test
  void judge_holdsTheStatusContestedFromTheClaimOn() {
    Dossier dossier =
        withClaims(claim("CLAIM-1", "2014-03-01", ClaimKind.TERMINATION).build());
    Report report = check().run(dossier);

    assertThat(statuses(report))
        .containsExactly(
            "2013-08-14/2013-09-16 INACTIVE []",
            "2013-09-16/2016-02-10 COMPLIANT [CONTESTED]",
            "2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]");
    assertThat(annotations(last(report)))
        .containsExactly(
            "CONTESTED_STATUS: LIFECYCLE AGR-2013-NORM on 2014-03-01",
            "FURTHER_ACT: EVENT EV-2016-02-11 on 2016-02-11");
  }

  @Test
  void judge_notesAClaimedExcuseOnTheBreachAlone() {
    Dossier dossier = withClaims(
        claim("CLAIM-1", "2016-02-10", ClaimKind.EXCUSE)
            .event(EventId.of("EV-2016-02-10"))
            .build(),
        claim("CLAIM-2", "2013-09-15", ClaimKind.EXCUSE).build());
    Report report = check().run(dossier);

    assertThat(statuses(report))
        .containsExactly(
            "2013-08-14/2013-09-16 INACTIVE [CONTESTED]",
            "2013-09-16/2016-02-10 COMPLIANT []",
            "2016-02-10/2016-04-01 BREACHED [OPEN, CONTESTED]");
    assertThat(annotations(last(report)))
        .containsExactly(
            "CLAIMED_EXCUSE: EVENT EV-2016-02-10 on 2016-02-10",
            "FURTHER_ACT: EVENT EV-2016-02-11 on 2016-02-11");
  }

  @Test
  void judge_namesItsOwnAgreementOfAClaimAboutSeveral() {
    AgreementId other = AgreementId.of("AGR-1991");
    Dossier dossier = dossier();
    Dossier more = dossier.toBuilder()
        .addAgreement(agreement().id(other).provisions(List.of()).build())
        .claims(List.of(
            claim("CLAIM-1", "2016-03-10", ClaimKind.NULLITY).addTarget(other).build(),
            claim("CLAIM-2", "2016-03-20", ClaimKind.NULLITY)
                .targets(List.of(other))
                .build()))
        .build();

    assertThat(annotations(last(check().run(more))))
        .containsExactly(
            "FURTHER_ACT: EVENT EV-2016-02-11 on 2016-02-11",
            "CONTESTED_STATUS: LIFECYCLE AGR-2013-NORM on 2016-03-10");
  }

  @Test
  void judge_leavesOutAClaimBeforeTheSignature() {
    Dossier dossier =
        withClaims(claim("CLAIM-1", "2013-08-13", ClaimKind.SUSPENSION).build());

    assertThat(check().run(dossier).verdicts()).noneMatch(verdict -> verdict.is(Flag.CONTESTED));
  }

  // Confidence

  @Test
  void judge_isAsSureAsTheClauseAndTheAgreement() {
    Dossier weakClause = withAgreement(agreement()
        .provisions(List.of(clause().evidence(confident(Confidence.LOW)).build()))
        .build());
    Dossier weakAgreement =
        withAgreement(agreement().evidence(confident(Confidence.MEDIUM)).build());

    assertThat(check().run(weakClause).verdicts())
        .extracting(Verdict::confidence)
        .containsOnly(Confidence.LOW);
    assertThat(check().run(weakAgreement).verdicts())
        .extracting(Verdict::confidence)
        .containsOnly(Confidence.MEDIUM);
  }

  @Test
  void judge_isAsSureAsThePhasesAndTheResumption() {
    Dossier weakResumption = withEvent(
        event("EV-2013-09-16", EventKind.REOPENING, "the park was reopened", NORTH).toBuilder()
            .evidence(confident(Confidence.LOW))
            .build());
    Dossier weakExpulsion = withEvent(
        event("EV-2016-02-11", EventKind.CLOSURE, "the Southerners were expelled", NORTH)
            .toBuilder()
            .evidence(confident(Confidence.UNCONFIRMED))
            .build());

    assertThat(check().run(weakResumption).verdicts())
        .extracting(Verdict::confidence)
        .containsExactly(Confidence.HIGH, Confidence.LOW, Confidence.LOW);
    assertThat(check().reading(FROM_SIGNATURE).run(weakResumption).verdicts())
        .extracting(Verdict::confidence)
        .containsExactly(Confidence.HIGH, Confidence.LOW, Confidence.HIGH);
    assertThat(check().run(weakExpulsion).verdicts())
        .extracting(Verdict::confidence)
        .containsExactly(Confidence.HIGH, Confidence.HIGH, Confidence.UNCONFIRMED);
  }

  // Refusals

  @Test
  void judge_refusesADossierWithoutTheAgreement() {
    Dossier dossier =
        dossier().toBuilder().agreements(List.of()).claims(List.of()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().run(dossier))
        .withMessage("dossier must have provision NORM-1a, but does not"
            + " (norm gaeseong.non-recurrence, park gaeseong)");
  }

  @Test
  void judge_refusesAnAgreementWithoutTheClause() {
    Dossier dossier = withAgreement(agreement().provisions(List.of()).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().run(dossier))
        .withMessage("dossier must have provision NORM-1a, but does not"
            + " (norm gaeseong.non-recurrence, park gaeseong)");
  }

  @Test
  void judge_saysNothingUnderAnAnswerThatIsNoneOfItsOwn() {
    Question other = Question.builder()
        .id("ncr.again")
        .text("From when on?")
        .putAnswer("now", "from now on")
        .putAnswer("never", "never")
        .defaultAnswer("now")
        .build();

    assertThat(check().underEveryReadingOf(other).run(dossier()).verdicts()).isEmpty();
  }
}
