package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.rulebook;
import static org.jointpark.rules.rule.WageRules.usd;
import static org.jointpark.rules.subject.FirmFields.FIRM;
import static org.jointpark.rules.subject.PayLineFields.BASE_PAY;
import static org.jointpark.rules.subject.PayLineFields.OVERTIME_PAY;
import static org.jointpark.rules.subject.PayLineFields.PAY_LINE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.SourceId;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;

/** What explanations tell of records that are counted and summed. */
class ExplainedAggregateTest {

  private static final LocalDate DAY = day("2014-05-20");
  private static final Window MONTH = Window.calendar(CalendarUnit.MONTH);
  private static final Related<Firm, PayLine> LINES =
      Related.all(PAY_LINE).of(FIRM, PayLineFields.FIRM).in(MONTH);
  private static final Related<Firm, PayLine> WITH_OVERTIME = Related.all(PAY_LINE)
      .of(FIRM, PayLineFields.FIRM)
      .where(OVERTIME_PAY.atLeast(usd("5")))
      .in(MONTH);

  private static PayLine.Builder of(String worker, int month, String base) {
    return line(base)
        .worker(WorkerId.of(worker))
        .period(DateInterval.ofMonth(YearMonth.of(2014, month)));
  }

  private static Facts facts(PayLine.Builder... lines) {
    Firm firm = Firm.builder()
        .id(FirmId.of("F-1"))
        .name("Test")
        .form(FirmForm.OWN_FACTORY)
        .entry(UncertainDay.of(day("2014-01-01")))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
        .build();
    List<PayLine> all = Arrays.stream(lines).map(PayLine.Builder::build).toList();
    return Facts.of(DossierOfTests.empty())
        .with(FIRM, Ledger.of("firm", LedgerCoverage.none(), List.of(firm)))
        .with(PAY_LINE, Ledger.of("pay-line", LedgerCoverage.complete(DaySet.all()), all));
  }

  private static Explanation explain(Condition<Firm> required, Facts facts) {
    Rule<Firm> rule = Rule.named("test.rule", "something is so")
        .because(WageRules.ARTICLE)
        .forEach(FIRM)
        .require(required)
        .build();
    return Check.against(rulebook(rule))
        .until(day("2014-07-01"))
        .explain(facts, rule.law().id(), SubjectKey.of("firm", "F-1"), DAY);
  }

  private static Origin.OfRecords records(Explanation explanation) {
    Step step = explanation.readings().stream()
        .filter(reading ->
            reading.origin().filter(Origin.OfRecords.class::isInstance).isPresent())
        .findFirst()
        .orElseThrow();
    return (Origin.OfRecords) step.origin().orElseThrow();
  }

  private static SubjectKey key(String worker) {
    return SubjectKey.of("pay-line", "F-1/" + worker + "/2014-05-01/2014-06-01");
  }

  @Test
  void aSum_namesTheRecordsThatCount() {
    Facts facts = facts(of("W-2", 5, "70"), of("W-3", 4, "80"), of("W-1", 5, "60.5"));
    Explanation explanation = explain(LINES.sum(BASE_PAY).atMost(usd("130")), facts);

    assertThat(explanation.status()).isEqualTo(Status.VIOLATED);
    assertThat(explanation.evaluate().status()).isEqualTo(Status.VIOLATED);
    assertThat(records(explanation))
        .isEqualTo(new Origin.OfRecords(
            new Origin.Keys(2, ImmutableList.of(key("W-1"), key("W-2"))),
            new Origin.Keys(0, ImmutableList.of())))
        .hasToString("2 records");
    assertThat(Prose.about(facts.dossier()).explanation(explanation)).isEqualTo("""
            test.rule: something is so
            firm F-1 on 2014-05-20: violated
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-01 to 2014-05-31; it begins with: takes effect; it ends with: takes effect
              it applies to every firm
              it requires, and this does not hold:
                USD 130.50 is at most USD 130.00: no
                  USD 130.50 is the sum of pay-line.base-pay over the pay-line records that lead here by path 'firm' in the month of the judged day
                    2 records count: F-1/W-1/2014-05-01/2014-06-01, F-1/W-2/2014-05-01/2014-06-01
            """);
  }

  @Test
  void aCount_namesTheRecordsThatMayCount() {
    Facts facts = facts(
        of("W-1", 5, "60").pay(PayKind.OVERTIME, usd("5")),
        of("W-2", 5, "60").itemisation(Itemisation.PARTIAL),
        of("W-3", 5, "60").pay(PayKind.OVERTIME, usd("4")));
    Explanation explanation = explain(WITH_OVERTIME.count().moreThan(Expr.constant(1)), facts);

    assertThat(explanation.evaluate().status()).isEqualTo(Status.UNDETERMINED);
    assertThat(records(explanation))
        .isEqualTo(new Origin.OfRecords(
            new Origin.Keys(1, ImmutableList.of(key("W-1"))),
            new Origin.Keys(1, ImmutableList.of(key("W-2")))))
        .hasToString("1 record, 1 more may count");
    assertThat(Prose.about(facts.dossier()).explanation(explanation)).endsWith("""
              it requires, and it is not known whether it holds:
                1 to 2 is more than 1: not known, for want of pay-line.overtime-pay
                  1 to 2 is the number of the pay-line records that lead here by path 'firm' in the month of the judged day, those that meet (pay-line.overtime-pay >= USD 5.00), no closer for want of pay-line.overtime-pay
                    1 record counts: F-1/W-1/2014-05-01/2014-06-01
                    of 1 more it is not known whether it counts: F-1/W-2/2014-05-01/2014-06-01
            """);
  }

  @Test
  void ofManyRecords_theFirstAreNamed_andAllAreCounted() {
    Facts facts = facts(IntStream.rangeClosed(1, 23)
        .mapToObj(number -> of("W-%02d".formatted(24 - number), 5, "60"))
        .toArray(PayLine.Builder[]::new));
    Explanation explanation = explain(LINES.count().atMost(22), facts);
    Origin.Keys counted = records(explanation).counted();

    assertThat(explanation.evaluate().status()).isEqualTo(Status.VIOLATED);
    assertThat(counted.number()).isEqualTo(23);
    assertThat(counted.isCut()).isTrue();
    assertThat(counted.first()).hasSize(20).startsWith(key("W-01")).endsWith(key("W-20"));
    assertThat(Prose.about(facts.dossier()).explanation(explanation))
        .contains("  23 records count, the first 20 are: F-1/W-01/2014-05-01/2014-06-01, F-1/W-02/")
        .endsWith(" F-1/W-20/2014-05-01/2014-06-01\n");
  }

  @Test
  void ofNoRecords_itIsSaid() {
    Facts none = facts(of("W-3", 4, "80"));
    Facts unsure = facts(
        of("W-1", 5, "60").itemisation(Itemisation.PARTIAL),
        of("W-2", 5, "60").itemisation(Itemisation.PARTIAL));
    Prose prose = Prose.about(none.dossier());

    assertThat(prose.explanation(explain(LINES.exist(), none)))
        .endsWith("month of the judged day: no\n      no record counts\n");
    assertThat(prose.explanation(explain(WITH_OVERTIME.exist(), unsure))).endsWith("""
                  no record counts for certain
                  of 2 more it is not known whether they count: F-1/W-1/2014-05-01/2014-06-01, F-1/W-2/2014-05-01/2014-06-01
            """);
  }

  @Test
  void keys_refuseToTellFewerThanThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin.Keys(2, ImmutableList.of(key("W-1"))))
        .withMessage("keys must be those of all records, or the first 20, but were 1 of 2");
  }
}
