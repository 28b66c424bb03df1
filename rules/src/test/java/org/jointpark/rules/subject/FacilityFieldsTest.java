package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.FirmId;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class FacilityFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2005, 2, 1);

  private static Facility.Builder facility() {
    return Facility.builder()
        .id(FacilityId.of("FAC-1"))
        .firm(FirmId.of("F-1"))
        .kind(FacilityKind.PRODUCTION_LINE)
        .name("Line 1")
        .operation(DateInterval.ofYear(2005))
        .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH));
  }

  @Test
  void aFacility_belongsToTheDaysOfItsOperation() {
    Facility facility = facility().build();

    assertThat(FacilityFields.FACILITY.key(facility)).isEqualTo(SubjectKey.of("facility", "FAC-1"));
    assertThat(FacilityFields.FACILITY.extent().of(facility)).isEqualTo(DateInterval.ofYear(2005));
    assertThat(FacilityFields.FIRST_DAY.read(facility)).contains(LocalDate.of(2005, 1, 1));
    assertThat(FacilityFields.LAST_DAY.read(facility)).contains(LocalDate.of(2005, 12, 31));
    assertThat(FacilityFields.HAS_END.read(facility)).contains(true);
  }

  @Test
  void anOpenOperation_hasNoFirstAndNoLastDay() {
    Facility open = facility().operation(DateInterval.always()).build();

    assertThat(FacilityFields.FIRST_DAY.read(open)).isEmpty();
    assertThat(FacilityFields.LAST_DAY.read(open)).isEmpty();
    assertThat(FacilityFields.HAS_END.read(open)).contains(false);
  }

  @Test
  void properties_areThoseOfTheFacility() {
    Facility facility = facility().plot("12-3").build();

    assertThat(FacilityFields.KIND.read(facility)).contains(FacilityKind.PRODUCTION_LINE);
    assertThat(FacilityFields.NAME.read(facility)).contains("Line 1");
    assertThat(FacilityFields.PLOT.read(facility)).contains("12-3");
    assertThat(FacilityFields.PLOT.read(facility().build())).isEmpty();
    assertThat(FacilityFields.CONFIDENCE.read(facility)).contains(Confidence.HIGH);
    assertThat(FacilityFields.SOURCES.read(facility).orElseThrow())
        .containsExactly(SourceId.of("gazette"));
    assertThat(FacilityFields.RECORDED_DAY.read(facility)).isEmpty();
  }

  @Test
  void paths_leadToTheFirmAndTheLargerFacility() {
    Facility line = facility().partOf(FacilityId.of("FAC-0")).build();

    assertThat(FacilityFields.FIRM.follow(line, DAY)).contains(SubjectKey.of("firm", "F-1"));
    assertThat(FacilityFields.PART_OF.follow(line, DAY))
        .contains(SubjectKey.of("facility", "FAC-0"));
    assertThat(FacilityFields.PART_OF.follow(facility().build(), DAY)).isEmpty();
  }
}
