package org.jointpark.example.gaeseong;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.PassageRegime;
import org.jointpark.event.Event;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/** The park on the day of the glance: its state, its firms and workers, its ways in and out. */
final class GlanceSection {

  private static final ImmutableList<String> COUNTS =
      ImmutableList.of("operating-firms", "northern-workers", "southern-staff");

  private final Dossier dossier;
  private final Glance glance;
  private final SourceLabels sources;

  GlanceSection(Dossier dossier, Glance glance) {
    this.dossier = dossier;
    this.glance = glance;
    this.sources = new SourceLabels(dossier);
  }

  void addTo(TextPage.Builder page) {
    page.heading("The park on " + glance.on());
    page.paragraph(state());
    page.space();
    addCounts(page);
    page.space();
    if (dossier.park().statusOn(glance.on()).isPresent()) {
      addBorder(page);
    }
  }

  private String state() {
    return dossier
        .park()
        .operation()
        .pieceAt(glance.on())
        .filter(this::isKnown)
        .map(this::told)
        .orElse("Whether the park operates is not known.");
  }

  private boolean isKnown(Timeline.Piece<OperatingPhase> piece) {
    return dossier
        .event(piece.value().cause())
        .map(cause -> glance.knows(cause.evidence(), cause.when().earliest()))
        .orElse(true);
  }

  private String told(Timeline.Piece<OperatingPhase> piece) {
    Optional<Event> cause = dossier.event(piece.value().cause());
    return "%s since %s: %s."
        .formatted(
            Sentences.capitalised(Sentences.words(piece.value().status())),
            piece.interval().start().map(Object::toString).orElse("ever"),
            Sentences.unended(cause.map(Event::description).orElse("cause not recorded")));
  }

  private void addCounts(TextPage.Builder page) {
    Observations known = new Observations(glance);
    TextTable.Builder table = TextTable.of(
        Column.words("count"),
        Column.numbers("value"),
        Column.words("as of"),
        Column.words("source (confidence)"));
    for (Series series : countSeries()) {
      for (Observation observation : known.at(series)) {
        table.row(
            series.title(),
            Observations.value(observation),
            observation.when().toString(),
            sources.of(observation.evidence()));
      }
    }
    page.table(table.build());
  }

  private ImmutableList<Series> countSeries() {
    return COUNTS.stream()
        .flatMap(prefix ->
            dossier.series().stream().filter(each -> each.id().toString().startsWith(prefix)))
        .collect(ImmutableList.toImmutableList());
  }

  private void addBorder(TextPage.Builder page) {
    TextTable.Builder table =
        TextTable.of(Column.words("border"), Column.words("on the day"), Column.words("since"));
    Stream.concat(
            dossier.passageRegimes().stream()
                .filter(regime -> regime.validity().contains(glance.on()))
                .filter(
                    regime -> glance.knows(regime.evidence(), regime.validity().start()))
                .map(GlanceSection::told),
            dossier.communicationServices().stream().flatMap(this::told))
        .forEach(table::row);
    page.table(table.build());
  }

  private static String[] told(PassageRegime regime) {
    String windows = "%s out, %s in a day"
        .formatted(count(regime.outboundWindows()), count(regime.inboundWindows()));
    return new String[] {"passage", regime.mode().orElse(windows), since(regime.validity())};
  }

  private static String since(DateInterval interval) {
    return interval.start().map(Object::toString).orElse("not recorded");
  }

  private static String count(Optional<Integer> windows) {
    return windows.map(Object::toString).orElse("not recorded");
  }

  private Stream<String[]> told(CommunicationService service) {
    return service.status().pieceAt(glance.on()).stream()
        .filter(piece -> glance.knows(service.evidence(), piece.interval().start()))
        .map(piece -> new String[] {
          Sentences.words(service.kind()), Sentences.words(piece.value()), since(piece.interval())
        });
  }
}
