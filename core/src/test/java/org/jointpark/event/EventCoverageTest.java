package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class EventCoverageTest {

  private static EventCoverage.Builder meetings() {
    return EventCoverage.builder()
        .addActs(ActCode.of(TalksLevel.JOINT_COMMITTEE), ActCode.of("joint-committee.met"))
        .days(DateInterval.parse("2013-08-28/2016-04-01"))
        .evidence(Evidence.of(SourceId.of("s-1"), Confidence.MEDIUM));
  }

  @Test
  void acts_areSorted() {
    EventCoverage coverage = meetings().build();

    assertThat(coverage.acts())
        .containsExactly(ActCode.of("joint-committee.met"), ActCode.of("talks.joint-committee"));
    assertThat(coverage.toBuilder().build()).isEqualTo(coverage).hasSameHashCodeAs(coverage);
  }

  @Test
  void build_refusesNoActs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meetings().acts(List.of()).build())
        .withMessage("acts must be at least one (coverage of 2013-08-28/2016-04-01)");
  }

  @Test
  void build_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventCoverage.builder().build())
        .withMessage("Cannot build EventCoverage, some of required attributes are not set"
            + " [days, evidence]");
  }
}
