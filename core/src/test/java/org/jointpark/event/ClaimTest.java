package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.AgreementId;
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
  void build_refusesNoTargets() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nullity().targets(List.of()).build())
        .withMessage("targets must be at least one (claim C-1)");
  }
}
