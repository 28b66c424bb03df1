package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jointpark.example.gaeseong.Observations;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Sector;
import org.jointpark.park.OperatingStatus;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.statistic.Observation;

/**
 * Whom a stoppage on the chosen day would have hit: firms and workers by home state and sector, and
 * whose duties it would have breached.
 */
public final class WhatIfSection {

  /** The counts of people in the park, with the state from which they come. */
  private static final ImmutableListMultimap<String, String> WORKERS = ImmutableListMultimap.of(
      "northern-workers.counts", "KP",
      "northern-workers.year-end", "KP",
      "southern-staff.year-end", "KR");

  private final Promises promises;
  private final StoppedPark stopped;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public WhatIfSection(Promises promises) {
    this.promises = promises;
    this.stopped = new StoppedPark(promises);
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    LocalDate day = promises.on();
    page.heading("If the park were stopped on " + day);
    if (stopped.statusBefore().filter(OperatingStatus::isOperating).isEmpty()) {
      page.paragraph("It was not operating on that day, or that is not known.");
      return;
    }
    addFirms(page);
    addWorkers(page, day);
    addDuties(page);
  }

  private void addFirms(TextPage.Builder page) {
    Map<String, Map<String, Integer>> firms = new TreeMap<>();
    for (Firm firm : promises.dossier().firms()) {
      if (firm.entry().filter(entry -> entry.earliest().isAfter(promises.on())).isEmpty()) {
        String state = firm.homeState().map(Object::toString).orElse("not recorded");
        String sector = firm.sector().map(Sector::toString).orElse("not recorded");
        firms.computeIfAbsent(state, first -> new TreeMap<>()).merge(sector, 1, Integer::sum);
      }
    }
    TextTable.Builder table = TextTable.of(
        Column.words("home state"), Column.words("sector"), Column.numbers("firms on record"));
    firms.forEach((state, sectors) ->
        sectors.forEach((sector, count) -> table.row(state, sector, count.toString())));
    page.table(table.build());
  }

  private void addWorkers(TextPage.Builder page, LocalDate day) {
    page.space();
    TextTable.Builder table =
        TextTable.of(Column.words("workers from"), Column.numbers("number"), Column.words("as of"));
    WORKERS.forEach((id, state) -> promises.dossier().series().stream()
        .filter(series -> series.id().toString().equals(id))
        .flatMap(series -> series.latestBefore(day).stream())
        .forEach(observation ->
            table.row(state, told(observation), observation.when().toString())));
    page.table(table.build());
  }

  private static String told(Observation observation) {
    return Observations.value(observation);
  }

  private void addDuties(TextPage.Builder page) {
    page.space();
    TextTable.Builder table = TextTable.of(
        Column.words("stopped by"), Column.words("whose duty"), Column.words("is breached"));
    for (PartyId state : promises.dossier().park().states()) {
      ImmutableList<Verdict> breaches = stopped.breaches(state);
      breaches.forEach(verdict ->
          table.row(state.toString(), verdict.subject().id(), verdict.law().title()));
      stopped
          .released(state)
          .forEach(verdict -> table.row(
              state.toString(),
              verdict.subject().id(),
              "asks for nothing any more: " + verdict.law().title()));
    }
    page.table(table.build());
  }
}
