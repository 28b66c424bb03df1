package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.zone.gaeseong.agreement.Readings;

/** Clauses whose words can be read in several ways, with what each reading comes to. */
public final class ClausesSection {

  private static final ProvisionId ELECTRONIC_PASSAGE = ProvisionId.of("JS2-2.2a");
  private static final ProvisionId COMMITTEE = ProvisionId.of("JC-3.1");
  private static final ProvisionId SUBCOMMITTEES = ProvisionId.of("JC-4.4");

  private final Promises promises;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public ClausesSection(Promises promises) {
    this.promises = promises;
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    page.heading("Clauses that can be read in several ways");
    addClause(page, Readings.ELECTRONIC_PASSAGE, ELECTRONIC_PASSAGE);
    addClause(page, Readings.QUARTER, COMMITTEE);
    addClause(page, Readings.MONTH, SUBCOMMITTEES);
  }

  private void addClause(TextPage.Builder page, Question question, ProvisionId provision) {
    page.space();
    page.paragraph(question.text());
    Report report = promises.check().underEveryReadingOf(question).run(promises.dossier());
    TextTable.Builder table =
        TextTable.of(Column.words("what"), Column.words("read as"), Column.words("comes to"));
    for (Norm norm : promises.norms()) {
      if (norm.provision().equals(provision)) {
        for (ReadingSelection selection : report.selections()) {
          ImmutableList<Verdict> verdicts = report.verdicts(norm.law().id(), selection.name());
          if (!verdicts.isEmpty()) {
            table.row(
                norm.law().title(),
                question.answeredBy(selection.name()).meaning(),
                told(verdicts));
          }
        }
      }
    }
    page.table(table.build());
  }

  private static String told(ImmutableList<Verdict> verdicts) {
    Verdict last = verdicts.get(verdicts.size() - 1);
    String told = Fate.told(verdicts);
    String now = Prose.status(last.status());
    return told.isEmpty() ? now : told + "; " + now + " in the end";
  }
}
