package org.jointpark.rules.subject;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;

/**
 * How rules look at a {@link PayLine}: each day of its period.
 *
 * <p>What was paid and worked is known of the period and not of its days, and so is whole. The one
 * exception is the {@linkplain #BASE_PAY base pay}. There are many lines, so reading an amount or
 * hours of a line makes the value and nothing else.
 */
public final class PayLineFields {

  static final String SUBJECT = "pay-line";

  private static final int MAX_DAYS_OF_A_MONTH = 31;

  private static final FieldSource<PayLine> SOURCE = new FieldSource<>(SUBJECT);

  /** One function for all amounts, so that compiled rules ask for the currency once a line. */
  private static final Function<PayLine, Currency> IN_CURRENCY = PayLine::currency;

  private static final Function<PayLine, DateInterval> PERIOD = PayLine::period;

  /**
   * The wage for the normal hours, in money for the period: {@link PayKind#BASE} of
   * {@link PayLine#pay}.
   *
   * <p>It is rate-like. In a line of a {@linkplain #FULL_MONTH full month} it is the wage a month
   * as it stood on each day, so that a rule which compares it with a minimum wage is split where
   * that changes within the month. A rule that also reads what is whole, such as hours, is judged
   * once all the same. Of a shorter or longer period it is the wage of that period: a rule that
   * asks for a month must ask for a full one.
   */
  public static final Field<PayLine, Money> BASE_PAY = SOURCE
      .field("base-pay", Money.class, "money a period")
      .nonNegative()
      .<PayLine>rateLike(
          line -> Money.ofTenThousandths(line.currency(), line.tenThousandths(PayKind.BASE)),
          line -> line.isKnown(PayKind.BASE))
      .asNumber(IN_CURRENCY, line -> line.tenThousandths(PayKind.BASE));

  /**
   * The pay for overtime with its premium, in money for the period, whole: {@link PayKind#OVERTIME}
   * of {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> OVERTIME_PAY = pay("overtime-pay", PayKind.OVERTIME);

  /**
   * The premium for normal hours in the night, in money for the period, whole:
   * {@link PayKind#NIGHT} of {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> NIGHT_PAY = pay("night-pay", PayKind.NIGHT);

  /**
   * The pay for work on holidays with its premium, in money for the period, whole:
   * {@link PayKind#HOLIDAY} of {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> HOLIDAY_PAY = pay("holiday-pay", PayKind.HOLIDAY);

  /**
   * The pay for time without work, in money for the period, whole: {@link PayKind#IDLE} of
   * {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> IDLE_PAY = pay("idle-pay", PayKind.IDLE);

  /**
   * The pay for days of leave, in money for the period, whole: {@link PayKind#LEAVE} of
   * {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> LEAVE_PAY = pay("leave-pay", PayKind.LEAVE);

  /**
   * Bonuses and incentives, in money for the period, whole: {@link PayKind#BONUS} of
   * {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> BONUS = pay("bonus", PayKind.BONUS);

  /**
   * The pay for pieces made, in money for the period, whole since it follows what was made:
   * {@link PayKind#PIECE_RATE} of {@link PayLine#pay}.
   */
  public static final Field<PayLine, Money> PIECE_RATE_PAY =
      pay("piece-rate-pay", PayKind.PIECE_RATE);

  /**
   * Allowances, in money for the period: {@link PayKind#ALLOWANCE} of {@link PayLine#pay}. Whole,
   * since one for a post cannot be told from one for the meals of some days.
   */
  public static final Field<PayLine, Money> ALLOWANCE = pay("allowance", PayKind.ALLOWANCE);

  /**
   * The sum of all kinds of pay, in money for the period, whole; present if all are known:
   * {@link PayLine#grossPay}.
   */
  public static final Field<PayLine, Money> GROSS_PAY =
      amount("gross-pay", PayLine::grossPayTenThousandths, PayLine::isGrossPayKnown);

  /**
   * The normal hours worked by day, in hours of the period, whole: {@link HourKind#NORMAL} of
   * {@link PayLine#hours}.
   */
  public static final Field<PayLine, Duration> NORMAL_HOURS =
      hours("normal-hours", HourKind.NORMAL);

  /**
   * The hours worked by day beyond the normal ones, in hours of the period, whole:
   * {@link HourKind#OVERTIME} of {@link PayLine#hours}.
   */
  public static final Field<PayLine, Duration> OVERTIME_HOURS =
      hours("overtime-hours", HourKind.OVERTIME);

  /**
   * The normal hours worked in the night, in hours of the period, whole: {@link HourKind#NIGHT} of
   * {@link PayLine#hours}.
   */
  public static final Field<PayLine, Duration> NIGHT_HOURS = hours("night-hours", HourKind.NIGHT);

