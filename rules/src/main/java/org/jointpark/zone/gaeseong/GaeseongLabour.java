package org.jointpark.zone.gaeseong;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.Separation;
import org.jointpark.labour.WageUnit;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Field;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Operand;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.LeaveFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.rules.subject.SeparationFields;
import org.jointpark.rules.subject.WorkerFields;
import org.jointpark.source.Citation;
import org.jointpark.time.Deadline;

/**
 * Ten rules of the labour law of the Gaeseong park.
 *
 * <p>The rules name no figure and no day: {@link #rulebook} takes both from the record, with their
 * layers, citations and confidence. The full text of the Labour Regulations was not found, so what
 * they leave open is read in favour of the firm, as each rule tells. Two rules are known from
 * practice alone; a check has to choose that layer to see them.
 *
 * <ul>
 *   <li>The <b>hourly wage</b> is the agreed one. Where a wage a month is agreed, it is that wage
 *       by the agreed weekly hours in a month of average length: a twelfth of a year of 365 days.
 *       No source tells how a month is divided; payrolls took 208 or 200 hours for 48 a week, which
 *       makes an hour dearer, so who reckons like that complies. Of a wage a month for no hours at
 *       all, it is missing.
 *   <li>Amounts that are reckoned are due in <b>whole cents</b>, rounded down, since no smaller
 *       coin can be paid. A figure that the law itself names, such as the minimum wage, is exact.
 *   <li>A rule that reads hours or amounts of a pay line is judged once, by the law of the last day
 *       of the line.
 * </ul>
 */
public final class GaeseongLabour {

  private static final Citation LABOUR_REGULATIONS = Citation.of("lab", "Labour Regulations");
  private static final Citation PRACTICE = Citation.of("lab.practice", "Practice of the park");

  static final Parameter<Money> MINIMUM =
      Parameter.of(Gaeseong.MINIMUM_WAGE, Money.class, "money a month");
  static final Parameter<Rate> OVERTIME_RATE = rate("lab.premium.ot");
  static final Parameter<Rate> NIGHT_RATE = rate("lab.premium.night");
  static final Parameter<Rate> HOLIDAY_RATE = rate("lab.premium.holiday");
  static final Parameter<Rate> IDLE_RATE = rate("lab.idle.pay");
  static final Parameter<Rate> INSURANCE_RATE = rate("lab.si.rate");
  static final Parameter<Boolean> PREMIUMS_IN_BASE =
      Parameter.of(ParameterId.of("lab.si.base.overtime"), Boolean.class, "truth");
  static final Parameter<Integer> DUE_DAY =
      Parameter.of(ParameterId.of("lab.pay.deadline"), Integer.class, "day of the following month");
  static final Parameter<Integer> MATERNITY_DAYS = days("lab.leave.maternity");
  static final Parameter<Integer> MATERNITY_PAID_DAYS = days("lab.leave.maternity.pay");
  static final Parameter<Integer> NOTICE_DAYS = days("lab.dismiss.notice");
  static final Parameter<Rate> PROBATION_RATE = rate("lab.probation.rate");

  private static final ParameterId BASE_WITHOUT_PREMIUMS = ParameterId.of("lab.si.base.old");
  private static final ParameterId CLAIMED_BASE = ParameterId.of("laba.wage.def");
  private static final ParameterId CLAIMED_OVERTIME = ParameterId.of("laba.premium");

  private static final int CENTS = 2;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Expr<Object, Duration> NO_TIME = Expr.constant(Duration.ZERO);

  private static final Field<Employment, Money> MONTHLY_WAGE =
      EmploymentFields.WAGE.at(WageUnit.MONTH);

  private static final Condition<Employment> IS_PAID_BY_THE_HOUR =
      EmploymentFields.WAGE_UNIT.is(WageUnit.HOUR);

  private static final Expr<Employment, Duration> MONTHLY_HOURS =
      EmploymentFields.WEEKLY_HOURS.times(
          Expr.constant(DAYS_OF_A_YEAR).per(DAYS_OF_A_WEEK * MONTHS_OF_A_YEAR));

  // With no weekly hours, a wage a month says nothing of an hour: the wage an hour is missing.
  private static final Expr<Employment, Money> HOURLY_WAGE = Expr.choice(
      IS_PAID_BY_THE_HOUR.or(EmploymentFields.WEEKLY_HOURS.is(Duration.ZERO)),
      EmploymentFields.WAGE.at(WageUnit.HOUR),
      MONTHLY_WAGE.times(Expr.constant(HOUR).per(MONTHLY_HOURS)));

