package org.jointpark.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

  private static final List<String> KNOWN = List.of("id", "name", "headcounts", "TEXTILE");

  @ParameterizedTest
  @CsvSource({
    "nmae, name",
    "nam, name",
    "namee, name",
    "nome, name",
    "headcount, headcounts",
    "head_counts, headcounts",
    "textile, TEXTILE",
    "di, id",
    "ids, id"
  })
  void nearest_findsASlip(String name, String nearest) {
    assertThat(NearNames.nearest(name, KNOWN)).hasValue(nearest);
  }

  @ParameterizedTest
  @CsvSource({"colour", "end", "counts", "''", "x"})
  void nearest_findsNothingFarAway(String name) {
    assertThat(NearNames.nearest(name, KNOWN)).isEmpty();
  }

  @Test
  void nearest_doesNotTryLongNames() {
    String name = "n".repeat(65);

    assertThat(NearNames.nearest(name, List.of(name + "a"))).isEmpty();
  }
}
