package org.jointpark.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementRelationTest {

  private static AgreementRelation relation(AgreementRelationKind kind, String target) {
    return AgreementRelation.of(kind, AgreementId.of(target));
  }

  @Test
  void of_keepsItsParts() {
    AgreementRelation annex = relation(AgreementRelationKind.SUPPLEMENTS, "A-1");

    assertThat(annex.kind()).isEqualTo(AgreementRelationKind.SUPPLEMENTS);
    assertThat(annex.target()).isEqualTo(AgreementId.of("A-1"));
    assertThat(annex).hasToString("SUPPLEMENTS A-1");
  }

  @Test
  void compareTo_followsTheKindThenTheOtherAgreement() {
    assertThat(relation(AgreementRelationKind.SUPERSEDES, "A-9"))
        .isLessThan(relation(AgreementRelationKind.IMPLEMENTS, "A-1"));
    assertThat(relation(AgreementRelationKind.AMENDS, "A-1"))
        .isLessThan(relation(AgreementRelationKind.AMENDS, "A-2"))
        .isEqualByComparingTo(relation(AgreementRelationKind.AMENDS, "A-1"));
  }
}
