package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DATA;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.LAW;

import java.util.Locale;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.source.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Walks over every value of the raw files and finds it in the record. */
class RecordWalkTest {

  @Test
  void findsEveryFactOfTheDataFile() {
    Places places = new Places();
    addMeta(places);
    AgreementPlaces.addTo(places);
    EventPlaces.addTo(places);
    PeriodicPlaces.addTo(places);
    SurveyPlaces.addTo(places);
    FirmPlaces.addTo(places);
    OriginPlaces.addTo(places);
    BorderPlaces.addTo(places);
    places.on("/gaps/#", leaf -> assertThat(DOSSIER.gaps()).contains(leaf.text()));

    places.findAll(Leaf.of(DATA));
  }

  @Test
  void findsEveryParameterOfTheLawFile() {
    Places places = new Places();
    LawPlaces.addTo(places);

    places.findAll(Leaf.of(LAW));
  }

  @Test
  void walksOverEveryRow() {
    assertThat(DATA.path("agreements").size()).isEqualTo(29);
    assertThat(provisions()).isEqualTo(184);
    assertThat(DATA.path("events").size()).isEqualTo(103);
    assertThat(DATA.at("/statistics/annual").size()).isEqualTo(13);
    assertThat(DATA.at("/statistics/monthly").size()).isEqualTo(77);
    assertThat(DATA.path("firms").size()).isEqualTo(82);
    assertThat(LAW.size()).isEqualTo(233);
    assertThat(Leaf.of(DATA)).hasSizeGreaterThan(6000);
    assertThat(Leaf.of(LAW)).hasSizeGreaterThan(2500);
  }

  @Test
  void addsNoRowButThoseOfTheCuration() {
    assertThat(DOSSIER.agreements()).hasSize(29);
    assertThat(DOSSIER.agreements().stream()
            .mapToInt(each -> each.provisions().size())
            .sum())
        .isEqualTo(184);
    assertThat(DOSSIER.firms()).hasSize(82);
    assertThat(DOSSIER.investments()).hasSize(7);
    // Five statements that the article makes or reports, and what stands in remarks only.
    assertThat(DOSSIER.events()).hasSize(103 + 5 + 17);
    // Twelve rows are versions of one parameter; two stand in the curation, the rest in treaties.
    assertThat(DOSSIER.parameters().stream()
            .filter(parameter -> !parameter.id().toString().startsWith("origin.")))
        .hasSize(233 - 12 + 1 + 2);
  }

  private static int provisions() {
    return DATA.path("agreements")
        .valueStream()
        .map(agreement -> agreement.path("provisions"))
        .mapToInt(JsonNode::size)
        .sum();
  }

  private static void addMeta(Places places) {
    places
        .aboutTheFile("/meta/title", "names the file")
        .aboutTheFile("/meta/compiled", "says when the file was compiled; the README has it")
        .aboutTheFile("/meta/currency", "explains the figures; each series has a unit")
        .aboutTheFile("/meta/confidenceScale/*", "explains the marks; Confidence does it here")
        .aboutTheFile("/meta/note", "explains the wording of the file; the README has it")
        .aboutTheFile("/meta/primarySources/#/licenceNote", "says what was not copied")
        .aboutTheFile("/meta/primarySources/#/checks", "says how a table was checked")
        .on(
            "/meta/primarySources/#/what",
            leaf -> assertThat(source(leaf).title()).contains(leaf.text()))
        .on("/meta/primarySources/#/readFrom", leaf -> assertThat(source(leaf)).isNotNull())
        .on(
            "/meta/fulfilmentStatus/#",
            leaf -> assertThat(AssessmentStatus.values())
                .extracting(Enum::name)
                .contains(constant(leaf)))
        .on(
            "/meta/kinds/#",
            leaf ->
                assertThat(ProvisionKind.values()).extracting(Enum::name).contains(constant(leaf)));
  }

  private static Source source(Leaf leaf) {
    String address = leaf.text(1, "readFrom").orElseThrow();
    return DOSSIER.sources().stream()
        .filter(source -> source.address().filter(address::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String constant(Leaf leaf) {
    return leaf.text().toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
