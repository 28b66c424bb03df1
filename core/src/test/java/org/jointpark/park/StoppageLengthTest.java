package org.jointpark.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jointpark.event.EventId;
import org.junit.jupiter.api.Test;

class StoppageLengthTest {

  private static StoppageLength lengthBetween(String first, String last) {
    Stoppage stoppage = Sample.stoppage("S-2", "EV-first", "EV-last");
    Dossier dossier = Sample.dossier()
        .addEvents(Sample.event("EV-first", first), Sample.event("EV-last", last))
        .addStoppage(stoppage)
        .build();
    return dossier.lengths(stoppage).get(0);
  }

  @Test
  void lengths_areOneForEachPairOfActs() {
    Stoppage stoppage =
        Sample.stoppage("S-2", "EV-entry-ban", "EV-signature", "EV-reopening").toBuilder()
            .addFirstAct(EventId.of("EV-walk-out"))
            .build();
    Dossier dossier = Sample.dossier()
        .addEvents(
            Sample.event("EV-entry-ban", "2013-04-03"),
            Sample.event("EV-walk-out", "2013-04-09"),
            Sample.event("EV-signature", "2013-08-14"),
            Sample.event("EV-reopening", "2013-09-16"))
        .addStoppage(stoppage)
        .build();

    List<StoppageLength> lengths = dossier.lengths(stoppage);

    assertThat(lengths.stream().map(StoppageLength::days)).containsExactly(133L, 166L, 127L, 160L);
    assertThat(lengths.stream().map(StoppageLength::toString))
        .containsExactly(
            "EV-entry-ban to EV-signature: 133 days",
            "EV-entry-ban to EV-reopening: 166 days",
            "EV-walk-out to EV-signature: 127 days",
            "EV-walk-out to EV-reopening: 160 days");
  }

  @Test
  void lengths_areNoneIfTheStoppageHasNotEnded() {
    Stoppage running = Sample.stoppage("S-2", "EV-ban");
    Dossier dossier = Sample.dossier().addStoppage(running).build();

    assertThat(dossier.lengths(running)).isEmpty();
  }

  @Test
  void lengths_refuseAnotherStoppage() {
    Dossier dossier = Sample.dossier().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier.lengths(Sample.stoppage("S-9", "EV-ban")))
        .withMessage("stoppage must be one of the dossier, but was S-9 (park sample)");
  }

  @Test
  void length_isUncertainIfTheDayOfAnActIs() {
    StoppageLength length = lengthBetween("2013-04", "[2013-08-14..2013-09-16]");

    assertThat(length.isCertain()).isFalse();
    assertThat(length.fewestDays()).isEqualTo(106);
    assertThat(length.mostDays()).isEqualTo(168);
    assertThat(length).hasToString("EV-first to EV-last: 106 to 168 days");
    assertThatIllegalStateException()
        .isThrownBy(length::days)
        .withMessage("length must be certain, but was 106 to 168 days (EV-first to EV-last)."
            + " Maybe ask for fewestDays() and mostDays()");
  }

  @Test
  void length_isNeverNegative() {
    StoppageLength length = lengthBetween("2013-04", "2013-04-10");

    assertThat(length.fewestDays()).isEqualTo(0);
    assertThat(length.mostDays()).isEqualTo(9);
  }

  @Test
  void length_isFromTheFirstDayOfAnActToTheLastDayOfAnother() {
    assertThat(lengthBetween("2013-04-03/2013-04-06", "2013-09-10/2013-09-12").days())
        .isEqualTo(161);
    assertThat(lengthBetween("2013-04-03/..", "../2013-09-12").days()).isEqualTo(161);
  }
}
