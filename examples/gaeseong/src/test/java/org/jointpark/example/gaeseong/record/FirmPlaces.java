package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DATA;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.WorkerCount;
import tools.jackson.databind.JsonNode;

/** Where the firms and the foreign investments stand in the record. */
final class FirmPlaces {

  private static final ImmutableMap<String, String> FORMS = ImmutableMap.of(
      "own factory", "OWN_FACTORY",
      "apartment-type factory", "APARTMENT_FACTORY",
      "cooperative factory", "COOPERATIVE_FACTORY",
      "supplier of a tenant", "SUPPLIER_OF_A_TENANT");

  private FirmPlaces() {}

  static void addTo(Places places) {
    places
        .on("/firms/#/id", leaf -> assertThat(firm(leaf)).isNotNull())
        .on("/firms/#/name", leaf -> assertThat(firm(leaf).name()).isEqualTo(leaf.text()))
        .on(
            "/firms/#/nameKo",
            leaf -> assertThat(firm(leaf).originalName()).isEqualTo(leaf.findText()))
        .on(
            "/firms/#/sector",
            leaf -> assertThat(firm(leaf).sector().map(Object::toString).orElse("unknown"))
                .isEqualTo(leaf.text()))
        .on(
            "/firms/#/product",
            leaf -> assertThat(firm(leaf).products()).isEqualTo(leaf.findText()))
        .on(
            "/firms/#/form",
            leaf -> assertThat(firm(leaf).form()).hasToString(FORMS.get(leaf.text())))
        .on(
            "/firms/#/pilotPlot2004",
            leaf -> assertThat(firm(leaf).listings().contains("pilot-plot-2004"))
                .isEqualTo(leaf.value().booleanValue()))
        .on(
            "/firms/#/onOperatingList2009",
            leaf -> assertThat(firm(leaf).listings().contains("operating-list-2009"))
                .isEqualTo(leaf.value().booleanValue()))
        .on(
            "/firms/#/entry",
            leaf -> assertThat(firm(leaf).entry().map(Object::toString)).isEqualTo(leaf.findText()))
        .on(
            "/firms/#/northernWorkers",
            leaf -> assertThat(firm(leaf).workerCounts()).isEmpty())
        .on("/firms/#/sources/#", leaf -> EvidenceOf.source(firm(leaf).evidence(), leaf.text()))
        .on(
            "/firms/#/confidence",
            leaf -> EvidenceOf.confidence(
                firm(leaf).evidence(), leaf.text(), texts(leaf.up(1).path("sources"))))
        .on("/firms/#/note", leaf -> EvidenceOf.note(firm(leaf).evidence(), leaf));
    addWorkers(places);
    addInvestments(places);
  }

  private static ImmutableList<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).collect(ImmutableList.toImmutableList());
  }

  private static void addWorkers(Places places) {
    String at = "/firms/#/northernWorkers/#/";
    places
        .on(
            at + "count",
            leaf -> assertThat(workers(leaf).count()).isEqualTo(leaf.value().intValue()))
        .on(at + "asOf", leaf -> assertThat(workers(leaf).asOf()).hasToString(leaf.text()))
        .on(
            at + "kind",
            leaf ->
                assertThat(workers(leaf).kind()).hasToString(leaf.text().toUpperCase(Locale.ROOT)))
        .on(at + "sourceUrl", leaf -> {
          EvidenceOf.source(workers(leaf).evidence(), leaf.text());
          EvidenceOf.confidence(
              workers(leaf).evidence(),
              leaf.text(3, "confidence").orElseThrow(),
              leaf.text(1, "sourceUrl"));
        });
  }

  private static WorkerCount workers(Leaf leaf) {
    int count = leaf.up(1).path("count").intValue();
    return firm(leaf).workerCounts().stream()
        .filter(workers -> workers.count() == count)
        .findFirst()
        .orElseThrow();
  }

  private static void addInvestments(Places places) {
    String at = "/foreignInvestment/#/";
    places
        .on(at + "name", leaf -> assertThat(investment(leaf)).isNotNull())
        .on(
            at + "country",
            leaf -> assertThat(investment(leaf).homeState().map(Object::toString))
                .isEqualTo(leaf.findText()))
        .on(at + "kind", leaf -> assertThat(investment(leaf).kind()).isEqualTo(leaf.text()))
        .on(at + "date", leaf -> assertThat(investment(leaf).day()).hasToString(leaf.text()))
        .on(at + "status", leaf -> assertThat(investment(leaf).status()).isEqualTo(leaf.text()))
        .on(
            at + "plannedNorthernWorkers",
            leaf -> assertThat(investment(leaf).plannedWorkers()).isEqualTo(leaf.findCount()))
        .on(at + "sourceUrl", leaf -> EvidenceOf.source(investment(leaf).evidence(), leaf.text()))
        .on(
            at + "confidence",
            leaf -> EvidenceOf.confidence(
                investment(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")));
  }

  private static Firm firm(Leaf leaf) {
    String id = DATA.at("/firms/" + leaf.part(2) + "/id").stringValue();
    return DOSSIER.firm(FirmId.of(id)).orElseThrow();
  }

  private static Investment investment(Leaf leaf) {
    String name = leaf.text(1, "name").orElseThrow();
    return DOSSIER.investments().stream()
        .filter(investment -> investment.investor().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
