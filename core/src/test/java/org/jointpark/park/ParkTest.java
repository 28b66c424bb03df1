package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.event.EventId;
import org.jointpark.time.DaySet;
import org.junit.jupiter.api.Test;

class ParkTest {

  @Test
  void operatingDays_areThoseOfEachOperatingPhase() {
    assertThat(Sample.park().operatingDays())
        .isEqualTo(DaySet.parse("{2004-12-15/2013-04-03, 2013-09-16/2016-02-10}"));
  }

  @Test
  void statusOn_isEmptyWhereNothingIsRecorded() {
    Park park = Sample.park();

    assertThat(park.statusOn(LocalDate.of(2004, 12, 14))).isEmpty();
    assertThat(park.statusOn(LocalDate.of(2004, 12, 15))).contains(OperatingStatus.OPERATING);
    assertThat(park.statusOn(LocalDate.of(2013, 4, 3))).contains(OperatingStatus.SUSPENDED);
    assertThat(park.statusOn(LocalDate.of(2016, 2, 10))).contains(OperatingStatus.CLOSED);
  }

  @Test
  void isOperating_isTrueOfOneStatus() {
    assertThat(Stream.of(OperatingStatus.values()).filter(OperatingStatus::isOperating))
        .containsExactly(OperatingStatus.OPERATING);
  }

  @Test
  void build_refusesBlanksAndNoStates() {
    Park park = Sample.park();

    assertThat(park.toBuilder().build()).isEqualTo(park).hasSameHashCodeAs(park);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> park.toBuilder().name("").build())
        .withMessage("name must not be blank, but was '' (park sample)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> park.toBuilder().place(" ").build())
        .withMessage("place must not be blank, but was ' ' (park sample)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> park.toBuilder().states(List.of()).build())
        .withMessage("states must be at least one (park sample)");
  }

  @Test
  void stoppage_hasEndedIfItHasALastAct() {
    assertThat(Sample.stoppage("S-1", "EV-1").hasEnded()).isFalse();
    assertThat(Sample.stoppage("S-1", "EV-1", "EV-2").hasEnded()).isTrue();
  }

  @Test
  void stoppage_refusesNoFirstActAndABlankName() {
    Stoppage stoppage = Sample.stoppage("S-1", "EV-1");

    assertThat(stoppage.toBuilder().build()).isEqualTo(stoppage);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stoppage.toBuilder().firstActs(List.of()).build())
        .withMessage("first acts must be at least one (stoppage S-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stoppage.toBuilder().name("").build())
        .withMessage("name must not be blank, but was '' (stoppage S-1)");
  }

  @Test
  void stoppage_refusesAnActThatIsNamedTwice() {
    Stoppage.Builder stoppage =
        Sample.stoppage("S-1", "EV-1").toBuilder().addLastAct(EventId.of("EV-1"));

    assertThatIllegalArgumentException()
        .isThrownBy(stoppage::build)
        .withMessage("acts must be named once each, but were [EV-1] and [EV-1] (stoppage S-1)");
  }
}
