package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.report.Prose;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.junit.jupiter.api.Test;

/** The README shows code that runs as it stands there, and output that is printed so. */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path THIS =
      Path.of("src/test/java/org/jointpark/example/gaeseong/ReadmeTest.java");
  private static final String RECORD =
      "src/main/resources/org/jointpark/example/gaeseong/gaeseong.json";

  @Test
  void theFirstSnippetIsTheCodeBelow() throws IOException {
    String readme = Files.readString(README);
    String snippet = readme.substring(readme.indexOf("```java\n") + 8, readme.indexOf("\n```\n"));
    String code = Files.readString(THIS);
    int begin = code.indexOf("// The snippet begins.\n");
    int end = code.indexOf("// The snippet ends.\n", begin);

    assertThat(squeezed(code.substring(code.indexOf('\n', begin), end)))
        .isEqualTo(squeezed(
            snippet.replace("Path.of(\"gaeseong.json\")", "file").replace("System.out", "out")));
  }

  /** Returns a text without white space, since the formatter breaks lines by its own rules. */
  private static String squeezed(String code) {
    return code.replaceAll("\\s", "");
  }

  @Test
  void theFirstSnippetPrintsBothFindings() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    run(Path.of(RECORD), new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "no step of the minimum wage exceeds its cap: 2015-03-01",
            "  violated: excess USD 0.127, excess rise 0.181 points",
            "  by Labour Regulations, Art. 25",
            "the park does not stop again: 2016-02-10 to 2016-03-31",
            "  breached, contested, still so at the horizon",
            "  by Agreement on the normalization of the Gaeseong Industrial Complex (five points),"
                + " clause 1");
  }

  private static void run(Path file, PrintStream out) throws IOException {
    // The snippet begins.
    Dossier gaeseong = DossierForm.DOSSIER.read(file);
    Report report = Check.by(Gaeseong.nonRecurrence(), Gaeseong.wageCap())
        .until(LocalDate.of(2016, 4, 1))
        .run(gaeseong);
    for (Verdict finding : report.findings()) {
      out.println(finding.law().title() + ": " + Prose.days(finding.interval()));
      out.println("  " + Prose.statusAndAmounts(finding));
      out.println("  by " + finding.citation());
    }
    // The snippet ends.
  }

  @Test
  void theCountsAreThoseOfTheRecord() throws IOException {
    Dossier record = GaeseongRecord.load();
    String counts = "%s agreements with %s provisions, %s events"
        .formatted(
            record.agreements().size(),
            record.agreements().stream()
                .mapToInt(each -> each.provisions().size())
                .sum(),
            record.events().size());

    assertThat(words(Files.readString(README)))
        .contains(counts)
        .contains(record.firms().size() + " firms")
        .contains(record.parameters().size() + " parameters of law");
  }

  @Test
  void theTablesAreThoseOfThePage() throws IOException {
    String page = Files.readString(
        Path.of("src/test/resources/org/jointpark/example/gaeseong/default-page.txt"));
    String readme = Files.readString(README);
    int begin = readme.indexOf("  rule  ");

    assertThat(begin).isPositive();
    assertThat(page).contains(readme.substring(begin, readme.indexOf("```", begin)));
  }

  private static String words(String text) {
    return Stream.of(text.split("\\s+")).collect(Collectors.joining(" "));
  }
}
