package org.jointpark.example.gaeseong;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Tally;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.source.Layer;
import org.jointpark.zone.gaeseong.GaeseongLabour;

/** The ten rules of labour law, by which a year of invented pay lines is checked. */
final class LabourSection {

  private static final String PREFIX = "gaeseong.labour.";

  private final Dossier dossier;
  private final Glance glance;
  private final SampledYear year;

  LabourSection(Dossier dossier, Glance glance, SampledYear year) {
    this.dossier = dossier;
    this.glance = glance;
    this.year = year;
  }

  void addTo(TextPage.Builder page) {
    page.heading("A synthetic year of pay by ten rules of labour law");
    page.paragraph(
        ("Nobody has published a payroll of the park, so this one is invented, its mistakes"
                + " included: %s. Only the law is that of the record: what the text says, what was"
                + " agreed and what was practised.")
            .formatted(year));
    Facts facts = year.beside(dossier);
    Check check = check();
    Map<LawId, Verdict> violated = new TreeMap<>();
    Map<LawId, Verdict> undetermined = new TreeMap<>();
    Report report = check.run(
        facts,
        finding -> (finding.outcome() == Outcome.VIOLATED ? violated : undetermined)
            .putIfAbsent(finding.law().id(), finding));
    page.space();
    if (report.tallies().isEmpty()) {
      page.paragraph("Nothing is known of the law of these days.");
      return;
    }
    addTallies(page, report);
    addExamples(page, violated.values(), "The first violation of each rule:");
    addExamples(page, undetermined.values(), "And where the first fact is missing:");
    explained(violated).ifPresent(verdict -> {
      page.space();
      page.paragraph("One of them explained:");
      page.block(Prose.about(dossier).explanation(check.explain(facts, verdict)));
    });
  }

  Check check() {
    return Check.against(GaeseongLabour.rulebook(dossier))
        .until(glance.horizon())
        .knownAt(glance.knownAt())
        .during(SampledYear.judged())
        .in(Layer.TEXT, Layer.AGREED, Layer.PRACTICE);
  }

  private static void addTallies(TextPage.Builder page, Report report) {
    page.paragraph(
        "A verdict is about a record and some of its days. Before pay is due, and where a"
            + " rule has nothing to say, it does not apply; pay that comes late is a violation until it"
            + " comes, and kept from then on.");
    TextTable.Builder table = TextTable.of(
        Column.words("rule"),
        Column.numbers("judged"),
        Column.numbers("does not apply"),
        Column.numbers("kept"),
        Column.numbers("violated"),
        Column.numbers("undetermined"),
        Column.numbers("owed"));
    report.tallies().forEach(tally -> table.row(row(name(tally.law().id()), tally)));
    page.table(table.build());
  }

  private static String[] row(String name, Tally tally) {
    long judged = tally.counts().values().stream().mapToLong(Long::longValue).sum();
    return new String[] {
      name,
      number(judged),
      number(tally.count(Outcome.NOT_APPLICABLE)),
      number(tally.count(Outcome.COMPLIANT)),
      number(tally.count(Outcome.VIOLATED)),
      number(tally.count(Outcome.UNDETERMINED)),
      tally.totals().values().stream().map(LabourSection::amount).collect(joining(", "))
    };
  }

  private static String amount(Money owed) {
    return owed.currency() + String.format(Locale.ROOT, " %,.2f", owed.amount());
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String name(LawId law) {
    return law.toString().replace(PREFIX, "").replace('-', ' ');
  }

  private static void addExamples(
      TextPage.Builder page, Collection<Verdict> verdicts, String before) {
    if (verdicts.isEmpty()) {
      return;
    }
    page.space();
    page.paragraph(before);
    TextTable.Builder table = TextTable.of(Column.words(""), Column.words(""), Column.words(""));
    for (Verdict verdict : verdicts) {
      table.row(
          name(verdict.law().id()),
          verdict.subject().id() + ", " + Prose.days(verdict.interval()),
          Prose.statusAndAmounts(verdict) + missing(verdict));
    }
    page.table(table.build());
  }

  private static String missing(Verdict verdict) {
    String names = verdict.missing().stream().map(Object::toString).collect(joining(", "));
    return names.isEmpty() ? "" : ", for want of " + names;
  }

  /** Returns a violation that takes a few lines to explain, and looks at the worker as well. */
  private static Optional<Verdict> explained(Map<LawId, Verdict> violated) {
    return Optional.ofNullable(
            violated.get(GaeseongLabour.SOCIAL_INSURANCE.law().id()))
        .or(() -> violated.values().stream().findFirst());
  }
}
