package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.util.List;
import org.jointpark.agreement.Bearer;
import org.junit.jupiter.api.Test;

/** East may pass, so that west has to let it. */
final class PermissionTest {

  @Test
  void isObstructedByActsOfThoseWhoHaveToLetIt() {
    Norm pass = norm()
        .content(Permission.obstructedBy(Acts.of("stop"), Bearer.one(WEST)))
        .build();

    assertThat(borneBy(Bearer.one(EAST))
            .covered("2019-01-01/..", "stop")
            .with("stop", "2020-02-01", EAST)
            .with("stop", "2020-03-01", WEST)
            .toldOfEach(Normbook.of(pass)))
        .containsExactly(
            "norm west: 2020-01-01/2020-03-01 COMPLIANT",
            "norm west: 2020-03-01/2020-03-02 BREACHED",
            "norm west: 2020-03-02/2021-01-01 COMPLIANT");
  }

  @Test
  void isObstructedWhileSomethingIsNotSo() {
    Norm pass = norm()
        .content(Permission.requiring(
            new State.Between(Acts.of("open"), Acts.of("shut"), true),
            Bearer.severally(List.of(EAST, WEST))))
        .build();

    assertThat(where("open", "shut").with("shut", "2020-12-01").toldOfEach(Normbook.of(pass)))
        .containsExactly(
            "norm east: 2020-01-01/2020-12-01 COMPLIANT",
            "norm east: 2020-12-01/2021-01-01 BREACHED",
            "norm west: 2020-01-01/2020-12-01 COMPLIANT",
            "norm west: 2020-12-01/2021-01-01 BREACHED");
  }

  @Test
  void mayBeLostByItsFirstObstruction() {
    Norm pass = norm()
        .content(new Permission(Bearer.one(WEST), Duty.refrain(Acts.of("stop")).lapsingOnBreach()))
        .build();

    assertThat(where("stop").with("stop", "2020-03-01", WEST).toldBy(pass))
        .containsExactly("2020-01-01/2020-03-01 COMPLIANT", "2020-03-01/2021-01-01 BREACHED");
  }
}
