package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Function;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.border.ServiceStatus;
import org.jointpark.border.Tariff;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.party.PartyId;
import org.jointpark.statistic.Observation;
import tools.jackson.databind.JsonNode;

/** Where the regimes of passage, communications and customs and the meetings stand. */
final class BorderPlaces {

  private static final ImmutableMap<String, String> TARIFFS = ImmutableMap.of(
      "southCallUsdPerMinute", "call to the South",
      "inZoneUsdPer3Minutes", "call inside the zone",
      "installationUsd", "installation of a line",
      "monthlyUsd", "subscription of a line");

  private static final ImmutableMap<String, String> SUBCOMMITTEES = ImmutableMap.of(
      "investment-protection", "T-INV-",
      "competitiveness", "T-COMP-",
      "3C", "T-3C-",
      "entry-stay", "T-STAY-");

  private BorderPlaces() {}

  static void addTo(Places places) {
    addPassage(places);
    addTelephone(places);
    addOtherServices(places);
    addCustoms(places);
    addMeetings(places);
  }

  private static void addPassage(Places places) {
    String at = "/regimes/passage/#/";
    places
        .on(at + "from", leaf -> {
          assertThat(regime(leaf).validity().start().map(Object::toString))
              .isEqualTo(leaf.findText());
          if (leaf.isNull()) {
            EvidenceOf.note(regime(leaf).evidence(), "the first day is not recorded");
          }
        })
        .on(
            at + "to",
            leaf -> assertThat(regime(leaf).validity().lastDay())
                .contains(LocalDate.parse(leaf.text())))
        .on(
            at + "outbound",
            leaf -> assertThat(regime(leaf).outboundWindows()).isEqualTo(leaf.findCount()))
        .on(
            at + "inbound",
            leaf -> assertThat(regime(leaf).inboundWindows()).isEqualTo(leaf.findCount()))
        .on(
            at + "personsPerWindow",
            leaf -> assertThat(regime(leaf).personsPerWindow()).isEqualTo(leaf.findCount()))
        .on(
            at + "vehiclesPerWindow",
            leaf -> assertThat(regime(leaf).vehiclesPerWindow()).isEqualTo(leaf.findCount()))
        .on(
            at + "stayPermitCap",
            leaf -> assertThat(regime(leaf).stayPermitCap()).isEqualTo(leaf.findCount()));
    addPassageRules(places, at);
  }

