package org.jointpark.rules.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Facts;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** A few rules on wages of a park that does not exist, and pay lines to judge by them. */
public final class WageRules {

  public static final Parameter<Money> MINIMUM =
      Parameter.of(ParameterId.of("test.minimum"), Money.class, "money a month");

  public static final Citation ARTICLE = Citation.of("test.art-1", "Test law", "Art. 1");

  public static final Rule<PayLine> MINIMUM_WAGE = Rule.named(
          "test.minimum-wage", "no full month is paid below the minimum")
      .because(ARTICLE)
      .forEach(PayLineFields.PAY_LINE)
      .where(PayLineFields.FULL_MONTH.isTrue())
      .require(PayLineFields.BASE_PAY.atLeast(MINIMUM))
      .owing(MINIMUM.minus(PayLineFields.BASE_PAY))
      .build();

  private WageRules() {}

  public static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  public static <V> Versioned<V> version(V value, String validity, String id) {
    return Versioned.enacting(value)
        .validity(DateInterval.parse(validity))
        .layer(Layer.AGREED)
        .citation(Citation.of(id, "Test law", "Art. 2"))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.MEDIUM))
        .build();
  }

  public static Versioned<Rule<?>> enacted(Rule<?> rule, String validity) {
    return Versioned.<Rule<?>>enacting(rule)
        .validity(DateInterval.parse(validity))
        .layer(Layer.TEXT)
        .citation(rule.citation())
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
        .build();
  }

  public static Rulebook rulebook(Rule<?> rule) {
    return Rulebook.builder()
        .add(rule.law().id(), enacted(rule, "2004-01-01/.."))
        .set(MINIMUM, minimum("50", "70"))
        .build();
  }

  /** Returns a minimum wage that rises on the 15th of May 2014. */
  public static VersionSet<Money> minimum(String before, String after) {
    return VersionSet.copyOf(List.of(
        version(usd(before), "2004-01-01/2014-05-15", "test.minimum.1"),
        version(usd(after), "2014-05-15/..", "test.minimum.2")));
  }

  public static PayLine.Builder line(String base) {
    return PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
        .pay(PayKind.BASE, usd(base))
        .hours(HourKind.NORMAL, Duration.ofHours(200));
  }

  public static <T> Ledger<T> ledger(String kind, List<T> records) {
    return Ledger.of(kind, LedgerCoverage.none(), records);
  }

  public static Facts facts(PayLine... lines) {
    List<PayLine> all = new ArrayList<>(List.of(lines));
    return Facts.of(DossierOfTests.empty())
        .with(PayLineFields.PAY_LINE, Ledger.of("pay-line", LedgerCoverage.none(), all));
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
