package org.jointpark.example.gaeseong;

import org.jointpark.park.Dossier;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.source.ReadingSelection;
import org.jointpark.zone.gaeseong.Gaeseong;

/** Whether the pledge that the park will not stop again was kept, in each of its readings. */
final class PledgeSection {

  private final Prose prose;
  private final Report report;

  PledgeSection(Dossier dossier, Report report) {
    this.prose = Prose.about(dossier);
    this.report = report;
  }

  void addTo(TextPage.Builder page) {
    page.heading("The pledge of 2013-08-14 that the park will not stop again");
    page.paragraph("Clause 1; both sides bear it together, and it admits no excuse.");
    page.paragraph(Gaeseong.AGAIN.text());
    report.selections().forEach(selection -> addReading(page, selection));
  }

  private void addReading(TextPage.Builder page, ReadingSelection selection) {
    page.space();
    String meaning = Gaeseong.AGAIN.answeredBy(selection.name()).meaning();
    page.paragraph("Read as asking for it %s:".formatted(meaning));
    TextTable.Builder table = TextTable.of(
        Column.words("from and to"),
        Column.numbers("days"),
        Column.words("status"),
        Column.words("because"));
    var verdicts = report.verdicts(Gaeseong.NON_RECURRENCE.id(), selection.name());
    for (Verdict verdict : verdicts) {
      table.row(
          Prose.days(verdict.interval()),
          Long.toString(verdict.interval().days()),
          Prose.status(verdict),
          prose.cause(verdict.began()));
    }
    if (verdicts.isEmpty()) {
      page.point("nothing to judge: the agreement is not known, or not yet signed");
    }
    page.table(table.build());
    verdicts.stream()
        .flatMap(verdict -> verdict.annotations().stream())
        .forEach(annotation -> page.point(prose.annotation(annotation)));
  }
}
