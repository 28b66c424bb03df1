package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.administration.Filing;
import org.jointpark.labour.Employment;
import org.jointpark.labour.WageUnit;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FilingFields;
import org.jointpark.rules.subject.PayLineFields;

/**
 * What generated expressions may read of a record.
 *
 * @param subject the records
 * @param money the amounts
 * @param hours the hours
 * @param counts the numbers
 * @param days the days
 * @param truths the truths
 * @param codes the texts
 * @param related what is read of another record
 * @param <S> the type of the record
 */
record Words<S>(
    Subject<S> subject,
    ImmutableList<Field<S, Money>> money,
    ImmutableList<Field<S, Duration>> hours,
    ImmutableList<Field<S, Integer>> counts,
    ImmutableList<Field<S, LocalDate>> days,
    ImmutableList<Field<S, Boolean>> truths,
    ImmutableList<Field<S, String>> codes,
    Optional<Related<S, ?>> related) {

  static final ImmutableList<Parameter<Money>> AMOUNTS = ImmutableList.of(
      parameter("wage.minimum", Money.class), parameter("wage.supplement", Money.class));
  static final ImmutableList<Parameter<Rate>> RATES =
      ImmutableList.of(parameter("wage.premium", Rate.class));
  static final ImmutableList<Parameter<Integer>> COUNTS =
      ImmutableList.of(parameter("leave.days", Integer.class));
  static final ImmutableList<Parameter<Duration>> HOURS =
      ImmutableList.of(parameter("hours.week", Duration.class));
  static final ImmutableList<Parameter<LocalDate>> DAYS =
      ImmutableList.of(parameter("wage.day", LocalDate.class));

  /** Of an employment, whose terms are dated. */
  static final Words<Employment> OF_EMPLOYMENTS = new Words<>(
      EmploymentFields.EMPLOYMENT,
      ImmutableList.of(
          EmploymentFields.WAGE.at(WageUnit.MONTH), EmploymentFields.WAGE.at(WageUnit.HOUR)),
      ImmutableList.of(EmploymentFields.WEEKLY_HOURS),
      ImmutableList.of(),
      ImmutableList.of(
          EmploymentFields.FIRST_DAY,
          EmploymentFields.PROBATION_LAST_DAY,
          EmploymentFields.LAST_DAY),
      ImmutableList.of(
          EmploymentFields.HAS_END, EmploymentFields.ON_PROBATION, EmploymentFields.HAS_PROBATION),
      ImmutableList.of(EmploymentFields.GRADE),
      Optional.empty());

  private static final Optional<Related<PayLine, ?>> EMPLOYMENT_OF_A_LINE =
      Optional.of(new Related<>(PayLineFields.EMPLOYMENT, OF_EMPLOYMENTS));

  /** Of a pay line and its employment, only what is rate-like. */
  static final Words<PayLine> OF_DAYS_OF_PAY_LINES = new Words<>(
      PayLineFields.PAY_LINE,
      ImmutableList.of(PayLineFields.BASE_PAY),
      ImmutableList.of(),
      ImmutableList.of(PayLineFields.NUMBER),
      ImmutableList.of(PayLineFields.FIRST_DAY, PayLineFields.LAST_DAY),
      ImmutableList.of(PayLineFields.FULL_MONTH),
      ImmutableList.of(),
      EMPLOYMENT_OF_A_LINE);

  /** Of a pay line and its employment. */
  static final Words<PayLine> OF_PAY_LINES = new Words<>(
      PayLineFields.PAY_LINE,
      ImmutableList.of(
          PayLineFields.BASE_PAY,
          PayLineFields.OVERTIME_PAY,
          PayLineFields.GROSS_PAY,
          PayLineFields.INSURANCE_BASE),
      ImmutableList.of(
          PayLineFields.NORMAL_HOURS, PayLineFields.OVERTIME_HOURS, PayLineFields.HOURS_WORKED),
      ImmutableList.of(
          PayLineFields.NUMBER,
          PayLineFields.DAYS_WORKED,
          PayLineFields.LEAVE_DAYS,
          PayLineFields.CALENDAR_DAYS),
      ImmutableList.of(PayLineFields.FIRST_DAY, PayLineFields.LAST_DAY, PayLineFields.PAYMENT_DAY),
      ImmutableList.of(PayLineFields.FULL_MONTH, PayLineFields.PAID),
      ImmutableList.of(),
      EMPLOYMENT_OF_A_LINE);

  /** Of a filing, which is an act of one day. */
  static final Words<Filing> OF_FILINGS = new Words<>(
      FilingFields.FILING,
      ImmutableList.of(),
      ImmutableList.of(),
      ImmutableList.of(FilingFields.CALENDAR_DAYS),
      ImmutableList.of(FilingFields.LAST_DAY, FilingFields.FILING_DAY, FilingFields.FIRST_DAY),
      ImmutableList.of(FilingFields.FILED, FilingFields.NAMES_FACILITY),
      ImmutableList.of(FilingFields.KIND),
      Optional.empty());

  /**
   * What is read of another record.
   *
   * @param path leads to it
   * @param words what is read
   * @param <S> the type of the record
   * @param <T> the type of the other record
   */
  record Related<S, T>(Path<S> path, Words<T> words) {}

  private static <V> Parameter<V> parameter(String id, Class<V> type) {
    return Parameter.of(ParameterId.of(id), type, "unit of a test");
  }
}
