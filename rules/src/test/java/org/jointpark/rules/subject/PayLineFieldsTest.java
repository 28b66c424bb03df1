package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.payroll.HourKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.payroll.PaymentRecipient;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFunctions;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayLineFieldsTest {

  private static final DateInterval MAY = DateInterval.parse("2014-05-01/2014-06-01");
  private static final LocalDate DAY = LocalDate.of(2014, 5, 20);
  private static final Money WAGE = Money.parse("USD 70.355");
  private static final Money NOTHING = Money.parse("USD 0");

  private static final ImmutableMap<PayKind, Field<PayLine, Money>> PAY =
      ImmutableMap.<PayKind, Field<PayLine, Money>>builder()
          .put(PayKind.BASE, PayLineFields.BASE_PAY)
          .put(PayKind.OVERTIME, PayLineFields.OVERTIME_PAY)
          .put(PayKind.NIGHT, PayLineFields.NIGHT_PAY)
          .put(PayKind.HOLIDAY, PayLineFields.HOLIDAY_PAY)
          .put(PayKind.IDLE, PayLineFields.IDLE_PAY)
          .put(PayKind.LEAVE, PayLineFields.LEAVE_PAY)
          .put(PayKind.BONUS, PayLineFields.BONUS)
          .put(PayKind.PIECE_RATE, PayLineFields.PIECE_RATE_PAY)
          .put(PayKind.ALLOWANCE, PayLineFields.ALLOWANCE)
          .buildOrThrow();
  private static final ImmutableMap<HourKind, Field<PayLine, Duration>> HOURS =
      ImmutableMap.<HourKind, Field<PayLine, Duration>>builder()
          .put(HourKind.NORMAL, PayLineFields.NORMAL_HOURS)
          .put(HourKind.OVERTIME, PayLineFields.OVERTIME_HOURS)
          .put(HourKind.NIGHT, PayLineFields.NIGHT_HOURS)
          .put(HourKind.NIGHT_OVERTIME, PayLineFields.NIGHT_OVERTIME_HOURS)
          .put(HourKind.HOLIDAY, PayLineFields.HOLIDAY_HOURS)
          .put(HourKind.IDLE, PayLineFields.IDLE_HOURS)
          .buildOrThrow();

  private static PayLine.Builder line() {
    return PayLine.builder()
        .worker(WorkerId.of("W-17"))
        .firm(FirmId.of("F-1"))
        .period(MAY)
        .currency(Currency.getInstance("USD"));
  }

  @Test
  void aLine_belongsToItsPeriod() {
    PayLine line = line().pay(PayKind.BASE, WAGE).build();

    assertThat(PayLineFields.PAY_LINE.key(line))
        .isEqualTo(SubjectKey.of("pay-line", "F-1/W-17/2014-05-01/2014-06-01"));
    assertThat(PayLineFields.PAY_LINE.extent().of(line)).isEqualTo(MAY);
  }

  @Test
  void kindsOfPay_areReadOneByOne() {
    PAY.forEach((kind, field) -> {
      PayLine alone = line().itemisation(Itemisation.PARTIAL).pay(kind, WAGE).build();

      assertThat(field.read(alone)).as(field.toString()).contains(WAGE);
      assertThat(PAY.values().stream().filter(other -> other.read(alone).isPresent()))
          .containsExactly(field);
    });
    assertThat(PAY).hasSameSizeAs(PayKind.values());
  }

  @Test
  void kindsOfHours_areReadOneByOne() {
    HOURS.forEach((kind, field) -> {
      PayLine alone = line()
          .itemisation(Itemisation.PARTIAL)
          .hours(kind, Duration.ofHours(8))
          .build();

      assertThat(field.read(alone)).as(field.toString()).contains(Duration.ofHours(8));
      assertThat(HOURS.values().stream().filter(other -> other.read(alone).isPresent()))
          .containsExactly(field);
    });
    assertThat(HOURS).hasSameSizeAs(HourKind.values());
  }

  @Test
  void pay_isRateLikeForTheBaseAlone() {
    assertThat(PAY.values().stream().filter(field -> !field.isWhole()))
        .containsExactly(PayLineFields.BASE_PAY);
    assertThat(HOURS.values()).allMatch(Field::isWhole);
    assertThat(PayLineFields.BASE_PAY.readOver(line().pay(PayKind.BASE, WAGE).build(), MAY))
        .isEqualTo(Timeline.of(MAY, WAGE));
  }

  @Test
  void whatIsNotListed_isZeroInACompleteLineAndUnknownInAPartialOne() {
    PayLine complete = line().build();
    PayLine partial = line().itemisation(Itemisation.PARTIAL).build();

    assertThat(PAY.values()).allSatisfy(pay -> {
      assertThat(pay.read(complete)).contains(NOTHING);
      assertThat(pay.read(partial)).isEmpty();
    });
    assertThat(HOURS.values()).allSatisfy(hours -> {
      assertThat(hours.read(complete)).contains(Duration.ZERO);
      assertThat(hours.read(partial)).isEmpty();
    });
    assertThat(PayLineFields.GROSS_PAY.read(complete)).contains(NOTHING);
    assertThat(PayLineFields.GROSS_PAY.read(partial)).isEmpty();
    assertThat(PayLineFields.HOURS_WORKED.read(complete)).contains(Duration.ZERO);
    assertThat(PayLineFields.HOURS_WORKED.read(partial)).isEmpty();
    assertThat(PayLineFields.ITEMISATION.read(complete)).contains(Itemisation.COMPLETE);
    assertThat(PayLineFields.ITEMISATION.read(partial)).contains(Itemisation.PARTIAL);
  }

  @Test
  void sums_areOfAllPayAndOfTheHoursAtWork() {
    PayLine line = line()
        .pay(PayKind.BASE, WAGE)
        .pay(PayKind.ALLOWANCE, Money.parse("USD 3"))
        .hours(HourKind.NORMAL, Duration.ofHours(200))
        .hours(HourKind.IDLE, Duration.ofHours(8))
        .build();

    assertThat(PayLineFields.GROSS_PAY.read(line)).contains(Money.parse("USD 73.355"));
    assertThat(PayLineFields.HOURS_WORKED.read(line)).contains(Duration.ofHours(200));
  }

  @Test
  void hoursWorked_areKnownWithoutTheIdleOnes() {
    PayLine.Builder worked = line().itemisation(Itemisation.PARTIAL);
    HOURS.keySet().stream()
        .filter(HourKind::isWorked)
        .forEach(kind -> worked.hours(kind, Duration.ofHours(1)));

    assertThat(PayLineFields.HOURS_WORKED.read(worked.build())).contains(Duration.ofHours(5));
  }

  @Test
  void grossPay_thatIsTooLargeIsAFault() {
    Money most = Money.ofTenThousandths(Currency.getInstance("USD"), Long.MAX_VALUE);
    PayLine line = line().pay(PayKind.BASE, most).pay(PayKind.BONUS, most).build();

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> PayLineFields.GROSS_PAY.read(line));
  }

  @Test
  void insuranceAndDays_areUnknownUnlessGiven() {
    PayLine none = line().build();
    PayLine zero = line()
        .insuranceBase(NOTHING)
        .insuranceContribution(NOTHING)
        .daysWorked(0)
        .leaveDays(0)
        .build();

    assertThat(PayLineFields.INSURANCE_BASE.read(none)).isEmpty();
    assertThat(PayLineFields.INSURANCE_CONTRIBUTION.read(none)).isEmpty();
    assertThat(PayLineFields.DAYS_WORKED.read(none)).isEmpty();
    assertThat(PayLineFields.LEAVE_DAYS.read(none)).isEmpty();
    assertThat(PayLineFields.INSURANCE_BASE.read(zero)).contains(NOTHING);
    assertThat(PayLineFields.INSURANCE_CONTRIBUTION.read(zero)).contains(NOTHING);
    assertThat(PayLineFields.DAYS_WORKED.read(zero)).contains(0);
    assertThat(PayLineFields.LEAVE_DAYS.read(zero)).contains(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-05-01/2014-06-01, true, 31",
    "2014-02-01/2014-03-01, true, 28",
    "2016-02-01/2016-03-01, true, 29",
    "2014-12-01/2015-01-01, true, 31",
    "2014-05-02/2014-06-01, false, 30",
    "2014-05-01/2014-05-31, false, 30",
    "2014-05-01/2014-07-01, false, 61",
    "2014-05-15/2014-06-15, false, 31",
    "2014-05-01/2014-05-02, false, 1"
  })
  void fullMonth_isOneCalendarMonth(DateIntervalText period, boolean full, int days) {
    PayLine line = line().period(period.days()).build();

    assertThat(PayLineFields.FULL_MONTH.read(line)).contains(full);
    assertThat(PayLineFields.CALENDAR_DAYS.read(line)).contains(days);
    assertThat(PayLineFields.FIRST_DAY.read(line)).isEqualTo(period.days().start());
    assertThat(PayLineFields.LAST_DAY.read(line)).isEqualTo(period.days().lastDay());
  }

  /** An interval that JUnit makes of its text. */
  record DateIntervalText(DateInterval days) {
    static DateIntervalText of(String text) {
      return new DateIntervalText(DateInterval.parse(text));
    }
  }

  @Test
  void payment_isKnownUnknownOrNone() {
    PayLine unknown = line().build();
    PayLine none = line().payment(Known.none()).build();
    PayLine paid = line()
        .payment(Known.of(Payment.builder()
            .day(LocalDate.of(2014, 6, 20))
            .recipient(PaymentRecipient.AUTHORITY)
            .form(PaymentForm.VOUCHERS)
            .build()))
        .build();
    PayLine paidSomehow = line().payment(Payment.builder().build()).build();

    assertThat(PayLineFields.PAID.read(unknown)).isEmpty();
    assertThat(PayLineFields.PAID.read(none)).contains(false);
    assertThat(PayLineFields.PAYMENT_DAY.read(none)).isEmpty();
    assertThat(PayLineFields.PAID.read(paidSomehow)).contains(true);
    assertThat(PayLineFields.PAYMENT_DAY.read(paidSomehow)).isEmpty();
    assertThat(PayLineFields.PAYMENT_FORM.read(paidSomehow)).isEmpty();
    assertThat(PayLineFields.PAID.read(paid)).contains(true);
    assertThat(PayLineFields.PAYMENT_DAY.read(paid)).contains(LocalDate.of(2014, 6, 20));
    assertThat(PayLineFields.PAYMENT_RECIPIENT.read(paid)).contains(PaymentRecipient.AUTHORITY);
    assertThat(PayLineFields.PAYMENT_FORM.read(paid)).contains(PaymentForm.VOUCHERS);
  }

  @Test
  void numberAndCurrency_areThoseOfTheLine() {
    PayLine second = line().number(2).build();

    assertThat(PayLineFields.NUMBER.read(second)).contains(2);
    assertThat(PayLineFields.CURRENCY.read(second)).contains(Currency.getInstance("USD"));
    assertThat(PayLineFields.PAY_LINE.key(second).id()).endsWith("/2");
  }

  @Test
  void paths_leadToWhomTheLineNames() {
    PayLine line = line()
        .employment(EmploymentId.of("E-1"))
        .facility(FacilityId.of("FAC-1"))
        .build();

    assertThat(PayLineFields.WORKER.follow(line, DAY)).contains(SubjectKey.of("worker", "W-17"));
    assertThat(PayLineFields.FIRM.follow(line, DAY)).contains(SubjectKey.of("firm", "F-1"));
    assertThat(PayLineFields.EMPLOYMENT.follow(line, DAY))
        .contains(SubjectKey.of("employment", "E-1"));
    assertThat(PayLineFields.FACILITY.follow(line, DAY))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(PayLineFields.EMPLOYMENT.follow(line().build(), DAY)).isEmpty();
    assertThat(PayLineFields.FACILITY.follow(line().build(), DAY)).isEmpty();
  }

  @Test
  void plainNumbers_areThoseOfTheValues() {
    PayLine line = line()
        .pay(PayKind.BASE, WAGE)
        .pay(PayKind.BONUS, Money.parse("USD 12.5"))
        .hours(HourKind.NORMAL, Duration.ofHours(208))
        .hours(HourKind.NIGHT, Duration.ofMinutes(77))
        .insuranceBase(Money.parse("USD 80"))
        .insuranceContribution(Money.parse("USD 12"))
        .daysWorked(26)
        .leaveDays(5)
        .payment(Payment.on(DAY))
        .build();

    int plain = 0;
    for (Field<PayLine, ?> field : PayLineFields.PAY_LINE.fields()) {
      FieldFunctions<PayLine> functions = field.functions().orElseThrow();
      if (functions.number().isPresent()) {
        plain++;
        assertThat(functions.presence().test(line)).as("%s", field).isTrue();
        assertThat(functions.number().get().applyAsLong(line))
            .as("%s", field)
            .isEqualTo(number(field.read(line).orElseThrow()));
      }
    }
    assertThat(plain).isEqualTo(27);
  }

  private static long number(Object value) {
    if (value instanceof Money money) {
      return money.tenThousandths();
    }
    if (value instanceof Duration hours) {
      return hours.toMinutes();
    }
    if (value instanceof LocalDate day) {
      return day.toEpochDay();
    }
    return value instanceof Boolean truth ? (truth ? 1 : 0) : (Integer) value;
  }
}
