package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.Levy;
import org.jointpark.administration.LevyId;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Itemisation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class LevyFieldsTest {

  private static final DateInterval ALWAYS = DateInterval.always();
  private static final LocalDate DUE = LocalDate.of(2015, 3, 31);
  private static final Instalment FIRST =
      Instalment.of(LocalDate.of(2015, 3, 31), Money.parse("USD 500"));
  private static final Instalment SECOND =
      Instalment.of(LocalDate.of(2015, 5, 4), Money.parse("USD 700"));

  private static Levy.Builder levy() {
    return Levy.builder()
        .id(LevyId.of("TAX-2014"))
        .firm(FirmId.of("F-1"))
        .kind("corporate-income-tax")
        .currency(Currency.getInstance("USD"));
  }

  private static Levy.Builder tax() {
    return levy().period(DateInterval.ofYear(2014)).due(DUE).amount(Money.parse("USD 1200"));
  }

  @Test
  void aLevy_belongsToTheLastDayOfItsPeriod() {
    Levy levy = tax().build();

    assertThat(LevyFields.LEVY.key(levy)).isEqualTo(SubjectKey.of("levy", "TAX-2014"));
    assertThat(LevyFields.LEVY.extent().of(levy))
        .isEqualTo(DateInterval.ofDay(LocalDate.of(2014, 12, 31)));
    assertThat(LevyFields.FIRST_DAY.read(levy)).contains(LocalDate.of(2014, 1, 1));
    assertThat(LevyFields.LAST_DAY.read(levy)).contains(LocalDate.of(2014, 12, 31));
    assertThat(LevyFields.FIRM.follow(levy, DUE)).contains(SubjectKey.of("firm", "F-1"));
  }

  @Test
  void aLevyForNoPeriodThatEnds_belongsToItsDueDay() {
    Levy fee = levy().due(DUE).build();
    Levy endless =
        levy().period(DateInterval.startingOn(DUE.minusYears(1))).due(DUE).build();

    assertThat(LevyFields.LEVY.extent().of(fee)).isEqualTo(DateInterval.ofDay(DUE));
    assertThat(LevyFields.LEVY.extent().of(endless)).isEqualTo(DateInterval.ofDay(DUE));
    assertThat(LevyFields.FIRST_DAY.read(fee)).isEmpty();
    assertThat(LevyFields.LAST_DAY.read(endless)).isEmpty();
  }

  @Test
  void aLevyThatIsOfNoDay_isRefused() {
    Levy undated = levy().addPayments(FIRST).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevyFields.LEVY.extent().of(undated))
        .withMessage("levy must have a period with an end or a due day to be judged, but had"
            + " neither (levy TAX-2014)");
  }

  @Test
  void amounts_areKnownUnknownOrZero() {
    Levy unknown = levy().paymentItemisation(Itemisation.PARTIAL).build();
    Levy zero = tax().amount(Money.parse("USD 0")).build();

    assertThat(LevyFields.AMOUNT.read(unknown)).isEmpty();
    assertThat(LevyFields.AMOUNT_PAID.read(unknown)).isEmpty();
    assertThat(LevyFields.DUE_DAY.read(unknown)).isEmpty();
    assertThat(LevyFields.OUTSTANDING_ON_DUE_DAY.read(unknown)).isEmpty();
    assertThat(LevyFields.AMOUNT_PAID_BY_DUE_DAY.read(unknown)).isEmpty();
    assertThat(LevyFields.AMOUNT.read(zero)).contains(Money.parse("USD 0"));
    assertThat(LevyFields.AMOUNT_PAID.read(zero)).contains(Money.parse("USD 0"));
    assertThat(LevyFields.OUTSTANDING_ON_DUE_DAY.read(zero)).contains(Money.parse("USD 0"));
    assertThat(LevyFields.SETTLEMENT_DAY.read(zero)).isEmpty();
  }

  @Test
  void payments_areCountedUpToTheEndOfADay() {
    Levy levy = tax().addPayments(SECOND, FIRST).build();

    assertThat(LevyFields.AMOUNT_PAID.read(levy)).contains(Money.parse("USD 1200"));
    assertThat(LevyFields.AMOUNT_PAID_BY_DUE_DAY.read(levy)).contains(Money.parse("USD 500"));
    assertThat(LevyFields.OUTSTANDING_ON_DUE_DAY.read(levy)).contains(Money.parse("USD 700"));
    assertThat(LevyFields.AMOUNT_PAID_SO_FAR.readOver(levy, ALWAYS))
        .hasToString(
            "{../2015-03-31=USD 0.00, 2015-03-31/2015-05-04=USD 500.00, 2015-05-04/..=USD 1200.00}");
    assertThat(LevyFields.OUTSTANDING.readOver(levy, ALWAYS))
        .hasToString(
            "{../2015-03-31=USD 1200.00, 2015-03-31/2015-05-04=USD 700.00, 2015-05-04/..=USD 0.00}");
    assertThat(LevyFields.SETTLEMENT_DAY.read(levy)).contains(LocalDate.of(2015, 5, 4));
    assertThat(LevyFields.PAYMENTS.read(levy).orElseThrow()).containsExactly(FIRST, SECOND);
  }

  @Test
  void aLevyOnWhichNothingWasPaid_isOutstandingOnEveryDay() {
    Levy levy = tax().build();

    assertThat(LevyFields.OUTSTANDING.readOver(levy, ALWAYS))
        .isEqualTo(Timeline.constant(Money.parse("USD 1200")));
    assertThat(LevyFields.AMOUNT_PAID_SO_FAR.readOver(levy, ALWAYS))
        .isEqualTo(Timeline.constant(Money.parse("USD 0")));
    assertThat(LevyFields.SETTLEMENT_DAY.read(levy)).isEmpty();
  }

  @Test
  void aPartialList_tellsNoMoreThanThatEnoughWasPaid() {
    Levy levy =
        tax().addPayments(FIRST, SECOND).paymentItemisation(Itemisation.PARTIAL).build();

    assertThat(LevyFields.AMOUNT_PAID.read(levy)).isEmpty();
    assertThat(LevyFields.AMOUNT_PAID_SO_FAR.readOver(levy, ALWAYS)).isEqualTo(Timeline.empty());
    assertThat(LevyFields.OUTSTANDING.readOver(levy, ALWAYS))
        .hasToString("{2015-05-04/..=USD 0.00}");
    assertThat(LevyFields.SETTLEMENT_DAY.read(levy)).isEmpty();
    assertThat(LevyFields.PAYMENT_ITEMISATION.read(levy)).contains(Itemisation.PARTIAL);
  }

  @Test
  void kindAndCurrency_areThoseOfTheLevy() {
    assertThat(LevyFields.KIND.read(levy().build())).contains("corporate-income-tax");
    assertThat(LevyFields.CURRENCY.read(levy().build())).contains(Currency.getInstance("USD"));
  }
}
