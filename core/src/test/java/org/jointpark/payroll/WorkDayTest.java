package org.jointpark.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkDayTest {

  private static WorkDay.Builder day() {
    return WorkDay.builder()
        .worker(WorkerId.of("W-17"))
        .firm(FirmId.of("F-1"))
        .day(LocalDate.of(2014, 5, 2));
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  @Test
  void whatIsNotSet_isUnknown() {
    WorkDay day = day().build();

    assertThat(day.gross()).isEmpty();
    assertThat(day.net()).isEmpty();
    assertThat(day.breaks()).isEmpty();
    assertThat(day.night()).isEmpty();
    assertThat(day.kind()).isEmpty();
    assertThat(day.employment()).isEmpty();
    assertThat(day.facility()).isEmpty();
    assertThat(day)
        .hasToString("F-1/W-17/2014-05-02")
        .isNotEqualTo(day().net(hours(0)).build());
  }

  @Test
  void twoOfThreeTellTheThird() {
    WorkDay all = day().gross(hours(9)).net(hours(8)).breaks(hours(1)).build();

    assertThat(day().gross(hours(9)).net(hours(8)).build()).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(day().gross(hours(9)).breaks(hours(1)).build()).isEqualTo(all);
    assertThat(day().net(hours(8)).breaks(hours(1)).build()).isEqualTo(all);
    assertThat(all.gross()).contains(hours(9));
    assertThat(all.net()).contains(hours(8));
    assertThat(all.breaks()).contains(hours(1));
  }

  static Stream<Arguments> days() {
    return Stream.of(
        Arguments.of("worker", day().worker(WorkerId.of("w"))),
        Arguments.of("firm", day().firm(FirmId.of("f"))),
        Arguments.of("employment", day().employment(EmploymentId.of("e"))),
        Arguments.of("facility", day().facility(FacilityId.of("f"))),
        Arguments.of("kind", day().kind(WorkDayKind.HOLIDAY)),
        Arguments.of("day", day().day(LocalDate.of(1, 1, 1))),
        Arguments.of("gross", day().gross(hours(48))),
        Arguments.of("net", day().net(hours(0))),
        Arguments.of("breaks", day().breaks(hours(0))),
        Arguments.of("night", day().night(hours(0))),
        Arguments.of("all night", day().net(hours(8)).night(hours(8))));
  }

  @ParameterizedTest
  @MethodSource("days")
  void everyPropertyCounts(String property, WorkDay.Builder day) {
    assertThat(day.build()).as(property).isNotEqualTo(day().build());
    assertThat(day.build().toBuilder().build()).as(property).isEqualTo(day.build());
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            day().gross(hours(8)).net(hours(9)),
            "gross hours must hold net hours and breaks, but were PT8H"),
        Arguments.of(
            day().gross(hours(8)).breaks(hours(9)),
            "gross hours must hold net hours and breaks, but were PT8H"),
        Arguments.of(
            day().gross(hours(10)).net(hours(8)).breaks(hours(1)),
            "gross hours must be net hours of PT8H and breaks of PT1H, but were PT10H"),
        Arguments.of(
            day().net(hours(47)).breaks(hours(2)),
            "gross hours must be PT0S to PT48H, but were PT49H"),
        Arguments.of(
            day().net(hours(8)).night(hours(9)), "night hours must be at most PT8H, but were PT9H"),
        Arguments.of(
            day().gross(hours(9)).breaks(hours(1)).night(hours(9)),
            "night hours must be at most PT8H, but were PT9H"),
        Arguments.of(
            day().gross(hours(8)).night(hours(9)),
            "night hours must be at most PT8H, but were PT9H"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void build_refusesWhatCannotBe(WorkDay.Builder day, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(day::build)
        .withMessage(message + " (work day F-1/W-17/2014-05-02)");
  }

  @Test
  void builder_refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day().gross(Duration.ofMinutes(48 * 60 + 1)))
        .withMessage("gross hours must be PT0S to PT48H, but was PT48H1M");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day().net(Duration.ofSeconds(1)))
        .withMessage("net hours must be whole minutes, but was PT1S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day().breaks(Duration.ofMinutes(-1)))
        .withMessage("breaks must be PT0S to PT48H, but was PT-1M");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day().night(Duration.ofDays(3)))
        .withMessage("night hours must be PT0S to PT48H, but was PT72H");
    assertThatIllegalStateException()
        .isThrownBy(() -> WorkDay.builder().build())
        .withMessage("worker of a work day must be set");
  }
}
