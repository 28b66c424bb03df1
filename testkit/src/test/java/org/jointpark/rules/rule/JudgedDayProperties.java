package org.jointpark.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jointpark.labour.Employment;
import org.jointpark.labour.WageUnit;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.EvaluatorsAgreeProperties.Case;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.testkit.jqwik.RuleArbitraries;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.MonthRounding;

/** Rules that read little but the judged day, in any shape, are found as day by day. */
class JudgedDayProperties {

  private static final LocalDate FIRST = LocalDate.of(2014, 1, 20);
  private static final ImmutableList<Relation> RELATIONS = ImmutableList.copyOf(Relation.values());
  private static final int SEASON = 60;
  private static final int CASES = 400;

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void whatTheJudgedDayMakesOfARule_isFoundAsDayByDay(@ForAll long seed) {
    for (long next = seed; next < seed + CASES; next++) {
      Random random = new Random(next);
      Shapes shapes = new Shapes(random);
      Rule<Employment> ofTerms = shapes.rule("employment.one", shapes.condition(4));
      Rule<PayLine> along = Rule.named("pay.one", "a rule of a test")
          .because(Citation.of("pay.law", "Law of a test"))
          .forEach(PayLineFields.PAY_LINE)
          .require(Expr.along(PayLineFields.EMPLOYMENT, shapes.condition(3)).isTrue())
          .build();
      Rulebook rulebook = Rulebook.builder()
          .add(ofTerms.law().id(), enacted(ofTerms))
          .add(along.law().id(), enacted(along))
          .build();
      new Case(
              rulebook,
              RuleArbitraries.factsBy(random, 3, 0),
              FIRST.plusDays(40 + random.nextInt(SEASON)),
              FIRST.plusDays(SEASON),
              EnumSet.allOf(Layer.class),
              Optional.empty())
          .check();
    }
  }

  private static Versioned<Rule<?>> enacted(Rule<?> rule) {
    return Versioned.<Rule<?>>enacting(rule)
        .validity(DateInterval.always())
        .layer(Layer.TEXT)
        .citation(rule.citation())
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
        .build();
  }

  /** Makes expressions over employments by chance, every other day in which is the judged one. */
  private record Shapes(Random random) {

    Rule<Employment> rule(String id, Condition<Employment> required) {
      Rule.Builder<Employment> rule = Rule.named(id, "a rule of a test")
          .because(Citation.of(id + ".law", "Law of a test"))
          .forEach(EmploymentFields.EMPLOYMENT)
          .require(required);
      if (random.nextInt(3) == 0) {
        rule.owing(money(2));
      }
      if (random.nextInt(3) == 0) {
        rule.where(condition(2));
      }
      return rule.build();
    }

    Condition<Employment> condition(int depth) {
      Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      int below = depth - 1;
      return switch (random.nextInt(depth > 1 ? 12 : 5)) {
        case 0, 1 -> day(below).compared(relation, day(below));
        case 2, 3 -> count(below).compared(relation, count(below));
        case 4 -> money(below).compared(relation, money(below));
        case 5 -> rate(below).compared(relation, rate(below));
        case 6 -> condition(below).and(condition(below));
        case 7 -> condition(below).or(condition(below).not());
        case 8 -> day(below).isIn(ImmutableSet.copyOf(List.of(someDay(), someDay())));
        case 9 -> random.nextBoolean() ? day(below).isKnown() : count(below).isKnown();
        case 10 -> EmploymentFields.GRADE.equalTo(grade(below));
        default -> lines().exist();
      };
    }

    private Expr<Employment, String> grade(int depth) {
      return Expr.choice(
          condition(depth),
          Expr.constant(String.class, "A"),
          Expr.constant(String.class, one("A", "B")));
    }

    private LocalDate someDay() {
      return FIRST.plusDays(random.nextInt(SEASON));
    }

    @SuppressWarnings("unchecked") // what reads an object reads any
    private static <V> Expr<Employment, V> of(Expr<?, V> general) {
      return (Expr<Employment, V>) general;
    }

