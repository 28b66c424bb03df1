package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import org.jointpark.agreement.Bearer;
import org.junit.jupiter.api.Test;

final class NormExceptionTest {

  private static final State FLOOD = State.between(Acts.of("flood"), Acts.of("dry"));
  private static final State FIRE = State.between(Acts.of("fire"), Acts.of("out"));

  private static Norm leave(NormException... exceptions) {
    return norm()
        .content(Duty.refrain(Acts.of("harm")))
        .addExceptions(exceptions)
        .build();
  }

  /** Flood from February to May, fire from March to June. */
  private static SmallAgreement floodAndFire() {
    return where("harm", "flood", "dry", "fire", "out")
        .with("flood", "2020-02-01")
        .with("fire", "2020-03-01")
        .with("dry", "2020-05-01")
        .with("out", "2020-06-01");
  }

  @Test
  void releasesWhileItApplies() {
    assertThat(floodAndFire().judgedBy(leave(NormException.releasing("flood", 1, FLOOD))))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-05-01 INACTIVE"
                + " | EVENT E1 on 2020-02-01 | EVENT E3 on 2020-05-01 [FINAL]",
            "2020-05-01/2021-01-01 COMPLIANT"
                + " | EVENT E3 on 2020-05-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void bindsAgainIfItIsStronger() {
    assertThat(floodAndFire()
            .toldBy(leave(
                NormException.releasing("flood", 1, FLOOD),
                NormException.binding("fire", 2, FIRE))))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT",
            "2020-02-01/2020-03-01 INACTIVE",
            "2020-03-01/2021-01-01 COMPLIANT");
  }

  @Test
  void isInConflictWithOneAsStrongThatDisagrees() {
    assertThat(floodAndFire()
            .lines(
                Normbook.of(leave(
                    NormException.releasing("flood", 1, FLOOD),
                    NormException.binding("fire", 1, FIRE))),
                Perspective.text()))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-02-01 [FINAL]",
            "2020-02-01/2020-03-01 INACTIVE"
                + " | EVENT E1 on 2020-02-01 | EVENT E2 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-05-01 CONFLICT"
                + " | EVENT E2 on 2020-03-01 | EVENT E3 on 2020-05-01 [FINAL]",
            "2020-05-01/2021-01-01 COMPLIANT"
                + " | EVENT E3 on 2020-05-01 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void namesThoseInConflict() {
    assertThat(floodAndFire()
            .report(
                Normbook.of(leave(
                    NormException.releasing("flood", 1, FLOOD),
                    NormException.binding("fire", 1, FIRE))),
                Perspective.text())
            .verdicts())
        .filteredOn(verdict -> !verdict.conflicting().isEmpty())
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.conflicting()).containsExactly("fire", "flood"));
  }

  @Test
  void leavesItUndeterminedIfItIsMissingAndDecides() {
    SmallAgreement unknownFire = borneBy(Bearer.one(EAST))
        .covered("2019-01-01/..", "harm", "flood", "dry", "out")
        .covered("2019-01-01/2020-03-01", "fire")
        .with("flood", "2020-02-01")
        .with("dry", "2020-05-01");

    assertThat(unknownFire.toldBy(leave(NormException.releasing("fire", 1, FIRE))))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2021-01-01 UNDETERMINED missing [coverage of fire]");
    assertThat(unknownFire.toldBy(leave(
            NormException.releasing("fire", 1, FIRE), NormException.releasing("flood", 2, FLOOD))))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT",
            "2020-02-01/2020-05-01 INACTIVE",
            "2020-05-01/2021-01-01 UNDETERMINED missing [coverage of fire]");
  }

  @Test
  void doesNotMatterIfItIsMissingAndBinds() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/..", "harm")
            .toldBy(leave(NormException.binding("fire", 1, FIRE))))
        .containsExactly("2020-01-01/2021-01-01 COMPLIANT");
  }

  @Test
  void giveWayToACondition() {
    assertThat(floodAndFire()
            .toldBy(leave(NormException.binding("flood", 9, FLOOD)).toBuilder()
                .condition(FLOOD.not())
                .build()))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT",
            "2020-02-01/2020-05-01 INACTIVE",
            "2020-05-01/2021-01-01 COMPLIANT");
  }

  @Test
  void refusesAPriorityBelowOneAndANameOfAnotherShape() {
    assertThatThrownBy(() -> NormException.releasing("flood", 0, FLOOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("priority must be at least 1, but was 0 (exception flood)");
    assertThatThrownBy(() -> NormException.binding("a flood", 1, FLOOD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("exception name");
  }
}
