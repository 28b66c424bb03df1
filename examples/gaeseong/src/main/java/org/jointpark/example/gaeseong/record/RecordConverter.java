package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.jointpark.agreement.Agreement;
import org.jointpark.border.CommunicationService;
import org.jointpark.event.Event;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.law.LawParameter;
import org.jointpark.park.Dossier;

/** Converts the raw record of the park into a dossier. */
public final class RecordConverter {

  private final RawFiles raw;
  private final RawObject data;
  private final RawObject curation;
  private final Basis basis;
  private final SourceBook sources;
  private final Supplements supplements;
  private final PartyTables parties;
  private final SeriesBook series;
  private final Dossier.Builder dossier = Dossier.builder();

  private RecordConverter(RawFiles raw, RawObject data, RawObject curation) {
    this.raw = raw;
    this.data = data;
    this.curation = curation;
    this.basis = new Basis(raw);
    this.sources = curation.object("article", SourceBook::new);
    this.supplements = new Supplements(curation, sources);
    this.parties = new PartyTables(curation);
    this.series = new SeriesBook(curation);
  }

  /**
   * Converts the raw record and writes the dossier as JSON.
   *
   * @param args the folder that holds the raw files and the curation, and the file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    checkArgument(
        args.length == 2, "arguments must be a folder and a file, but were %s", args.length);
    DossierForm.DOSSIER.write(convert(Path.of(args[0])), Path.of(args[1]));
  }

  /**
   * Converts the files of a folder.
   *
   * @param folder the folder that holds the raw files and the curation
   * @return the dossier
   * @throws IllegalArgumentException if a file has a key that nobody reads, or a word that nobody
   *     knows
   */
  public static Dossier convert(Path folder) {
    RawFiles raw = RawFiles.in(folder);
    return RawObject.read(
        raw.curation(),
        "",
        curation -> RawObject.read(
            raw.data(), "", data -> new RecordConverter(raw, data, curation).dossier()));
  }

  /** Converts part after part; sources are numbered in this order. */
  private Dossier dossier() {
    curation.skip("about");
    MetaPart meta = new MetaPart(basis, sources);
    meta.convert(data);
    FactIndex facts = facts();
    statistics();
    firms();
    border(facts);
    law();
    park();
    ActsPart acts = new ActsPart(facts);
    new CountsPart(facts).convert(curation, series);
    supplements.checkUsed();
    return dossier
        .parties(parties.parties())
        .visits(acts.visits(curation))
        .claims(acts.claims(curation))
        .eventCoverages(acts.eventCoverages(curation))
        .gaps(meta.gaps(data, curation))
        .series(series.series())
        .sources(sources.sources())
        .build();
  }

  private FactIndex facts() {
    ImmutableList<Agreement> agreements = new AgreementsPart(
            parties, sources, supplements, new AgreementCuration(curation, basis))
        .convert(data);
    EventsPart part = new EventsPart(parties, sources, supplements, new EventActs(curation));
    ImmutableList<Event> raw = part.convert(data);
    FactIndex rawFacts = new FactIndex(basis, sources, agreements, raw);
    ImmutableList<Event> events = ImmutableList.<Event>builder()
        .addAll(raw)
        .addAll(part.statements(curation, basis))
        .addAll(EventsPart.further(curation, rawFacts))
        .build();
    dossier.agreements(agreements).events(events);
    return new FactIndex(basis, sources, agreements, events);
  }

  private void statistics() {
    Statistics parts = curation.object(
        "statistics",
        entry -> new Statistics(
            new PeriodicPart(entry, basis, sources, series),
            new SurveysPart(entry, basis, sources, series)));
    data.read("statistics", statistics -> {
      parts.periodic.convert(statistics);
      parts.surveys.convert(statistics);
    });
  }

  private record Statistics(PeriodicPart periodic, SurveysPart surveys) {}

  private void firms() {
    FirmsPart firms = new FirmsPart(curation, basis, sources);
    dossier.firms(firms.firms(data)).investments(firms.investments(data));
  }

  private void border(FactIndex facts) {
    BorderPart border = new BorderPart(sources, supplements, series);
    TalksPart talks = new TalksPart(curation, facts);
    data.read("regimes", regimes -> {
      ImmutableList<CommunicationService> services = curation
          .object(
              "communications",
              entry -> new CommunicationsPart(entry, basis, parties, sources, supplements))
          .convert(regimes);
      dossier
          .passageRegimes(border.passage(regimes))
          .communicationServices(services)
          .customs(border.customs(regimes))
          .talks(talks.convert(regimes));
    });
  }

  private void law() {
    ImmutableList<LawParameter> origin = curation
        .object("origin", entry -> new OriginPart(entry, basis, sources))
        .convert(data);
    curation.read("law", entry -> {
      ImmutableList<LawParameter> rows =
          new LawPart(new LawCuration(entry, basis), sources, supplements).convert(raw.law());
      MoreLawPart more = new MoreLawPart(basis, sources);
      MoreLawPart.Readings readings = more.readings(entry, rows);
      dossier
          .addQuestion(readings.question())
          .addAllParameters(origin)
          .addAllParameters(rows)
          .addAllParameters(more.additional(entry))
          .addParameter(readings.parameter());
    });
  }

  private void park() {
    ParkPart part = new ParkPart(basis);
    dossier.park(part.park(curation)).stoppages(part.stoppages(curation));
  }
}
