package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;

/** What was still to be done after the chosen day, as it stood on that day. */
public final class DueDaysSection {

  private final Promises promises;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public DueDaysSection(Promises promises) {
    this.promises = promises;
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    page.heading("Due after " + promises.on() + ", as it stood on that day");
    ImmutableList<DueDay> due = DueDay.after(promises);
    if (due.isEmpty()) {
      page.paragraph("Nothing.");
      return;
    }
    TextTable.Builder table = TextTable.of(
        Column.words("by"), Column.words("what"), Column.words("who"), Column.words("where"));
    due.forEach(each -> table.row(
        each.day().toString(), each.norm().law().title(), each.who(), promises.place(each.norm())));
    page.table(table.build());
  }
}
