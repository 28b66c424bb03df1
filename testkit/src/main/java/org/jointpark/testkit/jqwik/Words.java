package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.administration.Filing;
import org.jointpark.firm.Firm;
import org.jointpark.labour.Employment;
import org.jointpark.labour.WageUnit;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FilingFields;
import org.jointpark.rules.subject.FirmFields;
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
 * @param related what is read of the record to which a path leads
 * @param owned what is reckoned of the records that lead to it
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
    Optional<Other<S, ?>> related,
    ImmutableList<Owned<?>> owned) {

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

  static final TableParameter.ByTwo<String, Boolean, Money> WAGES = TableParameter.of(
          ParameterId.of("wage.grade"), Money.class, "unit of a test")
      .by(String.class, Boolean.class);
  static final TableParameter.ByOne<String, Integer> LEAVES = TableParameter.of(
          ParameterId.of("leave.grade"), Integer.class, "unit of a test")
      .by(String.class);
  static final ListParameter<String> LISTED_CODES = list("codes.listed", String.class);
  static final ListParameter<Money> LISTED_AMOUNTS = list("amounts.listed", Money.class);
  static final ListParameter<LocalDate> LISTED_DAYS = list("days.listed", LocalDate.class);
  static final ImmutableList<Setting<?>> SETTINGS = ImmutableList.<Setting<?>>builder()
      .addAll(AMOUNTS)
      .addAll(COUNTS)
      .add(WAGES, LEAVES, LISTED_CODES, LISTED_AMOUNTS, LISTED_DAYS)
      .build();

  /** Of an employment alone, whose terms are dated. */
  private static final Words<Employment> OF_EMPLOYMENTS_ALONE = new Words<>(
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
      Optional.empty(),
      ImmutableList.of());

  /** Of an employment, and of the pay lines that lead to it. */
  static final Words<Employment> OF_EMPLOYMENTS = OF_EMPLOYMENTS_ALONE.with(
      new Owned<>(PayLineFields.EMPLOYMENT, linesOf(OF_EMPLOYMENTS_ALONE)));

  /** Of a pay line and its employment, only what is rate-like. */
  static final Words<PayLine> OF_DAYS_OF_PAY_LINES = new Words<>(
      PayLineFields.PAY_LINE,
      ImmutableList.of(PayLineFields.BASE_PAY),
      ImmutableList.of(),
      ImmutableList.of(PayLineFields.NUMBER),
      ImmutableList.of(PayLineFields.FIRST_DAY, PayLineFields.LAST_DAY),
      ImmutableList.of(PayLineFields.FULL_MONTH),
      ImmutableList.of(),
      Optional.of(new Other<>(PayLineFields.EMPLOYMENT, OF_EMPLOYMENTS)),
      ImmutableList.of());

  /** Of a pay line and its employment. */
  static final Words<PayLine> OF_PAY_LINES = linesOf(OF_EMPLOYMENTS);

  /** Of a firm, whose capital is dated, and of the records that lead to it. */
  static final Words<Firm> OF_FIRMS = new Words<>(
      FirmFields.FIRM,
      ImmutableList.of(FirmFields.CAPITAL),
      ImmutableList.of(),
      ImmutableList.of(),
      ImmutableList.of(FirmFields.ENTRY_DAY),
      ImmutableList.of(FirmFields.IN_PARK),
      ImmutableList.of(FirmFields.NAME),
      Optional.empty(),
      ImmutableList.of(
          new Owned<>(PayLineFields.FIRM, linesOf(OF_EMPLOYMENTS_ALONE)),
          new Owned<>(EmploymentFields.FIRM, OF_EMPLOYMENTS_ALONE)));

  /** Returns what may be read of a pay line and of its employment. */
  private static Words<PayLine> linesOf(Words<Employment> employments) {
    return new Words<>(
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
        ImmutableList.of(
            PayLineFields.FIRST_DAY, PayLineFields.LAST_DAY, PayLineFields.PAYMENT_DAY),
        ImmutableList.of(PayLineFields.FULL_MONTH, PayLineFields.PAID),
        ImmutableList.of(),
        Optional.of(new Other<>(PayLineFields.EMPLOYMENT, employments)),
        ImmutableList.of());
  }

  private Words<S> with(Owned<?> more) {
    return new Words<>(
        subject, money, hours, counts, days, truths, codes, related, ImmutableList.of(more));
  }

  /** Of a filing, which is an act of one day. */
  static final Words<Filing> OF_FILINGS = new Words<>(
      FilingFields.FILING,
      ImmutableList.of(),
      ImmutableList.of(),
      ImmutableList.of(FilingFields.CALENDAR_DAYS),
      ImmutableList.of(FilingFields.LAST_DAY, FilingFields.FILING_DAY, FilingFields.FIRST_DAY),
      ImmutableList.of(FilingFields.FILED, FilingFields.NAMES_FACILITY),
      ImmutableList.of(FilingFields.KIND),
      Optional.empty(),
      ImmutableList.of());

  /**
   * What is read of the record to which a path leads.
   *
   * @param path leads to it
   * @param words what is read
   * @param <S> the type of the record
   * @param <T> the type of the other record
   */
  record Other<S, T>(Path<S> path, Words<T> words) {}

  /**
   * What is read of each of the records that lead to a record.
   *
   * @param path leads from them
   * @param words what is read, in which no aggregate is
   * @param <T> the type of the others
   */
  record Owned<T>(Path<T> path, Words<T> words) {}

  private static <V> Parameter<V> parameter(String id, Class<V> type) {
    return Parameter.of(ParameterId.of(id), type, "unit of a test");
  }

  private static <V> ListParameter<V> list(String id, Class<V> type) {
    return ListParameter.of(ParameterId.of(id), type, "unit of a test");
  }
}