  /**
   * The hours worked in the night beyond the normal ones, in hours of the period, whole:
   * {@link HourKind#NIGHT_OVERTIME} of {@link PayLine#hours}.
   */
  public static final Field<PayLine, Duration> NIGHT_OVERTIME_HOURS =
      hours("night-overtime-hours", HourKind.NIGHT_OVERTIME);

  /**
   * The hours worked on holidays and days of rest, in hours of the period, whole:
   * {@link HourKind#HOLIDAY} of {@link PayLine#hours}.
   */
  public static final Field<PayLine, Duration> HOLIDAY_HOURS =
      hours("holiday-hours", HourKind.HOLIDAY);

  /**
   * The hours without work, in hours of the period, whole: {@link HourKind#IDLE} of
   * {@link PayLine#hours}.
   */
  public static final Field<PayLine, Duration> IDLE_HOURS = hours("idle-hours", HourKind.IDLE);

  /**
   * The sum of all hours that were worked, in hours of the period, whole; present if all are known:
   * {@link PayLine#hoursWorked}.
   */
  public static final Field<PayLine, Duration> HOURS_WORKED =
      time("hours-worked", PayLine::minutesWorked, PayLine::isHoursWorkedKnown);

  /**
   * The part of the pay from which the contribution is reckoned, in money for the period, whole:
   * {@link PayLine#insuranceBase}.
   */
  public static final Field<PayLine, Money> INSURANCE_BASE =
      amount("insurance-base", PayLine::insuranceBaseTenThousandths, PayLine::isInsuranceBaseKnown);

  /**
   * What the firm contributes to social insurance, in money for the period, whole:
   * {@link PayLine#insuranceContribution}.
   */
  public static final Field<PayLine, Money> INSURANCE_CONTRIBUTION = amount(
      "insurance-contribution",
      PayLine::insuranceContributionTenThousandths,
      PayLine::isInsuranceContributionKnown);

  /** On how many days was worked, in days of the period, whole: {@link PayLine#daysWorked}. */
  public static final Field<PayLine, Integer> DAYS_WORKED = SOURCE
      .field("days-worked", Integer.class, "days")
      .nonNegative()
      .<PayLine>whole(PayLine::knownDaysWorked, PayLine::isDaysWorkedKnown)
      .asNumber(PayLine::knownDaysWorked);

  /** The days of paid leave, in days of the period, whole: {@link PayLine#leaveDays}. */
  public static final Field<PayLine, Integer> LEAVE_DAYS = SOURCE
      .field("leave-days", Integer.class, "days")
      .nonNegative()
      .<PayLine>whole(PayLine::knownLeaveDays, PayLine::isLeaveDaysKnown)
      .asNumber(PayLine::knownLeaveDays);

  /** How many days the period has, in days, whole: {@link PayLine#period}. */
  public static final Field<PayLine, Integer> CALENDAR_DAYS = SOURCE.calendarDays(PERIOD);

  /**
   * Whether the period is one calendar month from the first day to the last, as truth:
   * {@link PayLine#period}. Whether the worker was employed on each of its days is for the
   * employment to say.
   */
  public static final Field<PayLine, Boolean> FULL_MONTH = SOURCE
      .truth("full-month")
      .<PayLine>rateLike(line -> isFullMonth(line.period()), line -> true)
      .asNumber(line -> isFullMonth(line.period()) ? 1 : 0);

  /** The first day of the period: {@link PayLine#period}. */
  public static final Field<PayLine, LocalDate> FIRST_DAY = SOURCE.firstDay(PERIOD);

  /** The last day of the period: {@link PayLine#period}. */
  public static final Field<PayLine, LocalDate> LAST_DAY = SOURCE.lastDay(PERIOD);

  /** Which line of this worker, firm and period it is, from 1 on: {@link PayLine#number}. */
  public static final Field<PayLine, Integer> NUMBER = SOURCE
      .field("number", Integer.class, "ordinal")
      .nonNegative()
      .rateLike(PayLine::number, line -> true);

  /** The currency of every amount: {@link PayLine#currency}. */
  public static final Field<PayLine, Currency> CURRENCY = SOURCE
      .field("currency", Currency.class, "currency")
      .rateLike(PayLine::currency, line -> true);

  /** Whether what is not listed is zero or unknown: {@link PayLine#itemisation}. */
  public static final Field<PayLine, Itemisation> ITEMISATION = SOURCE
      .field("itemisation", Itemisation.class, "itemisation")
      .rateLike(PayLine::itemisation, line -> true);

  /**
   * Whether the line was paid, as truth, whole; {@code false} if it is known that it was not:
   * {@link PayLine#payment}.
   */
  public static final Field<PayLine, Boolean> PAID = SOURCE
      .truth("paid")
      .<PayLine>whole(PayLine::isPaid, line -> line.isPaid() || line.isUnpaid())
      .asNumber(line -> line.isPaid() ? 1 : 0);

