package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.usd;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Check;
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Field;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** A lease of 20 years, whose fields count how often they are read. */
class JudgedDayTest {

  private static final DateInterval YEARS = DateInterval.parse("2001-01-01/2021-01-01");
  private static final int DAYS = 7_305;

  private static final Expr<Object, LocalDate> TODAY = Expr.judgedDay();

  private final AtomicInteger reads = new AtomicInteger();

  private final Field<String, Boolean> registered = Field.of(
          "lease", "registered", Boolean.class, "truth")
      .rateLike(lease -> reads.incrementAndGet() > 0, lease -> true);

  private final Field<String, LocalDate> signed = Field.of(
          "lease", "signed", LocalDate.class, "day")
      .rateLike(lease -> Optional.of(day("2003-01-31")));

  /** A rent that rises on the first day of 2011. */
  private final Field<String, Money> rent = Field.of("lease", "rent", Money.class, "money")
      .dated(lease -> Timeline.of(DateInterval.parse("2001-01-01/2011-01-01"), usd("100"))
          .overwrittenBy(Timeline.of(DateInterval.parse("2011-01-01/2021-01-01"), usd("150"))));

  private final Subject<String> leases = Subject.named("lease", String.class)
      .id(lease -> lease)
      .extent(new Extent.Span<>(lease -> YEARS))
      .addFields(registered, signed, rent)
      .build();

  private Rule.Builder<String> rule() {
    return Rule.named("test.rule", "something is so").because(ARTICLE).forEach(leases);
  }

  private List<String> run(Condition<? super String> required) {
    return run(rule().require(registered.isTrue().and(required.narrowed())).build());
  }

  private List<String> run(Rule<String> rule) {
    return check(rule).run(facts()).verdicts().stream()
        .map(verdict -> verdict.interval() + " " + verdict.status()
            + verdict.amount().map(money -> " " + money).orElse(""))
        .toList();
  }

  private static Check check(Rule<String> rule) {
    return Check.against(Rulebook.builder()
            .add(rule.law().id(), enacted(rule, "1990-01-01/.."))
            .build())
        .until(day("2022-01-01"));
  }

  private Facts facts() {
    return Facts.of(DossierOfTests.empty())
        .with(leases, Ledger.of("lease", LedgerCoverage.none(), List.of("L-1")));
  }

  @Test
  void aDay_isComparedWithTheJudgedOne() {
    assertThat(run(TODAY.atLeast(signed)))
        .containsExactly("2001-01-01/2003-01-31 VIOLATED", "2003-01-31/2021-01-01 COMPLIANT");
    assertThat(run(TODAY.equalTo(signed)))
        .containsExactly(
            "2001-01-01/2003-01-31 VIOLATED",
            "2003-01-31/2003-02-01 COMPLIANT",
            "2003-02-01/2021-01-01 VIOLATED");
    assertThat(reads).hasValueLessThan(20);
  }

  @Test
  void theDaysSince_areCompared() {
    assertThat(run(signed.daysUntil(TODAY).lessThan(Expr.constant(1_000))))
        .containsExactly("2001-01-01/2005-10-27 COMPLIANT", "2005-10-27/2021-01-01 VIOLATED");
    assertThat(run(TODAY.plusDays(-30).isIn(ImmutableSet.of(day("2004-02-01")))))
        .containsExactly(
            "2001-01-01/2004-03-02 VIOLATED",
            "2004-03-02/2004-03-03 COMPLIANT",
            "2004-03-03/2021-01-01 VIOLATED");
    assertThat(reads).hasValueLessThan(30);
  }

  @Test
  void months_areCountedFromTheJudgedDay() {
    Deadline month = Deadline.months(1).rounding(MonthRounding.DOWN);

    assertThat(run(TODAY.due(month).atLeast(signed)))
        .containsExactly("2001-01-01/2002-12-31 VIOLATED", "2002-12-31/2021-01-01 COMPLIANT");
    assertThat(run(signed.due(month).lessThan(TODAY)))
        .containsExactly("2001-01-01/2003-03-01 VIOLATED", "2003-03-01/2021-01-01 COMPLIANT");
    assertThat(reads).hasValueLessThan(20);
  }

  /**
   * A rent that grows by 2 dollars each 365 days from the signing on, in part for parts of them.
   */
  @Test
  void products_goOneWay() {
    Expr<String, Rate> years = signed.daysUntil(TODAY).per(Expr.constant(365));
    Expr<String, Money> owed = Expr.constant(usd("2")).times(years).plus(Expr.constant(usd("90")));

    assertThat(run(rent.atLeast(owed)))
        .containsExactly(
            "2001-01-01/2008-01-31 COMPLIANT",
            "2008-01-31/2011-01-01 VIOLATED",
            "2011-01-01/2021-01-01 COMPLIANT");
    assertThat(reads).hasValueLessThan(20);
  }

  @Test
  void aChoiceByTheDay_isMadeOnce() {
    Expr<String, Money> least =
        Expr.choice(TODAY.lessThan(signed), Expr.constant(usd("120")), Expr.constant(usd("80")));

    assertThat(run(rent.atLeast(least)))
        .containsExactly("2001-01-01/2003-01-31 VIOLATED", "2003-01-31/2021-01-01 COMPLIANT");
    assertThat(reads).hasValueLessThan(20);
  }

  @Test
  void anAmountThatGrowsByTheDay_isJudgedOnEachDay() {
    // A 7,305th of 365 dollars for each of 6,543 and 6,544 days.
    List<String> found = run(rule()
        .require(registered.isTrue().and(TODAY.lessThan(Expr.constant(day("2020-12-30")))))
        .owing(Expr.constant(usd("365")).times(signed.daysUntil(TODAY).per(Expr.constant(1))))
        .build());

    assertThat(found)
        .containsExactly(
            "2001-01-01/2020-12-30 COMPLIANT",
            "2020-12-30/2020-12-31 VIOLATED USD 326.93",
            "2020-12-31/2021-01-01 VIOLATED USD 326.98");
    assertThat(reads).hasValue(DAYS);
  }

  @Test
  void whatMayGoBothWays_isJudgedOnEachDay() {
    assertThat(run(TODAY.equalTo(TODAY.plusDays(0))))
        .containsExactly("2001-01-01/2021-01-01 COMPLIANT");
    assertThat(reads).hasValue(DAYS);
  }

  /** Of codes, none is more than another. */
  @Test
  void codes_areTheSameOrNot() {
    Expr<String, Boolean> early =
        Expr.choice(TODAY.lessThan(signed), Expr.constant(Boolean.class, true), registered);

    assertThat(run(early.equalTo(registered))).containsExactly("2001-01-01/2021-01-01 COMPLIANT");
    assertThat(reads).hasValueLessThan(20);
  }

  /** Half of an odd number of days cannot be added to a day; at both ends the number is even. */
  @Test
  void faultsOnSomeDays_areFoundOnThem() {
    Expr<String, Integer> half = signed.daysUntil(TODAY).times(Rate.parse("0.5"));

    Rule<String> rule = rule()
        .require(signed.plusDays(half).atMost(Expr.constant(day("2030-01-01"))))
        .build();

    assertThat(check(rule).collectingFaults().run(facts()).faults()).hasSize(1);
  }
}
