package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.util.List;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.ClaimKind;
import org.jointpark.time.Deadline;
import org.junit.jupiter.api.Test;

/** A power of east, beside the duty of both to leave something undone. */
final class PowerTest {

  private static final State FLOOD = State.between(Acts.of("flood"), Acts.of("dry"));
  private static final Norm DUTY = Norm.named("duty", "it is left undone")
      .from(SmallAgreement.CLAUSE)
      .content(Duty.refrain(Acts.of("harm")))
      .build();

  private static Norm power(NormContent content) {
    return norm().bearer(Bearer.one(EAST)).content(content).build();
  }

  private static SmallAgreement agreed() {
    return where("harm", "flood", "dry", "end", "protest");
  }

  private static List<String> told(SmallAgreement under, Norm power) {
    return under.toldOfEach(Normbook.of(DUTY, power));
  }

  @Test
  void endsTheAgreementByAClaimOfItsHolder() {
    Norm denounce = power(Power.byClaim(PowerEffect.TERMINATES, ClaimKind.TERMINATION));

    assertThat(told(agreed().claimed(ClaimKind.TERMINATION, EAST, "2020-03-01"), denounce))
        .containsExactly(
            "duty east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "duty east, west: 2020-03-01/2021-01-01 DISCHARGED",
            "norm east: A: 2020-03-01/2020-03-02 VALID");
    assertThat(told(agreed().claimed(ClaimKind.TERMINATION, WEST, "2020-03-01"), denounce))
        .containsExactly("duty east, west: 2020-01-01/2021-01-01 COMPLIANT");
  }

  @Test
  void takesEffectAfterItsNotice() {
    Norm denounce = power(
        Power.byClaim(PowerEffect.TERMINATES, ClaimKind.TERMINATION).withNotice(Deadline.days(30)));

    assertThat(told(agreed().claimed(ClaimKind.TERMINATION, EAST, "2020-03-01"), denounce))
        .containsExactly(
            "duty east, west: 2020-01-01/2020-03-31 COMPLIANT",
            "duty east, west: 2020-03-31/2021-01-01 DISCHARGED",
            "norm east: A: 2020-03-01/2020-03-02 VALID");
  }

  @Test
  void isInvalidWithoutItsCondition() {
    Norm denounce = power(Power.byAct(PowerEffect.TERMINATES, Acts.of("end"))).toBuilder()
        .condition(FLOOD)
        .build();

    assertThat(agreed()
            .with("end", "2020-03-01", EAST)
            .lines(Normbook.of(DUTY, denounce), Perspective.text()))
        .containsExactly(
            "2020-01-01/2021-01-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | HORIZON on 2021-01-01 [OPEN]",
            "2020-03-01/2020-03-02 INVALID"
                + " | EVENT E1 on 2020-03-01 | EXTENT on 2020-03-02 [FINAL]");
    assertThat(told(agreed().with("flood", "2020-02-01").with("end", "2020-03-01", EAST), denounce))
        .containsExactly(
            "duty east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "duty east, west: 2020-03-01/2021-01-01 DISCHARGED",
            "norm east: E2: 2020-03-01/2020-03-02 VALID");
  }

  @Test
  void isInvalidOnceTheAgreementHasEnded() {
    Norm denounce = power(Power.byAct(PowerEffect.TERMINATES, Acts.of("end")));

    assertThat(told(
            agreed().with("end", "2020-03-01", EAST).with("end", "2020-04-01", EAST), denounce))
        .containsExactly(
            "duty east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "duty east, west: 2020-03-01/2021-01-01 DISCHARGED",
            "norm east: E1: 2020-03-01/2020-03-02 VALID",
            "norm east: E2: 2020-04-01/2020-04-02 INVALID");
  }

  @Test
  void isContestedAndWithoutEffectIfAnotherPartyDisputesIt() {
    Norm denounce =
        power(Power.byAct(PowerEffect.TERMINATES, Acts.of("end")).disputedBy(Acts.of("protest")));

    assertThat(told(
            agreed().with("end", "2020-03-01", EAST).with("protest", "2020-03-05", WEST), denounce))
        .containsExactly(
            "duty east, west: 2020-01-01/2021-01-01 COMPLIANT",
            "norm east: E1: 2020-03-01/2020-03-02 CONTESTED");
    assertThat(told(
            agreed().with("end", "2020-03-01", EAST).with("protest", "2020-02-05", WEST), denounce))
        .contains("norm east: E1: 2020-03-01/2020-03-02 VALID");
  }

