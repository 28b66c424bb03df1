package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.usd;
import static org.jointpark.rules.rule.WageRules.version;

import java.util.List;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class IsSetTest {

  /** A minimum wage from the 5th to the 10th of May 2014, and again until it is repealed. */
  private static final VersionSet<Money> MINIMUMS = VersionSet.copyOf(List.of(
      version(usd("50"), "2014-05-05/2014-05-10", "test.minimum.1"),
      version(usd("50"), "2014-05-15/2014-05-20", "test.minimum.2"),
      Versioned.<Money>repealing()
          .validity(DateInterval.parse("2014-05-20/.."))
          .layer(Layer.AGREED)
          .citation(Citation.of("test.minimum.3", "Test law"))
          .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
          .build()));

  private static List<String> run(Condition<? super PayLine> required) {
    Rule<PayLine> rule = Rule.named("test.rule", "something is so")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(required.narrowed())
        .build();
    Rulebook rulebook = Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/.."))
        .set(MINIMUM, MINIMUMS)
        .build();
    return Check.against(rulebook)
        .until(day("2016-04-01"))
        .run(facts(line("60").build()))
        .verdicts()
        .stream()
        .map(verdict -> verdict.interval() + " " + verdict.status())
        .toList();
  }

  @Test
  void aParameter_existsWhereAVersionSetsIt() {
    assertThat(run(MINIMUM.exists()))
        .containsExactly(
            "2014-05-01/2014-05-05 VIOLATED",
            "2014-05-05/2014-05-10 COMPLIANT",
            "2014-05-10/2014-05-15 VIOLATED",
            "2014-05-15/2014-05-20 COMPLIANT",
            "2014-05-20/2014-06-01 VIOLATED");
  }

  @Test
  void withIt_lawMaySayNothingWhereTheParameterIsMissing() {
    assertThat(run(PayLineFields.BASE_PAY.atLeast(MINIMUM)))
        .contains("2014-05-10/2014-05-15 UNDETERMINED", "2014-05-20/2014-06-01 UNDETERMINED");
    assertThat(run(MINIMUM.exists().not().or(PayLineFields.BASE_PAY.atLeast(MINIMUM))))
        .allMatch(verdict -> verdict.endsWith("COMPLIANT"));
  }

  @Test
  void theText_isAFormula() {
    assertThat(MINIMUM.exists()).hasToString("exists(test.minimum)");
  }
}
