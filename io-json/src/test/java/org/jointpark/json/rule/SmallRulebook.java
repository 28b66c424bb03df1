package org.jointpark.json.rule;

import static org.jointpark.rules.subject.PayLineFields.BASE_PAY;
import static org.jointpark.rules.subject.PayLineFields.BONUS;
import static org.jointpark.rules.subject.PayLineFields.CURRENCY;
import static org.jointpark.rules.subject.PayLineFields.DAYS_WORKED;
import static org.jointpark.rules.subject.PayLineFields.FIRM;
import static org.jointpark.rules.subject.PayLineFields.FIRST_DAY;
import static org.jointpark.rules.subject.PayLineFields.FULL_MONTH;
import static org.jointpark.rules.subject.PayLineFields.GROSS_PAY;
import static org.jointpark.rules.subject.PayLineFields.INSURANCE_CONTRIBUTION;
import static org.jointpark.rules.subject.PayLineFields.LAST_DAY;
import static org.jointpark.rules.subject.PayLineFields.NORMAL_HOURS;
import static org.jointpark.rules.subject.PayLineFields.OVERTIME_HOURS;
import static org.jointpark.rules.subject.PayLineFields.OVERTIME_PAY;
import static org.jointpark.rules.subject.PayLineFields.PAID;
import static org.jointpark.rules.subject.PayLineFields.PAYMENT_DAY;
import static org.jointpark.rules.subject.PayLineFields.PAY_LINE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Sector;
import org.jointpark.labour.Accident;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Severity;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.rules.expr.Window;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.AccidentFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.BusinessDayRoll;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.LegalClock;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Timeline;

/** A rulebook of a park that does not exist, with every kind of node. */
final class SmallRulebook {

  static final Parameter<Money> MINIMUM =
      Parameter.of(ParameterId.of("test.minimum"), Money.class, "money a month");
  static final Parameter<Rate> PREMIUM =
      Parameter.of(ParameterId.of("test.premium"), Rate.class, "share of the wage");

  static final TableParameter.ByTwo<Sector, Boolean, Money> BY_SECTOR = TableParameter.of(
          ParameterId.of("test.sectors"), Money.class, "money a month")
      .by(Sector.class, Boolean.class);
  static final ListParameter<Currency> CURRENCIES =
      ListParameter.of(ParameterId.of("test.currencies"), Currency.class, "currency of wages");
  static final ImmutableList<Setting<?>> SETTINGS =
      ImmutableList.of(MINIMUM, PREMIUM, BY_SECTOR, CURRENCIES);

  private static final Question MONTH = Question.builder()
      .id("month")
      .text("Which month is meant?")
      .putAnswer("calendar", "That of the calendar.")
      .putAnswer("worked", "That of the work.")
      .defaultAnswer("calendar")
      .build();

  static final Rule<PayLine> MINIMUM_WAGE = Rule.named(
          "test.minimum-wage", "no full month is paid below the minimum")
      .because(Citation.of("test.art-1", "Test law", "Art. 1"))
      .forEach(PAY_LINE)
      .where(FULL_MONTH.isTrue())
      .require(BASE_PAY.atLeast(MINIMUM))
      .except("training", 2, BONUS.atLeast(usd("5")), BASE_PAY.moreThan(Expr.constant(usd("40"))))
      .owing(MINIMUM.minus(BASE_PAY))
      .build();

  static final Rule<PayLine> OVERTIME = Rule.named(
          "test.overtime", "overtime is paid with a premium and in time")
      .because(Citation.of("test.art-2", "Test law"))
      .forEach(PAY_LINE)
      .where(where())
      .require(paidEnough().and(inTime()))
      .remedy(Remedy.of("short", owed().minus(OVERTIME_PAY), 4, RoundingMode.DOWN))
      .severity(Severity.WARNING)
      .isPresumption(true)
      .build();

  static final Rule<PayLine> IN_TIME = Rule.named("test.in-time", "wages are paid by the 20th")
      .because(Citation.of("test.art-3", "Test law"))
      .forEach(PAY_LINE)
      .require(Performance.dueBy(LAST_DAY.due(Deadline.dayOfMonth(20)))
          .performedOn(PAYMENT_DAY)
          .startingOn(LAST_DAY)
          .happened(PAID.isTrue()))
      .build();

