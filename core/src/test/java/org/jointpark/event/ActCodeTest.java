package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActCodeTest {

  @Test
  void of_keepsItsText() {
    assertThat(ActCode.of("Electronic-passage.built-2")).hasToString("Electronic-passage.built-2");
    assertThat(ActCode.of("a".repeat(64))).isEqualTo(ActCode.of("a".repeat(64)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "park_restarted", "park restarted", "가동"})
  void of_refusesOtherText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActCode.of(text))
        .withMessage("act code must match [A-Za-z0-9.-]{1,64}, but was '" + text + "'");
  }

  @Test
  void of_refusesTextThatIsTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActCode.of("a".repeat(65)))
        .withMessageStartingWith("act code must match [A-Za-z0-9.-]{1,64}, but was 'aaa");
  }

  @Test
  void of_writesTheKindOfAnEvent() {
    assertThat(ActCode.of(EventKind.TALKS)).hasToString("event.talks");
    assertThat(ActCode.of(EventKind.ENTRY_INTO_FORCE)).hasToString("event.entry-into-force");
  }

  @Test
  void of_writesTheLevelOfTalks() {
    assertThat(ActCode.of(TalksLevel.SUMMIT)).hasToString("talks.summit");
    assertThat(ActCode.of(TalksLevel.JOINT_COMMITTEE)).hasToString("talks.joint-committee");
  }

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void isGivenByRecords_ifItIsAKindOfEvents(EventKind kind) {
    assertThat(ActCode.of(kind).isGivenByRecords()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(TalksLevel.class)
  void isGivenByRecords_ifItIsALevelOfTalks(TalksLevel level) {
    assertThat(ActCode.of(level).isGivenByRecords()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "event., true",
    "talks.of-experts, true",
    "event, false",
    "talks, false",
    "events.held, false",
    "Event.talks, false",
    "joint-committee.met, false"
  })
  void isGivenByRecords_goesByTheBeginning(String text, boolean expected) {
    assertThat(ActCode.of(text).isGivenByRecords()).isEqualTo(expected);
  }

  @Test
  void compareTo_followsTheText() {
    assertThat(ActCode.of("park-2.closed")).isLessThan(ActCode.of("park.closed"));
    assertThat(ActCode.of("park.closed")).isLessThan(ActCode.of("park.restarted"));
  }
}
