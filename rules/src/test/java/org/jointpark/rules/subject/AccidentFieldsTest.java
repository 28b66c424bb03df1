package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Accident;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class AccidentFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 3, 5);

  private static Accident.Builder accident() {
    return Accident.builder().id(AccidentId.of("ACC-1")).firm(FirmId.of("F-1")).day(DAY);
  }

  @Test
  void anAccident_belongsToItsDay() {
    Accident accident = accident().build();

    assertThat(AccidentFields.ACCIDENT.key(accident)).isEqualTo(SubjectKey.of("accident", "ACC-1"));
    assertThat(AccidentFields.ACCIDENT.extent().of(accident)).isEqualTo(DateInterval.ofDay(DAY));
    assertThat(AccidentFields.DAY.read(accident)).contains(DAY);
  }

  @Test
  void harm_isUnknownOrANumber() {
    Accident unknown = accident().build();
    Accident light = accident().injured(1).dead(0).addWorker(WorkerId.of("W-1")).build();

    assertThat(AccidentFields.INJURED.read(unknown)).isEmpty();
    assertThat(AccidentFields.DEAD.read(unknown)).isEmpty();
    assertThat(AccidentFields.WORKERS.read(unknown)).contains(ImmutableSortedSet.of());
    assertThat(AccidentFields.INJURED.read(light)).contains(1);
    assertThat(AccidentFields.DEAD.read(light)).contains(0);
    assertThat(AccidentFields.WORKERS.read(light))
        .contains(ImmutableSortedSet.of(WorkerId.of("W-1")));
  }

  @Test
  void aReport_isKnownUnknownOrNone() {
    Accident none = accident().reported(Known.none()).build();
    Accident reported = accident().reported(Known.of(DAY.plusDays(1))).build();

    assertThat(AccidentFields.REPORTED.read(accident().build())).isEmpty();
    assertThat(AccidentFields.REPORTED.read(none)).contains(false);
    assertThat(AccidentFields.REPORT_DAY.read(none)).isEmpty();
    assertThat(AccidentFields.REPORTED.read(reported)).contains(true);
    assertThat(AccidentFields.REPORT_DAY.read(reported)).contains(DAY.plusDays(1));
  }

  @Test
  void evidence_isAbsentFromTheFirmsOwnBooks() {
    Evidence press = Evidence.builder()
        .addSource(SourceId.of("press"))
        .confidence(Confidence.MEDIUM)
        .recorded(DAY.plusDays(3))
        .build();
    Accident told = accident().evidence(press).build();

    assertThat(AccidentFields.CONFIDENCE.read(accident().build())).isEmpty();
    assertThat(AccidentFields.SOURCES.read(accident().build())).isEmpty();
    assertThat(AccidentFields.RECORDED_DAY.read(accident().build())).isEmpty();
    assertThat(AccidentFields.CONFIDENCE.read(told)).contains(Confidence.MEDIUM);
    assertThat(AccidentFields.SOURCES.read(told))
        .contains(ImmutableSortedSet.of(SourceId.of("press")));
    assertThat(AccidentFields.RECORDED_DAY.read(told)).contains(DAY.plusDays(3));
  }

  @Test
  void paths_leadToWhereItHappened() {
    Accident accident = accident().facility(FacilityId.of("FAC-1")).build();

    assertThat(AccidentFields.FIRM.follow(accident, DAY)).contains(SubjectKey.of("firm", "F-1"));
    assertThat(AccidentFields.FACILITY.follow(accident, DAY))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(AccidentFields.FACILITY.follow(accident().build(), DAY)).isEmpty();
  }
}
