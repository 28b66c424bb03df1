package org.jointpark.example.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jointpark.labour.Employment;
import org.jointpark.labour.WageUnit;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Operand;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;

/**
 * The ten rules of the specification as a rulebook of Jointpark, once for each law.
 *
 * <p>They are about pay lines as a subject of this program's own, of which the wage and the days at
 * work are rate-like. So the minimum wage is judged on each day, as the specification asks.
 */
final class JointparkRules {

  /** How the rules look at a pay line. */
  static final Subject<PayLine> LINE;

  private static final String SUBJECT = "line";
  private static final Currency USD = Currency.getInstance("USD");
  private static final Function<PayLine, Currency> CURRENCY = PayLine::currency;
  private static final Duration MONTH = Duration.ofHours(208);
  private static final int WEEK = 7;
  private static final int DECIMALS = 4;
  private static final Citation SPECIFICATION = Citation.of("spec", "Specification");

  private static final Field<PayLine, Money> BASE = Field.of(
          SUBJECT, "base", Money.class, "USD a month")
      .<PayLine>rateLike(
          line -> Money.ofTenThousandths(line.currency(), line.tenThousandths(PayKind.BASE)),
          line -> line.isKnown(PayKind.BASE))
      .asNumber(CURRENCY, line -> line.tenThousandths(PayKind.BASE));

  private static final Field<PayLine, Integer> DAYS_WORKED = Field.of(
          SUBJECT, "days-worked", Integer.class, "days a month")
      .<PayLine>rateLike(PayLine::knownDaysWorked, PayLine::isDaysWorkedKnown)
      .asNumber(PayLine::knownDaysWorked);

  private static final Field<PayLine, Boolean> FULL_MONTH = Field.of(
          SUBJECT, "full-month", Boolean.class, "truth")
      .<PayLine>rateLike(PayRules::isFullMonth, line -> true)
      .asNumber(line -> PayRules.isFullMonth(line) ? 1 : 0);

  private static final Field<PayLine, Money> OVERTIME = own(PayLineFields.OVERTIME_PAY);
  private static final Field<PayLine, Money> NIGHT = own(PayLineFields.NIGHT_PAY);
  private static final Field<PayLine, Money> HOLIDAY = own(PayLineFields.HOLIDAY_PAY);
  private static final Field<PayLine, Money> IDLE = own(PayLineFields.IDLE_PAY);
  private static final Field<PayLine, Money> GROSS = own(PayLineFields.GROSS_PAY);
  private static final Field<PayLine, Money> INSURED = own(PayLineFields.INSURANCE_BASE);
  private static final Field<PayLine, Money> CONTRIBUTION =
      own(PayLineFields.INSURANCE_CONTRIBUTION);
  private static final Field<PayLine, Duration> OVERTIME_HOURS = own(PayLineFields.OVERTIME_HOURS);
  private static final Field<PayLine, Duration> NIGHT_HOURS = own(PayLineFields.NIGHT_HOURS);
  private static final Field<PayLine, Duration> NIGHT_OVERTIME_HOURS =
      own(PayLineFields.NIGHT_OVERTIME_HOURS);
  private static final Field<PayLine, Duration> HOLIDAY_HOURS = own(PayLineFields.HOLIDAY_HOURS);
  private static final Field<PayLine, Duration> IDLE_HOURS = own(PayLineFields.IDLE_HOURS);
  private static final Field<PayLine, Duration> HOURS_WORKED = own(PayLineFields.HOURS_WORKED);
  private static final Field<PayLine, Integer> CALENDAR_DAYS = own(PayLineFields.CALENDAR_DAYS);
  private static final Field<PayLine, LocalDate> LAST_DAY = own(PayLineFields.LAST_DAY);
  private static final Field<PayLine, Boolean> PAID = own(PayLineFields.PAID);
  private static final Field<PayLine, LocalDate> PAYMENT_DAY = own(PayLineFields.PAYMENT_DAY);
  private static final Field<PayLine, PaymentRecipient> RECIPIENT =
      own(PayLineFields.PAYMENT_RECIPIENT);
  private static final Field<PayLine, PaymentForm> FORM = own(PayLineFields.PAYMENT_FORM);

  static {
    LINE = Subject.named(SUBJECT, PayLine.class)
        .id(PayLine::key)
        .extent(new Extent.Span<>(PayLine::period))
        .addFields(BASE, DAYS_WORKED, FULL_MONTH, OVERTIME, NIGHT, HOLIDAY, IDLE, GROSS)
        .addFields(INSURED, CONTRIBUTION, OVERTIME_HOURS, NIGHT_HOURS, NIGHT_OVERTIME_HOURS)
        .addFields(HOLIDAY_HOURS, IDLE_HOURS, HOURS_WORKED, CALENDAR_DAYS, LAST_DAY)
        .addFields(PAID, PAYMENT_DAY, RECIPIENT, FORM)
        .addPaths(PayLineFields.EMPLOYMENT)
        .build();
  }

