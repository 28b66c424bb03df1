package org.jointpark.payroll;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What one worker was paid by one firm for one pay period, and for which hours.
 *
 * <pre>{@code
 * PayLine line =
 *     PayLine.builder()
 *         .worker(WorkerId.of("W-17"))
 *         .firm(FirmId.of("F-1"))
 *         .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
 *         .pay(PayKind.BASE, Money.of("USD", "70.355"))
 *         .hours(HourKind.NORMAL, Duration.ofHours(208))
 *         .payment(Payment.on(LocalDate.of(2014, 6, 20)))
 *         .build();
 * line.pay(PayKind.NIGHT); // USD 0: the line is complete
 * }</pre>
 *
 * <p>There are millions of these. So what is asked for most can also be had as a plain number:
 * first whether it is known, then how much.
 *
 * <p>The {@linkplain #itemisation() itemisation} decides what a kind of pay or of hours means that
 * is not listed: zero, or unknown. It says nothing of insurance and days, which are unknown unless
 * they are given. Lines that mean the same are equal: a zero that is listed in a complete line
 * makes no difference, and a partial line that lists every kind is complete.
 *
 * <p>All amounts are in one currency, and none is negative: what corrects a line replaces it. A
 * line of any content takes 160 bytes on a 64-bit JVM with compressed references, not counting what
 * lines share: ids, period, currency and payment.
 */
public final class PayLine {

  /** The bits of all kinds of pay and of hours. */
  private static final int ALL_KINDS = (1 << 15) - 1;

  /** The bits of all kinds of pay. */
  private static final int ALL_PAY = (1 << 9) - 1;

  /** The bits of all kinds of hours that are worked. */
  private static final int ALL_HOURS_WORKED = ALL_KINDS & ~ALL_PAY & ~HourKind.IDLE.bit;

  private static final int INSURANCE_BASE = 1 << 15;
  private static final int INSURANCE_CONTRIBUTION = 1 << 16;
  private static final int DAYS_WORKED = 1 << 17;
  private static final int LEAVE_DAYS = 1 << 18;
  private static final int UNPAID = 1 << 19;
  private static final int NUMBER = 20;

  private final WorkerId worker;
  private final FirmId firm;
  private final @Nullable EmploymentId employment;
  private final @Nullable FacilityId facility;
  private final DateInterval period;
  private final Currency currency;
  private final @Nullable Payment payment;

  /** What is known, by bit, and above that the number less one. */
  private final int facts;

  private final short daysWorked;
  private final short leaveDays;
  private final int normalMinutes;
  private final int overtimeMinutes;
  private final int nightMinutes;
  private final int nightOvertimeMinutes;
  private final int holidayMinutes;
  private final int idleMinutes;
  private final long basePay;
  private final long overtimePay;
  private final long nightPay;
  private final long holidayPay;
  private final long idlePay;
  private final long leavePay;
  private final long bonus;
  private final long pieceRatePay;
  private final long allowance;
  private final long insuranceBase;
  private final long insuranceContribution;

  PayLine(PayLineBuilder from, Currency currency) {
    worker = from.worker();
    firm = from.firm();
    employment = from.employment;
    facility = from.facility;
    period = from.period();
    this.currency = currency;
    payment = from.payment.value().orElse(null);
    facts = facts(from);
    daysWorked = (short) from.daysWorked;
    leaveDays = (short) from.leaveDays;
    normalMinutes = from.minutes(HourKind.NORMAL);
    overtimeMinutes = from.minutes(HourKind.OVERTIME);
    nightMinutes = from.minutes(HourKind.NIGHT);
    nightOvertimeMinutes = from.minutes(HourKind.NIGHT_OVERTIME);
    holidayMinutes = from.minutes(HourKind.HOLIDAY);
    idleMinutes = from.minutes(HourKind.IDLE);
    basePay = from.units(PayKind.BASE);
    overtimePay = from.units(PayKind.OVERTIME);
    nightPay = from.units(PayKind.NIGHT);
    holidayPay = from.units(PayKind.HOLIDAY);
    idlePay = from.units(PayKind.IDLE);
    leavePay = from.units(PayKind.LEAVE);
    bonus = from.units(PayKind.BONUS);
    pieceRatePay = from.units(PayKind.PIECE_RATE);
    allowance = from.units(PayKind.ALLOWANCE);
    insuranceBase = from.insuranceBase == null ? 0 : from.insuranceBase.tenThousandths();
    insuranceContribution =
        from.insuranceContribution == null ? 0 : from.insuranceContribution.tenThousandths();
  }

  private static int facts(PayLineBuilder from) {
    int facts = from.itemisation == Itemisation.COMPLETE ? ALL_KINDS : from.listedKinds();
    facts |= from.insuranceBase == null ? 0 : INSURANCE_BASE;
    facts |= from.insuranceContribution == null ? 0 : INSURANCE_CONTRIBUTION;
    facts |= from.daysWorked < 0 ? 0 : DAYS_WORKED;
    facts |= from.leaveDays < 0 ? 0 : LEAVE_DAYS;
    facts |= from.payment.isNone() ? UNPAID : 0;
    return facts | ((from.number - 1) << NUMBER);
  }

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the worker who was paid} */
  public WorkerId worker() {
    return worker;
  }

  /** {@return the firm that pays} */
  public FirmId firm() {
    return firm;
  }

  /** {@return the employment on whose terms was paid} */
  public Optional<EmploymentId> employment() {
    return Optional.ofNullable(employment);
  }

  /** {@return the facility at which the worker worked} */
  public Optional<FacilityId> facility() {
    return Optional.ofNullable(facility);
  }

  /** {@return the days for which was paid, 1 to 366} */
  public DateInterval period() {
    return period;
  }

  /** {@return which line of this worker, firm and period it is, from 1 on} */
  public int number() {
    return (facts >>> NUMBER) + 1;
  }

  /**
   * {@return the name of this line among all of a park: firm, worker and period, such as
   * {@code F-1/W-17/2014-05-01/2014-06-01}, and the number if it is not 1}
   */
  public String key() {
    String first = firm + "/" + worker + "/" + period;
    return number() == 1 ? first : first + "/" + number();
  }

  /** {@return the currency of every amount} */
  public Currency currency() {
    return currency;
  }

  /** {@return whether a kind of pay or of hours that is not listed is zero, or unknown} */
  public Itemisation itemisation() {
    return (facts & ALL_KINDS) == ALL_KINDS ? Itemisation.COMPLETE : Itemisation.PARTIAL;
  }

  /**
   * Returns whether a kind of pay is known, be it zero.
   *
   * @param kind the kind
   * @return whether {@link #pay(PayKind)} has a value
   */
  public boolean isKnown(PayKind kind) {
    return (facts & kind.bit) != 0;
  }

  /**
   * Returns whether a kind of hours is known, be it zero.
   *
   * @param kind the kind
   * @return whether {@link #hours(HourKind)} has a value
   */
  public boolean isKnown(HourKind kind) {
    return (facts & kind.bit) != 0;
  }

  /**
   * Returns what was paid of a kind.
   *
   * @param kind the kind
   * @return the amount, zero or more; empty if it is unknown
   */
  public Optional<Money> pay(PayKind kind) {
    return isKnown(kind) ? Optional.of(money(units(kind))) : Optional.empty();
  }

  /**
   * Returns the hours of a kind.
   *
   * @param kind the kind
   * @return whole minutes, zero or more; empty if they are unknown
   */
  public Optional<Duration> hours(HourKind kind) {
    return isKnown(kind) ? Optional.of(Duration.ofMinutes(time(kind))) : Optional.empty();
  }

  /**
   * Returns what was paid of a kind, as a plain number.
   *
   * @param kind a kind that {@linkplain #isKnown(PayKind) is known}
   * @return ten-thousandths of the unit of the currency
   * @throws IllegalStateException if it is unknown
   */
  public long tenThousandths(PayKind kind) {
    if (!isKnown(kind)) {
      throw unknown("pay", kind);
    }
    return units(kind);
  }

  /**
   * Returns the hours of a kind, as a plain number.
   *
   * @param kind a kind that {@linkplain #isKnown(HourKind) is known}
   * @return minutes
   * @throws IllegalStateException if they are unknown
   */
  public int minutes(HourKind kind) {
    if (!isKnown(kind)) {
      throw unknown("hours", kind);
    }
    return time(kind);
  }

  private IllegalStateException unknown(String what, Enum<?> kind) {
    return new IllegalStateException(
        "%s of kind %s must be known, but was not (pay line %s). Maybe ask isKnown(%s) before"
            .formatted(what, kind, key(), kind));
  }

  private long units(PayKind kind) {
    return switch (kind) {
      case BASE -> basePay;
      case OVERTIME -> overtimePay;
      case NIGHT -> nightPay;
      case HOLIDAY -> holidayPay;
      case IDLE -> idlePay;
      case LEAVE -> leavePay;
      case BONUS -> bonus;
      case PIECE_RATE -> pieceRatePay;
      case ALLOWANCE -> allowance;
    };
  }

  private int time(HourKind kind) {
    return switch (kind) {
      case NORMAL -> normalMinutes;
      case OVERTIME -> overtimeMinutes;
      case NIGHT -> nightMinutes;
      case NIGHT_OVERTIME -> nightOvertimeMinutes;
      case HOLIDAY -> holidayMinutes;
      case IDLE -> idleMinutes;
    };
  }

  private Money money(long units) {
    return Money.ofTenThousandths(currency, units);
  }

  /** {@return the kinds of pay that are known and, if this line is complete, not zero} */
  public ImmutableSortedMap<PayKind, Money> listedPay() {
    ImmutableSortedMap.Builder<PayKind, Money> listed = ImmutableSortedMap.naturalOrder();
    for (PayKind kind : PayKind.values()) {
      if (isListed(isKnown(kind), units(kind))) {
        listed.put(kind, money(units(kind)));
      }
    }
    return listed.buildOrThrow();
  }

  /** {@return the kinds of hours that are known and, if this line is complete, not zero} */
  public ImmutableSortedMap<HourKind, Duration> listedHours() {
    ImmutableSortedMap.Builder<HourKind, Duration> listed = ImmutableSortedMap.naturalOrder();
    for (HourKind kind : HourKind.values()) {
      if (isListed(isKnown(kind), time(kind))) {
        listed.put(kind, Duration.ofMinutes(time(kind)));
      }
    }
    return listed.buildOrThrow();
  }

  private boolean isListed(boolean known, long value) {
    return known && (value != 0 || itemisation() == Itemisation.PARTIAL);
  }

  /**
   * {@return the sum of all kinds of pay; empty unless all are known}
   *
   * @throws ArithmeticException if it exceeds what an amount can be
   */
  public Optional<Money> grossPay() {
    return isGrossPayKnown() ? Optional.of(money(grossPayTenThousandths())) : Optional.empty();
  }

  /** {@return the sum of all hours that were worked; empty unless all are known} */
  public Optional<Duration> hoursWorked() {
    return isHoursWorkedKnown()
        ? Optional.of(Duration.ofMinutes(minutesWorked()))
        : Optional.empty();
  }

  /** {@return the part of the pay from which the contribution to social insurance is reckoned} */
  public Optional<Money> insuranceBase() {
    return (facts & INSURANCE_BASE) == 0 ? Optional.empty() : Optional.of(money(insuranceBase));
  }

  /** {@return what the firm contributes to social insurance, on top of the pay} */
  public Optional<Money> insuranceContribution() {
    return (facts & INSURANCE_CONTRIBUTION) == 0
        ? Optional.empty()
        : Optional.of(money(insuranceContribution));
  }

  /** {@return on how many days of the period the worker was at work} */
  public Optional<Integer> daysWorked() {
    return (facts & DAYS_WORKED) == 0 ? Optional.empty() : Optional.of((int) daysWorked);
  }

  /** {@return on how many days of the period the worker was on paid leave} */
  public Optional<Integer> leaveDays() {
    return (facts & LEAVE_DAYS) == 0 ? Optional.empty() : Optional.of((int) leaveDays);
  }

  /** {@return how this line was paid; none if it is known that it was not} */
  public Known<Payment> payment() {
    if (payment != null) {
      return Known.of(payment);
    }
    return (facts & UNPAID) == 0 ? Known.unknown() : Known.none();
  }

  /** {@return whether {@link #grossPay} has a value} */
  public boolean isGrossPayKnown() {
    return (facts & ALL_PAY) == ALL_PAY;
  }

  /** {@return whether {@link #hoursWorked} has a value} */
  public boolean isHoursWorkedKnown() {
    return (facts & ALL_HOURS_WORKED) == ALL_HOURS_WORKED;
  }

  /**
   * {@return the sum of all kinds of pay in ten-thousandths of the unit of the currency}
   *
   * @throws IllegalStateException unless all are known
   * @throws ArithmeticException if it exceeds what an amount can be
   */
  public long grossPayTenThousandths() {
    checkKnown(isGrossPayKnown(), "gross pay", "isGrossPayKnown");
    long often = Math.addExact(Math.addExact(basePay, overtimePay), Math.addExact(nightPay, bonus));
    long rarely =
        Math.addExact(Math.addExact(holidayPay, idlePay), Math.addExact(leavePay, pieceRatePay));
    return Math.addExact(Math.addExact(often, rarely), allowance);
  }

  /**
   * {@return the sum of all hours that were worked, in minutes}
   *
   * @throws IllegalStateException unless all are known
   */
  public long minutesWorked() {
    checkKnown(isHoursWorkedKnown(), "hours worked", "isHoursWorkedKnown");
    return (long) normalMinutes
        + overtimeMinutes
        + nightMinutes
        + nightOvertimeMinutes
        + holidayMinutes;
  }

  /** {@return whether {@link #insuranceBase} has a value} */
  public boolean isInsuranceBaseKnown() {
    return (facts & INSURANCE_BASE) != 0;
  }

  /** {@return whether {@link #insuranceContribution} has a value} */
  public boolean isInsuranceContributionKnown() {
    return (facts & INSURANCE_CONTRIBUTION) != 0;
  }

  /** {@return whether {@link #daysWorked} has a value} */
  public boolean isDaysWorkedKnown() {
    return (facts & DAYS_WORKED) != 0;
  }

  /** {@return whether {@link #leaveDays} has a value} */
  public boolean isLeaveDaysKnown() {
    return (facts & LEAVE_DAYS) != 0;
  }

  /** {@return whether {@link #employment} has a value} */
  public boolean isEmploymentKnown() {
    return employment != null;
  }

  /** {@return whether it is known that this line was paid} */
  public boolean isPaid() {
    return payment != null;
  }

  /** {@return whether it is known that this line was not paid} */
  public boolean isUnpaid() {
    return (facts & UNPAID) != 0;
  }

  /**
   * {@return the insurance base in ten-thousandths of the unit of the currency}
   *
   * @throws IllegalStateException if it is unknown
   */
  public long insuranceBaseTenThousandths() {
    checkKnown(isInsuranceBaseKnown(), "insurance base", "isInsuranceBaseKnown");
    return insuranceBase;
  }

  /**
   * {@return the insurance contribution in ten-thousandths of the unit of the currency}
   *
   * @throws IllegalStateException if it is unknown
   */
  public long insuranceContributionTenThousandths() {
    checkKnown(
        isInsuranceContributionKnown(), "insurance contribution", "isInsuranceContributionKnown");
    return insuranceContribution;
  }

  /**
   * {@return the days worked}
   *
   * @throws IllegalStateException if they are unknown
   */
  public int knownDaysWorked() {
    checkKnown(isDaysWorkedKnown(), "days worked", "isDaysWorkedKnown");
    return daysWorked;
  }

  /**
   * {@return the days of paid leave}
   *
   * @throws IllegalStateException if they are unknown
   */
  public int knownLeaveDays() {
    checkKnown(isLeaveDaysKnown(), "leave days", "isLeaveDaysKnown");
    return leaveDays;
  }

  /**
   * {@return the employment on whose terms was paid}
   *
   * @throws IllegalStateException if it is unknown
   */
  public EmploymentId knownEmployment() {
    if (employment == null) {
      throw unknown("employment", "isEmploymentKnown");
    }
    return employment;
  }

  /**
   * {@return how this line was paid}
   *
   * @throws IllegalStateException if it was not, or if that is unknown
   */
  public Payment knownPayment() {
    if (payment == null) {
      throw unknown("payment", "isPaid");
    }
    return payment;
  }

  private void checkKnown(boolean known, String what, String question) {
    if (!known) {
      throw unknown(what, question);
    }
  }

  private IllegalStateException unknown(String what, String question) {
    return new IllegalStateException(
        "%s must be known, but was not (pay line %s). Maybe ask %s() before"
            .formatted(what, key(), question));
  }

  /** {@return a new builder that holds every property of this line} */
  public Builder toBuilder() {
    Builder builder = new Builder()
        .worker(worker)
        .firm(firm)
        .period(period)
        .number(number())
        .currency(currency)
        .itemisation(itemisation())
        .payment(payment());
    employment().ifPresent(builder::employment);
    facility().ifPresent(builder::facility);
    listedPay().forEach(builder::pay);
    listedHours().forEach(builder::hours);
    insuranceBase().ifPresent(builder::insuranceBase);
    insuranceContribution().ifPresent(builder::insuranceContribution);
    daysWorked().ifPresent(builder::daysWorked);
    leaveDays().ifPresent(builder::leaveDays);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayLine that
        && worker.equals(that.worker)
        && firm.equals(that.firm)
        && Objects.equals(employment, that.employment)
        && Objects.equals(facility, that.facility)
        && period.equals(that.period)
        && currency.equals(that.currency)
        && Objects.equals(payment, that.payment)
        && hasFiguresOf(that);
  }

  private boolean hasFiguresOf(PayLine that) {
    if (facts != that.facts
        || daysWorked != that.daysWorked
        || leaveDays != that.leaveDays
        || insuranceBase != that.insuranceBase
        || insuranceContribution != that.insuranceContribution) {
      return false;
    }
    for (PayKind kind : PayKind.values()) {
      if (units(kind) != that.units(kind)) {
        return false;
      }
    }
    for (HourKind kind : HourKind.values()) {
      if (time(kind) != that.time(kind)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        worker, firm, period, facts, basePay, overtimePay, normalMinutes, overtimeMinutes);
  }

  /** {@return the key of this line} */
  @Override
  public String toString() {
    return key();
  }

  /**
   * Builds a {@link PayLine}. The worker, the firm and the period are required, and the currency if
   * no amount is given.
   */
  public static final class Builder extends PayLineBuilder {
    Builder() {}
  }
}
