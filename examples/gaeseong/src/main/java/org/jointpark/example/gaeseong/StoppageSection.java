package org.jointpark.example.gaeseong;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.park.Dossier;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageLength;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.time.DateInterval;

/** How long the park stood still, by the acts that one takes for the beginning and the end. */
final class StoppageSection {

  private final Dossier dossier;
  private final Glance glance;

  StoppageSection(Dossier dossier, Glance glance) {
    this.dossier = dossier;
    this.glance = glance;
  }

  void addTo(TextPage.Builder page) {
    page.heading("When the park stood still");
    page.paragraph(
        "A stoppage is as long as the acts that one takes for its beginning and its end make it.");
    for (Stoppage stoppage : dossier.stoppages()) {
      ImmutableList<Event> firstActs = known(stoppage.firstActs());
      if (!firstActs.isEmpty()) {
        addStoppage(page, stoppage, firstActs);
      }
    }
  }

  private ImmutableList<Event> known(ImmutableList<EventId> acts) {
    return acts.stream()
        .flatMap(act -> dossier.event(act).stream())
        .filter(act -> glance.knows(act.evidence(), act.when().earliest()))
        .collect(ImmutableList.toImmutableList());
  }

  private void addStoppage(
      TextPage.Builder page, Stoppage stoppage, ImmutableList<Event> firstActs) {
    page.space();
    page.paragraph(Sentences.ended(stoppage.name()));
    stoppage.note().map(Sentences::ended).ifPresent(page::paragraph);
    TextTable.Builder table =
        TextTable.of(Column.numbers("days"), Column.words("from"), Column.words("to"));
    ImmutableList<Event> lastActs = known(stoppage.lastActs());
    ImmutableList<EventId> knownActs =
        ImmutableList.<Event>builder().addAll(firstActs).addAll(lastActs).build().stream()
            .map(Event::id)
            .collect(ImmutableList.toImmutableList());
    for (StoppageLength length : dossier.lengths(stoppage)) {
      if (knownActs.contains(length.firstAct()) && knownActs.contains(length.lastAct())) {
        table.row(Long.toString(length.days()), act(length.firstAct()), act(length.lastAct()));
      }
    }
    if (lastActs.isEmpty()) {
      firstActs.forEach(first -> addOpen(table, first));
    }
    page.table(table.build());
  }

  private void addOpen(TextTable.Builder table, Event first) {
    Optional<LocalDate> start = first.when().earliest();
    start.ifPresent(day -> table.row(
        Long.toString(DateInterval.of(day, glance.horizon()).days()),
        act(first.id()),
        "not ended at the horizon " + glance.horizon()));
  }

  private String act(EventId id) {
    return dossier
        .event(id)
        .map(event -> event.when() + " " + event.description())
        .orElse(id.toString());
  }
}
