package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.MINIMUM_WAGE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;
import static org.jointpark.rules.rule.WageRules.version;

import java.util.List;
import org.jointpark.law.ParameterId;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Check;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.VersionSet;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** A law that changes on the 15th of May 2014: for each day, for a due day, and for a whole. */
class LawThatChangesTest {

  private static final Parameter<Integer> DAYS =
      Parameter.of(ParameterId.of("test.days"), Integer.class, "days");

  /** Returns the rule as an old and as a new article. */
  private static Rulebook.Builder enactedTwice(Rule<PayLine> rule) {
    return Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/2014-05-15"))
        .add(
            rule.law().id(),
            enacted(
                rule.toBuilder()
                    .citation(Citation.of("test.art-1a", "Test law", "Art. 1a"))
                    .build(),
                "2014-05-15/.."))
        .set(MINIMUM, minimum("70", "80"));
  }

  private static List<String> run(Rulebook.Builder rulebook, PayLine... lines) {
    return Check.against(rulebook.build())
        .until(day("2014-09-01"))
        .run(facts(lines))
        .verdicts()
        .asList()
        .stream()
        .map(LawThatChangesTest::told)
        .toList();
  }

  private static String told(Verdict verdict) {
    return "%s %s %s by %s"
        .formatted(
            verdict.interval(),
            verdict.status(),
            verdict.amounts(),
            verdict.citation().id());
  }

  @Test
  void aRate_isTwoIntervals() {
    // 10 dollars for 14 of 31 days, and 20 for 17
    assertThat(run(enactedTwice(MINIMUM_WAGE), line("60").build()))
        .containsExactly(
            "2014-05-01/2014-05-15 VIOLATED [owed USD 4.52] by test.art-1",
            "2014-05-15/2014-06-01 VIOLATED [owed USD 10.97] by test.art-1a");
  }

  @Test
  void aWhole_isJudgedOnceByTheLawOfItsLastDay() {
    Rule<PayLine> rule = MINIMUM_WAGE.toBuilder()
        .require(PayLineFields.GROSS_PAY.atLeast(MINIMUM))
        .build();

    assertThat(run(enactedTwice(rule), line("60").build()))
        .containsExactly("2014-05-01/2014-06-01 VIOLATED [owed USD 20.00] by test.art-1a");
  }

  @Test
  void aDueDay_isThatOfTheLawOnWhichTheDutyStarts() {
    Rule<PayLine> rule = Rule.named("test.in-time", "wages are paid some days later")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(Performance.dueBy(PayLineFields.LAST_DAY.plusDays(DAYS))
            .performedOn(PayLineFields.PAYMENT_DAY))
        .build();
    Rulebook.Builder rulebook = enactedTwice(rule)
        .set(
            DAYS,
            VersionSet.copyOf(List.of(
                version(10, "2004-01-01/2014-05-15", "test.days.1"),
                version(5, "2014-05-15/..", "test.days.2"))));
    PayLine.Builder line = line("60").payment(Payment.on(day("2014-05-28")));

    assertThat(run(
            rulebook, line.period(DateInterval.parse("2014-05-01/2014-05-15")).build()))
        .containsExactly(
            "2014-05-14/2014-05-25 PENDING [] by test.art-1",
            "2014-05-25/2014-05-28 VIOLATED [late 4 days] by test.art-1",
            "2014-05-28/2014-09-01 FULFILLED_LATE [late 4 days] by test.art-1");
    assertThat(run(
            rulebook, line.period(DateInterval.parse("2014-05-01/2014-05-16")).build()))
        .containsExactly(
            "2014-05-15/2014-05-21 PENDING [] by test.art-1a",
            "2014-05-21/2014-05-28 VIOLATED [late 8 days] by test.art-1a",
            "2014-05-28/2014-09-01 FULFILLED_LATE [late 8 days] by test.art-1a");
  }

  @Test
  void aMinimumThatRisesAndIsMet_isOneIntervalForEachCitation() {
    assertThat(run(enactedTwice(MINIMUM_WAGE), line("80").build()))
        .containsExactly(
            "2014-05-01/2014-05-15 COMPLIANT [] by test.art-1",
            "2014-05-15/2014-06-01 COMPLIANT [] by test.art-1a");
  }
}
