package org.jointpark.style;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTextTest {

  @Test
  void check_acceptsAnyText() {
    assertThatCode(() -> ProseText.check("title", "개성공업지구", "agreement", "A-1"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void check_refusesBlankText(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProseText.check("title", blank, "agreement", "A-1"))
        .withMessage("title must not be blank, but was '" + blank + "' (agreement A-1)");
  }
}
