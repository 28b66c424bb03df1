package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabourIdsTest {

  static Stream<Arguments> ids() {
    return Stream.of(
        Arguments.of("accident id", (Function<String, Comparable<?>>) AccidentId::of),
        Arguments.of("consent id", (Function<String, Comparable<?>>) ConsentId::of),
        Arguments.of("employment id", (Function<String, Comparable<?>>) EmploymentId::of),
        Arguments.of("worker id", (Function<String, Comparable<?>>) WorkerId::of));
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
    assertThat(AccidentId.of("A-10")).isLessThan(AccidentId.of("A-2"));
    assertThat(ConsentId.of("A-10")).isLessThan(ConsentId.of("A-2"));
    assertThat(EmploymentId.of("A-10")).isLessThan(EmploymentId.of("A-2"));
    assertThat(WorkerId.of("A-10")).isLessThan(WorkerId.of("A-2"));
  }
}
