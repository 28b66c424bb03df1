package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointpark.source.Evidence;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.UncertainDay;
import tools.jackson.databind.JsonNode;

/** Converts the figures that are no rows of a year or a month: surveys, snapshots and ranges. */
final class SurveysPart {

  private static final Pattern LOWER_BOUND = Pattern.compile("over (\\d+)");

  /** Where the curation puts an item, and when it is dated if the item does not say. */
  private record Item(String series, Precision precision, Optional<Dating> when) {}

  private final SourceBook sources;
  private final SeriesBook series;
  private final ImmutableMap<String, Item> wageItems;
  private final ImmutableMap<String, Item> profileItems;
  private final ImmutableMap<String, Item> financeItems;
  private final ImmutableMap<String, Item> freightItems;
  private final String freightConfidence;

  SurveysPart(RawObject curation, Basis basis, SourceBook sources, SeriesBook series) {
    this.sources = sources;
    this.series = series;
    this.wageItems = curation.map("wageStructure", (name, entry) -> item(entry));
    this.profileItems = curation.map("workforceProfile", (name, entry) -> item(entry));
    this.financeItems = curation.map("firmFinances", (name, entry) -> item(entry));
    this.freightItems = curation.map("freight", (name, entry) -> item(entry));
    this.freightConfidence = curation.object("freightConfidence", entry -> {
      checkArgument(!basis.readWithGrounds(entry).isEmpty(), "confidence must rest on something");
      return entry.text("confidence");
    });
  }

  private static Item item(RawObject entry) {
    Optional<Dating> when = entry.findText("when").map(Dating::parse);
    checkArgument(
        when.isPresent() == entry.findText("grounds").isPresent(),
        "a day that the curation gives must have its grounds (%s)",
        entry.pointer());
    return new Item(
        entry.text("series"),
        entry
            .findText("precision")
            .map(word -> Words.constant(Precision.class, word))
            .orElse(Precision.EXACT),
        when);
  }

  /** Converts each list of surveys, and returns how many surveys there are. */
  int convert(RawObject statistics) {
    int surveys = statistics.objects("industries", this::industries).size()
        + statistics.objects("minimumWageUsd", this::minimumWage).size()
        + statistics.objects("wageStructure", this::wages).size()
        + statistics.objects("workforceProfile", this::workforce).size()
        + statistics.objects("firmFinances", this::finances).size();
    Evidence freight = sources.evidence(
        ImmutableList.of(statistics.text("freightSourceUrl")), freightConfidence, Stream.empty());
    return surveys + statistics.objects("freight", raw -> freight(raw, freight)).size();
  }

  private Evidence evidence(RawObject raw) {
    return sources.evidence(
        ImmutableList.of(raw.text("sourceUrl")),
        raw.text("confidence"),
        Stream.concat(raw.findText("note").stream(), raw.findText("sourceNote").stream()));
  }

  private static Observation observation(
      Dating when, BigDecimal value, Precision precision, Evidence evidence) {
    return Observation.builder()
        .when(when)
        .value(value)
        .precision(precision)
        .evidence(evidence)
        .build();
  }

  private int industries(RawObject raw) {
    Dating when = Dating.on(UncertainDay.parse(raw.text("asOf")));
    Evidence evidence = evidence(raw);
    series.add(
        "firms-by-sector.total", observation(when, raw.number("total"), Precision.EXACT, evidence));
    String unit = raw.text("unit");
    return family(raw, "bySector", "bySector." + unit, when, evidence)
        + family(raw, "headquarters", "headquarters", when, evidence);
  }

  /** Adds the shares of an object whose keys name the members of a family of series. */
  private int family(RawObject raw, String key, String family, Dating when, Evidence evidence) {
    ImmutableMap<String, JsonNode> members = raw.fields(key);
    members.forEach((member, node) ->
        series.addToFamily(family, member, share(node, raw.pointer(key), when, evidence)));
    return members.size();
  }

  private static Observation share(JsonNode node, String pointer, Dating when, Evidence evidence) {
    if (node.isNumber()) {
      return observation(when, node.decimalValue(), Precision.EXACT, evidence);
    }
    Matcher bound = LOWER_BOUND.matcher(RawObject.textOf(node, pointer));
    checkArgument(bound.matches(), "share must be a number, but was %s (%s)", node, pointer);
    return observation(when, new BigDecimal(bound.group(1)), Precision.AT_LEAST, evidence);
  }

  private int minimumWage(RawObject raw) {
    Dating when = Dating.on(UncertainDay.parse(raw.text("from")));
    series.add(
        "minimum-wage.press",
        observation(when, raw.number("value"), Precision.EXACT, evidence(raw)));
    return 1;
  }

  private int wages(RawObject raw) {
    Item item = known(wageItems, raw.text("item"), raw);
    Evidence evidence = evidence(raw);
    Optional<Dating> until =
        raw.findDay("until").map(end -> Dating.over(DateInterval.endingBefore(end)));
    Optional<Dating> asOf = raw.findText("asOf").map(text -> series.dated(item.series, text));
    Optional<Dating> when = item.when.or(() -> until).or(() -> asOf);
    JsonNode value = raw.get("value");
    if (value.isObject()) {
      value
          .properties()
          .forEach(entry -> series.add(
              item.series,
              observation(
                  series.dated(item.series, entry.getKey()),
                  RawObject.numberOf(entry.getValue(), raw.pointer()),
                  item.precision,
                  evidence)));
    } else if (value.isArray()) {
      checkArgument(value.size() == 2, "range must have two ends (%s)", raw.pointer());
      addAt(item.series, when, value.get(0), Precision.AT_LEAST, evidence);
      addAt(item.series, when, value.get(1), Precision.AT_MOST, evidence);
    } else {
      addAt(item.series, when, value, item.precision, evidence);
    }
    return 1;
  }

  private void addAt(
      String name, Optional<Dating> when, JsonNode value, Precision precision, Evidence evidence) {
    series.add(
        name,
        observation(when.orElseThrow(), RawObject.numberOf(value, name), precision, evidence));
  }

  private int workforce(RawObject raw) {
    String asOf = raw.text("asOf");
    Dating when = Dating.on(UncertainDay.parse(asOf));
    Evidence evidence = evidence(raw);
    return items(raw, profileItems, asOf, evidence)
        + family(raw, "ageShares", "ageShares", when, evidence)
        + family(raw, "education", "education", when, evidence);
  }

  private int finances(RawObject raw) {
    return items(raw, financeItems, raw.text("asOf"), evidence(raw));
  }

  private int freight(RawObject raw, Evidence evidence) {
    return items(raw, freightItems, raw.number("year").toPlainString(), evidence);
  }

  /** Adds those items of a survey that are there. */
  private int items(
      RawObject raw, ImmutableMap<String, Item> items, String asOf, Evidence evidence) {
    items.forEach((key, item) -> raw.find(key)
        .ifPresent(node -> addAt(
            item.series,
            item.when.or(() -> Optional.of(series.dated(item.series, asOf))),
            node,
            item.precision,
            evidence)));
    return items.size();
  }

  private static Item known(ImmutableMap<String, Item> items, String name, RawObject raw) {
    Item item = items.get(name);
    checkArgument(
        item != null, "item must stand in the curation, but was '%s' (%s)", name, raw.pointer());
    return item;
  }
}
