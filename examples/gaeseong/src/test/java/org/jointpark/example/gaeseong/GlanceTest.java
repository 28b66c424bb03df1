package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.junit.jupiter.api.Test;

class GlanceTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final LocalDate EARLY = LocalDate.of(2015, 3, 1);
  private static final Evidence UNDATED = Evidence.of(SourceId.of("s"), Confidence.HIGH);

  @Test
  void aFactCountsFromTheDayOfItsPublication_alsoBehindTheHorizon() {
    Evidence late = UNDATED.toBuilder().recorded(LocalDate.of(2018, 1, 1)).build();

    assertThat(glance(LocalDate.of(2018, 1, 1)).knows(late, Optional.of(EARLY))).isTrue();
    assertThat(glance(LocalDate.of(2017, 12, 31)).knows(late, Optional.of(EARLY)))
        .isFalse();
  }

  @Test
  void aFactThatBeginsAtTheHorizonDoesNotCount_wheneverItWasPublished() {
    Evidence announced = UNDATED.toBuilder().recorded(EARLY).build();

    assertThat(glance(HORIZON).knows(announced, Optional.of(HORIZON))).isFalse();
    assertThat(glance(HORIZON).knows(announced, Optional.of(HORIZON.minusDays(1))))
        .isTrue();
  }

  @Test
  void withoutADayOfPublication_itsFirstDayIsAssumed() {
    assertThat(glance(EARLY).knows(UNDATED, Optional.of(EARLY))).isTrue();
    assertThat(glance(EARLY.minusDays(1)).knows(UNDATED, Optional.of(EARLY))).isFalse();
    assertThat(glance(EARLY).knows(UNDATED, Optional.empty())).isTrue();
  }

  private static Glance glance(LocalDate knownAt) {
    return new Glance(EARLY, HORIZON, knownAt);
  }
}
