package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Versioned;
import tools.jackson.databind.JsonNode;

/** Where the rules of origin of trade agreements stand in the record. */
final class OriginPlaces {

  private static final String AT = "/originRules/#/";

  private static final ImmutableMap<String, String> AGREEMENTS =
      ImmutableMap.<String, String>builder()
          .put("Korea-Singapore FTA", "origin.korea-singapore-fta.")
          .put("Korea-EFTA FTA", "origin.korea-efta-fta.")
          .put("Korea-ASEAN FTA (goods)", "origin.korea-asean-fta.")
          .put("Korea-India CEPA", "origin.korea-india-cepa.")
          .put("Korea-Peru FTA", "origin.korea-peru-fta.")
          .put("Korea-Colombia FTA", "origin.korea-colombia-fta.")
          .put("Korea-China FTA", "origin.korea-china-fta.")
          .put("Korea-US FTA", "origin.korea-us-fta.")
          .put("Korea-EU FTA", "origin.korea-eu-fta.")
          .put("Korea-Turkey FTA", "origin.korea-turkey-fta.")
          .buildOrThrow();

  private static final ImmutableMap<String, String> PARAMETERS =
      ImmutableMap.<String, String>builder()
          .put("inForce", "in-force")
          .put("initialled", "initialled")
          .put("method", "method")
          .put("items", "items")
          .put("nonOriginatingMaxPercent", "non-originating-max")
          .put("originatingMaterialMinPercent", "originating-material-min")
          .put("generalOutwardValueMaxPercent", "outward-value-max")
          .put("base", "base")
          .put("review", "review")
          .put("special", "special")
          .put("decision", "decision")
          .put("meeting", "meeting")
          .buildOrThrow();

  /** Figures that the raw note of the agreement calls background knowledge. */
  private static final ImmutableSet<String> EFTA_BACKGROUND = ImmutableSet.of(
      "origin.korea-efta-fta.non-originating-max",
      "origin.korea-efta-fta.originating-material-min",
      "origin.korea-efta-fta.outward-value-max");

  private OriginPlaces() {}

  static void addTo(Places places) {
    places
        .on(
            AT + "agreement",
            leaf -> eachParameter(
                leaf,
                parameter ->
                    assertThat(version(parameter).citation().instrument()).isEqualTo(leaf.text())))
        .on(AT + "inForceConfidence", leaf -> {
          Evidence evidence = version(parameter(leaf, "inForce")).evidence();
          assertThat(evidence.confidence()).isEqualTo(Confidence.UNCONFIRMED);
          EvidenceOf.source(evidence, "background-knowledge");
          EvidenceOf.note(evidence, "original mark: " + leaf.text());
        })
        .on(AT + "criteria/#", leaf -> {
          ParameterValue.Listing criteria = (ParameterValue.Listing)
              version(parameter(id(leaf, "criteria"))).value().orElseThrow();
          assertThat(criteria.values().get(leaf.number(4)))
              .isEqualTo(ParameterValue.text(leaf.text()));
        })
        .on(
            AT + "sourceUrl",
            leaf -> eachRead(
                leaf, parameter -> EvidenceOf.source(version(parameter).evidence(), leaf.text())))
        .on(
            AT + "sourceUrl2",
            leaf -> eachRead(
                leaf, parameter -> EvidenceOf.source(version(parameter).evidence(), leaf.text())))
        .on(
            AT + "confidence",
            leaf -> eachRead(
                leaf,
                parameter -> EvidenceOf.confidence(
                    version(parameter).evidence(), leaf.text(), ImmutableList.of("http"))))
        .on(
            AT + "note",
            leaf -> eachParameter(
                leaf, parameter -> EvidenceOf.note(version(parameter).evidence(), leaf)));
    PARAMETERS.keySet().forEach(key -> places.on(AT + key, OriginPlaces::checkValue));
  }

  private static void checkValue(Leaf leaf) {
    if (leaf.isNull()) {
      assertThat(DOSSIER.parameter(ParameterId.of(id(leaf, leaf.key())))).isEmpty();
      return;
    }
    Versioned<ParameterValue> version = version(parameter(leaf, leaf.key()));
    assertThat(version.value())
        .contains(
            leaf.value().isNumber()
                ? ParameterValue.numeric(leaf.number())
                : ParameterValue.text(leaf.text()));
    Optional<LocalDate> start = leaf.key().equals("initialled")
        ? Optional.of(LocalDate.parse(leaf.text()))
        : leaf.text(1, "inForce").map(LocalDate::parse);
    assertThat(version.validity().start()).isEqualTo(start);
  }

  private static String id(Leaf leaf, String key) {
    JsonNode row = leaf.root().at("/originRules/" + leaf.part(2));
    String prefix = AGREEMENTS.get(row.path("agreement").stringValue());
    return prefix + (key.equals("criteria") ? key : PARAMETERS.get(key));
  }

  private static LawParameter parameter(Leaf leaf, String key) {
    return parameter(id(leaf, key));
  }

  private static LawParameter parameter(String id) {
    return DOSSIER.parameter(ParameterId.of(id)).orElseThrow();
  }

  private static Versioned<ParameterValue> version(LawParameter parameter) {
    return Iterables.getOnlyElement(parameter.versions().versions());
  }

  private static void eachParameter(Leaf leaf, Consumer<LawParameter> check) {
    String prefix = AGREEMENTS.get(leaf.up(1).path("agreement").stringValue());
    assertThat(DOSSIER.parameters().stream()
            .filter(parameter -> parameter.id().toString().startsWith(prefix)))
        .isNotEmpty()
        .allSatisfy(check);
  }

  /** Checks each parameter of an agreement but those that are background knowledge alone. */
  private static void eachRead(Leaf leaf, Consumer<LawParameter> check) {
    boolean isDayUnread = leaf.up(1).has("inForceConfidence");
    eachParameter(leaf, parameter -> {
      String id = parameter.id().toString();
      boolean isBackground =
          EFTA_BACKGROUND.contains(id) || (isDayUnread && id.endsWith(".in-force"));
      if (isBackground) {
        assertThat(version(parameter).evidence().confidence()).isEqualTo(Confidence.UNCONFIRMED);
      } else {
        check.accept(parameter);
      }
    });
  }
}
