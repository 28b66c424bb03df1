package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import org.jointpark.agreement.Area;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;

/** The three obstacles of which the South complained: the promises on each, on the chosen day. */
public final class ObstaclesSection {

  private static final ImmutableMap<Area, String> OBSTACLES = ImmutableMap.of(
      Area.PASSAGE, "passage",
      Area.COMMUNICATIONS, "communications",
      Area.CUSTOMS, "customs");

  private final Promises promises;
  private final Report report;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public ObstaclesSection(Promises promises) {
    this.promises = promises;
    this.report = promises.report();
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    page.heading("The three obstacles on " + promises.on());
    page.paragraph("What was promised on each by then, and how it stood on that day.");
    OBSTACLES.forEach((area, name) -> {
      page.space();
      TextTable.Builder table = TextTable.of(
          Column.words(name),
          Column.words("what"),
          Column.words("on the day"),
          Column.words("since"));
      promises.norms().stream()
          .filter(norm -> promises.provision(norm).area() == area)
          .sorted(Comparator.comparing(norm -> promises.agreement(norm).signed()))
          .forEach(norm -> addRows(table, norm));
      page.table(table.build());
    });
  }

  private void addRows(TextTable.Builder table, Norm norm) {
    List<Verdict> verdicts = Promises.on(promises.on(), norm, report);
    for (Verdict verdict : verdicts) {
      table.row(
          promises.place(norm),
          norm.law().title(),
          told(norm, verdict),
          verdict.began().day().toString());
    }
  }

  private String told(Norm norm, Verdict verdict) {
    String status = Prose.status(verdict.status());
    String due = verdict.due().map(day -> ", due " + day).orElse("");
    String who = promises.who(norm, verdict).map(subject -> subject + ": ").orElse("");
    return who + status + due;
  }
}
