package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FirmProperties {

  @Property
  void theOrderOfTheWorkerCountsMeansNothing(@ForAll Firm firm, @ForAll Random random) {
    List<WorkerCount> shuffled = new ArrayList<>(firm.workerCounts());
    Collections.shuffle(shuffled, random);

    Firm same = firm.toBuilder().workerCounts(shuffled).build();

    assertThat(same).isEqualTo(firm).hasSameHashCodeAs(firm);
    assertThat(same.workerCounts())
        .containsExactlyInAnyOrderElementsOf(firm.workerCounts())
        .isSortedAccordingTo((one, other) -> one.asOf().compareTo(other.asOf()));
  }

  @Property
  void theOrderOfWorkerCountsAgreesWithEquality(
      @ForAll WorkerCount one, @ForAll WorkerCount other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void aValueIsBuiltAgainFromItsParts(@ForAll Firm firm, @ForAll Investment investment) {
    assertThat(firm.toBuilder().build()).isEqualTo(firm).hasSameHashCodeAs(firm);
    assertThat(investment.toBuilder().build()).isEqualTo(investment).hasSameHashCodeAs(investment);
  }
}
