package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.rulebook;

import java.time.Duration;
import java.util.List;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Itemisation;
import org.junit.jupiter.api.Test;

class RuleExceptionsTest {

  private static final PayLine PARTIAL =
      line("60").itemisation(Itemisation.PARTIAL).build();
  private static final Condition<PayLine> YES = PayLineFields.NUMBER.is(1);
  private static final Condition<PayLine> NO = PayLineFields.NUMBER.is(2);
  private static final Condition<PayLine> NIGHT = PayLineFields.NIGHT_HOURS.is(Duration.ZERO);
  private static final Condition<PayLine> HOLIDAY = PayLineFields.HOLIDAY_HOURS.is(Duration.ZERO);

  private static List<Verdict> run(Rule.Builder<PayLine> rule) {
    return Check.against(rulebook(rule.build()))
        .until(day("2016-04-01"))
        .run(facts(PARTIAL))
        .verdicts()
        .asList();
  }

  private static Rule.Builder<PayLine> rule() {
    return Rule.named("test.rule", "something is so")
        .because(WageRules.ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .require(YES);
  }

  @Test
  void aConflict_remainsOneWhateverAThirdExceptionOfItsPriorityWouldSay() {
    assertThat(run(rule()
            .except("strict", 1, YES, NO)
            .except("lenient", 1, YES, YES)
            .except("perhaps", 1, NIGHT, YES)))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.status()).isEqualTo(Status.CONFLICT);
          assertThat(verdict.conflicting()).containsExactly("lenient", "strict");
          assertThat(verdict.missing()).isEmpty();
        });
  }

  @Test
  void aConflict_isOpenWhereAStrongerExceptionMayApply() {
    assertThat(run(rule()
            .except("strict", 1, YES, NO)
            .except("lenient", 1, YES, YES)
            .except("perhaps", 2, NIGHT, YES)))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
          assertThat(verdict.missing()).containsExactly("pay-line.night-hours");
        });
  }

  @Test
  void whatAWeakerExceptionMisses_isNotNamed() {
    assertThat(run(rule()
            .except("weak", 1, HOLIDAY, NO)
            .except("certain", 2, YES, YES)
            .except("strong", 3, NIGHT, NO)))
        .singleElement()
        .satisfies(verdict -> {
          assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
          assertThat(verdict.missing()).containsExactly("pay-line.night-hours");
        });
  }
}
