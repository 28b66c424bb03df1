package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.agreement;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

/** What becomes of a duty to leave something undone when its agreement ends or is disputed. */
final class AgreementLifeTest {

  private static final Normbook LEAVE_IT =
      Normbook.of(norm().content(Duty.refrain(Acts.of("harm"))).build());
  private static final SmallAgreement NULLITY =
      where("harm").claimed(ClaimKind.NULLITY, WEST, "2020-03-10");
  private static final String NULL_FROM_CLAIM_ON =
      "2020-03-10/2021-01-01 VOID | LIFECYCLE A on 2020-03-10 | HORIZON on 2021-01-01 [OPEN, FINAL]";

  @Test
  void isContestedForTheTextAndTheOtherPartyByANullityOfOne() {
    List<String> contested = List.of("2020-01-01/2021-01-01 COMPLIANT"
        + " | LIFECYCLE A on 2020-01-01 | HORIZON on 2021-01-01 [OPEN, CONTESTED]"
        + " [CONTESTED_STATUS: LIFECYCLE A on 2020-03-10]");

    assertThat(NULLITY.lines(LEAVE_IT, Perspective.text())).isEqualTo(contested);
    assertThat(NULLITY.lines(LEAVE_IT, Perspective.of(EAST))).isEqualTo(contested);
    assertThat(NULLITY.lines(LEAVE_IT, Perspective.adjudication("court", List.of())))
        .isEqualTo(contested);
  }

  @Test
  void isVoidForTheClaimantAndAnAdjudicationThatUpholdsIt() {
    assertThat(NULLITY.lines(LEAVE_IT, Perspective.of(WEST)))
        .hasSize(2)
        .endsWith(NULL_FROM_CLAIM_ON);
    assertThat(
            NULLITY.lines(LEAVE_IT, Perspective.adjudication("court", List.of(ClaimId.of("C1")))))
        .hasSize(2)
        .endsWith(NULL_FROM_CLAIM_ON);
  }

  @Test
  void isVoidForAllFromTheDayOnWhichTheLastPartyClaimsIt() {
    assertThat(NULLITY
            .claimed(ClaimKind.NULLITY, EAST, "2020-05-01")
            .lines(LEAVE_IT, Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-05-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | LIFECYCLE A on 2020-05-01 [FINAL]",
            "2020-05-01/2021-01-01 VOID"
                + " | LIFECYCLE A on 2020-05-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isNotContestedOnVerdictsThatEndedBefore() {
    assertThat(NULLITY
            .with("harm", "2020-03-01")
            .lines(LEAVE_IT, Perspective.text())
            .subList(0, 2))
        .noneMatch(line -> line.contains("CONTESTED"));
  }

  @Test
  void isDischargedWhenItExpires() {
    assertThat(where("harm")
            .agreed(agreement(Bearer.one(EAST))
                .validity(DateInterval.parse("2020-01-01/2020-07-01"))
                .build())
            .lines(LEAVE_IT, Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-07-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | LIFECYCLE A on 2020-07-01 [FINAL]",
            "2020-07-01/2021-01-01 DISCHARGED"
                + " | LIFECYCLE A on 2020-07-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void isDischargedWhenAnotherAgreementTakesItsPlace() {
    Agreement later = agreement(Bearer.one(EAST))
        .id(AgreementId.of("B"))
        .provisions(List.of())
        .signed(LocalDate.of(2020, 6, 1))
        .validity(DateInterval.startingOn(LocalDate.of(2020, 7, 1)))
        .addRelation(
            AgreementRelation.of(AgreementRelationKind.SUPERSEDES, SmallAgreement.AGREEMENT))
        .build();

    assertThat(where("harm")
            .with(dossier -> dossier.addAgreement(later))
            .lines(LEAVE_IT, Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-07-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | LIFECYCLE B on 2020-07-01 [FINAL]",
            "2020-07-01/2021-01-01 DISCHARGED"
                + " | LIFECYCLE B on 2020-07-01 | HORIZON on 2021-01-01 [OPEN, FINAL]");
  }

  @Test
  void beginsOnTheDayOfItsForceAndNotOfItsSignature() {
    assertThat(where("harm")
            .agreed(agreement(Bearer.one(EAST))
                .validity(DateInterval.startingOn(LocalDate.of(2020, 2, 1)))
                .build())
            .toldBy(LEAVE_IT))
        .containsExactly("2020-02-01/2021-01-01 COMPLIANT");
  }

  @Test
  void isSuspendedForThePartyAloneThatClaimsIt() {
    SmallAgreement claimed = where("harm").claimed(ClaimKind.SUSPENSION, WEST, "2020-04-01");

    assertThat(claimed.toldBy(LEAVE_IT, Perspective.of(WEST)))
        .containsExactly("2020-01-01/2020-04-01 COMPLIANT", "2020-04-01/2021-01-01 INACTIVE");
    assertThat(claimed.toldBy(LEAVE_IT, Perspective.of(EAST)))
        .containsExactly("2020-01-01/2021-01-01 COMPLIANT");
  }

  @Test
  void endsEvenWhileItIsSuspended() {
    assertThat(where("harm")
            .suspended("2020-04-01", "2020-12-31")
            .claimed(ClaimKind.TERMINATION, EAST, "2020-05-01")
            .claimed(ClaimKind.TERMINATION, WEST, "2020-05-01")
            .toldBy(LEAVE_IT))
        .containsExactly(
            "2020-01-01/2020-04-01 COMPLIANT",
            "2020-04-01/2020-05-01 INACTIVE",
            "2020-05-01/2021-01-01 DISCHARGED");
  }
}
