package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class InsurancePolicyFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);

  private static InsurancePolicy.Builder policy() {
    return InsurancePolicy.builder()
        .id(InsurancePolicyId.of("POL-7"))
        .firm(FirmId.of("F-1"))
        .kind("property-fire")
        .validity(DateInterval.ofYear(2014));
  }

  @Test
  void aPolicy_belongsToTheDaysThatItCovers() {
    InsurancePolicy policy = policy().build();
    InsurancePolicy open = policy().validity(DateInterval.startingOn(DAY)).build();

    assertThat(InsurancePolicyFields.INSURANCE_POLICY.key(policy))
        .isEqualTo(SubjectKey.of("insurance-policy", "POL-7"));
    assertThat(InsurancePolicyFields.INSURANCE_POLICY.extent().of(policy))
        .isEqualTo(DateInterval.ofYear(2014));
    assertThat(InsurancePolicyFields.FIRST_DAY.read(policy)).contains(LocalDate.of(2014, 1, 1));
    assertThat(InsurancePolicyFields.LAST_DAY.read(policy)).contains(LocalDate.of(2014, 12, 31));
    assertThat(InsurancePolicyFields.HAS_END.read(policy)).contains(true);
    assertThat(InsurancePolicyFields.LAST_DAY.read(open)).isEmpty();
    assertThat(InsurancePolicyFields.HAS_END.read(open)).contains(false);
  }

  @Test
  void amounts_areKnownUnknownOrZero() {
    InsurancePolicy unknown = policy().build();
    InsurancePolicy known = policy()
        .insuredSum(Money.parse("USD 100000"))
        .premium(Money.parse("USD 0"))
        .build();

    assertThat(InsurancePolicyFields.INSURED_SUM.read(unknown)).isEmpty();
    assertThat(InsurancePolicyFields.PREMIUM.read(unknown)).isEmpty();
    assertThat(InsurancePolicyFields.INSURED_SUM.read(known)).contains(Money.parse("USD 100000"));
    assertThat(InsurancePolicyFields.PREMIUM.read(known)).contains(Money.parse("USD 0"));
    assertThat(InsurancePolicyFields.INSURED_SUM.isWhole()).isFalse();
    assertThat(InsurancePolicyFields.PREMIUM.isWhole()).isTrue();
  }

  @Test
  void properties_areThoseOfThePolicy() {
    InsurancePolicy full = policy()
        .insurer("KNIC")
        .evidence(Evidence.of(SourceId.of("press"), Confidence.MEDIUM))
        .build();
    InsurancePolicy bare = policy().build();

    assertThat(InsurancePolicyFields.KIND.read(bare)).contains("property-fire");
    assertThat(InsurancePolicyFields.INSURER.read(bare)).isEmpty();
    assertThat(InsurancePolicyFields.CONFIDENCE.read(bare)).isEmpty();
    assertThat(InsurancePolicyFields.INSURER.read(full)).contains("KNIC");
    assertThat(InsurancePolicyFields.CONFIDENCE.read(full)).contains(Confidence.MEDIUM);
    assertThat(InsurancePolicyFields.SOURCES.read(full).orElseThrow())
        .containsExactly(SourceId.of("press"));
    assertThat(InsurancePolicyFields.RECORDED_DAY.read(full)).isEmpty();
  }

  @Test
  void aPolicyThatNamesNoFacility_isKnownToNameNone() {
    InsurancePolicy ofOne = policy().facility(FacilityId.of("FAC-1")).build();

    assertThat(InsurancePolicyFields.NAMES_FACILITY.read(policy().build())).contains(false);
    assertThat(InsurancePolicyFields.FACILITY.follow(policy().build(), DAY)).isEmpty();
    assertThat(InsurancePolicyFields.NAMES_FACILITY.read(ofOne)).contains(true);
    assertThat(InsurancePolicyFields.FACILITY.follow(ofOne, DAY))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(InsurancePolicyFields.FIRM.follow(ofOne, DAY))
        .contains(SubjectKey.of("firm", "F-1"));
  }
}
