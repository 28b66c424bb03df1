package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.WageRules;
import org.jointpark.rules.subject.PayLineFields;
import org.junit.jupiter.api.Test;

class RuleFaultsTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final Law LAW = Law.of(LawId.of("a.law"), "something is kept");

  private static RuleFault fault(int number) {
    return new RuleFault(
        LAW, SubjectKey.of("pay-line", "L-%03d".formatted(number)), "division of 1 by zero");
  }

  /** Tells faults from the last to the first, and a verdict. */
  private static Check faulty(int faults) {
    Judge judge = new Judge() {
      @Override
      public ImmutableList<Law> laws() {
        return ImmutableList.of(LAW);
      }

      @Override
      public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
        IntStream.range(0, faults).forEach(i -> verdicts.fault(fault(faults - i)));
        verdicts.accept(SampleVerdict.breach().build());
      }
    };
    return Check.by(judge).until(HORIZON);
  }

  @Test
  void run_throwsTheFirstFaultsAndTellsHowManyThereAre() {
    assertThatExceptionOfType(RuleFaultsException.class)
        .isThrownBy(() -> faulty(103).run(DossierOfTests.empty()))
        .satisfies(thrown -> {
          assertThat(thrown.count()).isEqualTo(103);
          assertThat(thrown.faults())
              .containsExactlyElementsOf(
                  IntStream.rangeClosed(1, 100).mapToObj(RuleFaultsTest::fault).toList());
        })
        .withMessageStartingWith("a.law of pay-line L-001: division of 1 by zero\na.law of")
        .withMessageEndingWith("L-100: division of 1 by zero\nand 3 more");
  }

  @Test
  void collectingFaults_givesAReportThatIsIncomplete() {
    Report report = faulty(103).collectingFaults().run(DossierOfTests.empty());

    assertThat(report.faults()).hasSize(100).startsWith(fault(1)).endsWith(fault(100));
    assertThat(report.faultCount()).isEqualTo(103);
    assertThat(report.isComplete()).isFalse();
    assertThat(report.isStopped()).isFalse();
    assertThat(report.findings()).containsExactly(SampleVerdict.breach().build());
    // It met records, if only to fail.
    assertThat(report.vacuous()).isEmpty();
  }

  @Test
  void collectingFaults_isCompleteWithoutFaults() {
    Report report = faulty(0).collectingFaults().run(DossierOfTests.empty());

    assertThat(report.isComplete()).isTrue();
    assertThat(report).isEqualTo(faulty(0).run(DossierOfTests.empty()));
    assertThat(report.vacuous()).containsExactly(LAW);
  }

  @Test
  void report_refusesACountBelowItsFaults() {
    Report report = faulty(2).collectingFaults().run(DossierOfTests.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.builder().from(report).faultCount(1).build())
        .withMessage("number of faults must be that of the faults at least, but was 1");
  }

  @Test
  void aRuleThatFails_leavesTheOthersTheirVerdicts() {
    Rule<PayLine> faulty = Rule.named("test.faulty", "hours are in proportion")
        .because(WageRules.ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(PayLineFields.NORMAL_HOURS.per(PayLineFields.OVERTIME_HOURS).atLeast(Rate.ONE))
        .build();
    Rulebook rulebook = Rulebook.builder()
        .add(faulty.law().id(), WageRules.enacted(faulty, "2004-01-01/.."))
        .add(
            WageRules.MINIMUM_WAGE.law().id(),
            WageRules.enacted(WageRules.MINIMUM_WAGE, "2004-01-01/.."))
        .set(WageRules.MINIMUM, WageRules.minimum("50", "70"))
        .build();
    Report report = Check.against(rulebook)
        .until(HORIZON)
        .collectingFaults()
        .run(WageRules.facts(WageRules.line("60").build()));

    assertThat(report.faults())
        .extracting(RuleFault::toString)
        .containsExactly(
            "test.faulty of pay-line F-1/W-1/2014-05-01/2014-06-01: division of 12000 by zero");
    assertThat(report.tallies())
        .extracting(Tally::law)
        .containsExactly(WageRules.MINIMUM_WAGE.law());
  }

  @Test
  void aKeyThatCannotBeHad_isNamedByItsRow() {
    Subject<String> subject = Subject.named("word", String.class)
        .id(word -> String.valueOf(word.charAt(2)))
        .extent(new Extent.Day<>(word -> LocalDate.of(2014, 5, 1)))
        .build();
    Rule<String> rule = Rule.named("test.word", "a word is there")
        .because(WageRules.ARTICLE)
        .forEach(subject)
        .require(Expr.judgedDay().atLeast(LocalDate.of(2014, 1, 1)).narrowed())
        .build();
    Report report = Check.against(WageRules.rulebook(rule))
        .until(HORIZON)
        .collectingFaults()
        .run(Facts.of(DossierOfTests.empty())
            .with(subject, WageRules.ledger("word", List.of("long", "no"))));

    assertThat(report.faults().stream().map(fault -> fault.subject().toString()))
        .containsExactly("word in row 2");
    assertThat(report.verdicts())
        .extracting(Verdict::subject)
        .containsExactly(SubjectKey.of("word", "n"));
  }
}
