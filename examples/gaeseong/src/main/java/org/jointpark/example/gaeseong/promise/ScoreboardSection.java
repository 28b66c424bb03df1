package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.time.DateInterval;

/** The scoreboard of the package of 2013: what was kept, late, open, breached or unknowable. */
public final class ScoreboardSection {

  private static final DateInterval SIGNED = DateInterval.parse("2013-07-07/2014-01-01");

  private final Promises promises;
  private final Report report;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public ScoreboardSection(Promises promises) {
    this.promises = promises;
    this.report = promises.report();
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    page.heading("The package of 2013: what became of it");
    Map<Fate, List<Norm>> byFate = new TreeMap<>();
    for (Norm norm : norms()) {
      Fate fate = Fate.of(Promises.of(norm, report));
      byFate.computeIfAbsent(fate, first -> new ArrayList<>()).add(norm);
    }
    page.paragraph("%s, until %s, by the default readings; each by the worst that was found of it."
        .formatted(counts(byFate), promises.horizon().minusDays(1)));
    byFate.forEach((fate, norms) -> {
      page.space();
      TextTable.Builder table =
          TextTable.of(Column.words(fate.toString()), Column.words("what"), Column.words("how"));
      norms.forEach(norm -> addRows(table, norm));
      page.table(table.build());
    });
  }

  private static String counts(Map<Fate, List<Norm>> byFate) {
    int all = byFate.values().stream().mapToInt(List::size).sum();
    ImmutableList.Builder<String> counts = ImmutableList.builder();
    byFate.forEach((fate, norms) -> counts.add(norms.size() + " " + fate));
    return "%s promises: %s".formatted(all, String.join(", ", counts.build()));
  }

  private List<Norm> norms() {
    return promises.norms().stream()
        .filter(norm -> SIGNED.contains(promises.agreement(norm).signed()))
        .sorted(Comparator.comparing(norm -> promises.agreement(norm).signed()))
        .toList();
  }

  private void addRows(TextTable.Builder table, Norm norm) {
    ImmutableListMultimap<String, Verdict> bySubject = Promises.of(norm, report).stream()
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            verdict -> verdict.subject().id(), verdict -> verdict));
    if (bySubject.isEmpty()) {
      table.row(promises.place(norm), norm.law().title(), "never used, or not in force");
    }
    bySubject
        .asMap()
        .forEach((subject, verdicts) -> table.row(
            promises.place(norm),
            norm.law().title(),
            (bySubject.keySet().size() > 1 ? subject + ": " : "")
                + Fate.told(ImmutableList.copyOf(verdicts))));
  }
}
