package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointpark.firm.FirmId;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

  @Test
  void build_sortsTheFirms() {
    Placeholder placeholder =
        Placeholder.builder().addFirm(FirmId.of("B")).addFirm(FirmId.of("A")).build();

    assertThat(placeholder.firms()).containsExactly(FirmId.of("A"), FirmId.of("B"));
  }
}
