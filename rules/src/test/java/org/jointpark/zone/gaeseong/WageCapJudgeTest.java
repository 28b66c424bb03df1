package org.jointpark.zone.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.zone.gaeseong.GaeseongDossier.HORIZON;
import static org.jointpark.zone.gaeseong.GaeseongDossier.caps;
import static org.jointpark.zone.gaeseong.GaeseongDossier.complete;
import static org.jointpark.zone.gaeseong.GaeseongDossier.confident;
import static org.jointpark.zone.gaeseong.GaeseongDossier.dossier;
import static org.jointpark.zone.gaeseong.GaeseongDossier.recorded;
import static org.jointpark.zone.gaeseong.GaeseongDossier.version;
import static org.jointpark.zone.gaeseong.GaeseongDossier.wages;
import static org.jointpark.zone.gaeseong.GaeseongDossier.withLaw;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Check;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;
import org.junit.jupiter.api.Test;

class WageCapJudgeTest {

  private static final LocalDate CLAIMED = LocalDate.of(2015, 3, 1);

  private static Check check() {
    return Check.by(Gaeseong.wageCap()).until(HORIZON);
  }

  /** Returns the step, the status and the cited version of the cap of each verdict. */
  private static ImmutableList<String> statuses(Report report) {
    return report.verdicts().stream()
        .map(verdict -> "%s %s %s"
            .formatted(
                verdict.subject().id(), verdict.status(), verdict.citation().id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Verdict claim(Report report) {
    return Iterables.getOnlyElement(report.verdicts().stream()
        .filter(verdict -> verdict.subject().id().equals("minwage.claim74"))
        .toList());
  }

  /** Judges one step from 100 dollars, under caps. */
  private static Verdict step(String to, List<Versioned<ParameterValue>> caps) {
    Report report = check()
        .run(withLaw(
            List.of(
                version("from", Layer.AGREED, "2010-01-01/2011-01-01", "100").build(),
                version("to", Layer.AGREED, "2011-01-01/..", to).build()),
            caps));
    return Iterables.getOnlyElement(report.verdicts());
  }

  private static ImmutableList<Versioned<ParameterValue>> cap(String percent) {
    return ImmutableList.of(version("cap", Layer.TEXT, "2003-09-18/..", percent).build());
  }

  // The worked example

  @Test
  void judge_findsEveryAgreedStepKeptAndTheClaimViolated() {
    Report report = check().run(dossier());

    assertThat(statuses(report))
        .containsExactly(
            "minwage.02 COMPLIANT lab.25.agreed",
            "minwage.03 COMPLIANT lab.25.agreed",
            "minwage.04 COMPLIANT lab.25.agreed",
            "minwage.05 COMPLIANT lab.25.agreed",
            "minwage.06 COMPLIANT lab.25.agreed",
            "minwage.07 COMPLIANT lab.25.agreed",
            "minwage.08 COMPLIANT lab.25.agreed",
            "minwage.09 COMPLIANT lab.25.agreed",
            "minwage.claim74 VIOLATED lab.25.agreed");
    assertThat(report.findings()).containsExactly(claim(report));
  }

  @Test
  void judge_measuresTheExcessOfTheClaim() {
    Verdict claim = claim(check().run(dossier()));

    assertThat(claim.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(claim.amounts())
        .containsExactly(
            Amount.of("excess", Money.of("USD", "0.127")),
            Amount.ofPoints("excess rise", Rate.parse("0.00181")));
    assertThat(claim.amounts())
        .extracting(Object::toString)
        .containsExactly("excess USD 0.127", "excess rise 0.181 points");
    assertThat(claim.amount()).contains(Money.of("USD", "0.127"));
  }

  @Test
  void judge_givesTheDayTheCausesAndTheLaw() {
    Verdict claim = claim(check().run(dossier()));

    assertThat(claim.law()).isEqualTo(Gaeseong.WAGE_CAP);
    assertThat(claim.subject()).isEqualTo(SubjectKey.of("wage-step", "minwage.claim74"));
    assertThat(claim.interval()).hasToString("2015-03-01/2015-03-02");
    assertThat(claim.began()).hasToString("FACT minwage.claim74 on 2015-03-01");
    assertThat(claim.ended()).hasToString("EXTENT on 2015-03-02");
    assertThat(claim.citation()).hasToString("Labour Regulations, Art. 25");
    assertThat(claim.layer()).isEqualTo(Layer.AGREED);
    assertThat(claim.flags()).isEmpty();
    assertThat(claim.annotations()).isEmpty();
    assertThat(claim.missing()).isEmpty();
  }

  @Test
  void judge_leavesTheStepsOf2015AloneIfTheDisputedDeletionCounts() {
    Report report = check().in(Layer.TEXT, Layer.AGREED, Layer.DISPUTED).run(dossier());

    assertThat(statuses(report))
        .containsExactly(
            "minwage.02 COMPLIANT lab.25.agreed",
            "minwage.03 COMPLIANT lab.25.agreed",
            "minwage.04 COMPLIANT lab.25.agreed",
            "minwage.05 COMPLIANT lab.25.agreed",
            "minwage.06 COMPLIANT lab.25.agreed",
            "minwage.07 COMPLIANT lab.25.agreed",
            "minwage.08 COMPLIANT lab.25.agreed",
            "minwage.09 NOT_APPLICABLE laba.25",
            "minwage.claim74 NOT_APPLICABLE laba.25");
    assertThat(claim(report).layer()).isEqualTo(Layer.DISPUTED);
    assertThat(claim(report).amounts()).isEmpty();
    assertThat(report.findings()).isEmpty();
  }

  // Other layers

  @Test
  void judge_findsNoCapIn2015InTheTextAlone() {
    assertThat(statuses(check().in(Layer.TEXT).run(dossier())))
        .containsExactly(
            "minwage.02 COMPLIANT lab.25",
            "minwage.03 COMPLIANT lab.25",
            "minwage.04 COMPLIANT lab.25",
            "minwage.05 COMPLIANT lab.25",
            "minwage.06 COMPLIANT lab.25",
            "minwage.07 COMPLIANT lab.25",
            "minwage.08 COMPLIANT lab.25",
            "minwage.09 NOT_APPLICABLE lab.25",
            "minwage.claim74 NOT_APPLICABLE lab.25");
  }

  @Test
  void judge_citesTheLayerThatCounts() {
    Report disputed = check().in(Layer.DISPUTED).run(dossier());

    assertThat(disputed.verdicts()).hasSize(9).allSatisfy(verdict -> {
      assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
      assertThat(verdict.citation().id()).isEqualTo("laba.25");
      assertThat(verdict.layer()).isEqualTo(Layer.DISPUTED);
    });
    assertThat(check().in(Layer.PRACTICE).run(dossier()).verdicts()).isEmpty();
  }

  // Knowledge and horizon

  @Test
  void judge_knowsTheClaimAloneInMay2015() {
    Report report = check().knownAt(LocalDate.of(2015, 5, 1)).run(dossier());

    assertThat(report.verdicts()).hasSize(8);
    assertThat(report.on(CLAIMED)).containsExactly(claim(report));
    assertThat(claim(report).status()).isEqualTo(Status.VIOLATED);
  }

  @Test
  void judge_makesNoStepOfAWageThatStaysTheSame() {
    Report report = check().knownAt(LocalDate.of(2015, 6, 1)).run(dossier());

    assertThat(report.verdicts())
        .isEqualTo(check().knownAt(LocalDate.of(2015, 5, 1)).run(dossier()).verdicts());
  }

  @Test
  void judge_doesNotKnowAStepBeforeItIsRecorded() {
    Report report = check().knownAt(LocalDate.of(2014, 5, 15)).run(dossier());

    assertThat(report.verdicts())
        .extracting(verdict -> verdict.subject().id())
        .containsExactly(
            "minwage.02", "minwage.03", "minwage.04", "minwage.05", "minwage.06", "minwage.07");
    assertThat(check().knownAt(LocalDate.of(2015, 2, 25)).run(dossier()).verdicts())
        .hasSize(7)
        .noneMatch(verdict -> verdict.subject().id().equals("minwage.claim74"));
    assertThat(check().knownAt(LocalDate.of(2015, 2, 26)).run(dossier()).verdicts())
        .hasSize(8);
  }

  @Test
  void judge_looksAtStepsBeforeTheHorizonOnly() {
    Check ofClaim = Check.by(Gaeseong.wageCap()).until(CLAIMED).knownAt(HORIZON);
    Check ofDayAfter = Check.by(Gaeseong.wageCap()).until(CLAIMED.plusDays(1)).knownAt(HORIZON);

    assertThat(ofClaim.run(dossier()).verdicts()).hasSize(7);
    assertThat(ofDayAfter.run(dossier()).verdicts()).hasSize(9);
    assertThat(Check.by(Gaeseong.wageCap())
            .until(LocalDate.of(2007, 8, 1))
            .knownAt(HORIZON)
            .run(dossier())
            .verdicts())
        .isEmpty();
  }

  @Test
  void judge_leaksNoCapThatWasRecordedLater() {
    Dossier dossier = withLaw(
        wages(),
        List.of(version("late", Layer.TEXT, "2003-09-18/..", "5")
            .evidence(recorded("2016-01-01"))
            .build()));

    assertThat(check().knownAt(LocalDate.of(2015, 12, 31)).run(dossier).verdicts())
        .isEmpty();
    assertThat(check().knownAt(LocalDate.of(2016, 1, 1)).run(dossier).verdicts())
        .hasSize(9);
  }

  // Single steps

  @Test
  void judge_isCompliant_atTheCap() {
    assertThat(step("105", cap("5")).status()).isEqualTo(Status.COMPLIANT);
    assertThat(step("105", cap("5")).amounts()).isEmpty();
  }

  @Test
  void judge_isViolated_aThousandthOverTheCap() {
    Verdict verdict = step("105.001", cap("5"));

    assertThat(verdict.status()).isEqualTo(Status.VIOLATED);
    assertThat(verdict.amounts())
        .extracting(Object::toString)
        .containsExactly("excess USD 0.001", "excess rise 0.001 points");
  }

  @Test
  void judge_isCompliant_ifTheWageFalls() {
    assertThat(step("99", cap("5")).status()).isEqualTo(Status.COMPLIANT);
  }

  @Test
  void judge_isNotApplicable_afterARepeal() {
    Versioned<ParameterValue> repeal =
        complete(Versioned.repealing(), "repeal", Layer.AGREED, "2011-01-01/..").build();

    Verdict verdict = step(
        "200",
        ImmutableList.<Versioned<ParameterValue>>builder()
            .addAll(cap("5"))
            .add(repeal)
            .build());

    assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(verdict.citation().id()).isEqualTo("repeal");
    assertThat(verdict.layer()).isEqualTo(Layer.AGREED);
  }

  @Test
  void judge_citesTheLastCapBefore_ifNoneHolds() {
    Verdict verdict = step(
        "200",
        List.of(
            version("first", Layer.TEXT, "2000-01-01/2005-01-01", "5").build(),
            version("second", Layer.TEXT, "2005-01-01/2010-12-31", "5").build(),
            version("third", Layer.AGREED, "2012-01-01/..", "5").build()));

    assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(verdict.citation().id()).isEqualTo("second");
  }

  @Test
  void judge_citesTheFirstCapAfter_ifNoneHeldBefore() {
    Verdict verdict = step(
        "200",
        List.of(
            version("first", Layer.AGREED, "2012-01-01/2013-01-01", "5").build(),
            version("second", Layer.TEXT, "2014-01-01/..", "5").build()));

    assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(verdict.citation().id()).isEqualTo("first");
  }

  @Test
  void judge_isUndetermined_ifTheCapWasNotFound() {
    Verdict verdict = step(
        "200",
        List.of(complete(
                Versioned.enacting(ParameterValue.unknown()), "cap", Layer.TEXT, "2003-09-18/..")
            .build()));

    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.missing()).containsExactly("parameter lab.minwage.cap");
    assertThat(verdict.amounts()).isEmpty();
  }

  @Test
  void judge_isAsSureAsTheTwoWagesAndTheCap() {
    Report report = check().run(dossier());

    assertThat(report.verdicts())
        .extracting(Verdict::confidence)
        .containsExactly(
            Confidence.MEDIUM,
            Confidence.MEDIUM,
            Confidence.HIGH,
            Confidence.HIGH,
            Confidence.HIGH,
            Confidence.HIGH,
            Confidence.HIGH,
            Confidence.HIGH,
            Confidence.HIGH);
    assertThat(step(
                "105",
                List.of(version("cap", Layer.TEXT, "2003-09-18/..", "5")
                    .evidence(confident(Confidence.LOW))
                    .build()))
            .confidence())
        .isEqualTo(Confidence.LOW);
  }

  @Test
  void judge_keepsTwoClaimsOfOneDayApart() {
    ImmutableList<Versioned<ParameterValue>> wages =
        ImmutableList.<Versioned<ParameterValue>>builder()
            .addAll(wages())
            .add(version("minwage.claim74", Layer.DISPUTED, "2015-03-01/2015-08-17", "75")
                .evidence(recorded("2015-02-27"))
                .build())
            .build();

    assertThat(check().run(withLaw(wages, caps())).findings())
        .extracting(verdict -> verdict.amounts().get(0).toString())
        .containsExactlyInAnyOrder("excess USD 0.127", "excess USD 1.127");
  }

  // Refusals

  @Test
  void judge_refusesADossierWithoutTheParameters() {
    Dossier dossier = dossier();
    Dossier noWage = dossier.toBuilder()
        .parameters(List.of(dossier.parameter(Gaeseong.MINIMUM_WAGE_CAP).orElseThrow()))
        .build();
    Dossier noCap = dossier.toBuilder()
        .parameters(List.of(dossier.parameter(Gaeseong.MINIMUM_WAGE).orElseThrow()))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().run(noWage))
        .withMessage("dossier must have parameter lab.minwage, but does not (park gaeseong)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().run(noCap))
        .withMessage("dossier must have parameter lab.minwage.cap, but does not (park gaeseong)");
  }
}
