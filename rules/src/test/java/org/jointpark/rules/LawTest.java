package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LawTest {

  @Test
  void of_keepsItsParts() {
    Law law = Law.of(LawId.of("zone.labour.floor"), "wages reach the floor");

    assertThat(law.id()).isEqualTo(LawId.of("zone.labour.floor"));
    assertThat(law.title()).isEqualTo("wages reach the floor");
    assertThat(law).hasToString("zone.labour.floor");
    assertThat(law).isLessThan(Law.of(LawId.of("zone.labour.hours"), "a"));
  }

  @Test
  void of_refusesABlankTitle() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Law.of(LawId.of("zone.labour.floor"), ""))
        .withMessage("title must not be blank (law zone.labour.floor)");
  }

  @Test
  void lawId_namesItselfWhenRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LawId.of("labour floor"))
        .withMessage("law id must match [A-Za-z0-9.-]{1,64}, but was 'labour floor'");
  }

  @Test
  void subjectKey_namesKindAndId() {
    SubjectKey key = SubjectKey.of("park", "gaeseong");

    assertThat(key).hasToString("park gaeseong");
    assertThat(key).isLessThan(SubjectKey.of("park", "other"));
    assertThat(key).isGreaterThan(SubjectKey.of("firm", "other"));
  }

  @Test
  void subjectKey_refusesBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectKey.of("", "gaeseong"))
        .withMessage("subject must not be blank (key 'gaeseong')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubjectKey.of("park", " "))
        .withMessage("id must not be blank (subject 'park')");
  }
}
