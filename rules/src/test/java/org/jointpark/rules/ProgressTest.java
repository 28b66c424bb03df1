package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.rulebook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.rule.WageRules;
import org.jointpark.source.ReadingSelection;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final Law LAW = Law.of(LawId.of("a.law"), "something is kept");

  private static Facts lines(int count) {
    PayLine[] lines = new PayLine[count];
    Arrays.fill(lines, line("100").build());
    return facts(lines);
  }

  private static Check wages() {
    return Check.against(rulebook(WageRules.MINIMUM_WAGE)).until(HORIZON);
  }

  @Test
  void watchedBy_isToldEvery8192RecordsAndAtTheEnd() {
    List<String> told = new ArrayList<>();
    Report report = wages()
        .reading(ReadingSelection.of("strict"), ReadingSelection.of("mild"))
        .keepingFindings(0)
        .watchedBy(progress -> told.add(progress.toString()))
        .run(lines(8_200));

    assertThat(told)
        .containsExactly(
            "8192 of pay-line under strict",
            "8200 of pay-line under strict",
            "8192 of pay-line under mild",
            "8200 of pay-line under mild");
    assertThat(report.isComplete()).isTrue();
    assertThat(report)
        .isEqualTo(wages()
            .reading(ReadingSelection.of("strict"), ReadingSelection.of("mild"))
            .keepingFindings(0)
            .run(lines(8_200)));
  }

  @Test
  void watchedBy_canStop() {
    List<Progress> told = new ArrayList<>();
    Report report = wages()
        .reading(ReadingSelection.of("strict"), ReadingSelection.of("mild"))
        .keepingFindings(0)
        .watchedBy(progress -> {
          told.add(progress);
          return false;
        })
        .run(lines(8_200));

    assertThat(told).containsExactly(new Progress("strict", "pay-line", 8_192));
    assertThat(report.isStopped()).isTrue();
    assertThat(report.isComplete()).isFalse();
    assertThat(report.tallies())
        .extracting(tally -> tally.selection() + " " + tally.counts())
        .containsExactly("strict {COMPLIANT=16384}");
    assertThat(report.vacuous()).isEmpty();
  }

  @Test
  void aStoppedRun_asksNoFurtherJudge() {
    List<String> asked = new ArrayList<>();
    Judge first = (facts, inquiry, verdicts) -> {
      asked.add("first");
      assertThat(verdicts.advance("park", 1)).isFalse();
      assertThat(verdicts.advance("park", 1)).isFalse();
    };
    Judge second = new Judge() {
      @Override
      public ImmutableList<Law> laws() {
        return ImmutableList.of(LAW);
      }

      @Override
      public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
        asked.add("second");
      }
    };
    Check check = Check.by(first, second).until(HORIZON);
    Report report = check.watchedBy(progress -> progress.records() > 1).run(DossierOfTests.empty());

    assertThat(asked).containsExactly("first");
    assertThat(report.isComplete()).isFalse();
    assertThat(report.vacuous()).isEmpty();
  }

  @Test
  void advance_refusesToGoBack() {
    Judge judge =
        (facts, inquiry, verdicts) -> assertThat(verdicts.advance("park", -1)).isTrue();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.by(judge).until(HORIZON).run(DossierOfTests.empty()))
        .withMessage("records must not be negative, but were -1 (park)");
  }
}