  private final boolean followsPath;
  private final String prefix;

  private JointparkRules(int number, boolean followsPath) {
    this.followsPath = followsPath;
    this.prefix = "law-" + (number < 10 ? "0" : "") + number + ".";
  }

  /** Returns a field of this subject that reads what another reads. */
  private static <V> Field<PayLine, V> own(Field<PayLine, V> field) {
    Field.Declaration<V> declaration = Field.of(SUBJECT, field.name(), field.type(), field.unit());
    var functions = field.functions().orElseThrow();
    Field<PayLine, V> own =
        declaration.whole(line -> field.read(line).orElseThrow(), functions.presence());
    if (functions.number().isEmpty()) {
      return own;
    }
    return functions.currency().isPresent()
        ? own.asNumber(CURRENCY, functions.number().get())
        : own.asNumber(functions.number().get());
  }

  /** Returns the rulebook of a table. */
  static Rulebook rulebook(Table table) {
    Rulebook.Builder all = Rulebook.builder();
    for (int number = 0; number < table.laws(); number++) {
      new JointparkRules(number, table.followsPath()).enact(all, number);
    }
    return all.build();
  }

  /** Returns the minimum wage of the first law, in ten-thousandths. */
  static DatedNumber minimumWage() {
    return DatedNumber.changing(600_000, LocalDate.of(Law.YEAR, 5, 15), 630_000);
  }

  /** Returns a rulebook whose rule is about the agreed wage of employments, day by day. */
  static Rulebook employments() {
    Rulebook.Builder all = Rulebook.builder();
    JointparkRules law = new JointparkRules(0, true);
    Parameter<Money> minimum =
        law.money("minimum", all, 600_000, LocalDate.of(Law.YEAR, 5, 15), 630_000);
    Rule<Employment> rule = Rule.named("law-00.agreed-wage", "no agreed wage is below the minimum")
        .because(SPECIFICATION)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(EmploymentFields.WAGE.at(WageUnit.MONTH).atLeast(minimum))
        .build();
    add(all, rule);
    return all.build();
  }

  /** Returns the number of the check that a law of the rulebook is. */
  static int check(String law) {
    for (PayRule rule : PayRule.values()) {
      if (law.endsWith("." + rule)) {
        return rule.check(Integer.parseInt(law.substring(4, 6)));
      }
    }
    throw new IllegalArgumentException("law must be one of the ten rules, but was " + law);
  }

  private void enact(Rulebook.Builder all, int number) {
    Parameter<Money> minimum = money(
        "minimum",
        all,
        600_000L - 3_000L * number,
        LocalDate.of(Law.YEAR, 5, 15),
        630_000L - 3_000L * number);
    Parameter<Rate> overtime =
        percent("overtime", all, 140 - number, LocalDate.of(Law.YEAR, 4, 1), 150 - number);
    Parameter<Rate> night = percent("night", all, 50 - number);
    Parameter<Rate> holiday = percent("holiday", all, 200 - number);
    Parameter<Rate> idle = percent("idle", all, 60 - number);
    Parameter<Rate> insured = percent("insured", all, 100 - number);
    Parameter<Rate> contribution = parameter(
        "contribution",
        all,
        Rate.class,
        Rate.parse("0." + (140 - number)),
        LocalDate.of(Law.YEAR, 7, 1),
        Rate.parse("0." + (150 - number)));
    Parameter<Integer> dueDay =
        parameter("due-day", all, Integer.class, 25, LocalDate.of(Law.YEAR, 3, 1), 20 + number % 5);
    Parameter<Integer> leastDays = parameter("least-days", all, Integer.class, 24 + number % 3);
    Parameter<Duration> week =
        parameter("week", all, Duration.class, Duration.ofMinutes(60 * 60 + 30L * number));
    Parameter<Boolean> representative =
        parameter("representative", all, Boolean.class, number % 2 == 1);

    add(
        all,
        rule(PayRule.MINIMUM_WAGE)
            .where(FULL_MONTH.isTrue().and(DAYS_WORKED.atLeast(leastDays)))
            .require(BASE.atLeast(minimum))
            .remedy(owed(minimum.minus(BASE)))
            .build());
    Operand<PayLine, Money> wage = followsPath
        ? Expr.along(PayLineFields.EMPLOYMENT, EmploymentFields.WAGE.at(WageUnit.MONTH))
        : minimum.plus(Expr.constant(Money.zero(USD)));
    addPremium(
        all,
        PayRule.OVERTIME_PREMIUM,
        OVERTIME,
        wage,
        OVERTIME_HOURS.plus(NIGHT_OVERTIME_HOURS),
        overtime);
    addPremium(all, PayRule.NIGHT_PREMIUM, NIGHT, wage, NIGHT_HOURS, night);
    addPremium(all, PayRule.HOLIDAY_PAY, HOLIDAY, wage, HOLIDAY_HOURS, holiday);
    addPremium(all, PayRule.IDLE_PAY, IDLE, wage, IDLE_HOURS, idle);
    addLeast(all, PayRule.INSURANCE_BASE, INSURED, GROSS.times(insured));
    addLeast(all, PayRule.INSURANCE_CONTRIBUTION, CONTRIBUTION, INSURED.times(contribution));
    add(
        all,
        rule(PayRule.DUE_DAY)
            .require(Performance.dueBy(
                    LAST_DAY.due(Deadline.dayOfMonth(1)).plusDays(dueDay).plusDays(-1))
                .performedOn(PAYMENT_DAY)
                .happened(PAID.isTrue()))
            .build());
    add(
        all,
        rule(PayRule.WEEKLY_HOURS)
            .require(HOURS_WORKED.atMost(week.times(CALENDAR_DAYS.per(WEEK))))
            .build());
    Condition<PayLine> allowed = RECIPIENT
        .is(PaymentRecipient.WORKER)
        .or(RECIPIENT.is(PaymentRecipient.REPRESENTATIVE).and(representative.isTrue()));
    add(
        all,
        rule(PayRule.CASH_TO_WORKER)
            .where(PAID.isTrue())
            .require(allowed.and(FORM.is(PaymentForm.CASH)))
            .build());
  }

