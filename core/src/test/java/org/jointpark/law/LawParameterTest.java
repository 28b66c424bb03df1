package org.jointpark.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class LawParameterTest {

  private static final LocalDate ADOPTED = LocalDate.of(2003, 9, 18);
  private static final ParameterValue HOURS = ParameterValue.numeric(48);

  private static LawParameter.Builder weeklyHours() {
    return LawParameter.builder()
        .id(ParameterId.of("lab.hours"))
        .name("weekly working hours")
        .unit("hours")
        .versions(VersionSet.copyOf(List.of(Versioned.enacting(HOURS)
            .validity(DateInterval.startingOn(ADOPTED))
            .layer(Layer.TEXT)
            .citation(Citation.of("lab.20", "Labour Regulations", "Art. 20"))
            .evidence(Evidence.of(SourceId.of("s-1"), Confidence.HIGH))
            .build())));
  }

  @Test
  void versions_resolveToTheValueOfADay() {
    LawParameter parameter = weeklyHours().build();

    assertThat(parameter.versions().values(Viewpoint.byDefault()).at(ADOPTED)).contains(HOURS);
    assertThat(parameter.toBuilder().build()).isEqualTo(parameter);
  }

  @Test
  void build_refusesNoVersions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weeklyHours().versions(VersionSet.copyOf(List.of())).build())
        .withMessage("versions must be at least one (parameter lab.hours)");
  }

  @Test
  void build_refusesBlankWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weeklyHours().name("").build())
        .withMessage("name must not be blank, but was '' (parameter lab.hours)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weeklyHours().unit("").build())
        .withMessage("unit must not be blank, but was '' (parameter lab.hours)");
  }

  @Test
  void parameterId_namesItselfWhenRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterId.of("lab/hours"))
        .withMessage("parameter id must match [A-Za-z0-9.-]{1,64}, but was 'lab/hours'");
  }

  @Test
  void parameterId_sortsByItsText() {
    assertThat(ParameterId.of("act.size")).isLessThan(ParameterId.of("lab.hours"));
  }
}