    private Expr<Employment, LocalDate> day(int depth) {
      if (depth < 1 || random.nextInt(3) == 0) {
        return switch (random.nextInt(6)) {
          case 0 -> EmploymentFields.FIRST_DAY.expr();
          case 1 -> EmploymentFields.PROBATION_LAST_DAY.expr();
          case 2 -> of(Expr.constant(someDay()));
          default -> of(Expr.judgedDay());
        };
      }
      int below = depth - 1;
      return switch (random.nextInt(6)) {
        case 0, 1 -> of(day(below).plusDays(count(below)));
        case 2 -> due(day(below));
        case 3 -> of(day(below).orIfLess(day(below)));
        case 4 -> of(day(below).orIfMore(day(below)));
        default -> Expr.choice(condition(below), day(below), day(below));
      };
    }

    private Expr<Employment, LocalDate> due(Expr<Employment, LocalDate> day) {
      return switch (random.nextInt(6)) {
        case 0 -> day.due(Deadline.months(1).rounding(MonthRounding.DOWN));
        case 1 -> day.due(Deadline.months(1).rounding(MonthRounding.UP));
        case 2 -> day.due(Deadline.months(1));
        case 3 -> day.due(Deadline.dayOfMonth(31).rounding(MonthRounding.DOWN));
        case 4 -> day.due(Deadline.businessDays(1), HolidayCalendarId.of("KR"));
        default -> day.due(Deadline.days(random.nextInt(20)));
      };
    }

    private Expr<Employment, Integer> count(int depth) {
      if (depth < 1) {
        return random.nextBoolean()
            ? of(Expr.constant(random.nextInt(12) - 3))
            : EmploymentFields.FIRST_DAY.daysUntil(day(0));
      }
      int below = depth - 1;
      return switch (random.nextInt(8)) {
        case 0, 1, 2 -> day(below).daysUntil(day(below));
        case 3 -> of(count(below).plus(count(below)));
        case 4 -> of(count(below).minus(count(below)));
        case 5 -> of(count(below).times(rate(below)));
        case 6 -> Expr.choice(condition(below), count(below), count(below));
        default -> lines().count();
      };
    }

    private Expr<Employment, Rate> rate(int depth) {
      if (depth < 1) {
        return of(Expr.constant(Rate.parse(one("0.5", "-1", "0", "2", "1"))));
      }
      int below = depth - 1;
      return random.nextInt(4) == 0
          ? of(count(below).per(count(below)))
          : count(below).per(random.nextBoolean() ? 2 : -3);
    }

    private Expr<Employment, Money> money(int depth) {
      if (depth < 1) {
        return random.nextBoolean()
            ? EmploymentFields.WAGE.at(WageUnit.MONTH).expr()
            : of(Expr.constant(Money.of("USD", one("50", "-20", "0", "5", "60"))));
      }
      int below = depth - 1;
      return switch (random.nextInt(5)) {
        case 0, 1 -> of(money(below).times(rate(below)));
        case 2 -> money(below).rounded(0, RoundingMode.HALF_UP);
        case 3 -> of(money(below).minus(money(below)));
        default -> lines().sum(PayLineFields.BASE_PAY);
      };
    }

    /** Returns the pay lines of late, perhaps those alone that began some days before the day. */
    private Related<Employment, PayLine> lines() {
      Related.Owned<Employment, PayLine> all = Related.all(PayLineFields.PAY_LINE)
          .of(EmploymentFields.EMPLOYMENT, PayLineFields.EMPLOYMENT);
      Expr<PayLine, LocalDate> later = PayLineFields.FIRST_DAY.plusDays(5 + random.nextInt(SEASON));
      return (random.nextBoolean() ? all : all.where(later.atMost(Expr.judgedDay())))
          .in(random.nextBoolean() ? Window.lastDays(30) : Window.sinceStart());
    }

    private String one(String... choices) {
      return ImmutableList.copyOf(choices).get(random.nextInt(choices.length));
    }
  }
}
