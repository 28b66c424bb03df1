package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.Dating;
import org.jointpark.time.UncertainDay;

/** Collects observations by series. */
final class SeriesBook {

  private record Definition(String id, String title, String unit, SeriesKind kind) {}

  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private final ImmutableMap<String, Definition> families;
  private final ListMultimap<String, Observation> observations = ArrayListMultimap.create();

  SeriesBook(RawObject curation) {
    curation
        .objects(
            "series",
            entry -> definition(entry, Words.constant(SeriesKind.class, entry.text("kind"))))
        .forEach(definition -> definitions.put(definition.id, definition));
    this.families =
        curation.map("seriesFamilies", (name, entry) -> definition(entry, SeriesKind.STOCK));
  }

  private static Definition definition(RawObject entry, SeriesKind kind) {
    return new Definition(entry.text("id"), entry.text("title"), entry.text("unit"), kind);
  }

  /** Adds an observation to a series of the curation. */
  void add(String series, Observation observation) {
    observations.put(known(definitions, series).id, observation);
  }

  /** Adds an observation to the series of one member of a family, such as a sector. */
  void addToFamily(String familyName, String member, Observation observation) {
    Definition family = known(families, familyName);
    String id = family.id + "." + Words.hyphenated(member);
    definitions.putIfAbsent(
        id, new Definition(id, family.title + ": " + member, family.unit, family.kind));
    observations.put(id, observation);
  }

  /** Returns when a series was observed in a year, in a month or on a day. */
  Dating dated(String series, String text) {
    UncertainDay day = UncertainDay.parse(text);
    return known(definitions, series).kind == SeriesKind.STOCK
        ? Dating.on(day)
        : Dating.over(day.candidates());
  }

  /** {@return every series of the curation, and those of the families} */
  ImmutableList<Series> series() {
    return definitions.values().stream()
        .map(definition -> Series.builder()
            .id(SeriesId.of(definition.id))
            .title(definition.title)
            .unit(definition.unit)
            .kind(definition.kind)
            .observations(observations.get(definition.id))
            .build())
        .peek(series -> checkArgument(
            !series.observations().isEmpty(), "series must be observed (%s)", series.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Definition known(Map<String, Definition> table, String name) {
    Definition definition = table.get(name);
    checkArgument(definition != null, "series must stand in the curation, but was '%s'", name);
    return definition;
  }
}
