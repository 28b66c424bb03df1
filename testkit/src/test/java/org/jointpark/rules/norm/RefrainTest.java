package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.util.List;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.ClaimKind;
import org.junit.jupiter.api.Test;

/** To leave something undone from 2020-01-01 on. */
final class RefrainTest {

  private static final Norm LEAVE_IT =
      norm().content(Duty.refrain(Acts.of("harm"))).build();

  @Test
  void isBreachedOnTheDaysOfAnActAlone() {
    assertThat(where("harm").with("harm", "2020-03-01").judgedBy(LEAVE_IT))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT"
                + " | LIFECYCLE A on 2020-01-01 | EVENT E1 on 2020-03-01 [FINAL]",
            "2020-03-01/2020-03-02 BREACHED"
                + " | EVENT E1 on 2020-03-01 | STATE on 2020-03-02 [FINAL]",
            "2020-03-02/2021-01-01 COMPLIANT"
                + " | STATE on 2020-03-02 | HORIZON on 2021-01-01 [OPEN]");
  }

  @Test
  void isBreachedOnEachDayOfWhatWentOn() {
    assertThat(where("harm")
            .with("harm", "2020-03-01/2020-03-05")
            .with("harm", "2020-03-03")
            .judgedBy(LEAVE_IT)
            .get(1))
        .isEqualTo("2020-03-01/2020-03-05 BREACHED"
            + " | EVENT E1 on 2020-03-01 | STATE on 2020-03-05 [FINAL]"
            + " [FURTHER_ACT: EVENT E2 on 2020-03-03]");
  }

  @Test
  void isBreachedOnceMoreByAnActOfTheNextDay() {
    assertThat(
            where("harm").with("harm", "2020-03-01").with("harm", "2020-03-02").toldBy(LEAVE_IT))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-02 BREACHED",
            "2020-03-02/2020-03-03 BREACHED",
            "2020-03-03/2021-01-01 COMPLIANT");
  }

  @Test
  void isUndeterminedOnTheDaysOnWhichItMayHaveBeenDone() {
    assertThat(where("harm").with("harm", "[2020-03-01..2020-03-05]").toldBy(LEAVE_IT))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-06 UNDETERMINED missing [day of E1]",
            "2020-03-06/2021-01-01 COMPLIANT");
  }

  @Test
  void isUndeterminedWhereSilenceProvesNothing() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2020-01-01/2020-06-01", "harm")
            .covered("2020-07-01/2020-08-01", "harm")
            .with("harm", "2020-09-01", EAST)
            .toldBy(LEAVE_IT))
        .containsExactly(
            "2020-01-01/2020-06-01 COMPLIANT",
            "2020-06-01/2020-07-01 UNDETERMINED missing [coverage of harm]",
            "2020-07-01/2020-08-01 COMPLIANT",
            "2020-08-01/2020-09-01 UNDETERMINED missing [coverage of harm]",
            "2020-09-01/2020-09-02 BREACHED",
            "2020-09-02/2021-01-01 UNDETERMINED missing [coverage of harm]");
  }

  @Test
  void isBreachedByABearerAloneUnlessItSaysByWhom() {
    SmallAgreement harmedByWest =
        borneBy(Bearer.one(EAST)).covered("2019-01-01/..", "harm").with("harm", "2020-03-01", WEST);

    assertThat(harmedByWest.toldBy(LEAVE_IT)).containsExactly("2020-01-01/2021-01-01 COMPLIANT");
    assertThat(harmedByWest.toldBy(
            norm().content(Duty.refrain(Acts.of("harm").by(WEST))).build()))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-02 BREACHED",
            "2020-03-02/2021-01-01 COMPLIANT");
  }

  @Test
  void isBreachedByEachForItself() {
    assertThat(borneBy(Bearer.severally(List.of(EAST, WEST)))
            .covered("2019-01-01/..", "harm")
            .with("harm", "2020-12-31", WEST)
            .toldOfEach(Normbook.of(LEAVE_IT)))
        .containsExactly(
            "norm east: 2020-01-01/2021-01-01 COMPLIANT",
            "norm west: 2020-01-01/2020-12-31 COMPLIANT",
            "norm west: 2020-12-31/2021-01-01 BREACHED");
  }

  @Test
  void isExcusedOrNotedByClaim() {
    SmallAgreement claimed = where("harm")
        .with("harm", "2020-03-01/2020-03-05")
        .claimed(ClaimKind.EXCUSE, EAST, "2020-03-03");

    assertThat(claimed.judgedBy(LEAVE_IT).get(1))
        .isEqualTo("2020-03-01/2020-03-05 BREACHED"
            + " | EVENT E1 on 2020-03-01 | STATE on 2020-03-05 [CONTESTED, FINAL]"
            + " [CLAIMED_EXCUSE: LIFECYCLE A on 2020-03-03]");
    assertThat(claimed.toldBy(Normbook.of(LEAVE_IT), Perspective.of(EAST)))
        .containsExactly(
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-03 BREACHED",
            "2020-03-03/2020-03-05 EXCUSED",
            "2020-03-05/2021-01-01 COMPLIANT");
  }

  @Test
  void lapsesOnItsFirstBreach() {
    assertThat(where("harm")
            .with("harm", "[2020-02-01..2020-02-05]")
            .with("harm", "2020-03-01")
            .with("harm", "2020-05-01")
            .toldBy(
                norm().content(Duty.refrain(Acts.of("harm")).lapsingOnBreach()).build()))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT",
            "2020-02-01/2020-03-01 UNDETERMINED missing [day of E1]",
            "2020-03-01/2021-01-01 BREACHED");
  }

  @Test
  void standsStillWhileTheAgreementIsSuspended() {
    assertThat(where("harm")
            .with("harm", "2020-03-10")
            .suspended("2020-03-05", "2020-03-15")
            .toldBy(LEAVE_IT))
        .containsExactly(
            "2020-01-01/2020-03-05 COMPLIANT",
            "2020-03-05/2020-03-15 INACTIVE",
            "2020-03-15/2021-01-01 COMPLIANT");
  }

  @Test
  void isUndeterminedAfterAWaiverOfWhatMayHaveLapsedForGood() {
    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/2020-02-01", "harm")
            .covered("2020-02-10/..", "harm")
            .claimed(ClaimKind.WAIVER, WEST, "2020-03-01")
            .toldBy(
                norm().content(Duty.refrain(Acts.of("harm")).lapsingOnBreach()).build()))
        .containsExactly(
            "2020-01-01/2020-02-01 COMPLIANT",
            "2020-02-01/2021-01-01 UNDETERMINED missing [coverage of harm]");
  }
}
