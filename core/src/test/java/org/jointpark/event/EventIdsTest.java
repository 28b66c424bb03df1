package org.jointpark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventIdsTest {

  static Stream<Arguments> ids() {
    return Stream.of(
        Arguments.of("event id", (Function<String, Comparable<?>>) EventId::of),
        Arguments.of("talks id", (Function<String, Comparable<?>>) TalksId::of),
        Arguments.of("visit id", (Function<String, Comparable<?>>) VisitId::of),
        Arguments.of("claim id", (Function<String, Comparable<?>>) ClaimId::of));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void of_keepsItsText(String name, Function<String, Comparable<?>> of) {
    assertThat(of.apply("AZaz09-.")).as(name).hasToString("AZaz09-.");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void of_namesTheKindOfIdThatItRefuses(String name, Function<String, Comparable<?>> of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("a_1"))
        .withMessage(name + " must match [A-Za-z0-9.-]{1,64}, but was 'a_1'");
  }

  @Test
  void compareTo_followsTheText() {
    assertThat(EventId.of("A-10")).isLessThan(EventId.of("A-2"));
    assertThat(TalksId.of("A-10")).isLessThan(TalksId.of("A-2"));
    assertThat(VisitId.of("A-10")).isLessThan(VisitId.of("A-2"));
    assertThat(ClaimId.of("A-10")).isLessThan(ClaimId.of("A-2"));
  }
}
