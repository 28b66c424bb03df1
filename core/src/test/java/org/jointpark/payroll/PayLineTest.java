package org.jointpark.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.stream.Stream;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PayLineTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final DateInterval MAY = DateInterval.ofMonth(YearMonth.of(2014, 5));

  private static PayLine.Builder line() {
    return PayLine.builder()
        .worker(WorkerId.of("W-17"))
        .firm(FirmId.of("F-1"))
        .period(MAY)
        .pay(PayKind.BASE, usd("70.355"));
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static PayLine.Builder everything() {
    PayLine.Builder line = line()
        .employment(EmploymentId.of("E-1"))
        .facility(FacilityId.of("FAC-1"))
        .number(4096)
        .insuranceBase(usd("80"))
        .insuranceContribution(usd("12"))
        .daysWorked(26)
        .leaveDays(5)
        .payment(Payment.builder()
            .day(LocalDate.of(2014, 6, 20))
            .recipient(PaymentRecipient.AUTHORITY)
            .form(PaymentForm.CASH)
            .build());
    int next = 1;
    for (PayKind kind : PayKind.values()) {
      line.pay(kind, usd(next++ + ".5"));
    }
    next = 100;
    for (HourKind kind : HourKind.values()) {
      line.hours(kind, Duration.ofMinutes(next++));
    }
    return line;
  }

  @Test
  void aCompleteLine_hasZeroOfWhatIsNotListed() {
    PayLine line = line().hours(HourKind.NORMAL, Duration.ofHours(208)).build();

    assertThat(line.itemisation()).isEqualTo(Itemisation.COMPLETE);
    assertThat(line.pay(PayKind.BASE)).contains(usd("70.355"));
    assertThat(line.pay(PayKind.NIGHT)).contains(usd("0"));
    assertThat(line.hours(HourKind.NIGHT)).contains(Duration.ZERO);
    assertThat(line.grossPay()).contains(usd("70.355"));
    assertThat(line.hoursWorked()).contains(Duration.ofHours(208));
    assertThat(line.listedPay()).containsOnlyKeys(PayKind.BASE);
    assertThat(line.listedHours()).containsOnlyKeys(HourKind.NORMAL);
  }

  @Test
  void aPartialLine_doesNotKnowWhatIsNotListed() {
    PayLine line = line()
        .itemisation(Itemisation.PARTIAL)
        .pay(PayKind.BONUS, usd("0"))
        .hours(HourKind.NORMAL, Duration.ofHours(208))
        .build();

    assertThat(line.pay(PayKind.NIGHT)).isEmpty();
    assertThat(line.pay(PayKind.BONUS)).contains(usd("0"));
    assertThat(line.hours(HourKind.NIGHT)).isEmpty();
    assertThat(line.grossPay()).isEmpty();
    assertThat(line.hoursWorked()).isEmpty();
    assertThat(line.listedPay()).containsOnlyKeys(PayKind.BASE, PayKind.BONUS);
  }

  @Test
  void hoursWorked_doNotNeedIdleHours() {
    PayLine.Builder partial = line().itemisation(Itemisation.PARTIAL);
    Stream.of(HourKind.values())
        .filter(HourKind::isWorked)
        .forEach(kind -> partial.hours(kind, Duration.ofHours(2)));

    assertThat(partial.build().hoursWorked()).contains(Duration.ofHours(10));
    assertThat(line().hours(HourKind.IDLE, Duration.ofHours(9)).build().hoursWorked())
        .contains(Duration.ZERO);
  }

  @Test
  void linesThatMeanTheSame_areEqual() {
    PayLine plain = line().build();
    PayLine.Builder partial = line().itemisation(Itemisation.PARTIAL);
    Stream.of(PayKind.values())
        .filter(kind -> kind != PayKind.BASE)
        .forEach(kind -> partial.pay(kind, usd("0")));
    Stream.of(HourKind.values()).forEach(kind -> partial.hours(kind, Duration.ZERO));

    assertThat(line().pay(PayKind.NIGHT, usd("0")).currency(USD).build())
        .isEqualTo(plain)
        .hasSameHashCodeAs(plain);
    assertThat(partial.build()).isEqualTo(plain);
    assertThat(line().itemisation(Itemisation.PARTIAL).build()).isNotEqualTo(plain);
  }

  @Test
  void payment_isUnknownNoneOrKnown() {
    Payment someDay = Payment.builder().build();

    assertThat(line().build().payment()).isEqualTo(Known.unknown());
    assertThat(line().payment(Known.none()).build().payment()).isEqualTo(Known.none());
    assertThat(line().payment(someDay).build().payment()).isEqualTo(Known.of(someDay));
    assertThat(line().payment(Known.none()).build()).isNotEqualTo(line().build());
  }

  @Test
  void insuranceAndDays_areUnknownUnlessGiven_evenInACompleteLine() {
    assertThat(line().build().insuranceBase()).isEmpty();
    assertThat(line().build().insuranceContribution()).isEmpty();
    assertThat(line().build().daysWorked()).isEmpty();
    assertThat(line().build().leaveDays()).isEmpty();

    PayLine zero = line()
        .insuranceBase(usd("0"))
        .insuranceContribution(usd("0"))
        .daysWorked(0)
        .leaveDays(0)
        .build();
    assertThat(zero).isNotEqualTo(line().build());
    assertThat(zero.insuranceBase()).contains(usd("0"));
    assertThat(zero.insuranceContribution()).contains(usd("0"));
    assertThat(zero.daysWorked()).contains(0);
    assertThat(zero.leaveDays()).contains(0);
  }

  @Test
  void everythingIsKept() {
    PayLine line = everything().build();

    int next = 1;
    for (PayKind kind : PayKind.values()) {
      assertThat(line.pay(kind)).contains(usd(next + ".5"));
      assertThat(line.tenThousandths(kind)).isEqualTo(next++ * 10_000L + 5_000);
    }
    next = 100;
    for (HourKind kind : HourKind.values()) {
      assertThat(line.hours(kind)).contains(Duration.ofMinutes(next));
      assertThat(line.minutes(kind)).isEqualTo(next++);
    }
    assertThat(line.employment()).contains(EmploymentId.of("E-1"));
    assertThat(line.facility()).contains(FacilityId.of("FAC-1"));
    assertThat(line.number()).isEqualTo(4096);
    assertThat(line.insuranceBase()).contains(usd("80"));
    assertThat(line.insuranceContribution()).contains(usd("12"));
    assertThat(line.daysWorked()).contains(26);
    assertThat(line.leaveDays()).contains(5);
    assertThat(line.payment().value().orElseThrow().form()).contains(PaymentForm.CASH);
    assertThat(line.grossPay()).contains(usd("49.5"));
    assertThat(line.hoursWorked()).contains(Duration.ofMinutes(510));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("worker", everything().worker(WorkerId.of("w"))),
        Arguments.of("firm", everything().firm(FirmId.of("f"))),
        Arguments.of("employment", everything().employment(EmploymentId.of("e"))),
        Arguments.of("facility", everything().facility(FacilityId.of("f"))),
        Arguments.of("period", everything().period(DateInterval.ofYear(2014))),
        Arguments.of("number", everything().number(4095)),
        Arguments.of("insurance base", everything().insuranceBase(usd("81"))),
        Arguments.of("contribution", everything().insuranceContribution(usd("13"))),
        Arguments.of("days worked", everything().daysWorked(25)),
        Arguments.of("leave days", everything().leaveDays(4)),
        Arguments.of("payment", everything().payment(Payment.on(LocalDate.of(2014, 6, 21)))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void linesThatDiffer_areNotEqual(String what, PayLine.Builder changed) {
    assertThat(changed.build()).as(what).isNotEqualTo(everything().build());
    assertThat(changed.build().toBuilder().build()).as(what).isEqualTo(changed.build());
  }

  @ParameterizedTest
  @EnumSource
  void linesThatDifferInAKindOfPay_areNotEqual(PayKind kind) {
    assertThat(everything().pay(kind, usd("1000")).build())
        .isNotEqualTo(everything().build());
  }

  @ParameterizedTest
  @EnumSource
  void linesThatDifferInAKindOfHours_areNotEqual(HourKind kind) {
    assertThat(everything().hours(kind, Duration.ofMinutes(1)).build())
        .isNotEqualTo(everything().build());
  }

  @Test
  void linesInOtherCurrencies_areNotEqual() {
    PayLine dollars = PayLine.builder()
        .worker(WorkerId.of("W-17"))
        .firm(FirmId.of("F-1"))
        .period(MAY)
        .currency(USD)
        .build();

    assertThat(dollars.toBuilder().currency(Currency.getInstance("KRW")).build())
        .isNotEqualTo(dollars);
    assertThat(dollars.currency()).isEqualTo(USD);
  }

  @Test
  void toString_isTheKey() {
    assertThat(line().build()).hasToString("F-1/W-17/2014-05-01/2014-06-01");
    assertThat(line().number(2).build()).hasToString("F-1/W-17/2014-05-01/2014-06-01/2");
  }

  @Test
  void plainNumbers_areRefusedWhereNothingIsKnown() {
    PayLine line = line().itemisation(Itemisation.PARTIAL).build();

    assertThat(line.isKnown(PayKind.BASE)).isTrue();
    assertThat(line.isKnown(PayKind.NIGHT)).isFalse();
    assertThat(line.isKnown(HourKind.NIGHT)).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> line.tenThousandths(PayKind.NIGHT))
        .withMessage("pay of kind NIGHT must be known, but was not"
            + " (pay line F-1/W-17/2014-05-01/2014-06-01). Maybe ask isKnown(NIGHT) before");
    assertThatIllegalStateException()
        .isThrownBy(() -> line.minutes(HourKind.NIGHT))
        .withMessage("hours of kind NIGHT must be known, but was not"
            + " (pay line F-1/W-17/2014-05-01/2014-06-01). Maybe ask isKnown(NIGHT) before");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            line().period(DateInterval.startingOn(LocalDate.of(2014, 5, 1))),
            "period must have at most 366 days, but was 2014-05-01/.."
                + " (pay line F-1/W-17/2014-05-01/..)"),
        Arguments.of(
            line().period(DateInterval.parse("2014-05-01/2015-05-03")),
            "period must have at most 366 days, but was 2014-05-01/2015-05-03"
                + " (pay line F-1/W-17/2014-05-01/2015-05-03)"),
        Arguments.of(
            line().number(0),
            "number must be 1 to 4096, but was 0 (pay line F-1/W-17/" + MAY + ")"),
        Arguments.of(
            line().number(4097),
            "number must be 1 to 4096, but was 4097 (pay line F-1/W-17/" + MAY + ")"),
        Arguments.of(
            line().pay(PayKind.BONUS, usd("-0.0001")),
            "pay of kind BONUS must not be negative, but was USD -0.0001 (pay line F-1/W-17/"
                + MAY
                + ")"),
        Arguments.of(
            line().pay(PayKind.BONUS, Money.of("KRW", "1")),
            "pay of kind BONUS must be in USD as the rest of the line, but was KRW 1"
                + " (pay line F-1/W-17/"
                + MAY
                + ")"),
        Arguments.of(
            line().insuranceBase(usd("-1")),
            "insurance base must not be negative, but was USD -1.00 (pay line F-1/W-17/" + MAY
                + ")"),
        Arguments.of(
            line().insuranceContribution(Money.of("KRW", "1")),
            "insurance contribution must be in USD as the rest of the line, but was KRW 1"
                + " (pay line F-1/W-17/"
                + MAY
                + ")"),
        Arguments.of(
            line()
                .hours(HourKind.NORMAL, Duration.ofHours(31 * 25))
                .hours(HourKind.IDLE, Duration.ofMinutes(1)),
            "hours must fit into the days of the period, which are 31, but were PT775H1M"
                + " (pay line F-1/W-17/"
                + MAY
                + ")"),
        Arguments.of(
            line().daysWorked(27).leaveDays(5),
            "days worked and leave days must fit into the days of the period, which are 31, but"
                + " were 27 and 5 (pay line F-1/W-17/"
                + MAY
                + ")"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void build_refusesWhatCannotBe(PayLine.Builder line, String message) {
    assertThatIllegalArgumentException().isThrownBy(line::build).withMessage(message);
  }

  @Test
  void build_acceptsWhatJustCanBe() {
    assertThat(line()
            .period(DateInterval.parse("2014-05-01/2015-05-02"))
            .build()
            .period()
            .days())
        .isEqualTo(366);
    assertThat(line().hours(HourKind.NORMAL, Duration.ofHours(31 * 25)).build().hoursWorked())
        .contains(Duration.ofHours(775));
    assertThat(line().daysWorked(26).leaveDays(5).build().daysWorked()).contains(26);
  }

  @Test
  void builder_refusesImpossibleHoursAndDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().hours(HourKind.NIGHT, Duration.ofSeconds(90)))
        .withMessage("hours of kind NIGHT must be whole minutes, but was PT1M30S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().hours(HourKind.NIGHT, Duration.ofNanos(1)))
        .withMessage("hours of kind NIGHT must be whole minutes, but was PT0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().hours(HourKind.NIGHT, Duration.ofNanos(-1)))
        .withMessage("hours of kind NIGHT must be PT0S to PT9150H, but was PT-0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().hours(HourKind.NIGHT, Duration.ofSeconds(Long.MAX_VALUE)))
        .withMessageStartingWith("hours of kind NIGHT must be PT0S to PT9150H, but was PT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().daysWorked(-1))
        .withMessage("days worked must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().leaveDays(-1))
        .withMessage("leave days must not be negative, but was -1");
  }

  @Test
  void build_refusesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PayLine.builder().currency(USD).build())
        .withMessage("period of a pay line must be set");
    assertThatIllegalStateException()
        .isThrownBy(() -> PayLine.builder().currency(USD).period(MAY).build())
        .withMessage("worker of a pay line must be set");
    assertThatIllegalStateException()
        .isThrownBy(() -> PayLine.builder()
            .worker(WorkerId.of("W-1"))
            .firm(FirmId.of("F-1"))
            .period(MAY)
            .build())
        .withMessage("currency must be set if no amount is (pay line F-1/W-1/" + MAY + ")");
  }

  @Test
  void grossPay_refusesWhatNoAmountCanBe() {
    Money most = Money.ofTenThousandths(USD, Long.MAX_VALUE);
    PayLine line = line().pay(PayKind.BASE, most).pay(PayKind.BONUS, most).build();

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(line::grossPay);
  }
}