  /**
   * Nobody's wage is below the minimum wage.
   *
   * <p>The base pay of a full month is at least the minimum wage of a month. A line with idle hours
   * or leave pay is left out, since its base pay is for a part of the month. A violation is
   * presumed: unpaid absence, or probation, is not on a pay line and may explain it.
   */
  public static final Rule<PayLine> MINIMUM_WAGE = Rule.named(
          "gaeseong.labour.minimum-wage", "no full month is paid below the minimum wage")
      .because(LABOUR_REGULATIONS)
      .forEach(PayLineFields.PAY_LINE)
      .where(PayLineFields.FULL_MONTH
          .isTrue()
          .and(PayLineFields.IDLE_HOURS.is(Duration.ZERO))
          .and(PayLineFields.LEAVE_PAY.is(Money.zero(Gaeseong.CURRENCY))))
      .require(PayLineFields.BASE_PAY.atLeast(MINIMUM))
      .owing(MINIMUM.minus(PayLineFields.BASE_PAY))
      .isPresumption(true)
      .build();

  private static final Expr<PayLine, Money> OVERTIME_DUE = wageFor(
          PayLineFields.OVERTIME_HOURS.plus(PayLineFields.NIGHT_OVERTIME_HOURS))
      .times(Expr.constant(Rate.ONE).plus(OVERTIME_RATE))
      .rounded(CENTS, RoundingMode.DOWN);

  /**
   * Overtime is paid with its premium.
   *
   * <p>The pay for overtime is at least the hourly wage, raised by the premium, for each hour of
   * overtime by day or by night. The higher premium for overtime in the night is not asked for:
   * sources word its condition differently.
   */
  public static final Rule<PayLine> OVERTIME_PREMIUM = Rule.named(
          "gaeseong.labour.overtime-premium", "overtime is paid with its premium")
      .because(LABOUR_REGULATIONS)
      .forEach(PayLineFields.PAY_LINE)
      .where(
          PayLineFields.OVERTIME_HOURS.plus(PayLineFields.NIGHT_OVERTIME_HOURS).moreThan(NO_TIME))
      .require(PayLineFields.OVERTIME_PAY.atLeast(OVERTIME_DUE))
      .owing(OVERTIME_DUE.minus(PayLineFields.OVERTIME_PAY))
      .build();

  private static final Expr<PayLine, Money> NIGHT_DUE =
      wageFor(PayLineFields.NIGHT_HOURS).times(NIGHT_RATE).rounded(CENTS, RoundingMode.DOWN);

  /**
   * Normal hours in the night bear a premium.
   *
   * <p>The premium for the night is at least its share of the hourly wage for each normal hour in
   * the night. The base pay has paid the hour itself.
   */
  public static final Rule<PayLine> NIGHT_PREMIUM = Rule.named(
          "gaeseong.labour.night-premium", "work in the night is paid with its premium")
      .because(LABOUR_REGULATIONS)
      .forEach(PayLineFields.PAY_LINE)
      .where(PayLineFields.NIGHT_HOURS.moreThan(NO_TIME))
      .require(PayLineFields.NIGHT_PAY.atLeast(NIGHT_DUE))
      .owing(NIGHT_DUE.minus(PayLineFields.NIGHT_PAY))
      .build();

  private static final Expr<PayLine, Money> HOLIDAY_DUE = wageFor(PayLineFields.HOLIDAY_HOURS)
      .times(Expr.constant(Rate.ONE).plus(HOLIDAY_RATE))
      .rounded(CENTS, RoundingMode.DOWN);

  /**
   * Work on a holiday is paid with its premium.
   *
   * <p>The pay for holidays is at least the hourly wage, raised by the premium, for each hour. The
   * premium is owed only where no other day of rest was given. A pay line does not tell that, so a
   * violation is presumed.
   */
  public static final Rule<PayLine> HOLIDAY_PREMIUM = Rule.named(
          "gaeseong.labour.holiday-premium", "work on holidays is paid with its premium")
      .because(LABOUR_REGULATIONS)
      .forEach(PayLineFields.PAY_LINE)
      .where(PayLineFields.HOLIDAY_HOURS.moreThan(NO_TIME))
      .require(PayLineFields.HOLIDAY_PAY.atLeast(HOLIDAY_DUE))
      .owing(HOLIDAY_DUE.minus(PayLineFields.HOLIDAY_PAY))
      .isPresumption(true)
      .build();

  private static final Expr<PayLine, Money> IDLE_DUE = Expr.choice(
          Expr.along(PayLineFields.EMPLOYMENT, IS_PAID_BY_THE_HOUR).isTrue(),
          wageFor(PayLineFields.IDLE_HOURS),
          wageFor(PayLineFields.IDLE_HOURS)
              .orIfLess(Expr.along(PayLineFields.EMPLOYMENT, MONTHLY_WAGE)
                  .times(PayLineFields.IDLE_HOURS.per(PayLineFields.IDLE_HOURS
                      .plus(PayLineFields.NORMAL_HOURS)
                      .plus(PayLineFields.NIGHT_HOURS)))))
      .times(IDLE_RATE)
      .rounded(CENTS, RoundingMode.DOWN);

