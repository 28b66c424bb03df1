package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonFault;
import org.jointpark.park.Dossier;

class DossierFormProperties {

  private static final String WHOLE = new String(
      new GoldenFile("small-dossier.json").text().getBytes(StandardCharsets.UTF_8),
      StandardCharsets.ISO_8859_1);

  /** Replaces some bytes at a place by others, which stand for themselves as characters. */
  record Change(int at, int length, String latin1) {

    String apply(String json) {
      int start = Math.min(at, json.length());
      int end = Math.min(start + length, json.length());
      return json.substring(0, start) + latin1 + json.substring(end);
    }
  }

  @Property(tries = 1_000)
  void aChangedDocument_isADossierOrRefusedWithItsFaults(@ForAll("changes") List<Change> changes) {
    String latin1 = WHOLE;
    for (Change change : changes) {
      latin1 = change.apply(latin1);
    }
    byte[] json = latin1.getBytes(StandardCharsets.ISO_8859_1);
    try {
      Dossier dossier = DossierForm.DOSSIER.read(json);

      assertThat(DossierForm.DOSSIER.read(DossierForm.DOSSIER.toJson(dossier))).isEqualTo(dossier);
    } catch (InvalidJsonException e) {
      assertThat(e.faults()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(e.faults()).extracting(JsonFault::line).allMatch(line -> line.isPresent());
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> bytes = Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "0",
            "-",
            "9999",
            "\\u0000",
            "\\ud800",
            "\"id\": \"x\",",
            "\u00c3\u00a9",
            " ",
            "\n",
            "e9",
            ".",
            "S",
            "N"),
        Arbitraries.strings().withCharRange('\0', '\u00ff').ofMinLength(1).ofMaxLength(3),
        Combinators.combine(
                Arbitraries.integers().between(0, WHOLE.length() - 40),
                Arbitraries.integers().between(1, 40))
            .as((at, length) -> WHOLE.substring(at, at + length)));
    return Combinators.combine(
            Arbitraries.integers().between(0, WHOLE.length()).withoutEdgeCases(),
            Arbitraries.integers().between(0, 12),
            bytes)
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