  static final Rule<PayLine> SECTOR_WAGE = Rule.named(
          "test.sector-wage", "wages are those of the sector, in a currency of the list")
      .because(Citation.of("test.art-4", "Test law"))
      .forEach(PAY_LINE)
      .require(CURRENCY
          .isIn(CURRENCIES)
          .and(BASE_PAY.atLeast(BY_SECTOR.at(Expr.along(FIRM, FirmFields.SECTOR), FULL_MONTH))))
      .build();

  static final Rule<Firm> WORKFORCE = Rule.named(
          "test.workforce", "firms insure their workers, and few are hurt")
      .because(Citation.of("test.art-3", "Test law"))
      .forEach(FirmFields.FIRM)
      .where(accidents(Window.sinceStart()).exist().and(MINIMUM.exists()))
      .require(contributions()
          .atLeast(wages().mean(BASE_PAY).weightedBy(DAYS_WORKED).ofNone(usd("0")))
          .and(wages()
              .share(FULL_MONTH.isTrue())
              .ofNone(Rate.parse("1"))
              .atLeast(Rate.parse("0.149")))
          .and(wages()
              .share(PAID.isTrue())
              .inMoney(GROSS_PAY)
              .ofNone(Rate.ZERO)
              .atLeast(PREMIUM.minus(Expr.constant(Rate.parse("1")))))
          .and(accidents(Window.lastMonths(12, MonthRounding.DOWN)).count().atMost(3))
          .and(accidents(Window.lastDays(90)).count().atMost(1)))
      .build();

  private static Related<Firm, PayLine> wages() {
    return Related.all(PAY_LINE)
        .of(FirmFields.FIRM, FIRM)
        .in(Window.calendar(CalendarUnit.QUARTER));
  }

  private static Expr<Firm, Money> contributions() {
    return Related.all(PAY_LINE)
        .of(FirmFields.FIRM, FIRM)
        .where(PAID.isTrue())
        .in(Window.ownExtent())
        .sum(INSURANCE_CONTRIBUTION);
  }

  private static Related<Firm, Accident> accidents(Window window) {
    return Related.all(AccidentFields.ACCIDENT)
        .of(FirmFields.FIRM, AccidentFields.FIRM)
        .where(AccidentFields.DEAD.moreThan(Expr.constant(0)))
        .in(window);
  }

  private SmallRulebook() {}

  static Rulebook rulebook() {
    return rulebookOf(MINIMUM_WAGE);
  }

  /** Returns the rulebook with another rule for the minimum wage. */
  static Rulebook rulebookOf(Rule<PayLine> minimumWage) {
    return Rulebook.builder()
        .set(
            MINIMUM,
            VersionSet.copyOf(ImmutableList.of(
                version(usd("50"), "2004-01-01/2014-05-15").build(),
                version(usd("70"), "2014-05-15/..").build())))
        .set(
            PREMIUM,
            VersionSet.copyOf(ImmutableList.of(
                version(Rate.parse("1.5"), "2004-01-01/..")
                    .reading(MONTH.answeredBy("calendar"))
                    .build(),
                version(Rate.parse("2"), "2004-01-01/..")
                    .reading(MONTH.answeredBy("worked"))
                    .build())))
        .set(
            BY_SECTOR,
            VersionSet.copyOf(ImmutableList.of(
                version(sectors("55"), "2004-01-01/2014-05-15").build(),
                version(sectors("75"), "2014-05-15/..").build())))
        .set(
            CURRENCIES,
            VersionSet.copyOf(ImmutableList.of(
                version(ImmutableSet.of(currency("USD"), currency("EUR")), "2004-01-01/..")
                    .build())))
        .add(minimumWage.law().id(), enacted(minimumWage, "2004-01-01/.."))
        .add(IN_TIME.law().id(), enacted(IN_TIME, "2004-01-01/.."))
        .add(OVERTIME.law().id(), enacted(OVERTIME, "2004-01-01/2015-01-01"))
        .add(OVERTIME.law().id(), repealed("2015-01-01/.."))
        .add(SECTOR_WAGE.law().id(), enacted(SECTOR_WAGE, "2004-01-01/.."))
        .add(WORKFORCE.law().id(), enacted(WORKFORCE, "2004-01-01/.."))
        .deprecate(LawId.of("test.min-wage"), minimumWage.law().id())
        .deprecate(ParameterId.of("test.floor"), MINIMUM.id())
        .build();
  }

