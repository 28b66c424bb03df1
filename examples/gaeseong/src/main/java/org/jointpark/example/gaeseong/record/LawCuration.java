package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.source.Citation;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;

/** What the curation says of rows of law: their layer, their day of recording, their groups. */
final class LawCuration {

  private record Published(String instrument, Optional<LocalDate> from, LocalDate day) {}

  /**
   * The steps of the minimum wage, which are versions of one parameter.
   *
   * @param untilReplaced the steps that hold until {@code end}, were they not overwritten
   */
  record MinimumWage(
      String id,
      String name,
      String unit,
      ImmutableSet<String> rows,
      ImmutableSet<String> untilReplaced,
      LocalDate end) {}

  /**
   * A repeal of the parameter of a row.
   *
   * @param row the row that repeals, or of which a note tells of the repeal
   * @param told what the curation read in the note, or empty if the row itself is the repeal
   */
  record Repeal(String of, String row, DateInterval validity, Optional<ToldLaw> told) {}

  /** Law that has no row of its own, since a note of another row tells of it. */
  record ToldLaw(
      Layer layer, Citation citation, ImmutableList<String> sources, String mark, String note) {}

  private final Basis basis;
  private final ImmutableMap<String, Layer> layers;
  private final ImmutableMap<String, Layer> layerOfRow;
  private final ImmutableList<Published> published;
  private final ImmutableMap<String, LocalDate> recorded;
  private final ImmutableMap<String, String> articles;
  private final ImmutableSet<String> textEnds;
  private final LocalDate textEnd;
  private final MinimumWage minimumWage;
  private final ImmutableList<Repeal> repeals;

  LawCuration(RawObject curation, Basis basis) {
    this.basis = basis;
    ImmutableMap.Builder<String, Layer> byInstrument = ImmutableMap.builder();
    curation
        .fields("layers")
        .forEach((name, layer) ->
            byInstrument.put(name, Words.constant(Layer.class, layer.stringValue())));
    this.layers = byInstrument.buildOrThrow();
    this.layerOfRow =
        byRow(curation, "layerOfRow", entry -> Words.constant(Layer.class, entry.text("layer")));
    this.published = curation.objects("published", this::published);
    this.recorded = byRow(curation, "recorded", entry -> entry.day("day"));
    this.articles = byRow(curation, "articles", entry -> entry.text("article"));
    TextEnd end = curation.object("textEndsBefore", this::textEnd);
    this.textEnds = end.rows;
    this.textEnd = end.day;
    this.minimumWage = curation.object("minimumWage", this::minimumWage);
    this.repeals = curation.objects("repeals", this::repeal);
  }

  /** Reads entries that speak of the first row on which they rest. */
  private <V> ImmutableMap<String, V> byRow(
      RawObject curation, String key, Function<RawObject, V> value) {
    ImmutableMap.Builder<String, V> byRow = ImmutableMap.builder();
    curation
        .objects(key, entry -> {
          String row = basis.readWithGrounds(entry).get(0);
          return byRow.put(row, value.apply(entry));
        })
        .forEach(same -> {});
    return byRow.buildOrThrow();
  }

  private Published published(RawObject entry) {
    checkArgument(!basis.readWithGrounds(entry).isEmpty(), "publication must rest on something");
    return new Published(entry.text("instrument"), entry.findDay("from"), entry.day("day"));
  }

  private record TextEnd(ImmutableSet<String> rows, LocalDate day) {}

  private TextEnd textEnd(RawObject entry) {
    return new TextEnd(ImmutableSet.copyOf(basis.readWithGrounds(entry)), entry.day("day"));
  }

  private MinimumWage minimumWage(RawObject entry) {
    return new MinimumWage(
        entry.text("id"),
        entry.text("name"),
        entry.text("unit"),
        ImmutableSet.copyOf(basis.readWithGrounds(entry)),
        ImmutableSet.copyOf(entry.texts("untilReplaced")),
        entry.day("end"));
  }

  private Repeal repeal(RawObject entry) {
    return new Repeal(
        entry.text("of"),
        basis.readWithGrounds(entry).get(0),
        Validity.of(Optional.of(entry.day("from")), entry.findDay("to")),
        entry.findObject("told", LawCuration::told));
  }

  private static ToldLaw told(RawObject entry) {
    return new ToldLaw(
        Words.constant(Layer.class, entry.text("layer")),
        Citation.of(entry.text("id"), entry.text("instrument")),
        entry.texts("sources"),
        entry.text("confidence"),
        entry.text("note"));
  }

  Layer layer(LawRow row) {
    Layer layer = layerOfRow.getOrDefault(row.id(), layers.get(row.instrument()));
    checkArgument(
        layer != null, "instrument must stand in the curation, but was '%s'", row.instrument());
    return layer;
  }

  /** Returns the day on which a row became known, or empty if its first day is to be assumed. */
  Optional<LocalDate> recorded(LawRow row) {
    return Optional.ofNullable(recorded.get(row.id()))
        .or(() -> published.stream()
            .filter(publication -> publication.instrument.equals(row.instrument()))
            .filter(
                publication -> publication.from.isEmpty() || publication.from.equals(row.first()))
            .map(Published::day)
            .findFirst());
  }

  /** Returns a row with the article that the curation reads in its place. */
  LawRow curated(LawRow row) {
    String article = articles.get(row.id());
    return article == null ? row : row.withArticle(article);
  }

  /** Returns the day from which the published text no longer has what the parties go on with. */
  Optional<LocalDate> textEnd(LawRow row) {
    return textEnds.contains(row.id()) ? Optional.of(textEnd) : Optional.empty();
  }

  MinimumWage minimumWage() {
    return minimumWage;
  }

  ImmutableList<Repeal> repeals() {
    return repeals;
  }
}
