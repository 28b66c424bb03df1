package org.jointpark.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.party.PartyId;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrationTest {

  private static final DateInterval YEAR = DateInterval.ofYear(2014);

  private static Certificate.Builder certificate() {
    return Certificate.builder()
        .id(CertificateId.of("CERT-1"))
        .firm(FirmId.of("F-1"))
        .kind("enterprise-registration")
        .validity(YEAR);
  }

  @Test
  void certificate_keepsWhatItIsTold() {
    Certificate least = certificate().build();
    Certificate most = certificate()
        .facility(FacilityId.of("FAC-1"))
        .number("No. 17")
        .issuer(PartyId.of("BUREAU"))
        .build();

    assertThat(least.facility()).isEmpty();
    assertThat(least.number()).isEmpty();
    assertThat(least.issuer()).isEmpty();
    assertThat(least.evidence()).isEmpty();
    assertThat(most.toBuilder().build()).isEqualTo(most).isNotEqualTo(least);
    assertThatIllegalStateException()
        .isThrownBy(() -> Certificate.builder().build())
        .withMessageContaining("[id, firm, kind, validity]");
  }

  @Test
  void certificate_refusesOtherKindsAndABlankNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificate().kind("").build())
        .withMessage("certificate kind must match [A-Za-z0-9.-]{1,64}, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificate().number(" ").build())
        .withMessage("number must not be blank, but was ' ' (certificate CERT-1)");
  }

  private static Filing.Builder filing() {
    return Filing.builder()
        .id(FilingId.of("FIL-1"))
        .firm(FirmId.of("F-1"))
        .kind("monthly-statistics")
        .period(YEAR);
  }

  @Test
  void filing_tellsUnknownNoneAndADayApart() {
    Filing unknown = filing().build();
    Filing none = filing().filed(Known.none()).build();
    Filing made = filing().filed(Known.of(LocalDate.of(2015, 1, 10))).build();

    assertThat(unknown.filed()).isEqualTo(Known.unknown());
    assertThat(unknown).isEqualTo(filing().filed(Known.unknown()).build());
    assertThat(unknown).isNotEqualTo(none);
    assertThat(none).isNotEqualTo(made);
    assertThat(made.toBuilder().build()).isEqualTo(made).isNotEqualTo(unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-01-01/..", "../2015-01-01", "../.."})
  void filing_isAboutAPeriodWithBothEnds(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filing().period(DateInterval.parse(period)).build())
        .withMessage("period must have a start and an end, but was " + period + " (filing FIL-1)");
  }

  @Test
  void filing_refusesOtherKinds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filing().kind("월간").build())
        .withMessage("filing kind must match [A-Za-z0-9.-]{1,64}, but was '월간'");
  }

  private static InsurancePolicy.Builder policy() {
    return InsurancePolicy.builder()
        .id(InsurancePolicyId.of("POL-1"))
        .firm(FirmId.of("F-1"))
        .kind("property-fire")
        .validity(YEAR);
  }

  @Test
  void policy_tellsZeroAndUnknownApart() {
    InsurancePolicy unknown = policy().build();
    InsurancePolicy nothing = policy().insuredSum(Money.of("USD", "0")).build();
    InsurancePolicy free = policy().premium(Money.of("USD", "0")).build();

    assertThat(unknown.insuredSum()).isEmpty();
    assertThat(unknown.premium()).isEmpty();
    assertThat(unknown).isNotEqualTo(nothing).isNotEqualTo(free);
    assertThat(free.toBuilder().build()).isEqualTo(free);
  }

  @Test
  void policy_refusesWhatCannotBe() {
    Money less = Money.of("USD", "-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().kind("fire & theft").build())
        .withMessage(
            "insurance policy kind must match [A-Za-z0-9.-]{1,64}, but was 'fire & theft'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().insurer("").build())
        .withMessage("insurer must not be blank, but was '' (insurance policy POL-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().insuredSum(less).build())
        .withMessage(
            "insured sum must not be negative, but was USD -1.00 (insurance policy POL-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().premium(less).build())
        .withMessage("premium must not be negative, but was USD -1.00 (insurance policy POL-1)");
  }

  static Stream<Arguments> ids() {
    return Stream.of(
        id("capital contribution id", CapitalContributionId::of),
        id("certificate id", CertificateId::of),
        id("facility id", FacilityId::of),
        id("filing id", FilingId::of),
        id("insurance policy id", InsurancePolicyId::of),
        id("levy id", LevyId::of));
  }

  private static <I extends Comparable<I>> Arguments id(String name, Function<String, I> of) {
    assertThat(of.apply("A-10")).isLessThan(of.apply("A-2"));
    return Arguments.of(name, of);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void ids_keepTheirTextAndRefuseOtherShapes(String name, Function<String, Object> of) {
    assertThat(of.apply("AZaz09-.")).as(name).hasToString("AZaz09-.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("a_1"))
        .withMessage(name + " must match [A-Za-z0-9.-]{1,64}, but was 'a_1'");
  }
}
