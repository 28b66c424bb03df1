package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DATA;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;

/** Where the events stand in the record. */
final class EventPlaces {

  private static final ImmutableMap<String, String> ACTORS = ImmutableMap.<String, String>builder()
      .put("both", "DPRK ROK")
      .put("ROK", "ROK")
      .put("DPRK", "DPRK")
      .put("ROK / DPRK", "DPRK ROK")
      .put("DPRK (Kim Yang-gon)", "DPRK")
      .put("ROK (Ryoo Kihl-jae)", "ROK")
      .put("DPRK (SPA Presidium)", "DPRK spa-presidium")
      .put("ROK (Industrial District Foundation)", "ROK industrial-district-foundation")
      .put("ROK ministry", "rok-unification-ministry")
      .put("ROK utilities", "southern-utilities")
      .put("DPRK military", "dprk-military")
      .put("DPRK General Bureau", "general-bureau")
      .put("both militaries", "dprk-military rok-military")
      .put("joint committee", "joint-committee")
      .put("joint committee secretariat", "joint-committee-secretariat")
      .put("Gaeseong arbitration committee", "gaeseong-arbitration-committee")
      .put("KIDMAC / General Bureau", "general-bureau kidmac")
      .put("Hyundai Asan / DPRK", "DPRK hyundai-asan")
      .put("KT / Choson Post and Telecom", "choson-post kt")
      .put("Samduk Tongsang / ME & Friends AG", "me-and-friends samduk")
      .put("Korea Land Corporation", "korea-land")
      .put("Living Art", "living-art")
      .put("Export-Import Bank of Korea", "export-import-bank")
      .put("Groz-Beckert", "groz-beckert")
      .put("G20 / IFI delegation", "g20-ifi-delegation")
      .put("firms", "firms")
      .buildOrThrow();

  /** Persons whom the raw file names in brackets; the record has them in the description. */
  private static final ImmutableMap<String, String> PERSONS = ImmutableMap.of(
      "DPRK (Kim Yang-gon)", "Kim Yang-gon",
      "ROK (Ryoo Kihl-jae)", "Ryoo Kihl-jae");

  private EventPlaces() {}

  static void addTo(Places places) {
    places
        .on("/events/#/id", leaf -> assertThat(event(leaf)).isNotNull())
        .on(
            "/events/#/date",
            leaf -> assertThat(event(leaf).when()).hasToString(when(leaf, leaf.text())))
        .on(
            "/events/#/endDate",
            leaf -> leaf.findText()
                .ifPresent(
                    day -> assertThat(event(leaf).when().latest()).contains(LocalDate.parse(day))))
        .on(
            "/events/#/datePrecision",
            leaf ->
                assertThat(event(leaf).when().isCertain()).isEqualTo(leaf.text().equals("day")))
        .on("/events/#/actor", leaf -> {
          assertThat(event(leaf).actors().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(" ")))
              .isEqualTo(ACTORS.get(leaf.text()));
          assertThat(event(leaf).description()).contains(PERSONS.getOrDefault(leaf.text(), ""));
        })
        .on(
            "/events/#/kind",
            leaf -> assertThat(event(leaf).kind())
                .hasToString(leaf.text().toUpperCase(Locale.ROOT).replace('-', '_')))
        .on(
            "/events/#/description",
            leaf -> assertThat(event(leaf).description()).startsWith(leaf.text()))
        .on("/events/#/sourceUrl", leaf -> EvidenceOf.source(event(leaf).evidence(), leaf.text()))
        .on(
            "/events/#/confidence",
            leaf -> EvidenceOf.confidence(
                event(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")))
        .on(
            "/events/#/data/*",
            leaf -> assertThat(event(leaf).attributes().get(leaf.key())).isEqualTo(leaf.number()));
  }

  /** Returns the day, the month, or the stretch from the first day to the day after the last. */
  private static String when(Leaf leaf, String day) {
    if (leaf.text(1, "datePrecision").equals(Optional.of("month"))) {
      return day.substring(0, 7);
    }
    return leaf.text(1, "endDate")
        .map(last -> day + "/" + LocalDate.parse(last).plusDays(1))
        .orElse(day);
  }

  private static Event event(Leaf leaf) {
    String id = DATA.at("/events/" + leaf.part(2) + "/id").stringValue();
    return DOSSIER.event(EventId.of(id)).orElseThrow();
  }
}
