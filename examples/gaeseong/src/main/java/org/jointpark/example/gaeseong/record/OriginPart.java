package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** Converts what trade agreements say of goods from the complex to parameters of law. */
final class OriginPart {

  private static final String BACKGROUND = "background-knowledge";
  private static final String IN_FORCE = "inForce";
  private static final String INITIALLED = "initialled";

  private record Kind(String id, String name, Optional<String> unit) {}

  /** Figures of an agreement that are background knowledge, alone or beside what was read. */
  private record Background(String agreement, ImmutableSet<String> keys, boolean isMixed) {}

  /** What all parameters of one agreement share. */
  private record Treaty(
      String name,
      Optional<LocalDate> inForce,
      Optional<String> inForceMark,
      ImmutableList<String> sources,
      String mark,
      Optional<String> note) {}

  private final SourceBook sources;
  private final ImmutableMap<String, String> slugs;
  private final ImmutableMap<String, Kind> kinds;
  private final ImmutableList<Background> background;

  OriginPart(RawObject curation, Basis basis, SourceBook sources) {
    this.sources = sources;
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    curation.fields("slugs").forEach((name, slug) -> names.put(name, slug.stringValue()));
    this.slugs = names.buildOrThrow();
    this.kinds = curation.map(
        "parameters",
        (key, entry) -> new Kind(entry.text("id"), entry.text("name"), entry.findText("unit")));
    this.background = curation.objects("background", entry -> background(entry, basis));
  }

  private static Background background(RawObject entry, Basis basis) {
    checkArgument(!basis.readWithGrounds(entry).isEmpty(), "background must rest on something");
    return new Background(
        entry.text("agreement"), ImmutableSet.copyOf(entry.texts("keys")), entry.truth("mixed"));
  }

  ImmutableList<LawParameter> convert(RawObject data) {
    return data.objects("originRules", this::parameters).stream()
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<LawParameter> parameters(RawObject raw) {
    ImmutableMap.Builder<String, ParameterValue> values = ImmutableMap.builder();
    kinds
        .keySet()
        .forEach(key ->
            raw.find(key).ifPresent(node -> values.put(key, LawValues.of(node, raw.pointer(key)))));
    ImmutableMap<String, ParameterValue> present = values.buildOrThrow();
    Treaty treaty = new Treaty(
        raw.text("agreement"),
        day(present, IN_FORCE),
        raw.findText("inForceConfidence"),
        Stream.concat(Stream.of(raw.text("sourceUrl")), raw.findText("sourceUrl2").stream())
            .collect(ImmutableList.toImmutableList()),
        raw.text("confidence"),
        raw.findText("note"));
    return present.entrySet().stream()
        .map(entry -> parameter(treaty, entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<LocalDate> day(ImmutableMap<String, ParameterValue> values, String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString).map(LocalDate::parse);
  }

  private LawParameter parameter(Treaty treaty, String key, ParameterValue value) {
    String slug = slugs.get(treaty.name);
    Kind kind = kinds.get(key);
    checkArgument(
        slug != null && kind != null, "agreement must stand in the curation: %s", treaty.name);
    String id = "origin." + slug + "." + kind.id;
    Versioned<ParameterValue> version = Versioned.enacting(value)
        .validity(validity(treaty, key, value))
        .layer(Layer.TEXT)
        .citation(Citation.of(id, treaty.name))
        .evidence(evidence(treaty, key))
        .build();
    return LawParameter.builder()
        .id(ParameterId.of(id))
        .name(treaty.name + ": " + kind.name)
        .unit(kind.unit)
        .versions(VersionSet.copyOf(ImmutableList.of(version)))
        .build();
  }

  private static DateInterval validity(Treaty treaty, String key, ParameterValue value) {
    return key.equals(INITIALLED)
        ? DateInterval.startingOn(LocalDate.parse(value.toString()))
        : Validity.of(treaty.inForce, Optional.empty());
  }

  private Evidence evidence(Treaty treaty, String key) {
    if (key.equals(IN_FORCE) && treaty.inForceMark.isPresent()) {
      return sources.evidence(
          ImmutableList.of(BACKGROUND), treaty.inForceMark.get(), treaty.note.stream());
    }
    Optional<Background> known = background.stream()
        .filter(entry -> entry.agreement.equals(treaty.name) && entry.keys.contains(key))
        .findFirst();
    Stream<String> read =
        known.filter(entry -> !entry.isMixed).isPresent() ? Stream.of() : treaty.sources.stream();
    ImmutableList<String> addresses = Stream.concat(read, known.map(entry -> BACKGROUND).stream())
        .collect(ImmutableList.toImmutableList());
    return sources.evidence(
        addresses,
        treaty.mark,
        Stream.concat(treaty.note.stream(), Validity.remark(treaty.inForce).stream()));
  }
}
