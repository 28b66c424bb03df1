package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jointpark.firm.FirmId;
import org.jointpark.source.Known;
import org.junit.jupiter.api.Test;

class AccidentTest {

  private static final LocalDate DAY = LocalDate.of(2014, 3, 5);

  private static Accident.Builder accident() {
    return Accident.builder().id(AccidentId.of("ACC-1")).firm(FirmId.of("F-1")).day(DAY);
  }

  @Test
  void build_knowsNoMoreThanItIsTold() {
    Accident accident = accident().build();

    assertThat(accident.facility()).isEmpty();
    assertThat(accident.workers()).isEmpty();
    assertThat(accident.injured()).isEmpty();
    assertThat(accident.dead()).isEmpty();
    assertThat(accident.reported()).isEqualTo(Known.unknown());
    assertThat(accident.evidence()).isEmpty();
    assertThat(accident.toBuilder().build()).isEqualTo(accident).hasSameHashCodeAs(accident);
  }

  @Test
  void nobodyIsANumber() {
    assertThat(accident().dead(0).build()).isNotEqualTo(accident().build());
  }

  @Test
  void workers_areAtMostThoseWhoCameToHarm() {
    Accident.Builder two = accident().addWorkers(WorkerId.of("W-1"), WorkerId.of("W-2"));

    assertThat(two.injured(1).dead(1).build().workers()).hasSize(2);
    assertThat(two.injured(307).dead(0).build().workers()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two.injured(1).dead(0).build())
        .withMessage("workers must be at most the 1 injured and dead, but were 2 (accident ACC-1)");
  }

  @Test
  void workers_areAnyWhereNotAllAreCounted() {
    assertThat(accident().addWorkers(WorkerId.of("W-1")).dead(0).build().injured())
        .isEmpty();
  }

  @Test
  void build_refusesNegativeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accident().injured(-1).build())
        .withMessage("injured must not be negative, but was -1 (accident ACC-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accident().dead(-2).build())
        .withMessage("dead must not be negative, but was -2 (accident ACC-1)");
  }

  @Test
  void reported_isNotBeforeTheDay() {
    assertThat(accident().reported(Known.of(DAY)).build().reported().value()).contains(DAY);
    assertThat(accident().reported(Known.none()).build())
        .isNotEqualTo(accident().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accident().reported(Known.of(DAY.minusDays(1))).build())
        .withMessage("report must not be before the day 2014-03-05, but was 2014-03-04"
            + " (accident ACC-1)");
  }
}