  @Test
  void isNotFinalWhileItMayBeDisputed() {
    Norm denounce =
        power(Power.byAct(PowerEffect.TERMINATES, Acts.of("end")).disputedBy(Acts.of("protest")));

    assertThat(agreed()
            .with("end", "2020-03-01", EAST)
            .lines(Normbook.of(DUTY, denounce), Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01",
            "2020-03-01/2021-01-01 DISCHARGED"
                + " | EVENT E1 on 2020-03-01 | HORIZON on 2021-01-01 [OPEN]",
            "2020-03-01/2020-03-02 VALID | EVENT E1 on 2020-03-01 | EXTENT on 2020-03-02");
  }

  @Test
  void isUndeterminedIfItsConditionOrItsDayIs() {
    Norm denounce = power(Power.byAct(PowerEffect.TERMINATES, Acts.of("end"))).toBuilder()
        .condition(FLOOD)
        .build();

    assertThat(told(borneBy(Bearer.one(EAST)).with("end", "2020-03-01", EAST), denounce))
        .contains("norm east: E1: 2020-03-01/2020-03-02 UNDETERMINED missing [coverage of flood]");
    assertThat(told(
            agreed().with("end", "[2020-03-01..2020-03-05]", EAST),
            power(Power.byAct(PowerEffect.TERMINATES, Acts.of("end")))))
        .containsExactly(
            "duty east, west: 2020-01-01/2021-01-01 COMPLIANT",
            "norm east: E1: 2020-03-01/2020-03-06 UNDETERMINED missing [day of E1]");
  }

  @Test
  void annulsTheAgreement() {
    assertThat(told(
            agreed().with("end", "2020-03-01", EAST),
            power(Power.byAct(PowerEffect.ANNULS, Acts.of("end")))))
        .containsExactly(
            "duty east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "duty east, west: 2020-03-01/2021-01-01 VOID",
            "norm east: E1: 2020-03-01/2020-03-02 VALID");
  }

  @Test
  void suspendsAndResumes() {
    Norm suspend = power(Power.byAct(PowerEffect.SUSPENDS, Acts.of("end")));
    Norm resume = Norm.named("resume", "it binds again")
        .from(SmallAgreement.CLAUSE)
        .bearer(Bearer.one(WEST))
        .content(Power.byAct(PowerEffect.RESUMES, Acts.of("protest")))
        .build();

    assertThat(agreed()
            .with("end", "2020-03-01", EAST)
            .with("protest", "2020-03-11", WEST)
            .toldOfEach(Normbook.of(DUTY, suspend, resume)))
        .containsExactly(
            "duty east, west: 2020-01-01/2020-03-01 COMPLIANT",
            "duty east, west: 2020-03-01/2020-03-11 INACTIVE",
            "duty east, west: 2020-03-11/2021-01-01 COMPLIANT",
            "norm east: E1: 2020-03-01/2020-03-02 VALID",
            "resume west: E2: 2020-03-11/2020-03-12 VALID");
  }

  @Test
  void mayHaveNoEffectOnTheAgreement() {
    assertThat(told(
            agreed().with("end", "2020-03-01", EAST),
            power(Power.byAct(PowerEffect.NONE, Acts.of("end")))))
        .containsExactly(
            "duty east, west: 2020-01-01/2021-01-01 COMPLIANT",
            "norm east: E1: 2020-03-01/2020-03-02 VALID");
  }

  @Test
  void isExercisedJointlyByAllOfItsHoldersAlone() {
    Norm joint = norm().content(Power.byAct(PowerEffect.NONE, Acts.of("end"))).build();

    assertThat(agreed()
            .with("end", "2020-03-01", EAST)
            .with("end", "2020-04-01", EAST, WEST)
            .toldOfEach(Normbook.of(joint)))
        .containsExactly("norm east, west: E2: 2020-04-01/2020-04-02 VALID");
  }

  @Test
  void refusesToBeExercisedByNothingAndBusinessDays() {
    assertThatThrownBy(() -> Power.byClaim(PowerEffect.ANNULS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("power must be exercised by acts or claims, but is by none (effect ANNULS)");
    assertThatThrownBy(() -> Power.byClaim(PowerEffect.ANNULS, ClaimKind.NULLITY)
            .withNotice(Deadline.businessDays(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("notice must not depend on business days, but was 'within 3 business days'"
            + " (effect ANNULS)");
  }

  @Test
  void hasNeitherTriggerNorExcuseNorReparation() {
    assertThatThrownBy(() -> power(Power.byAct(PowerEffect.NONE, Acts.of("end"))).toBuilder()
            .trigger(Trigger.each(Acts.of("flood")))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("power must have no trigger, excuse or reparation (norm norm)");
  }
}
