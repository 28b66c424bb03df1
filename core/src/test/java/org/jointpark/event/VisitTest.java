package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

  private static Visit.Builder visit() {
    return Visit.builder()
        .id(VisitId.of("V-1"))
        .delegation("officials of the G20")
        .purpose("to see the park")
        .when(Dating.parse("2013-12-19"))
        .visitors(31)
        .evidence(Evidence.of(SourceId.of("s-1"), Confidence.HIGH));
  }

  @Test
  void toBuilder_holdsEveryProperty() {
    Visit visit = visit().event(EventId.of("EV-1")).build();

    assertThat(visit.toBuilder().build()).isEqualTo(visit).hasSameHashCodeAs(visit);
  }

  @Test
  void build_acceptsOneVisitor() {
    assertThat(visit().visitors(1).build().visitors()).contains(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void build_refusesVisitorsBelowOne(int visitors) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().visitors(visitors).build())
        .withMessage("visitors must be at least 1, but were " + visitors + " (visit V-1)");
  }

  @Test
  void build_refusesBlankWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().delegation("").build())
        .withMessage("delegation must not be blank, but was '' (visit V-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().purpose("").build())
        .withMessage("purpose must not be blank, but was '' (visit V-1)");
  }
}
