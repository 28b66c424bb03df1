package org.jointpark.example.gaeseong;

import com.google.common.collect.ImmutableList;
import org.jointpark.park.Dossier;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.source.Layer;
import org.jointpark.statistic.Disagreement;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.zone.gaeseong.WageStep;

/** Where sources of the record give different figures for the same thing. */
final class DisagreementSection {

  private static final SeriesId PRESS = SeriesId.of("minimum-wage.press");

  private final Dossier dossier;
  private final Glance glance;
  private final SourceLabels sources;
  private final Observations known;

  DisagreementSection(Dossier dossier, Glance glance) {
    this.dossier = dossier;
    this.glance = glance;
    this.sources = new SourceLabels(dossier);
    this.known = new Observations(glance);
  }

  void addTo(TextPage.Builder page) {
    page.heading("Where sources disagree");
    TextTable.Builder table = TextTable.of(
        Column.words("what"),
        Column.words("when"),
        Column.numbers("value"),
        Column.words("source (confidence)"));
    for (Series series : dossier.series()) {
      Series seen =
          series.toBuilder().observations(known.known(series.observations())).build();
      seen.disagreements().forEach(disagreement -> add(table, series.title(), disagreement));
    }
    addWages(table);
    page.table(table.build());
  }

  private void add(TextTable.Builder table, String title, Disagreement disagreement) {
    String what = title;
    String when = disagreement.when().toString();
    for (Observation observation : disagreement.observations()) {
      table.row(what, when, Observations.value(observation), sources.of(observation.evidence()));
      what = "";
      when = "";
    }
  }

  /** Adds the steps of the minimum wage that the press prints otherwise than the parties agreed. */
  private void addWages(TextTable.Builder table) {
    ImmutableList<Observation> printed =
        dossier.series(PRESS).map(Series::observations).orElse(ImmutableList.of());
    for (WageStep step : WageStep.stepsOf(dossier, glance.viewpoint())) {
      ImmutableList<Observation> other = known.known(printed).stream()
          .filter(each -> step.version().layer() != Layer.DISPUTED)
          .filter(each -> each.when().span().contains(step.day()))
          .filter(each -> each.value().compareTo(step.wage().amount()) != 0)
          .collect(ImmutableList.toImmutableList());
      if (!other.isEmpty()) {
        table.row(
            "minimum wage, USD a month",
            "from " + step.day(),
            Observations.number(step.wage().amount()),
            sources.of(step.version().evidence()));
        other.forEach(
            each -> table.row("", "", Observations.value(each), sources.of(each.evidence())));
      }
    }
  }
}