  private static void addPassageRules(Places places, String at) {
    places
        .on(at + "hours", leaf -> assertThat(regime(leaf).hours()).isEqualTo(leaf.findText()))
        .on(
            at + "firstOutbound",
            leaf -> assertThat(regime(leaf).hours()).contains("first outbound " + leaf.text()))
        .on(at + "mode", leaf -> assertThat(regime(leaf).mode()).isEqualTo(leaf.findText()))
        .on(at + "noticeRule", leaf -> assertThat(regime(leaf).notice()).isEqualTo(leaf.findText()))
        .on(
            at + "noticeSourceUrl",
            leaf -> EvidenceOf.source(regime(leaf).noticeEvidence().orElseThrow(), leaf.text()))
        .on(at + "sourceUrl", leaf -> EvidenceOf.source(regime(leaf).evidence(), leaf.text()))
        .on(
            at + "confidence",
            leaf -> EvidenceOf.confidence(
                regime(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")))
        .on(at + "note", leaf -> EvidenceOf.note(regime(leaf).evidence(), leaf));
  }

  /** Returns the regime of a raw row: both lists are in the order of time. */
  private static PassageRegime regime(Leaf leaf) {
    return DOSSIER.passageRegimes().get(leaf.number(3));
  }

  private static void addTelephone(Places places) {
    String at = "/regimes/communications/";
    places
        .on(at + "telephoneOpened", leaf -> {
          LocalDate opened = LocalDate.parse(leaf.text());
          assertThat(telephone().status().at(opened)).contains(ServiceStatus.AVAILABLE);
          assertThat(telephone().status().at(opened.minusDays(1))).isEmpty();
        })
        .on(at + "linesAtOpening", leaf -> detail("lines at opening", leaf))
        .on(at + "linesMarch2013", leaf -> detail("lines in March 2013", leaf))
        .on(at + "plannedLines", leaf -> detail("lines planned", leaf))
        .on(
            at + "dialling/*",
            leaf -> detail(
                leaf.key().equals("toSouth") ? "dialling to south" : "dialling from south", leaf))
        .on(at + "pricing/*", leaf -> price(TARIFFS.get(leaf.key()), leaf))
        .on(
            at + "previousPriceUsdPerMinute",
            leaf ->
                price("call to the South through a third country, before the direct line", leaf))
        .on(
            at + "operators/#",
            leaf -> assertThat(telephone().operators().stream()
                    .map(id -> DOSSIER.party(id).orElseThrow().name()))
                .contains(leaf.text()));
  }

  private static void detail(String name, Leaf leaf) {
    assertThat(telephone().details()).containsEntry(name, leaf.text());
  }

  private static void price(String service, Leaf leaf) {
    Tariff tariff = telephone().tariffs().stream()
        .filter(mine -> mine.service().equals(service))
        .findFirst()
        .orElseThrow();

    assertThat(tariff.price().amount()).isEqualByComparingTo(leaf.number());
    assertThat(tariff.price().currency().getCurrencyCode()).isEqualTo("USD");
  }

  private static void addOtherServices(Places places) {
    String at = "/regimes/communications/";
    places
        .on(at + "internet", leaf -> notProvided(CommunicationKind.INTERNET, leaf))
        .on(at + "mobile", leaf -> notProvided(CommunicationKind.MOBILE_TELEPHONE, leaf))
        .on(
            at + "militaryLine/cut/#",
            leaf -> assertThat(service(CommunicationKind.MILITARY_LINE)
                    .status()
                    .at(LocalDate.parse(leaf.text())))
                .contains(ServiceStatus.CUT))
        .on(at + "militaryLine/restored/#", leaf -> {
          LocalDate day = LocalDate.parse(leaf.text());
          CommunicationService line = service(CommunicationKind.MILITARY_LINE);
          assertThat(line.status().at(day)).contains(ServiceStatus.AVAILABLE);
          assertThat(line.status().at(day.minusDays(1))).contains(ServiceStatus.CUT);
        })
        .on(
            at + "secretariatDirectLines",
            leaf -> assertThat(service(CommunicationKind.SECRETARIAT_LINE).details())
                .containsEntry("direct lines", leaf.text()))
        .on(
            at + "sources/#",
            leaf -> assertThat(DOSSIER.communicationServices())
                .allSatisfy(service -> EvidenceOf.source(service.evidence(), leaf.text())))
        .on(
            at + "confidence",
            leaf -> assertThat(DOSSIER.communicationServices())
                .hasSize(5)
                .allSatisfy(service -> EvidenceOf.confidence(
                    service.evidence(), leaf.text(), ImmutableList.of("http"))));
  }

  private static void notProvided(CommunicationKind kind, Leaf note) {
    assertThat(service(kind).status().at(LocalDate.of(2013, 12, 19)))
        .contains(ServiceStatus.NOT_PROVIDED);
    EvidenceOf.note(service(kind).evidence(), note);
  }

  private static CommunicationService telephone() {
    return service(CommunicationKind.TELEPHONE);
  }

  private static CommunicationService service(CommunicationKind kind) {
    return DOSSIER.communicationServices().stream()
        .filter(service -> service.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static void addCustoms(Places places) {
    String at = "/regimes/customs/";
    places
        .on(at + "taxOnGoods", leaf -> practice("tax on goods", leaf))
        .on(at + "inspectionInPractice", leaf -> practice("inspection in practice", leaf))
        .on(at + "selectiveInspection", leaf -> practice("selective inspection", leaf))
        .on(
            at + "prohibitedItems2003/#",
            leaf ->
                assertThat(customs().prohibitedItems().get(leaf.number(4))).isEqualTo(leaf.text()))
        .on(
            at + "prohibitedSourceUrl",
            leaf -> EvidenceOf.source(customs().prohibitedEvidence().orElseThrow(), leaf.text()))
        .on(at + "freightTonnesPerDay/*", leaf -> {
          Observation freight = Figures.only(
              "freight.tonnes-per-day",
              Figures.year(Integer.parseInt(leaf.key())),
              leaf.number(),
              leaf.up(2).at("/sources/0").stringValue());
          assertThat(freight.evidence()).isEqualTo(customs().evidence());
        })
        .on(at + "sources/#", leaf -> EvidenceOf.source(customs().evidence(), leaf.text()))
        .on(
            at + "confidence",
            leaf ->
                EvidenceOf.confidence(customs().evidence(), leaf.text(), ImmutableList.of("http")));
  }

  private static void practice(String topic, Leaf leaf) {
    assertThat(customs().practice()).containsEntry(topic, leaf.text());
  }

  private static CustomsRegime customs() {
    return DOSSIER.customs().orElseThrow();
  }

  private static void addMeetings(Places places) {
    addMeetings(places, "/regimes/jointCommitteeMeetings/#/", row -> "T-JC-");
    addMeetings(
        places,
        "/regimes/subcommitteeMeetings/#/",
        row -> SUBCOMMITTEES.get(row.path("name").stringValue()));
    places
        .on(
            "/regimes/jointCommitteeMeetings/#/end",
            leaf -> assertThat(meeting(leaf.up(1), row -> "T-JC-").when().latest())
                .contains(LocalDate.parse(leaf.text())))
        .on(
            "/regimes/subcommitteeMeetings/#/name",
            leaf -> assertThat(
                    meeting(leaf.up(1), row -> SUBCOMMITTEES.get(leaf.text())).isHeld())
                .isTrue())
        .on(
            "/regimes/subcommitteeMeetings/#/confidence",
            leaf -> assertThat(meeting(
                        leaf.up(1), row -> SUBCOMMITTEES.get(row.path("name").stringValue()))
                    .evidence()
                    .confidence())
                .hasToString("MEDIUM"));
  }

  private static void addMeetings(Places places, String at, Function<JsonNode, String> prefix) {
    places
        .on(
            at + "no",
            leaf -> assertThat(meeting(leaf.up(1), prefix).round())
                .contains(leaf.value().intValue()))
        .on(at + "date", leaf -> {
          Talks talks = meeting(leaf.up(1), prefix);
          LocalDate day = LocalDate.parse(leaf.text());
          assertThat(talks.when().earliest()).contains(day);
          assertThat(talks.parties()).containsExactly(PartyId.of("DPRK"), PartyId.of("ROK"));
          assertThat(DOSSIER
                  .event(talks.event().orElseThrow())
                  .orElseThrow()
                  .when()
                  .span())
              .matches(span -> span.contains(day));
        });
  }

  private static Talks meeting(JsonNode row, Function<JsonNode, String> prefix) {
    TalksId id = TalksId.of(prefix.apply(row) + row.path("no").intValue());
    return DOSSIER.talks().stream()
        .filter(talks -> talks.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