  /** The day on which the line was paid, whole; absent if it was not: {@link Payment#day}. */
  public static final Field<PayLine, LocalDate> PAYMENT_DAY = SOURCE
      .day("payment-day")
      .<PayLine>whole(
          line -> line.knownPayment().knownDay(),
          line -> line.isPaid() && line.knownPayment().isDayKnown())
      .asNumber(line -> line.knownPayment().knownDay().toEpochDay());

  /** To whom the line was paid, whole; absent if it was not: {@link Payment#recipient}. */
  public static final Field<PayLine, PaymentRecipient> PAYMENT_RECIPIENT = SOURCE
      .field("payment-recipient", PaymentRecipient.class, "recipient")
      .whole(
          line -> line.knownPayment().knownRecipient(),
          line -> line.isPaid() && line.knownPayment().isRecipientKnown());

  /** In what the line was paid, whole; absent if it was not: {@link Payment#form}. */
  public static final Field<PayLine, PaymentForm> PAYMENT_FORM = SOURCE
      .field("payment-form", PaymentForm.class, "form")
      .whole(
          line -> line.knownPayment().knownForm(),
          line -> line.isPaid() && line.knownPayment().isFormKnown());

  /** The worker who was paid: {@link PayLine#worker}. */
  public static final Path<PayLine> WORKER =
      SOURCE.path("worker", WorkerFields.SUBJECT, PayLine::worker);

  /** The firm that pays: {@link PayLine#firm}. */
  public static final Path<PayLine> FIRM = SOURCE.path("firm", FirmFields.SUBJECT, PayLine::firm);

  /** The employment on whose terms was paid: {@link PayLine#employment}. */
  public static final Path<PayLine> EMPLOYMENT = Path.of(
      "employment",
      EmploymentFields.SUBJECT,
      line -> line.knownEmployment().toString(),
      PayLine::isEmploymentKnown);

  /** The facility at which was worked: {@link PayLine#facility}. */
  public static final Path<PayLine> FACILITY =
      SOURCE.pathIfKnown("facility", FacilityFields.SUBJECT, PayLine::facility);

  /** A pay line, on each day of its period. */
  public static final Subject<PayLine> PAY_LINE = Subject.named(SUBJECT, PayLine.class)
      .id(PayLine::key)
      .extent(new Extent.Span<>(PERIOD))
      .addFields(BASE_PAY, OVERTIME_PAY, NIGHT_PAY, HOLIDAY_PAY, IDLE_PAY, LEAVE_PAY, BONUS)
      .addFields(PIECE_RATE_PAY, ALLOWANCE, GROSS_PAY)
      .addFields(NORMAL_HOURS, OVERTIME_HOURS, NIGHT_HOURS, NIGHT_OVERTIME_HOURS)
      .addFields(HOLIDAY_HOURS, IDLE_HOURS, HOURS_WORKED)
      .addFields(INSURANCE_BASE, INSURANCE_CONTRIBUTION, DAYS_WORKED, LEAVE_DAYS)
      .addFields(CALENDAR_DAYS, FULL_MONTH, FIRST_DAY, LAST_DAY, NUMBER, CURRENCY, ITEMISATION)
      .addFields(PAID, PAYMENT_DAY, PAYMENT_RECIPIENT, PAYMENT_FORM)
      .addPaths(WORKER, FIRM, EMPLOYMENT, FACILITY)
      .build();

  private PayLineFields() {}

  private static Field<PayLine, Money> pay(String name, PayKind kind) {
    return amount(name, line -> line.tenThousandths(kind), line -> line.isKnown(kind));
  }

  private static Field<PayLine, Money> amount(
      String name, ToLongFunction<PayLine> tenThousandths, Predicate<PayLine> isKnown) {
    return SOURCE
        .field(name, Money.class, "money a period")
        .nonNegative()
        .<PayLine>whole(
            line -> Money.ofTenThousandths(line.currency(), tenThousandths.applyAsLong(line)),
            isKnown)
        .asNumber(IN_CURRENCY, tenThousandths);
  }

  private static Field<PayLine, Duration> hours(String name, HourKind kind) {
    return time(name, line -> line.minutes(kind), line -> line.isKnown(kind));
  }

  private static Field<PayLine, Duration> time(
      String name, ToLongFunction<PayLine> minutes, Predicate<PayLine> isKnown) {
    return SOURCE
        .field(name, Duration.class, "hours a period")
        .nonNegative()
        .<PayLine>whole(line -> Duration.ofMinutes(minutes.applyAsLong(line)), isKnown)
        .asNumber(minutes);
  }

  private static boolean isFullMonth(DateInterval period) {
    return period.knownStart().getDayOfMonth() == 1
        && period.knownEnd().getDayOfMonth() == 1
        && period.days() <= MAX_DAYS_OF_A_MONTH;
  }
}
