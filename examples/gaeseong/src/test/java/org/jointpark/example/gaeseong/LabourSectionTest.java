package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Tally;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.rule.Rule;
import org.jointpark.zone.gaeseong.GaeseongLabour;
import org.junit.jupiter.api.Test;

class LabourSectionTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/jointpark/example/gaeseong/small-year-of-pay.txt");

  private static final Dossier RECORD = GaeseongRecord.load();
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final SampledYear SMALL = new SampledYear(12, 300, 60);

  private static LabourSection section(LocalDate horizon) {
    return new LabourSection(
        RECORD, new Glance(LocalDate.of(2013, 12, 19), horizon, horizon), SMALL);
  }

  private static String page(LocalDate horizon) {
    TextPage.Builder page = TextPage.builder();
    section(horizon).addTo(page);
    return page.build().toString();
  }

  @Test
  void aSmallYear_isPrintedAsPublished() throws IOException {
    assertThat(page(HORIZON)).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyRule_findsSomethingInCarelessFirms() {
    assertThat(section(HORIZON).check().run(SMALL.beside(RECORD)).tallies())
        .hasSameSizeAs(GaeseongLabour.RULES)
        .allSatisfy(tally -> assertThat(tally.count(Outcome.VIOLATED)).isPositive())
        .allSatisfy(tally -> assertThat(tally.count(Outcome.COMPLIANT)).isPositive())
        .extracting(Tally::law)
        .containsExactlyInAnyOrderElementsOf(
            GaeseongLabour.RULES.stream().map(Rule::law).toList());
  }

  @Test
  void theCounts_areThoseOfAllVerdicts() {
    Facts facts = SMALL.beside(RECORD);
    Report counted = section(HORIZON).check().keepingFindings(0).run(facts);
    Report all = section(HORIZON).check().run(facts);

    assertThat(counted.verdicts()).isEmpty();
    assertThat(counted.tallies()).isEqualTo(all.tallies());
    assertThat(counted.tallies())
        .allSatisfy(tally -> assertThat(
                tally.counts().values().stream().mapToLong(Long::longValue).sum())
            .isEqualTo(verdictsOn(tally.law(), all)));
  }

  private static long verdictsOn(Law law, Report report) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.law().equals(law))
        .count();
  }

  @Test
  void beforeTheYear_nothingIsJudged() {
    assertThat(page(LocalDate.of(2014, 1, 1)))
        .contains("Nothing is known of the law of these days.")
        .doesNotContain("violated");
  }
}
