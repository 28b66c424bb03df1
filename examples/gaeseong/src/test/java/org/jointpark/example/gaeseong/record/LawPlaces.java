package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Layer;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import tools.jackson.databind.JsonNode;

/** Where the parameters of law stand in the record. */
final class LawPlaces {

  /** Rows of which the North's text ended before the practice did. */
  private static final ImmutableSet<String> TWO_LAYERS = ImmutableSet.of(
      "lab.severance.cause.2003",
      "lab.minwage.cap",
      "lab.minwage.procedure",
      "lab.premium.ot",
      "lab.premium.night",
      "lab.fine.body.old");

  private LawPlaces() {}

  static void addTo(Places places) {
    places
        .on("/#/id", leaf -> assertThat(versions(leaf)).isNotEmpty())
        .on(
            "/#/instrument",
            leaf -> assertThat(versions(leaf))
                .allMatch(version -> version.citation().instrument().equals(leaf.text())))
        .on(
            "/#/article",
            leaf -> assertThat(versions(leaf)).allSatisfy(version -> {
              assertThat(version.citation().article()).isEqualTo(article(leaf));
              remark(leaf)
                  .ifPresent(
                      remark -> EvidenceOf.note(version.evidence(), "article number: " + remark));
            }))
        .on("/#/parameter", LawPlaces::checkName)
        .on("/#/unit", leaf -> assertThat(parameter(leaf).unit()).isEqualTo(leaf.findText()))
        .on("/#/from", LawPlaces::checkFrom)
        .on("/#/to", LawPlaces::checkTo)
        .on(
            "/#/source/#",
            leaf -> assertThat(versions(leaf))
                .allSatisfy(version -> EvidenceOf.source(version.evidence(), leaf.text())))
        .on(
            "/#/confidence",
            leaf -> assertThat(versions(leaf))
                .allSatisfy(version -> EvidenceOf.confidence(
                    version.evidence(), leaf.text(), texts(leaf.up(1).path("source")))))
        .on(
            "/#/note",
            leaf -> assertThat(versions(leaf))
                .allSatisfy(version -> EvidenceOf.note(version.evidence(), leaf)));
    addValues(places);
  }

  private static void addValues(Places places) {
    places
        .on(
            "/#/value",
            leaf -> assertThat(versions(leaf))
                .allSatisfy(version -> assertThat(version.value()).contains(value(leaf.value()))))
        .on(
            "/#/value/#",
            leaf -> assertThat(versions(leaf)).allSatisfy(version -> {
              ParameterValue whole = version.value().orElseThrow();
              ParameterValue part = whole instanceof ParameterValue.Listing listing
                  ? listing.values().get(leaf.number(3))
                  : ((ParameterValue.Table) whole).rows().get(leaf.key());
              assertThat(part).isEqualTo(value(leaf.value()));
            }))
        .on(
            "/#/value/*",
            leaf -> assertThat(versions(leaf))
                .allSatisfy(version -> assertThat(
                        ((ParameterValue.Table) version.value().orElseThrow()).rows())
                    .containsEntry(leaf.key(), value(leaf.value()))));
  }

  private static ParameterValue value(JsonNode raw) {
    if (raw.isNull()) {
      return ParameterValue.unknown();
    }
    if (raw.isBoolean()) {
      return ParameterValue.truth(raw.booleanValue());
    }
    return raw.isNumber()
        ? ParameterValue.numeric(raw.decimalValue())
        : ParameterValue.text(raw.stringValue());
  }

  /** Returns what stands before a remark in brackets. */
  private static Optional<String> article(Leaf leaf) {
    String raw = leaf.findText().orElse("background");
    if (raw.equals("background")) {
      return Optional.empty();
    }
    if (raw.equals("same")) {
      return Optional.of("Art. 24? or 23?");
    }
    String place = raw.contains(" (") ? raw.substring(0, raw.indexOf(" (")) : raw;
    return Optional.of(place.matches("\\d.*") ? "Art. " + place : place);
  }

  private static Optional<String> remark(Leaf leaf) {
    String raw = leaf.findText().orElse("");
    if (raw.contains(" (")) {
      String remark = raw.substring(raw.indexOf(" (") + 2, raw.length() - 1);
      return Optional.of(remark.replace("number: ", ""));
    }
    return Optional.of(raw).filter("background"::equals);
  }

  /** Asserts that the name is that of the parameter, or of the step in the note of a version. */
  private static void checkName(Leaf leaf) {
    if (isMinimumWage(id(leaf))) {
      assertThat(parameter(leaf).name()).isEqualTo("monthly minimum wage");
      assertThat(versions(leaf))
          .allMatch(version -> leaf.text().equals("monthly minimum wage")
              || version.evidence().note().orElse("").contains(leaf.text()));
    } else {
      assertThat(parameter(leaf).name()).isEqualTo(leaf.text());
    }
  }

  private static void checkFrom(Leaf leaf) {
    assertThat(versions(leaf)).allSatisfy(version -> {
      assertThat(version.validity().start().map(Object::toString)).isEqualTo(leaf.findText());
      if (leaf.isNull()) {
        EvidenceOf.note(version.evidence(), "the first day is not recorded");
      }
    });
  }

  private static void checkTo(Leaf leaf) {
    Optional<LocalDate> end = leaf.findText().map(day -> LocalDate.parse(day).plusDays(1));
    String row = id(leaf);
    if (row.matches("minwage\\.0[1-9]")) {
      assertThat(stepAsOfToday(row).end()).isEqualTo(end);
      return;
    }
    for (Versioned<ParameterValue> version : versions(leaf)) {
      boolean isText = TWO_LAYERS.contains(row) && version.layer() == Layer.TEXT;
      assertThat(version.validity().end())
          .isEqualTo(isText ? Optional.of(LocalDate.of(2014, 11, 20)) : end);
    }
    assertThat(versions(leaf)).hasSize(TWO_LAYERS.contains(row) ? 2 : 1);
  }

  /** Returns the days on which a step of the minimum wage holds, with all that is known. */
  private static DateInterval stepAsOfToday(String row) {
    LawParameter wage = DOSSIER.parameter(ParameterId.of("lab.minwage")).orElseThrow();
    Timeline<Versioned<ParameterValue>> resolved = wage.versions().resolve(Viewpoint.byDefault());
    List<DateInterval> days = resolved.pieces().stream()
        .filter(piece -> piece.value().citation().id().equals(row))
        .map(Timeline.Piece::interval)
        .toList();

    assertThat(days).hasSize(1);
    return days.get(0);
  }

  private static String id(Leaf leaf) {
    return leaf.root().at("/" + leaf.part(1) + "/id").stringValue();
  }

  private static boolean isMinimumWage(String row) {
    return row.equals("lab.minwage.statute")
        || (row.startsWith("minwage.") && !row.equals("minwage.rounding"));
  }

  private static LawParameter parameter(Leaf leaf) {
    String row = id(leaf);
    String parameter = isMinimumWage(row) ? "lab.minwage" : row;
    return DOSSIER.parameter(ParameterId.of(parameter)).orElseThrow();
  }

  /** Returns the versions that are made of a row. */
  private static ImmutableList<Versioned<ParameterValue>> versions(Leaf leaf) {
    String row = id(leaf);
    return parameter(leaf).versions().versions().stream()
        .filter(version -> version.citation().id().equals(row))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).collect(ImmutableList.toImmutableList());
  }
}
