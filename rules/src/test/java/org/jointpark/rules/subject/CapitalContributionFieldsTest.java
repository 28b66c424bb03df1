package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.ContributionForm;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class CapitalContributionFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2005, 2, 1);

  private static CapitalContribution.Builder contribution() {
    return CapitalContribution.builder()
        .id(CapitalContributionId.of("CC-1"))
        .firm(FirmId.of("F-1"))
        .day(DAY)
        .amount(Money.parse("USD 900000"))
        .form(ContributionForm.IN_KIND);
  }

  @Test
  void aContribution_belongsToItsDay() {
    CapitalContribution contribution = contribution().build();

    assertThat(CapitalContributionFields.CAPITAL_CONTRIBUTION.key(contribution))
        .isEqualTo(SubjectKey.of("capital-contribution", "CC-1"));
    assertThat(CapitalContributionFields.CAPITAL_CONTRIBUTION.extent().of(contribution))
        .isEqualTo(DateInterval.ofDay(DAY));
    assertThat(CapitalContributionFields.FIRM.follow(contribution, DAY))
        .contains(SubjectKey.of("firm", "F-1"));
  }

  @Test
  void properties_areThoseOfTheContribution() {
    CapitalContribution contribution = contribution().origin(StateCode.of("KR")).build();

    assertThat(CapitalContributionFields.DAY.read(contribution)).contains(DAY);
    assertThat(CapitalContributionFields.AMOUNT.read(contribution))
        .contains(Money.parse("USD 900000"));
    assertThat(CapitalContributionFields.FORM.read(contribution))
        .contains(ContributionForm.IN_KIND);
    assertThat(CapitalContributionFields.ORIGIN.read(contribution)).contains(StateCode.of("KR"));
    assertThat(CapitalContributionFields.ORIGIN.read(contribution().build())).isEmpty();
  }

  @Test
  void evidence_isAbsentFromTheFirmsOwnBooks() {
    CapitalContribution told = contribution()
        .evidence(Evidence.of(SourceId.of("press"), Confidence.MEDIUM))
        .build();

    assertThat(CapitalContributionFields.CONFIDENCE.read(told)).contains(Confidence.MEDIUM);
    assertThat(CapitalContributionFields.SOURCES.read(told).orElseThrow())
        .containsExactly(SourceId.of("press"));
    assertThat(CapitalContributionFields.RECORDED_DAY.read(told)).isEmpty();
    assertThat(CapitalContributionFields.CONFIDENCE.read(contribution().build()))
        .isEmpty();
  }
}
