package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.party.PartyId;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private static Claim.Builder nullity() {
    return Claim.builder()
        .id(ClaimId.of("C-1"))
        .party(PartyId.of("DPRK"))
        .day(LocalDate.of(2016, 3, 10))
        .kind(ClaimKind.NULLITY)
        .addTargets(AgreementId.of("A-2"), AgreementId.of("A-1"))
        .event(EventId.of("EV-1"))
        .evidence(Evidence.of(SourceId.of("s-1"), Confidence.HIGH));
  }

  @Test
  void targets_areSorted() {
    Claim claim = nullity().build();

    assertThat(claim.targets()).containsExactly(AgreementId.of("A-1"), AgreementId.of("A-2"));
    assertThat(claim.toBuilder().build()).isEqualTo(claim).hasSameHashCodeAs(claim);
  }

  @Test
  void provisions_areSorted_andAllIfNoneIsNamed() {
    Claim claim =
        nullity().addProvisions(ProvisionId.of("P-2"), ProvisionId.of("P-1")).build();

    assertThat(claim.provisions()).containsExactly(ProvisionId.of("P-1"), ProvisionId.of("P-2"));
    assertThat(claim.toBuilder().build()).isEqualTo(claim).hasSameHashCodeAs(claim);
    assertThat(nullity().build().provisions()).isEmpty();
  }

  @Test
  void isAbout_allThatATargetSaysIfNoProvisionIsNamed() {
    Claim claim = nullity().build();

    assertThat(claim.isAbout(AgreementId.of("A-1"), ProvisionId.of("P-1"))).isTrue();
    assertThat(claim.isAbout(AgreementId.of("A-2"), ProvisionId.of("P-9"))).isTrue();
    assertThat(claim.isAbout(AgreementId.of("A-3"), ProvisionId.of("P-1"))).isFalse();
  }

  @Test
  void isAbout_theProvisionsThatAreNamedAlone() {
    Claim claim = nullity().addProvision(ProvisionId.of("P-1")).build();

    assertThat(claim.isAbout(AgreementId.of("A-1"), ProvisionId.of("P-1"))).isTrue();
    assertThat(claim.isAbout(AgreementId.of("A-1"), ProvisionId.of("P-2"))).isFalse();
    assertThat(claim.isAbout(AgreementId.of("A-3"), ProvisionId.of("P-1"))).isFalse();
  }

  @Test
  void recorded_isThatOfTheEvidence_elseItsOwnDay() {
    LocalDate published = LocalDate.of(2016, 3, 11);
    Claim claim = nullity().build();

    assertThat(claim.recorded()).isEqualTo(LocalDate.of(2016, 3, 10));
    assertThat(claim.toBuilder()
            .evidence(claim.evidence().toBuilder().recorded(published).build())
            .build()
            .recorded())
        .isEqualTo(published);
  }

  @Test
  void build_refusesNoTargets() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nullity().targets(List.of()).build())
        .withMessage("targets must be at least one (claim C-1)");
  }
}
