package org.jointpark.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.testkit.rule.RuleVerifier.verifyThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.testkit.RecipeText;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** The recipe of docs/new-rule.md, whose code stands here, line by line. */
class NewRuleRecipeTest {

  private static final Path RECIPE = Path.of("../docs/new-rule.md");
  private static final Path THIS_FILE =
      Path.of("src/test/java/org/jointpark/testkit/rule/NewRuleRecipeTest.java");

  private static final Citation ARTICLE = Citation.of("sample.art-7", "Sample law", "Art. 7");

  private static final Parameter<Money> MEAL =
      Parameter.of(ParameterId.of("sample.meal"), Money.class, "money an hour");

  private static final Expr<PayLine, Money> DUE =
      MEAL.times(PayLineFields.NIGHT_HOURS.per(Duration.ofHours(1)));

  private static final Rule<PayLine> NIGHT_MEAL = Rule.named(
          "sample.night-meal", "work in the night bears an allowance for meals")
      .because(ARTICLE)
      .forEach(PayLineFields.PAY_LINE)
      .where(PayLineFields.NIGHT_HOURS.moreThan(Expr.constant(Duration.ZERO)))
      .require(PayLineFields.ALLOWANCE.atLeast(DUE))
      .owing(DUE.minus(PayLineFields.ALLOWANCE))
      .build();

  private static final Rulebook RULEBOOK = Rulebook.builder()
      .add(NIGHT_MEAL.law().id(), inForce(NIGHT_MEAL))
      .set(MEAL, VersionSet.copyOf(List.of(inForce(Money.of("USD", "0.10")))))
      .build();

  private static <V> Versioned<V> inForce(V value) {
    return Versioned.enacting(value)
        .validity(DateInterval.parse("2014-01-01/2016-01-01"))
        .layer(Layer.TEXT)
        .citation(ARTICLE)
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
        .build();
  }

  private static PayLine.Builder line(YearMonth month, String allowance) {
    return PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(month))
        .hours(HourKind.NIGHT, Duration.ofHours(20))
        .pay(PayKind.ALLOWANCE, Money.of("USD", allowance));
  }

  private static RuleVerifier<PayLine> nightMeal(PayLine line) {
    return verifyThat(NIGHT_MEAL).in(RULEBOOK).given(line);
  }

  @Test
  void nightMeal_isDueByTheHour() {
    YearMonth month = YearMonth.of(2014, 5);
    LocalDate day = LocalDate.of(2014, 5, 20);
    PayLine tooEarly = line(YearMonth.of(2013, 5), "0").build();
    PayLine unknown = PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(month))
        .pay(PayKind.ALLOWANCE, Money.of("USD", "2"))
        .itemisation(Itemisation.PARTIAL)
        .build();

    nightMeal(line(month, "2").build()).on(day).isCompliant(); // 20 hours at 0.10
    nightMeal(line(month, "1.9999").build()).on(day).violates();
    nightMeal(line(month, "0.50").build()).on(day).violates().by(Money.of("USD", "1.50"));
    nightMeal(tooEarly).on(LocalDate.of(2013, 5, 20)).doesNotApply();
    nightMeal(unknown).on(day).isUndetermined().missing("pay-line.night-hours");
  }

  @Test
  void nightMeal_isExplained() throws IOException {
    LocalDate day = LocalDate.of(2014, 5, 20);
    PayLine line = line(YearMonth.of(2014, 5), "0.50").build();
    Facts facts = Facts.of(GivenFacts.nowhere())
        .with(PayLineFields.PAY_LINE, Ledger.of("pay-line", LedgerCoverage.none(), List.of(line)));
    Explanation why = Check.against(RULEBOOK)
        .until(LocalDate.of(2016, 1, 1))
        .explain(facts, NIGHT_MEAL.law().id(), PayLineFields.PAY_LINE.key(line), day);
    String words = Prose.about(facts.dossier()).explanation(why);

    assertThat(Files.readString(RECIPE)).contains("```text\n" + words + "```");
    assertThat(why.evaluate().amounts()).contains(Amount.of("owed", Money.of("USD", "1.50")));
  }

  @Test
  void theRecipe_saysWhatStandsHere() throws IOException {
    RecipeText.assertThatItStandsIn(THIS_FILE, RECIPE, 5);
  }
}
