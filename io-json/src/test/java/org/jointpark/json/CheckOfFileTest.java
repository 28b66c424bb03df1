package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.rules.Check;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Report;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of records are judged in several threads as in one. */
class CheckOfFileTest {

  private static final Path DOSSIER =
      Path.of("src/test/resources/org/jointpark/json/dossier/small-dossier.json");
  private static final LocalDate DAY = LocalDate.of(2014, 5, 1);
  private static final JsonForm<String> WORD = JsonForms.text(1, 20);

  /** Words, of which those with an x come a day too early. */
  private static final Subject<String> SUBJECT = Subject.named("word", String.class)
      .id(word -> word)
      .extent(new Extent.Day<>(word -> DAY.minusDays(word.startsWith("x") ? 1 : 0)))
      .build();

  private static final Rule<String> RULE = Rule.named("test.word", "no word comes too early")
      .because(Citation.of("test.art-1", "Test law", "Art. 1"))
      .forEach(SUBJECT)
      .require(Expr.judgedDay().atLeast(DAY).narrowed())
      .build();

  private static Check check() {
    return Check.against(Rulebook.builder()
            .add(
                RULE.law().id(),
                Versioned.<Rule<?>>enacting(RULE)
                    .validity(DateInterval.always())
                    .layer(Layer.TEXT)
                    .citation(RULE.citation())
                    .evidence(Evidence.of(SourceId.of("gazette"), Confidence.HIGH))
                    .build())
            .build())
        .until(DAY.plusYears(1));
  }

  private static Facts facts(Path file, String line) throws IOException {
    List<String> lines = new ArrayList<>();
    IntStream.range(0, 1_200)
        .forEach(word -> lines.add("\"" + (word % 100 == 7 ? "x" : "a") + word + "\""));
    lines.set(900, line);
    Files.writeString(file, String.join("\n", lines));
    return Facts.of(DossierForm.DOSSIER.read(DOSSIER))
        .with(SUBJECT, JsonLedger.of("word", LedgerCoverage.none(), WORD, file));
  }

  @Test
  void run_findsTheSameInSeveralThreads(@TempDir Path directory) throws IOException {
    Facts facts = facts(directory.resolve("words.ndjson"), "\"x\"");
    Report report = check().keepingFindings(11).run(facts);

    assertThat(report.tallies().get(0).findings()).isEqualTo(13);
    assertThat(report.findings())
        .extracting(verdict -> verdict.subject().id())
        .contains("x", "x7", "x907")
        .doesNotContain("x1007");
    assertThat(check().inThreads(3).keepingFindings(11).run(facts)).isEqualTo(report);
  }

  @Test
  void run_namesTheLineOfTheFileInSeveralThreads(@TempDir Path directory) throws IOException {
    Facts facts = facts(directory.resolve("words.ndjson"), "12");
    for (int threads = 1; threads <= 3; threads++) {
      Check check = check().inThreads(threads);
      List<String> found = new ArrayList<>();

      assertThatExceptionOfType(InvalidJsonException.class)
          .isThrownBy(
              () -> check.run(facts, verdict -> found.add(verdict.subject().id())))
          .withMessage("""
              words.ndjson:
              top level (line 901, column 1): expected text of 1 to 20 characters, but found 12""");
      assertThat(found)
          .containsExactly("x7", "x107", "x207", "x307", "x407", "x507", "x607", "x707", "x807");
    }
  }
}
