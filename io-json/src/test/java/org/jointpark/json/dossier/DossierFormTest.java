package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.json.dossier.DossierForm.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Map;
import org.jointpark.park.Dossier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DossierFormTest {

  private static final GoldenFile GOLDEN = new GoldenFile("small-dossier.json");

  @Test
  void writesTheGoldenFile() {
    String json = DOSSIER.toJson(SmallDossier.dossier());

    assertThat(json).isEqualTo(GOLDEN.expecting(json));
  }

  @Test
  void readsTheGoldenFile() {
    Dossier dossier = DOSSIER.read(GOLDEN.text());

    assertThat(dossier).isEqualTo(SmallDossier.dossier());
    assertThat(dossier.parameters()).isEqualTo(SmallDossier.dossier().parameters());
  }

  @Test
  void readsAndWritesTheLeast() {
    String json = DOSSIER.toJson(SmallDossier.bareDossier());

    assertThat(json).isEqualTo("""
            {
              "jointpark": "dossier/1",
              "park": {
                "id": "bare",
                "name": "Bare park",
                "place": "Somewhere",
                "clock": "Asia/Seoul",
                "states": ["S"]
              },
              "parties": [{"id": "S", "kind": "STATE", "name": "South"}]
            }
            """);
    assertThat(DOSSIER.read(json)).isEqualTo(SmallDossier.bareDossier());
  }

  @Test
  void readsAndWritesOneLine() {
    String line = DOSSIER.toLine(SmallDossier.dossier());

    assertThat(line).doesNotContain("\n").startsWith("{\"jointpark\":\"dossier/1\",\"park\":{");
    assertThat(DOSSIER.read(line)).isEqualTo(SmallDossier.dossier());
  }

  @Test
  void theOrderOfBuilding_meansNothing() {
    Dossier reversed = Dossier.builder()
        .addGaps("No wages after 2016.", "Half of the gazette.")
        .customs(SmallDossier.customs())
        .communicationServices(Lists.reverse(SmallDossier.communicationServices()))
        .passageRegimes(Lists.reverse(SmallDossier.passageRegimes()))
        .stoppages(Lists.reverse(SmallDossier.stoppages()))
        .holidayCalendars(Lists.reverse(SmallAdministration.holidayCalendars()))
        .series(SmallDossier.series().reverse().stream()
            .map(series ->
                series.toBuilder().observations(series.observations().reverse()).build())
            .toList())
        .parameters(Lists.reverse(SmallLaw.parameters()))
        .questions(Lists.reverse(SmallLaw.questions()))
        .claims(Lists.reverse(SmallEvents.claims()))
        .eventCoverages(Lists.reverse(SmallEvents.eventCoverages()))
        .visits(Lists.reverse(SmallEvents.visits()))
        .talks(Lists.reverse(SmallEvents.talks()))
        .events(Lists.reverse(SmallEvents.events()))
        .agreements(Lists.reverse(SmallAgreements.agreements()))
        .investments(Lists.reverse(SmallDossier.investments()))
        .insurancePolicies(Lists.reverse(SmallAdministration.insurancePolicies()))
        .certificates(Lists.reverse(SmallAdministration.certificates()))
        .facilities(Lists.reverse(SmallAdministration.facilities()))
        .firms(SmallDossier.firms().reverse().stream()
            .map(firm ->
                firm.toBuilder().workerCounts(firm.workerCounts().reverse()).build())
            .toList())
        .parties(Lists.reverse(SmallDossier.parties()))
        .sources(Lists.reverse(SmallDossier.sources()))
        .park(SmallDossier.park())
        .build();

    assertThat(DOSSIER.toJson(reversed)).isEqualTo(GOLDEN.text());
  }

  @Test
  void theOrderOfMembersAndOfSortedLists_meansNothing() {
    JsonNode reversed = reversed("", JsonMapper.shared().readTree(GOLDEN.text()));

    Dossier dossier = DOSSIER.read(reversed.toString());

    assertThat(reversed.toString()).startsWith("{\"gaps\":");
    assertThat(DOSSIER.toJson(dossier)).isEqualTo(GOLDEN.text());
  }

  /** Returns a value with its members, and its lists that have no order of their own, reversed. */
  private static JsonNode reversed(String name, JsonNode value) {
    if (value instanceof ObjectNode object) {
      ObjectNode other = JsonMapper.shared().createObjectNode();
      for (Map.Entry<String, JsonNode> member :
          Lists.reverse(ImmutableList.copyOf(object.properties()))) {
        other.set(member.getKey(), reversed(member.getKey(), member.getValue()));
      }
      return other;
    }
    if (value instanceof ArrayNode array) {
      ImmutableList<JsonNode> elements = ImmutableList.copyOf(array);
      ArrayNode other = JsonMapper.shared().createArrayNode();
      (ORDERED.contains(name) ? elements : elements.reverse())
          .forEach(element -> other.add(reversed("", element)));
      return other;
    }
    return value;
  }

  private static final ImmutableList<String> ORDERED = ImmutableList.of(
      "firstActs",
      "lastActs",
      "gaps",
      "prohibitedItems",
      "provisions",
      "signatories",
      "tariffs",
      "value");
}
