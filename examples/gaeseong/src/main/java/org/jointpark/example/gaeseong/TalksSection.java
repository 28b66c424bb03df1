package org.jointpark.example.gaeseong;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.park.Dossier;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.time.DateInterval;

/** The talks and the visits of the month of the glance. */
final class TalksSection {

  private final Dossier dossier;
  private final Glance glance;

  TalksSection(Dossier dossier, Glance glance) {
    this.dossier = dossier;
    this.glance = glance;
  }

  void addTo(TextPage.Builder page) {
    YearMonth month = YearMonth.from(glance.on());
    DateInterval days = DateInterval.ofMonth(month);
    page.heading("Talks and visits of " + month);
    TextTable.Builder talks = TextTable.of(
        Column.words("talks"), Column.words("who"), Column.words("agenda and outcome"));
    ImmutableList<Talks> held = dossier.talksIn(days).stream()
        .filter(round -> glance.knows(round.evidence(), round.when().earliest()))
        .collect(ImmutableList.toImmutableList());
    held.forEach(round -> talks.row(round.when().toString(), who(round), told(round)));
    page.table(talks.build());
    TextTable.Builder visits = TextTable.of(Column.words("visits"), Column.words("who and why"));
    ImmutableList<Visit> made = dossier.visitsIn(days).stream()
        .filter(visit -> glance.knows(visit.evidence(), visit.when().earliest()))
        .collect(ImmutableList.toImmutableList());
    made.forEach(visit -> visits.row(visit.when().toString(), told(visit)));
    if (!held.isEmpty() && !made.isEmpty()) {
      page.space();
    }
    page.table(visits.build());
    if (held.isEmpty() && made.isEmpty()) {
      page.paragraph("None on record.");
    }
  }

  private static String who(Talks talks) {
    return talks.body() + talks.round().map(round -> ", round " + round).orElse("");
  }

  private static String told(Talks talks) {
    String agenda = talks.agenda().stream().map(Sentences::words).sorted().collect(joining(", "));
    return "%s%s Outcome: %s%s."
        .formatted(
            agenda.isEmpty() ? "Agenda not recorded." : Sentences.ended(agenda),
            talks.agendaNote().map(note -> " " + Sentences.ended(note)).orElse(""),
            Sentences.words(talks.outcome()),
            talks.outcomeNote().map(note -> ": " + Sentences.unended(note)).orElse(""));
  }

  private static String told(Visit visit) {
    return "%s%s: %s."
        .formatted(
            visit.delegation(),
            visit.visitors().map(count -> " (" + count + " persons)").orElse(""),
            Sentences.unended(visit.purpose()));
  }
}
