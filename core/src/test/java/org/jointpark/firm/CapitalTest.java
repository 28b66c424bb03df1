package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.junit.jupiter.api.Test;

class CapitalTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final StateCode SOUTH = StateCode.of("KR");
  private static final StateCode NORTH = StateCode.of("KP");

  private static Capital.Builder capital() {
    return Capital.builder().currency(USD);
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  @Test
  void total_isTheSumOfTheParts() {
    Capital capital = capital()
        .putByOrigin(SOUTH, usd("900000.50"))
        .putByOrigin(NORTH, usd("100000"))
        .build();

    assertThat(capital.total()).contains(usd("1000000.50"));
    assertThat(capital.partFrom(NORTH)).contains(usd("100000"));
    assertThat(capital.byOrigin().keySet()).containsExactly(NORTH, SOUTH);
    assertThat(capital.toBuilder().build()).isEqualTo(capital);
  }

  @Test
  void zeroAndNotListed_areTheSameIfAllIsListed() {
    Capital listed =
        capital().putByOrigin(SOUTH, usd("5")).putByOrigin(NORTH, usd("0")).build();
    Capital brief = capital().putByOrigin(SOUTH, usd("5")).build();

    assertThat(listed).isEqualTo(brief).hasSameHashCodeAs(brief);
    assertThat(listed.byOrigin()).doesNotContainKey(NORTH);
    assertThat(brief.partFrom(NORTH)).contains(usd("0"));
  }

  @Test
  void zeroAndNotListed_differIfNotAllIsListed() {
    Capital.Builder partial =
        capital().itemisation(Itemisation.PARTIAL).putByOrigin(SOUTH, usd("5"));
    Capital unknown = partial.build();
    Capital zero = partial.putByOrigin(NORTH, usd("0")).build();

    assertThat(unknown).isNotEqualTo(zero);
    assertThat(unknown.partFrom(NORTH)).isEmpty();
    assertThat(zero.partFrom(NORTH)).contains(usd("0"));
    assertThat(zero.total()).isEmpty();
  }

  @Test
  void noCapitalAtAll_isZeroAndNotUnknown() {
    assertThat(capital().build().total()).contains(usd("0"));
    assertThat(capital().itemisation(Itemisation.PARTIAL).build().total()).isEmpty();
    assertThat(capital().build())
        .isNotEqualTo(capital().itemisation(Itemisation.PARTIAL).build());
  }

  @Test
  void build_refusesOtherCurrenciesAndNegativeParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> capital().putByOrigin(SOUTH, Money.of("KRW", "5")).build())
        .withMessage("capital must be in USD, but was KRW 5 (from KR)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> capital().putByOrigin(SOUTH, usd("-0.01")).build())
        .withMessage("capital must not be negative, but was USD -0.01 (from KR)");
  }

  @Test
  void build_refusesATotalThatIsTooLarge() {
    Money most = Money.ofTenThousandths(USD, Long.MAX_VALUE);
    Capital.Builder large = capital().putByOrigin(SOUTH, most).putByOrigin(NORTH, usd("1"));

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(large::build);
    assertThat(large.itemisation(Itemisation.PARTIAL).build().total()).isEmpty();
  }

  private static CapitalContribution.Builder contribution() {
    return CapitalContribution.builder()
        .id(CapitalContributionId.of("CC-1"))
        .firm(FirmId.of("F-1"))
        .day(LocalDate.of(2005, 3, 1))
        .amount(usd("250000"))
        .form(ContributionForm.IN_KIND);
  }

  @Test
  void contribution_needsNeitherOriginNorEvidence() {
    CapitalContribution contribution = contribution().build();

    assertThat(contribution.origin()).isEmpty();
    assertThat(contribution.evidence()).isEmpty();
    assertThat(contribution.toBuilder().origin(SOUTH).build()).isNotEqualTo(contribution);
  }

  @Test
  void contribution_refusesNothingAndLess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contribution().amount(usd("0")).build())
        .withMessage("amount must be more than zero, but was USD 0.00 (capital contribution CC-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contribution().amount(usd("-1")).build())
        .withMessage(
            "amount must be more than zero, but was USD -1.00 (capital contribution CC-1)");
  }
}