  /**
   * Time in which the firm has no work to give is paid in part.
   *
   * <p>The pay for idle hours is at least its share of the wage for them. Of a wage a month, that
   * is the hourly wage for each of them, or if it is less, the part of the monthly wage that they
   * are of the normal and idle hours of the line. So a month without any work takes the share of
   * one monthly wage, however many days it has.
   *
   * <p>From April to October 2013 this pay was waived by agreement. The record has that as an
   * agreed repeal, so the rule does not apply to lines that end in these months, unless a check
   * asks for the layer of the text alone.
   */
  public static final Rule<PayLine> IDLE_PAY = Rule.named(
          "gaeseong.labour.idle-pay", "time without work is paid in part")
      .because(LABOUR_REGULATIONS)
      .forEach(PayLineFields.PAY_LINE)
      .where(PayLineFields.IDLE_HOURS.moreThan(NO_TIME))
      .require(PayLineFields.IDLE_PAY.atLeast(IDLE_DUE))
      .owing(IDLE_DUE.minus(PayLineFields.IDLE_PAY))
      .build();

  private static final Expr<PayLine, Money> WAGES =
      PayLineFields.BASE_PAY.plus(PayLineFields.PIECE_RATE_PAY);

  private static final Expr<PayLine, Money> CONTRIBUTION_DUE = Expr.choice(
          PREMIUMS_IN_BASE.isTrue(),
          WAGES
              .plus(PayLineFields.OVERTIME_PAY)
              .plus(PayLineFields.NIGHT_PAY)
              .plus(PayLineFields.HOLIDAY_PAY),
          WAGES)
      .times(INSURANCE_RATE)
      .rounded(CENTS, RoundingMode.DOWN);

  /**
   * The firm contributes to the social insurance of workers of the host state.
   *
   * <p>No source that was found says whose wages count; staff from the South were insured at home,
   * so those of other states are left out. The contribution is at least its share of the wage for
   * hours or pieces. Whether pay for overtime, nights and holidays belongs to the base since 2015
   * is a question that the record leaves open, with two readings. Premiums for posts and length of
   * service, which belong to it by then in some firms, are left out: a pay line does not tell them
   * from other allowances.
   */
  public static final Rule<PayLine> SOCIAL_INSURANCE = Rule.named(
          "gaeseong.labour.social-insurance", "the firm contributes to social insurance")
      .because(LABOUR_REGULATIONS)
      .forEach(PayLineFields.PAY_LINE)
      .where(Expr.along(PayLineFields.WORKER, WorkerFields.HOME_STATE.is(StateCode.of("KP")))
          .isTrue())
      .require(PayLineFields.INSURANCE_CONTRIBUTION.atLeast(CONTRIBUTION_DUE))
      .owing(CONTRIBUTION_DUE.minus(PayLineFields.INSURANCE_CONTRIBUTION))
      .build();

  /**
   * Wages are paid by a day of the following month.
   *
   * <p>That is the month after the one in which the period of the line ends. The duty starts on the
   * last day of the line, and the law of that day decides. The day is that of practice, so the
   * layer has to be chosen.
   */
  public static final Rule<PayLine> WAGES_IN_TIME = Rule.named(
          "gaeseong.labour.wages-in-time", "wages are paid by their day")
      .because(PRACTICE)
      .forEach(PayLineFields.PAY_LINE)
      .require(Performance.dueBy(PayLineFields.LAST_DAY
              .due(Deadline.dayOfMonth(1))
              .plusDays(DUE_DAY)
              .plusDays(-1))
          .performedOn(PayLineFields.PAYMENT_DAY)
          .happened(PayLineFields.PAID.isTrue()))
      .build();

  /**
   * Maternity leave is long enough, and enough of it is paid.
   *
   * <p>A leave is judged as one, from the first to the last day. A violation is presumed: there may
   * be another stretch of the same leave on record, or the worker may have left.
   */
  public static final Rule<Leave> MATERNITY_LEAVE = Rule.named(
          "gaeseong.labour.maternity-leave", "maternity leave is long enough and paid enough")
      .because(LABOUR_REGULATIONS)
      .forEach(LeaveFields.LEAVE)
      .where(LeaveFields.KIND.is(LeaveKind.MATERNITY))
      .require(LeaveFields.CALENDAR_DAYS
          .atLeast(MATERNITY_DAYS)
          .and(LeaveFields.PAID_DAYS.atLeast(MATERNITY_PAID_DAYS)))
      .isPresumption(true)
      .build();

