package org.jointpark.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevyTest {

  private static final LocalDate MARCH = LocalDate.of(2015, 3, 31);
  private static final LocalDate MAY = LocalDate.of(2015, 5, 2);
  private static final LocalDate LATER = LocalDate.of(2016, 1, 1);

  private static Levy.Builder levy() {
    return Levy.builder()
        .id(LevyId.of("TAX-1"))
        .firm(FirmId.of("F-1"))
        .kind("corporate-income-tax")
        .currency(Currency.getInstance("USD"));
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static Instalment on(LocalDate day, String amount) {
    return Instalment.of(day, usd(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETE, 2015-03-30, 1200", // unpaid
    "COMPLETE, 2015-03-31, 700", // in part, on the day itself
    "COMPLETE, 2015-05-01, 700",
    "COMPLETE, 2015-05-02, 0", // overpaid
    "PARTIAL, 2015-03-30,", // perhaps something else was paid
    "PARTIAL, 2015-03-31,",
    "PARTIAL, 2015-05-02, 0" // whatever else was paid
  })
  void outstanding_isWhatIsOwedAtTheEndOfADay(
      Itemisation itemisation, LocalDate day, String outstanding) {
    Levy levy = levy()
        .amount(usd("1200"))
        .paymentItemisation(itemisation)
        .addPayments(on(MARCH, "500"), on(MAY, "800"))
        .build();

    assertThat(levy.outstanding(day).map(Money::toString).orElse(null))
        .isEqualTo(outstanding == null ? null : usd(outstanding).toString());
  }

  @Test
  void paid_countsOverpayment() {
    Levy levy =
        levy().amount(usd("1200")).addPayments(on(MARCH, "500"), on(MAY, "800")).build();

    assertThat(levy.paid()).contains(usd("1300"));
    assertThat(levy.paidBy(MARCH)).contains(usd("500"));
    assertThat(levy.paidBy(MARCH.minusDays(1))).contains(usd("0"));
  }

  @Test
  void nothingPaidAndUnknown_differ() {
    Levy unpaid = levy().amount(usd("10")).build();
    Levy unknown =
        levy().amount(usd("10")).paymentItemisation(Itemisation.PARTIAL).build();

    assertThat(unpaid).isNotEqualTo(unknown);
    assertThat(unpaid.paid()).contains(usd("0"));
    assertThat(unpaid.outstanding(LATER)).contains(usd("10"));
    assertThat(unknown.paid()).isEmpty();
    assertThat(unknown.paidBy(LATER)).isEmpty();
    assertThat(unknown.outstanding(LATER)).isEmpty();
  }

  @Test
  void nothingOwedAndUnknown_differ() {
    Levy nothing = levy().amount(usd("0")).build();
    Levy unknown = levy().build();

    assertThat(nothing).isNotEqualTo(unknown);
    assertThat(nothing.outstanding(LATER)).contains(usd("0"));
    assertThat(unknown.outstanding(LATER)).isEmpty();
    assertThat(levy()
            .amount(usd("0"))
            .paymentItemisation(Itemisation.PARTIAL)
            .build()
            .outstanding(LATER))
        .contains(usd("0"));
  }

  @Test
  void payments_areSortedAndMayBeEqual() {
    Levy levy = levy()
        .addPayments(on(MAY, "2"), on(MARCH, "3"), on(MAY, "1"), on(MAY, "2"))
        .build();

    assertThat(levy.payments())
        .containsExactly(on(MARCH, "3"), on(MAY, "1"), on(MAY, "2"), on(MAY, "2"));
    assertThat(levy.paid()).contains(usd("8"));
    assertThat(levy)
        .isEqualTo(levy()
            .addPayments(on(MAY, "2"), on(MAY, "2"), on(MAY, "1"), on(MARCH, "3"))
            .build());
  }

  @Test
  void build_refusesOtherCurrenciesAndNegativeAmounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> levy().amount(Money.of("KRW", "5")).build())
        .withMessage("amount must be in USD, but was KRW 5 (levy TAX-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> levy().addPayment(Instalment.of(MARCH, Money.of("EUR", "5"))).build())
        .withMessage("payment must be in USD, but was EUR 5.00 (levy TAX-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> levy().amount(usd("-5")).build())
        .withMessage("amount must not be negative, but was USD -5.00 (levy TAX-1)");
  }

  @Test
  void build_refusesPaymentsOfWhichTheSumIsTooLarge() {
    Money most = Money.ofTenThousandths(Currency.getInstance("USD"), Long.MAX_VALUE);
    Levy.Builder large = levy().addPayments(Instalment.of(MARCH, most), on(MAY, "1"));

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(large::build);
  }

  @Test
  void build_refusesOtherKindsAndMissingParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> levy().kind("income tax").build())
        .withMessage("levy kind must match [A-Za-z0-9.-]{1,64}, but was 'income tax'");
    assertThatIllegalStateException()
        .isThrownBy(() -> Levy.builder().build())
        .withMessageContaining("[id, firm, kind, currency]");
  }

  @Test
  void instalment_isMoreThanZero() {
    assertThat(on(MARCH, "500")).hasToString("USD 500.00 on 2015-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on(MARCH, "0"))
        .withMessage("amount must be more than zero, but was USD 0.00 (instalment of 2015-03-31)");
  }

  @Test
  void instalments_areOrderedByDayThenByCurrencyAndAmount() {
    assertThat(on(MARCH, "9")).isLessThan(on(MAY, "1"));
    assertThat(Instalment.of(MAY, Money.of("EUR", "9"))).isLessThan(on(MAY, "1"));
    assertThat(on(MAY, "1")).isLessThan(on(MAY, "2")).isEqualByComparingTo(on(MAY, "1"));
  }
}
