package org.jointpark.example.benchmarks;

import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.PaymentForm;

/**
 * A pay line as a fact of an engine that reads properties.
 *
 * <p>A property that is unknown is {@value #UNKNOWN}, so that one comparison asks for it as well.
 */
public final class PayRow {

  /** Stands for a number that is unknown. */
  public static final long UNKNOWN = -1;

  private final int row;
  private final PayLine line;
  private final Law[] laws;
  private final AgreedWages wages;

  private PayRow(int row, PayLine line, Law[] laws, AgreedWages wages) {
    this.row = row;
    this.line = line;
    this.laws = laws;
    this.wages = wages;
  }

  /** Returns the lines of a park as facts. */
  static PayRow[] of(Table table, Park park) {
    Law[] laws = Law.laws(table.laws());
    PayLine[] lines = park.lines();
    PayRow[] rows = new PayRow[lines.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new PayRow(row, lines[row], laws, park.wages());
    }
    return rows;
  }

  /** {@return which line it is} */
  public int getRow() {
    return row;
  }

  PayLine line() {
    return line;
  }

  MonthLaw law(int number) {
    return laws[number].of(line);
  }

  private long pay(PayKind kind) {
    return line.isKnown(kind) ? line.tenThousandths(kind) : UNKNOWN;
  }

  private long minutes(HourKind kind) {
    return line.isKnown(kind) ? line.minutes(kind) : UNKNOWN;
  }

  /** {@return whether the line is of a whole month} */
  public boolean isFullMonth() {
    return PayRules.isFullMonth(line);
  }

  /** {@return the days at work} */
  public long getDaysWorked() {
    return line.isDaysWorkedKnown() ? line.knownDaysWorked() : UNKNOWN;
  }

  /** {@return the days of the period} */
  public long getCalendarDays() {
    return line.period().days();
  }

  /** {@return the agreed wage} */
  public long getAgreedWage() {
    return wages.of(line);
  }

  /** {@return the base pay} */
  public long getBasePay() {
    return pay(PayKind.BASE);
  }

  /** {@return the pay for overtime} */
  public long getOvertimePay() {
    return pay(PayKind.OVERTIME);
  }

  /** {@return the premium for the night} */
  public long getNightPay() {
    return pay(PayKind.NIGHT);
  }

  /** {@return the pay for work on holidays} */
  public long getHolidayPay() {
    return pay(PayKind.HOLIDAY);
  }

  /** {@return the pay for time without work} */
  public long getIdlePay() {
    return pay(PayKind.IDLE);
  }

  /** {@return the sum of all pay} */
  public long getGrossPay() {
    return line.isGrossPayKnown() ? line.grossPayTenThousandths() : UNKNOWN;
  }

  /** {@return the minutes of overtime, by day and by night} */
  public long getOvertimeMinutes() {
    long day = minutes(HourKind.OVERTIME);
    long night = minutes(HourKind.NIGHT_OVERTIME);
    return day < 0 || night < 0 ? UNKNOWN : day + night;
  }

  /** {@return the normal minutes in the night} */
  public long getNightMinutes() {
    return minutes(HourKind.NIGHT);
  }

  /** {@return the minutes on holidays} */
  public long getHolidayMinutes() {
    return minutes(HourKind.HOLIDAY);
  }

  /** {@return the minutes without work} */
  public long getIdleMinutes() {
    return minutes(HourKind.IDLE);
  }

  /** {@return all minutes at work} */
  public long getWorkedMinutes() {
    return line.isHoursWorkedKnown() ? line.minutesWorked() : UNKNOWN;
  }

  /** {@return the insurance base} */
  public long getInsuranceBase() {
    return line.isInsuranceBaseKnown() ? line.insuranceBaseTenThousandths() : UNKNOWN;
  }

  /** {@return the contribution} */
  public long getInsuranceContribution() {
    return line.isInsuranceContributionKnown()
        ? line.insuranceContributionTenThousandths()
        : UNKNOWN;
  }

  /** {@return the day of the payment, counted from the epoch; late if it was not made} */
  public long getPaymentDay() {
    if (line.isUnpaid()) {
      return PayRules.HORIZON.toEpochDay();
    }
    return line.isPaid() && line.knownPayment().isDayKnown()
        ? line.knownPayment().knownDay().toEpochDay()
        : UNKNOWN;
  }

  /** {@return whether it is known that nothing was paid} */
  public boolean isUnpaid() {
    return line.isUnpaid();
  }

  /** {@return whether it was paid in cash, for all that is known} */
  public boolean isPaidInCash() {
    return line.isPaid()
        && line.knownPayment().isFormKnown()
        && line.knownPayment().knownForm() == PaymentForm.CASH;
  }

  /** Returns whether the money was handed to somebody to whom a law allows to hand it. */
  public boolean isPaidAsAllowed(int law) {
    return line.isPaid()
        && line.knownPayment().isRecipientKnown()
        && PayRules.mayBePaid(line.knownPayment().knownRecipient(), law(law));
  }

  /** Returns on how many days somebody must have been at work for the minimum wage to be due. */
  public long leastDays(int law) {
    return law(law).leastDays();
  }

  /** Returns the highest minimum wage of the month. */
  public long highestMinimum(int law) {
    return law(law).highestMinimum();
  }

  /** Returns the minimum wage on the last day of the month. */
  public long minimumWage(int law) {
    return law(law).minimumWage();
  }

  /** Returns the pay for overtime, in percent. */
  public long overtimePercent(int law) {
    return law(law).overtimePercent();
  }

  /** Returns the premium for the night, in percent. */
  public long nightPercent(int law) {
    return law(law).nightPercent();
  }

  /** Returns the pay for work on holidays, in percent. */
  public long holidayPercent(int law) {
    return law(law).holidayPercent();
  }

  /** Returns the pay for time without work, in percent. */
  public long idlePercent(int law) {
    return law(law).idlePercent();
  }

  /** Returns the least insurance base, in percent of the gross pay. */
  public long basePercent(int law) {
    return law(law).basePercent();
  }

  /** Returns the contribution, in thousandths. */
  public long contributionPermille(int law) {
    return law(law).contributionPermille();
  }

  /** Returns the first day on which the line is paid too late, counted from the epoch. */
  public long tooLate(int law) {
    return law(law).tooLate().toEpochDay();
  }

  /** Returns the longest week, in minutes. */
  public long weeklyMinutes(int law) {
    return law(law).weeklyMinutes();
  }
}
