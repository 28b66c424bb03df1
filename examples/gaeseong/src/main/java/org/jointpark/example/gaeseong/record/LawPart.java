package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import tools.jackson.databind.JsonNode;

/** Converts the parameters of law: each row to one, but for the steps of the minimum wage. */
final class LawPart {

  private final LawCuration curation;
  private final SourceBook sources;
  private final Supplements supplements;

  LawPart(LawCuration curation, SourceBook sources, Supplements supplements) {
    this.curation = curation;
    this.sources = sources;
    this.supplements = supplements;
  }

  ImmutableList<LawParameter> convert(JsonNode law) {
    ImmutableList.Builder<LawRow> all = ImmutableList.builder();
    for (int i = 0; i < law.size(); i++) {
      all.add(curation.curated(RawObject.read(law.get(i), "/" + i, LawRow::read)));
    }
    ImmutableMap<String, LawRow> rows = Maps.uniqueIndex(all.build(), LawRow::id);
    LawCuration.MinimumWage group = curation.minimumWage();
    ImmutableList.Builder<LawParameter> parameters = ImmutableList.builder();
    parameters.add(minimumWage(group, rows));
    rows.values().stream()
        .filter(row -> !group.rows().contains(row.id()))
        .forEach(row -> parameters.add(parameter(row, rows)));
    return parameters.build();
  }

  private LawParameter parameter(LawRow row, ImmutableMap<String, LawRow> rows) {
    List<Versioned<ParameterValue>> versions = new ArrayList<>(versions(row));
    curation.repeals().stream()
        .filter(repeal -> repeal.of().equals(row.id()))
        .forEach(repeal -> versions.add(repeal(repeal, rows)));
    return LawParameter.builder()
        .id(ParameterId.of(row.id()))
        .name(row.name())
        .unit(row.unit())
        .versions(VersionSet.copyOf(versions))
        .build();
  }

  /** Returns the one version of a row, or two if the published text ended before the practice. */
  private ImmutableList<Versioned<ParameterValue>> versions(LawRow row) {
    DateInterval validity = Validity.of(row.first(), row.last());
    Optional<LocalDate> textEnd = curation.textEnd(row);
    if (textEnd.isEmpty()) {
      return ImmutableList.of(version(row, validity, curation.layer(row), row.notes()));
    }
    DateInterval text = DateInterval.of(row.first().orElseThrow(), textEnd.get());
    return ImmutableList.of(
        version(row, text, Layer.TEXT, row.notes()),
        version(row, validity, Layer.AGREED, row.notes()));
  }

  private Versioned<ParameterValue> version(
      LawRow row, DateInterval validity, Layer layer, Stream<String> notes) {
    return Versioned.enacting(row.value())
        .validity(validity)
        .layer(layer)
        .citation(row.citation())
        .evidence(evidence(row, notes))
        .build();
  }

  private Evidence evidence(LawRow row, Stream<String> notes) {
    Evidence evidence = sources.evidence(row.sources(), row.mark(), notes).toBuilder()
        .recorded(curation.recorded(row))
        .build();
    return supplements.apply(row.id(), evidence);
  }

  private Versioned<ParameterValue> repeal(
      LawCuration.Repeal repeal, ImmutableMap<String, LawRow> rows) {
    LawRow row = known(rows, repeal.row());
    Versioned.Builder<ParameterValue> version =
        Versioned.<ParameterValue>repealing().validity(repeal.validity());
    return repeal
        .told()
        .map(told -> version
            .layer(told.layer())
            .citation(told.citation())
            .evidence(sources.evidence(told.sources(), told.mark(), Stream.of(told.note()))))
        .orElseGet(() -> version
            .layer(curation.layer(row))
            .citation(row.citation())
            .evidence(evidence(row, Stream.concat(Stream.of(row.name()), row.notes()))))
        .build();
  }

  private LawParameter minimumWage(
      LawCuration.MinimumWage group, ImmutableMap<String, LawRow> rows) {
    List<Versioned<ParameterValue>> versions = new ArrayList<>();
    for (String id : group.rows()) {
      LawRow row = known(rows, id);
      checkArgument(
          row.unit().equals(Optional.of(group.unit())), "unit must be that of the group (%s)", id);
      DateInterval validity = group.untilReplaced().contains(id)
          ? DateInterval.of(row.first().orElseThrow(), group.end())
          : Validity.of(row.first(), row.last());
      Stream<String> name = row.name().equals(group.name()) ? Stream.of() : Stream.of(row.name());
      versions.add(version(row, validity, curation.layer(row), Stream.concat(name, row.notes())));
    }
    return LawParameter.builder()
        .id(ParameterId.of(group.id()))
        .name(group.name())
        .unit(group.unit())
        .versions(VersionSet.copyOf(versions))
        .build();
  }

  private static LawRow known(ImmutableMap<String, LawRow> rows, String id) {
    LawRow row = rows.get(id);
    checkArgument(row != null, "row must stand in the raw file, but was '%s'", id);
    return row;
  }
}
