package org.jointpark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementIdsTest {

  static Stream<Arguments> ids() {
    return Stream.of(
        Arguments.of("agreement id", (Function<String, Comparable<?>>) AgreementId::of),
        Arguments.of("provision id", (Function<String, Comparable<?>>) ProvisionId::of));
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
    assertThat(AgreementId.of("A-10")).isLessThan(AgreementId.of("A-2"));
    assertThat(ProvisionId.of("A-10")).isLessThan(ProvisionId.of("A-2"));
  }
}
