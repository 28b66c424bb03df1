package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.payroll.WorkDay;
import org.jointpark.payroll.WorkDayKind;
import org.jointpark.rules.SubjectKey;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class WorkDayFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 2);

  private static WorkDay.Builder day() {
    return WorkDay.builder().worker(WorkerId.of("W-17")).firm(FirmId.of("F-1")).day(DAY);
  }

  @Test
  void aWorkDay_belongsToItsDay() {
    WorkDay day = day().build();

    assertThat(WorkDayFields.WORK_DAY.key(day))
        .isEqualTo(SubjectKey.of("work-day", "F-1/W-17/2014-05-02"));
    assertThat(WorkDayFields.WORK_DAY.extent().of(day)).isEqualTo(DateInterval.ofDay(DAY));
    assertThat(WorkDayFields.DAY.read(day)).contains(DAY);
  }

  @Test
  void hours_areKnownUnknownOrZero() {
    WorkDay unknown = day().build();
    WorkDay idle = day().net(Duration.ZERO).build();
    WorkDay worked = day()
        .kind(WorkDayKind.HOLIDAY)
        .net(Duration.ofHours(8))
        .breaks(Duration.ofMinutes(45))
        .night(Duration.ofHours(2))
        .build();

    assertThat(WorkDayFields.NET_HOURS.read(unknown)).isEmpty();
    assertThat(WorkDayFields.GROSS_HOURS.read(unknown)).isEmpty();
    assertThat(WorkDayFields.BREAKS.read(unknown)).isEmpty();
    assertThat(WorkDayFields.NIGHT_HOURS.read(unknown)).isEmpty();
    assertThat(WorkDayFields.KIND.read(unknown)).isEmpty();
    assertThat(WorkDayFields.NET_HOURS.read(idle)).contains(Duration.ZERO);
    assertThat(WorkDayFields.NET_HOURS.read(worked)).contains(Duration.ofHours(8));
    assertThat(WorkDayFields.BREAKS.read(worked)).contains(Duration.ofMinutes(45));
    assertThat(WorkDayFields.GROSS_HOURS.read(worked)).contains(Duration.ofMinutes(525));
    assertThat(WorkDayFields.NIGHT_HOURS.read(worked)).contains(Duration.ofHours(2));
    assertThat(WorkDayFields.KIND.read(worked)).contains(WorkDayKind.HOLIDAY);
  }

  @Test
  void paths_leadToWhomTheDayNames() {
    WorkDay day = day()
        .employment(EmploymentId.of("E-1"))
        .facility(FacilityId.of("FAC-1"))
        .build();

    assertThat(WorkDayFields.WORKER.follow(day, DAY)).contains(SubjectKey.of("worker", "W-17"));
    assertThat(WorkDayFields.FIRM.follow(day, DAY)).contains(SubjectKey.of("firm", "F-1"));
    assertThat(WorkDayFields.EMPLOYMENT.follow(day, DAY))
        .contains(SubjectKey.of("employment", "E-1"));
    assertThat(WorkDayFields.FACILITY.follow(day, DAY))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(WorkDayFields.EMPLOYMENT.follow(day().build(), DAY)).isEmpty();
    assertThat(WorkDayFields.FACILITY.follow(day().build(), DAY)).isEmpty();
  }
}