  private static CodeTable<Money> sectors(String textiles) {
    return CodeTable.of(
        BY_SECTOR.row(Sector.of("textiles"), true, usd(textiles)),
        BY_SECTOR.row(Sector.of("textiles"), false, usd("0")),
        BY_SECTOR.row(Sector.of("electronics"), true, usd("60")));
  }

  static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  static Dossier dossier() {
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("test"))
            .name("Test park")
            .place("Nowhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(PartyId.of("host"))
            .operation(Timeline.empty())
            .build())
        .addParties(Party.builder()
            .id(PartyId.of("host"))
            .kind(PartyKind.STATE)
            .name("Host")
            .build())
        .build();
  }

  private static Condition<PayLine> where() {
    Expr<PayLine, Sector> sector = Expr.along(FIRM, FirmFields.SECTOR);
    Condition<PayLine> sewing = sector.is(Sector.of("textiles"));
    Condition<PayLine> inPark = new Holds<>(Expr.along(FIRM, FirmFields.IN_PARK));
    Condition<PayLine> dollars =
        new IsIn<>(CURRENCY.expr(), ImmutableSet.of(currency("USD"), currency("EUR")));
    return PAID.isTrue()
        .and(dollars)
        .and(sewing.or(inPark.isKnown()))
        .and(OVERTIME_HOURS.lessThan(Expr.constant(Duration.ofMinutes(90))).not());
  }

  private static Currency currency(String code) {
    return Currency.getInstance(code);
  }

  private static Condition<PayLine> paidEnough() {
    return OVERTIME_PAY.atLeast(owed()).or(GROSS_PAY.compared(Relation.NOT_EQUAL, allPay()));
  }

  private static Expr<PayLine, Money> owed() {
    Expr<PayLine, Rate> share = OVERTIME_HOURS.per(NORMAL_HOURS);
    Expr<PayLine, Rate> premium =
        Expr.choice(FULL_MONTH.isTrue(), PREMIUM, Expr.constant(Rate.parse("1.25")));
    return BASE_PAY.times(share).times(premium).rounded(2, RoundingMode.UP);
  }

  private static Expr<PayLine, Money> allPay() {
    return BASE_PAY.plus(BONUS).plus(OVERTIME_PAY).orIfLess(Expr.constant(usd("10000")));
  }

  private static Condition<PayLine> inTime() {
    Deadline deadline = new Deadline.Days(10, BusinessDayRoll.FOLLOWING);
    Expr<PayLine, LocalDate> due = LAST_DAY.due(deadline, HolidayCalendarId.of("DPRK"));
    return PAYMENT_DAY
        .atMost(due.orIfMore(LAST_DAY.plusDays(14)))
        .and(FIRST_DAY.daysUntil(PAYMENT_DAY).lessThan(Expr.constant(60)))
        .and(PAYMENT_DAY.atMost(Expr.judgedDay()));
  }

  private static <V> Versioned.Builder<V> version(V value, String validity) {
    return about(Versioned.enacting(value), validity);
  }

  private static Versioned<Rule<?>> enacted(Rule<?> rule, String validity) {
    return about(Versioned.<Rule<?>>enacting(rule), validity).build();
  }

  private static Versioned<Rule<?>> repealed(String validity) {
    return about(Versioned.<Rule<?>>repealing(), validity).build();
  }

  private static <V> Versioned.Builder<V> about(Versioned.Builder<V> version, String validity) {
    return version
        .validity(DateInterval.parse(validity))
        .layer(Layer.TEXT)
        .citation(Citation.of("test.gazette", "Test gazette"))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH));
  }
}
