package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.HORIZON;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jointpark.event.ClaimKind;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Tally;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.ParkFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Deadline;
import org.junit.jupiter.api.Test;

/** What a check does with several perspectives. */
class PerspectivesOfCheckTest {

  private static final Norm DONE_BY_MARCH = SmallAgreement.norm()
      .content(Duty.achieve(Acts.of("done"), Deadline.on(LocalDate.of(2020, 3, 31))))
      .build();
  private static final SmallAgreement AGREEMENT =
      SmallAgreement.where("done").claimed(ClaimKind.NULLITY, EAST, "2020-02-01");
  private static final Facts FACTS = Facts.of(AGREEMENT.dossier())
      .with(
          ParkFields.PARK,
          Ledger.of(
              "park",
              LedgerCoverage.complete(DaySet.all()),
              ImmutableList.of(AGREEMENT.dossier())));

  @Test
  void norms_areJudgedFromEachOfThem() {
    Report report = SmallAgreement.report(check(), Normbook.of(DONE_BY_MARCH), FACTS);

    assertThat(report.perspectives()).containsExactly("text", "party east");
    assertThat(report.tallies())
        .filteredOn(tally -> tally.law().equals(DONE_BY_MARCH.law()))
        .extracting(Tally::perspective, tally -> tally.count(Outcome.VIOLATED))
        .containsExactly(tuple("party east", 0L), tuple("text", 1L));
  }

  @Test
  void rules_areJudgedOnce() {
    assertThat(check().run(FACTS).verdicts())
        .filteredOn(verdict -> verdict.law().id().toString().equals("rule"))
        .extracting(verdict -> verdict.perspective())
        .containsExactly("text");
    assertThat(check().seenBy(Perspective.of(EAST)).run(FACTS).verdicts())
        .filteredOn(verdict -> verdict.law().id().toString().equals("rule"))
        .hasSize(1);
  }

  @Test
  void seenBy_refusesNoneAndTwoOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().seenBy())
        .withMessage("perspectives must be at least one and have different names, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check().seenBy(Perspective.text(), Perspective.text()))
        .withMessage("perspectives must be at least one and have different names, but were [text,"
            + " text]");
  }

  private static Check check() {
    Citation citation = Citation.of("rule", "a rule");
    var rule = Rule.named("rule", "the park does not operate")
        .because(citation)
        .forEach(ParkFields.PARK)
        .require(ParkFields.OPERATING.isTrue().not())
        .build();
    Rulebook rulebook = Rulebook.builder()
        .add(
            rule.law().id(),
            Versioned.<Rule<?>>enacting(rule)
                .validity(DateInterval.startingOn(LocalDate.of(2020, 1, 1)))
                .layer(Layer.TEXT)
                .citation(citation)
                .evidence(Evidence.of(SourceId.of("s"), Confidence.HIGH))
                .build())
        .build();
    return Check.by(Judge.of(rulebook), Judge.of(Normbook.of(DONE_BY_MARCH)))
        .until(HORIZON)
        .seenBy(Perspective.text(), Perspective.of(EAST));
  }
}
