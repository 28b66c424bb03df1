package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class ConsentTest {

  private static final WorkerId ONE = WorkerId.of("W-1");
  private static final WorkerId OTHER = WorkerId.of("W-2");
  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);

  private static Consent.Builder consent() {
    return Consent.builder()
        .id(ConsentId.of("CON-1"))
        .firm(FirmId.of("F-1"))
        .giver(ConsentGiver.workers(ONE))
        .kind(ConsentKind.OVERTIME)
        .given(JULY)
        .validity(DateInterval.parse("2014-07-01/2014-08-01"));
  }

  @Test
  void covers_theWorkersWhoConsented() {
    Consent consent = consent().build();

    assertThat(consent.covers(ONE, JULY)).isTrue();
    assertThat(consent.covers(OTHER, JULY)).isFalse();
    assertThat(consent.covers(ONE, LocalDate.of(2014, 8, 1))).isFalse();
    assertThat(consent.toBuilder().build()).isEqualTo(consent).hasSameHashCodeAs(consent);
  }

  @Test
  void covers_everyWorkerWhomTheRepresentativeSpeaksFor() {
    Consent consent = consent().giver(ConsentGiver.representative()).build();

    assertThat(consent.covers(OTHER, JULY)).isTrue();
    assertThat(consent.covers(OTHER, LocalDate.of(2014, 6, 30))).isFalse();
  }

  @Test
  void covers_daysBeforeItWasGiven() {
    assertThat(consent().given(LocalDate.of(2015, 1, 1)).build().covers(ONE, JULY))
        .isTrue();
  }

  @Test
  void workers_areASet() {
    assertThat(ConsentGiver.workers(OTHER, ONE, ONE))
        .isEqualTo(ConsentGiver.workers(List.of(ONE, OTHER)))
        .hasToString("[W-1, W-2]");
    assertThat(ConsentGiver.representative())
        .isEqualTo(ConsentGiver.representative())
        .hasToString("representative");
  }

  @Test
  void workers_areAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConsentGiver.workers())
        .withMessage("workers who consent must be at least one."
            + " Maybe the representative consents for all");
  }
}
