package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Screening;
import org.jointpark.rules.Severity;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Itemisation;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** Many records: by compiled rules, as counts, verdicts and plain numbers. */
class ScreeningTest {

  private static final Rulebook RULEBOOK = WageRules.rulebook(WageRules.MINIMUM_WAGE);
  private static final Check CHECK = Check.against(RULEBOOK).until(WageRules.day("2015-01-01"));

  /** Returns lines of May, in which the minimum wage rises from 50 to 70, of which some have 60. */
  private static Ledger<PayLine> lines(int count, int everyThat) {
    List<PayLine> lines = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      lines.add(
          WageRules.line(row % everyThat == 0 ? "60" : "80").number(row + 1).build());
    }
    return Ledger.of("pay-line", LedgerCoverage.none(), lines);
  }

  private static Facts facts(Ledger<PayLine> lines) {
    return WageRules.facts().with(PayLineFields.PAY_LINE, lines);
  }

  @Test
  void run_countsWhatIsInOrderAsIfVerdictsHadBeenMade() {
    Facts facts = facts(lines(2_000, 100));

    Report all = CHECK.run(facts);
    Report some = CHECK.keepingFindings(3).run(facts);

    assertThat(all.tallies()).hasSize(1);
    assertThat(all.tallies().get(0).count(Outcome.VIOLATED)).isEqualTo(20);
    assertThat(some.tallies()).isEqualTo(all.tallies());
    assertThat(some.findings()).hasSize(3);
    assertThat(all.findings()).hasSize(20).containsAll(some.findings());
  }

  @Test
  void screening_tellsFindingsAsPlainNumbers() {
    Screening<PayLine> screening = CHECK.screening(PayLineFields.PAY_LINE, WageRules.facts());
    List<String> found = new ArrayList<>();

    screening.run(
        lines(3, 2),
        (law, row, outcome, start, end, amount) ->
            found.add("%s %s %s %s %s %s".formatted(law, row, outcome, start, end, amount)));

    // 17 of 31 days of May, of 10 dollars.
    assertThat(found)
        .containsExactly("0 0 VIOLATED 16205 16222 54800", "0 2 VIOLATED 16205 16222 54800");
    assertThat(screening.interpreted()).isEmpty();
    assertThat(screening.laws()).containsExactly(WageRules.MINIMUM_WAGE.law());
  }

  @Test
  void screening_owesNothingWhereAFactIsMissing() {
    PayLine unknown = PayLine.builder()
        .worker(WorkerId.of("W-2"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
        .currency(Currency.getInstance("USD"))
        .itemisation(Itemisation.PARTIAL)
        .build();
    List<PayLine> lines = List.of(WageRules.line("60").build(), unknown);
    List<String> found = new ArrayList<>();

    CHECK
        .screening(PayLineFields.PAY_LINE, WageRules.facts())
        .run(
            Ledger.of("pay-line", LedgerCoverage.none(), lines),
            (law, row, outcome, start, end, amount) ->
                found.add(row + " " + outcome + " " + amount));

    assertThat(found).containsExactly("0 VIOLATED 54800", "1 UNDETERMINED 0", "1 UNDETERMINED 0");
  }

  @Test
  void screening_leavesOutWhatTheCheckDoesNotAskFor() {
    Rule<PayLine> severe = WageRules.MINIMUM_WAGE;
    Rule<PayLine> mild = severe.toBuilder().severity(Severity.WARNING).build();
    Rulebook rulebook = Rulebook.builder()
        .add(severe.law().id(), WageRules.enacted(mild, "2004-01-01/2014-05-20"))
        .add(severe.law().id(), WageRules.enacted(severe, "2014-05-20/.."))
        .set(WageRules.MINIMUM, WageRules.minimum("70", "70"))
        .build();
    Check check =
        Check.against(rulebook).until(WageRules.day("2015-01-01")).fromSeverity(Severity.ERROR);
    List<String> found = new ArrayList<>();

    check
        .screening(PayLineFields.PAY_LINE, WageRules.facts())
        .run(
            lines(1, 1),
            (law, row, outcome, start, end, amount) -> found.add(start + " " + end + " " + amount));

    // 12 of 31 days of May, of 10 dollars: what the milder version finds before is not asked for.
    assertThat(found).containsExactly("16210 16222 38700");
    assertThat(check.run(facts(lines(1, 1))).findings()).hasSize(1);
  }

  @Test
  void screening_saysWhichRulesAreInterpretedAndWhy() {
    Rule<Employment> rule = Rule.named("test.agreed", "no agreed wage is below the minimum")
        .because(WageRules.ARTICLE)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(EmploymentFields.WAGE.at(WageUnit.MONTH).atLeast(WageRules.MINIMUM))
        .build();

    assertThat(Check.against(WageRules.rulebook(rule))
            .until(WageRules.day("2015-01-01"))
            .screening(EmploymentFields.EMPLOYMENT, WageRules.facts())
            .interpreted())
        .containsExactly(Map.entry(rule.law(), "what it says may change from day to day"));
  }

  @Test
  void screening_refusesChecksThatAreMoreThanOne() {
    Check twice = CHECK.reading(ReadingSelection.byDefault(), named("other"));

    assertThatIllegalStateException()
        .isThrownBy(() -> twice.screening(PayLineFields.PAY_LINE, WageRules.facts()))
        .withMessage("check must have one selection of readings to screen records, but has 2");
  }

  private static ReadingSelection named(String name) {
    return ReadingSelection.of(name);
  }
}
