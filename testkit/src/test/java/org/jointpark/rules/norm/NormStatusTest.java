package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.HORIZON;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.event.ClaimKind;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Status;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.ParkFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.SeriesId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.DaySet;
import org.jointpark.time.Deadline;
import org.junit.jupiter.api.Test;

class NormStatusTest {

  private static final Norm DONE_BY_MARCH = SmallAgreement.norm()
      .content(Duty.achieve(Acts.of("done"), Deadline.on(LocalDate.of(2020, 3, 31))))
      .build();
  private static final Parameter<Status> STATUS =
      NormStatus.of(DONE_BY_MARCH.law().id());
  private static final SeriesId JOBS = SeriesId.of("legal-jobs");

  @Test
  void aRule_asksForTheStatusOfANorm() {
    Rulebook rulebook = rulebook();
    SmallAgreement agreement = SmallAgreement.where("done").with("done", "2020-04-15");

    assertThat(judged(agreement, rulebook, Normbook.of(DONE_BY_MARCH)))
        .containsExactly(
            "2020-01-01/2020-04-01 COMPLIANT",
            "2020-04-01/2020-04-15 VIOLATED",
            "2020-04-15/2021-01-01 COMPLIANT");
  }

  @Test
  void theStatus_isMissingWhereTheNormIsUndeterminedOrNotJudged() {
    assertThat(judged(SmallAgreement.where(), rulebook(), Normbook.of(DONE_BY_MARCH)))
        .containsExactly(
            "2020-01-01/2020-04-01 COMPLIANT",
            "2020-04-01/2021-01-01 UNDETERMINED missing [status.norm]");
    assertThat(judged(SmallAgreement.where("done"), rulebook(), Normbook.of()))
        .containsExactly("2020-01-01/2021-01-01 UNDETERMINED missing [status.norm]");
  }

  @Test
  void theStatus_isThatOfThePerspective() {
    SmallAgreement agreement =
        SmallAgreement.where("done").claimed(ClaimKind.NULLITY, EAST, "2020-02-01");

    Normbook normbook = Normbook.of(DONE_BY_MARCH);
    Check check = Check.by(Judge.of(rulebook(), normbook))
        .until(HORIZON)
        .during(DateInterval.parse("2020-04-01/2020-04-02"))
        .seenBy(Perspective.text(), Perspective.of(EAST));

    assertThat(SmallAgreement.report(check, normbook, facts(agreement)).verdicts())
        .extracting(verdict -> verdict.perspective() + ": " + verdict.status())
        .containsExactly("party east: COMPLIANT", "text: VIOLATED");
  }

  @Test
  void aNorm_isSwitchedOnByWhatIsObservedOfThePark() {
    Norm norm = SmallAgreement.norm()
        .content(Duty.refrain(Acts.of("levied")))
        .condition(State.satisfying(ParkFields.LAST_OBSERVED.at(JOBS).atLeast(60_000)))
        .build();
    SmallAgreement agreement = SmallAgreement.where("levied")
        .observed(jobs("2020-01-31", 59_999), jobs("2020-06-30", 60_000))
        .with("levied", "2020-03-01")
        .with("levied", "2020-08-01");

    assertThat(agreement.judgedBy(norm))
        .containsExactly(
            "2020-01-01/2020-01-31 UNDETERMINED missing [park.last-observed.legal-jobs]"
                + " | LIFECYCLE A on 2020-01-01 | FACT on 2020-01-31 [FINAL]",
            "2020-01-31/2020-06-30 INACTIVE | FACT on 2020-01-31 | FACT on 2020-06-30 [FINAL]",
            "2020-06-30/2020-08-01 COMPLIANT | FACT on 2020-06-30 | EVENT E2 on 2020-08-01"
                + " [FINAL]",
            "2020-08-01/2020-08-02 BREACHED | EVENT E2 on 2020-08-01 | STATE on 2020-08-02"
                + " [FINAL]",
            "2020-08-02/2021-01-01 COMPLIANT | STATE on 2020-08-02 | HORIZON on 2021-01-01"
                + " [OPEN]");
  }

  private static Observation jobs(String day, int number) {
    return Observation.builder()
        .when(Dating.on(LocalDate.parse(day)))
        .value(BigDecimal.valueOf(number))
        .evidence(Evidence.of(SourceId.of("s"), Confidence.HIGH))
        .build();
  }

  /** Returns a rulebook that asks that the norm is not overdue. */
  private static Rulebook rulebook() {
    Citation citation = Citation.of("rule", "a rule");
    Rule<Dossier> rule = Rule.named("rule", "nothing is overdue")
        .because(citation)
        .forEach(ParkFields.PARK)
        .require(STATUS.isIn(List.of(Status.OVERDUE, Status.BREACHED)).not().narrowed())
        .build();
    return Rulebook.builder()
        .set(STATUS, NormStatus.toldByNorms())
        .add(
            rule.law().id(),
            Versioned.<Rule<?>>enacting(rule)
                .validity(DateInterval.startingOn(LocalDate.of(2020, 1, 1)))
                .layer(Layer.TEXT)
                .citation(citation)
                .evidence(Evidence.of(SourceId.of("s"), Confidence.HIGH))
                .build())
        .build();
  }

  private static List<String> judged(
      SmallAgreement agreement, Rulebook rulebook, Normbook normbook) {
    Check check = Check.by(Judge.of(rulebook, normbook)).until(HORIZON);
    return SmallAgreement.report(check, normbook, facts(agreement)).verdicts().stream()
        .map(verdict -> verdict.interval() + " " + verdict.status()
            + (verdict.missing().isEmpty() ? "" : " missing " + verdict.missing()))
        .toList();
  }

  private static Facts facts(SmallAgreement agreement) {
    return Facts.of(agreement.dossier())
        .with(
            ParkFields.PARK,
            Ledger.of(
                "park",
                LedgerCoverage.complete(DaySet.all()),
                ImmutableList.of(agreement.dossier())));
  }
}