  /**
   * Whoever is dismissed is told in time.
   *
   * <p>The days of notice lie between the day on which notice is given, which is not counted, and
   * the end of the last day. A separation that the firm did not bring about needs none.
   */
  public static final Rule<Separation> DISMISSAL_NOTICE = Rule.named(
          "gaeseong.labour.dismissal-notice", "a dismissal is told in time")
      .because(LABOUR_REGULATIONS)
      .forEach(SeparationFields.SEPARATION)
      .where(SeparationFields.BY_FIRM.isTrue())
      .require(SeparationFields.NOTICE_GIVEN
          .isTrue()
          .and(SeparationFields.NOTICE_DAY
              .daysUntil(SeparationFields.LAST_DAY)
              .atLeast(NOTICE_DAYS)))
      .build();

  /**
   * The wage on probation is not below its share of the minimum wage.
   *
   * <p>The share is one of the base wage, which is at least the minimum wage; the agreed base wage
   * after probation is not looked at. It is known from the press as practice, so the layer has to
   * be chosen. Of a wage that is not agreed a month, it cannot be told.
   */
  public static final Rule<Employment> PROBATION_PAY = Rule.named(
          "gaeseong.labour.probation-pay", "the wage on probation is not below its share")
      .because(PRACTICE)
      .forEach(EmploymentFields.EMPLOYMENT)
      .where(EmploymentFields.ON_PROBATION.isTrue())
      .require(
          MONTHLY_WAGE.atLeast(MINIMUM.times(PROBATION_RATE).rounded(CENTS, RoundingMode.DOWN)))
      .build();

  /** The ten rules. */
  public static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
      MINIMUM_WAGE,
      OVERTIME_PREMIUM,
      NIGHT_PREMIUM,
      HOLIDAY_PREMIUM,
      IDLE_PAY,
      SOCIAL_INSURANCE,
      WAGES_IN_TIME,
      MATERNITY_LEAVE,
      DISMISSAL_NOTICE,
      PROBATION_PAY);

  private GaeseongLabour() {}

  /**
   * Returns the ten rules with the figures of a record.
   *
   * <p>A rule is in force as the figure is that it turns on: it has a version for each version of
   * that figure, in its layer, with its citation and evidence, and a repeal for each repeal. Where
   * a figure was not found, or is a range, the rule is in force all the same and lacks it, so its
   * verdicts are undetermined.
   *
   * @param record the dossier of the park
   * @return the rulebook
   * @throws IllegalArgumentException if the record lacks a parameter that a rule reads, or has
   *     values that do not fit it; it is named
   */
  public static Rulebook rulebook(Dossier record) {
    RecordedLaw law = new RecordedLaw(record);
    law.set(MINIMUM, number -> Money.of(Gaeseong.CURRENCY, number)).enact(MINIMUM_WAGE);
    law.set(OVERTIME_RATE, Rate::ofPercent, CLAIMED_OVERTIME).enact(OVERTIME_PREMIUM);
    law.set(NIGHT_RATE, Rate::ofPercent).enact(NIGHT_PREMIUM);
    law.set(HOLIDAY_RATE, Rate::ofPercent).enact(HOLIDAY_PREMIUM);
    law.set(IDLE_RATE, Rate::ofPercent).enact(IDLE_PAY);
    law.set(INSURANCE_RATE, Rate::ofPercent).enact(SOCIAL_INSURANCE);
    law.setTruth(PREMIUMS_IN_BASE, BASE_WITHOUT_PREMIUMS, CLAIMED_BASE);
    law.set(DUE_DAY, BigDecimal::intValueExact).enact(WAGES_IN_TIME);
    law.set(MATERNITY_PAID_DAYS, BigDecimal::intValueExact);
    law.set(MATERNITY_DAYS, BigDecimal::intValueExact).enact(MATERNITY_LEAVE);
    law.set(NOTICE_DAYS, BigDecimal::intValueExact).enact(DISMISSAL_NOTICE);
    law.set(PROBATION_RATE, Rate::ofPercent).enact(PROBATION_PAY);
    return law.rulebook();
  }

  /** Returns the wage that is agreed for some hours of a pay line. */
  private static Expr<PayLine, Money> wageFor(Operand<PayLine, Duration> hours) {
    return Expr.along(PayLineFields.EMPLOYMENT, HOURLY_WAGE).times(hours.per(HOUR));
  }

  private static Parameter<Rate> rate(String id) {
    return Parameter.of(ParameterId.of(id), Rate.class, "rate");
  }

  private static Parameter<Integer> days(String id) {
    return Parameter.of(ParameterId.of(id), Integer.class, "days");
  }
}
