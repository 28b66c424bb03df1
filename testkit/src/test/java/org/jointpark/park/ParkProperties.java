package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.TimeArbitraries;

class ParkProperties {

  @Property
  void aParkOperatesOnTheDaysOfThatStatus(@ForAll Park park, @ForAll("days") LocalDate day) {
    Optional<OperatingStatus> status = park.operation().at(day).map(OperatingPhase::status);

    assertThat(park.statusOn(day)).isEqualTo(status);
    assertThat(park.operatingDays().contains(day))
        .isEqualTo(status.equals(Optional.of(OperatingStatus.OPERATING)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  @Property
  void aValueIsBuiltAgainFromItsParts(@ForAll Park park, @ForAll OperatingPhase phase) {
    assertThat(park.toBuilder().build()).isEqualTo(park).hasSameHashCodeAs(park);
    assertThat(phase.toBuilder().build()).isEqualTo(phase).hasSameHashCodeAs(phase);
  }
}