  private void addPremium(
      Rulebook.Builder all,
      PayRule rule,
      Field<PayLine, Money> pay,
      Operand<PayLine, Money> wage,
      Operand<PayLine, Duration> hours,
      Parameter<Rate> rate) {
    addLeast(all, rule, pay, wage.times(hours.per(MONTH)).times(rate));
  }

  private void addLeast(
      Rulebook.Builder all, PayRule rule, Field<PayLine, Money> pay, Expr<PayLine, Money> due) {
    add(all, rule(rule).require(pay.atLeast(due)).remedy(owed(due.minus(pay))).build());
  }

  private static Remedy<PayLine> owed(Expr<PayLine, Money> amount) {
    return Remedy.of("owed", amount, DECIMALS, RoundingMode.UP);
  }

  private Rule.Builder<PayLine> rule(PayRule rule) {
    return Rule.named(prefix + rule, "pay lines keep the rule " + rule)
        .because(SPECIFICATION)
        .forEach(LINE);
  }

  private static void add(Rulebook.Builder all, Rule<?> rule) {
    all.add(
        rule.law().id(),
        Versioned.<Rule<?>>enacting(rule)
            .validity(DateInterval.always())
            .layer(Layer.TEXT)
            .citation(SPECIFICATION)
            .evidence(evidence())
            .build());
  }

  private static Evidence evidence() {
    return Evidence.of(SourceId.of("specification"), Confidence.HIGH);
  }

  private Parameter<Money> money(
      String name, Rulebook.Builder all, long before, LocalDate day, long after) {
    return parameter(
        name,
        all,
        Money.class,
        Money.ofTenThousandths(USD, before),
        day,
        Money.ofTenThousandths(USD, after));
  }

  private Parameter<Rate> percent(String name, Rulebook.Builder all, int percent) {
    return parameter(name, all, Rate.class, ofPercent(percent));
  }

  private Parameter<Rate> percent(
      String name, Rulebook.Builder all, int before, LocalDate day, int after) {
    return parameter(name, all, Rate.class, ofPercent(before), day, ofPercent(after));
  }

  private static Rate ofPercent(int percent) {
    return Rate.ofPercent(BigDecimal.valueOf(percent));
  }

  private <V> Parameter<V> parameter(String name, Rulebook.Builder all, Class<V> type, V value) {
    return set(name, all, type, List.of(version(value, DateInterval.always())));
  }

  private <V> Parameter<V> parameter(
      String name, Rulebook.Builder all, Class<V> type, V before, LocalDate day, V after) {
    return set(
        name,
        all,
        type,
        List.of(
            version(before, DateInterval.endingBefore(day)),
            version(after, DateInterval.startingOn(day))));
  }

  private <V> Parameter<V> set(
      String name, Rulebook.Builder all, Class<V> type, List<Versioned<V>> versions) {
    Parameter<V> parameter = Parameter.of(ParameterId.of(prefix + name), type, name);
    all.set(parameter, VersionSet.copyOf(versions));
    return parameter;
  }

  private static <V> Versioned<V> version(V value, DateInterval validity) {
    return Versioned.<V>enacting(value)
        .validity(validity)
        .layer(Layer.TEXT)
        .citation(SPECIFICATION)
        .evidence(evidence())
        .build();
  }
}
