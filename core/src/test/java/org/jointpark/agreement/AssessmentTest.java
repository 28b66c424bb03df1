package org.jointpark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {

  private static final UncertainDay DAY = UncertainDay.parse("2013-09-16");
  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s-1"), Confidence.HIGH);

  private static Assessment.Builder notAssessed() {
    return Assessment.notAssessed().toBuilder();
  }

  @Test
  void notAssessed_saysNothing() {
    Assessment assessment = Assessment.notAssessed();

    assertThat(assessment.isAssessed()).isFalse();
    assertThat(assessment)
        .isEqualTo(Assessment.builder().status(AssessmentStatus.NOT_ASSESSED).build());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_ASSESSED")
  void build_acceptsAJudgementWithAndWithoutGrounds(AssessmentStatus status) {
    Assessment bare = Assessment.builder().status(status).build();
    Assessment full =
        bare.toBuilder().day(DAY).grounds("restart").evidence(EVIDENCE).build();

    assertThat(bare.isAssessed()).isTrue();
    assertThat(full.isAssessed()).isTrue();
    assertThat(full.toBuilder().build()).isEqualTo(full).isNotEqualTo(bare);
  }

  @Test
  void build_refusesADayOfNoJudgement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notAssessed().day(DAY).build())
        .withMessage("day must be absent if the status is NOT_ASSESSED, but was '2013-09-16'");
  }

  @Test
  void build_refusesGroundsOfNoJudgement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notAssessed().grounds("never met").build())
        .withMessage("grounds must be absent if the status is NOT_ASSESSED, but was 'never met'");
  }

  @Test
  void build_refusesEvidenceOfNoJudgement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notAssessed().evidence(EVIDENCE).build())
        .withMessage("evidence must be absent if the status is NOT_ASSESSED, but was '[s-1]'");
  }

  @Test
  void build_refusesBlankGrounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Assessment.builder().status(AssessmentStatus.PARTIAL).grounds("").build())
        .withMessage("grounds must not be blank, but was '' (assessment PARTIAL)");
  }
}
