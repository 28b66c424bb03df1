package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DATA;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.source.Evidence;

/** Where the agreements stand in the record. */
final class AgreementPlaces {

  /** Who is meant, and how several share: all together if there is a plus, each alone if a bar. */
  private static final ImmutableMap<String, String> BEARERS = ImmutableMap.<String, String>builder()
      .put("ROK", "ROK")
      .put("DPRK", "DPRK")
      .put("both militaries", "dprk-military+rok-military")
      .put("both chairs", "northern-chair+southern-chair")
      .put("both secretariat heads", "northern-secretariat-head+southern-secretariat-head")
      .put("General Bureau and management committee", "general-bureau+kidmac")
      .put("KT and Choson Post and Telecommunications Company", "choson-post+kt")
      .put("3C subcommittee", "3c-subcommittee")
      .put("Gaeseong arbitration committee", "gaeseong-arbitration-committee")
      .put("Southern firms", "southern-firms")
      .put("Southern persons", "southern-persons")
      .put("arbitral tribunal", "arbitral-tribunal")
      .put("committee", "arbitration-committee")
      .put("competitiveness subcommittee", "competitiveness-subcommittee")
      .put("consignor", "consignor")
      .put("disputing parties", "disputing-parties")
      .put("driver", "driver")
      .put("entering side", "entering-side")
      .put("entry-stay subcommittee", "entry-stay-subcommittee")
      .put("firms", "firms")
      .put("host side", "host-side")
      .put("investment-protection and management subcommittee", "investment-subcommittee")
      .put("investor", "investor")
      .put("joint committee", "joint-committee")
      .put("joint committee secretariat", "joint-committee-secretariat")
      .put("party", "arbitration-party")
      .put("person", "person")
      .put("residence side", "residence-side")
      .put("resident or staying person", "resident-or-staying-person")
      .put("secretariat", "joint-committee-secretariat")
      .put("secretariat staff", "secretariat-staff")
      .put("source side", "source-side")
      .put("vehicle operator", "vehicle-operator")
      .put("zone customs", "zone-customs")
      .put("zone quarantine station", "zone-quarantine-station")
      .buildOrThrow();

  private static final ImmutableMap<String, String> PARTIES = ImmutableMap.of(
      "ROK", "ROK",
      "DPRK", "DPRK",
      "ROK Ministry of National Defense", "rok-defense-ministry",
      "DPRK Ministry of People's Armed Forces", "dprk-defence-ministry",
      "KIDMAC (ROK-side management committee)", "kidmac",
      "Central Special Zone Development General Bureau (DPRK)", "general-bureau");

  private AgreementPlaces() {}

  static void addTo(Places places) {
    places
        .on("/agreements/#/id", leaf -> assertThat(agreement(leaf)).isNotNull())
        .on(
            "/agreements/#/title",
            leaf -> assertThat(agreement(leaf).title()).isEqualTo(leaf.text()))
        .on(
            "/agreements/#/titleKo",
            leaf -> assertThat(agreement(leaf).originalTitle()).isEqualTo(leaf.findText()))
        .on(
            "/agreements/#/signed",
            leaf -> assertThat(agreement(leaf).signed()).hasToString(leaf.text()))
        .on(
            "/agreements/#/inForce",
            leaf -> assertThat(agreement(leaf).validity().map(Object::toString))
                .isEqualTo(leaf.findText().map(day -> day + "/..")))
        .on(
            "/agreements/#/inForceNote",
            leaf -> assertThat(agreement(leaf).validityNote()).isEqualTo(leaf.findText()))
        .on(
            "/agreements/#/parties/#",
            leaf -> assertThat(agreement(leaf).parties().stream().map(Object::toString))
                .contains(PARTIES.get(leaf.text())))
        .on("/agreements/#/signatories", leaf -> {
          assertThat(leaf.isNull()).isTrue();
          assertThat(agreement(leaf).signatories()).isEmpty();
        })
        .on(
            "/agreements/#/signatories/#",
            leaf -> assertThat(agreement(leaf).signatories().get(leaf.number(4)))
                .isEqualTo(leaf.text()))
        .on("/agreements/#/level", leaf -> assertThat(leaf.isNull()).isTrue());
    addEvidence(places);
    addProvisions(places);
    addAssessments(places);
  }

  private static void addEvidence(Places places) {
    places
        .on(
            "/agreements/#/sourceUrl",
            leaf -> EvidenceOf.source(agreement(leaf).evidence(), leaf.text()))
        .on(
            "/agreements/#/confidence",
            leaf -> EvidenceOf.confidence(
                agreement(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")))
        .on("/agreements/#/note", leaf -> EvidenceOf.note(agreement(leaf).evidence(), leaf));
  }

  private static void addProvisions(Places places) {
    places
        .on(
            "/agreements/#/provisions/#/id",
            leaf -> assertThat(agreement(leaf).provisions().get(leaf.number(4)))
                .isEqualTo(provision(leaf)))
        .on(
            "/agreements/#/provisions/#/clause",
            leaf -> assertThat(provision(leaf).clause()).isEqualTo(leaf.text()))
        .on(
            "/agreements/#/provisions/#/kind",
            leaf -> assertThat(provision(leaf).kind())
                .hasToString(leaf.text().toUpperCase(Locale.ROOT)))
        .on(
            "/agreements/#/provisions/#/bearer",
            leaf -> assertThat(written(provision(leaf).bearer())).isEqualTo(bearer(leaf)))
        .on(
            "/agreements/#/provisions/#/counterparty",
            leaf -> assertThat(provision(leaf).counterparty()).isEqualTo(leaf.findText()))
        .on(
            "/agreements/#/provisions/#/area",
            leaf -> assertThat(provision(leaf).area())
                .hasToString(leaf.text().toUpperCase(Locale.ROOT).replace('-', '_')))
        .on(
            "/agreements/#/provisions/#/action",
            leaf -> assertThat(provision(leaf).action()).isEqualTo(leaf.text()));
    addTerms(places);
  }

  private static void addTerms(Places places) {
    places
        .on("/agreements/#/provisions/#/deadline", leaf -> {
          boolean isDay = leaf.text().matches("\\d{4}-\\d{2}-\\d{2}");
          assertThat(provision(leaf).due().map(Object::toString))
              .isEqualTo(leaf.findText().filter(text -> isDay));
          assertThat(provision(leaf).timing()).isEqualTo(leaf.findText().filter(text -> !isDay));
        })
        .on(
            "/agreements/#/provisions/#/condition",
            leaf -> assertThat(provision(leaf).condition()).isEqualTo(leaf.findText()))
        .on(
            "/agreements/#/provisions/#/sourceUrl",
            leaf -> EvidenceOf.source(provision(leaf).evidence(), leaf.text()))
        .on(
            "/agreements/#/provisions/#/confidence",
            leaf -> EvidenceOf.confidence(
                provision(leaf).evidence(), leaf.text(), leaf.text(1, "sourceUrl")));
  }

  private static void addAssessments(Places places) {
    String at = "/agreements/#/provisions/#/fulfilled/";
    places
        .on(at + "status", leaf -> {
          assertThat(assessment(leaf).status())
              .hasToString(leaf.text().toUpperCase(Locale.ROOT).replace('-', '_'));
          inheritsConfidence(leaf);
        })
        .on(
            at + "date",
            leaf ->
                assertThat(assessment(leaf).day().map(Object::toString)).isEqualTo(leaf.findText()))
        .on(at + "evidence", leaf -> {
          if (isAssessed(leaf)) {
            assertThat(assessment(leaf).grounds()).isEqualTo(leaf.findText());
          } else {
            leaf.findText()
                .ifPresent(text -> assertThat(provision(leaf).evidence().note())
                    .hasValueSatisfying(note -> assertThat(note).contains(text)));
          }
        })
        .on(at + "evidenceUrl", leaf -> EvidenceOf.source(evidence(leaf), leaf.text()))
        .on(at + "confidence", leaf -> {
          if (isAssessed(leaf)) {
            EvidenceOf.confidence(evidence(leaf), leaf.text(), leaf.text(1, "evidenceUrl"));
          } else {
            assertThat(evidence(leaf).note().orElse("")).contains("confidence " + leaf.text());
          }
        });
  }

  /** Asserts that an assessment without a confidence of its own has that of its provision. */
  private static void inheritsConfidence(Leaf status) {
    if (assessment(status).evidence().isPresent()
        && status.text(1, "confidence").isEmpty()) {
      EvidenceOf.confidence(
          evidence(status),
          status.text(2, "confidence").orElseThrow(),
          status.text(1, "evidenceUrl"));
    }
  }

  private static Agreement agreement(Leaf leaf) {
    String id = DATA.at("/agreements/" + leaf.part(2) + "/id").stringValue();
    return DOSSIER.agreement(AgreementId.of(id)).orElseThrow();
  }

  private static Provision provision(Leaf leaf) {
    String id = DATA.at("/agreements/" + leaf.part(2) + "/provisions/" + leaf.part(4) + "/id")
        .stringValue();
    return DOSSIER.provision(ProvisionId.of(id)).orElseThrow();
  }

  private static Assessment assessment(Leaf leaf) {
    return provision(leaf).assessment();
  }

  private static boolean isAssessed(Leaf leaf) {
    return assessment(leaf).status() != AssessmentStatus.NOT_ASSESSED;
  }

  /** Returns the evidence of an assessment; where nobody has judged, that of the provision. */
  private static Evidence evidence(Leaf leaf) {
    Optional<Evidence> own = assessment(leaf).evidence();
    return own.orElseGet(() -> provision(leaf).evidence());
  }

  private static String bearer(Leaf leaf) {
    String raw = leaf.text();
    String separator = raw.equals("both") ? "+" : raw.equals("either") ? "|" : "";
    return separator.isEmpty()
        ? BEARERS.get(raw)
        : agreement(leaf).parties().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(separator));
  }

  private static String written(Bearer bearer) {
    String separator = switch (bearer.mode()) {
      case ONE -> "";
      case JOINTLY -> "+";
      case SEVERALLY -> "|";
    };
    return bearer.parties().stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining(separator));
  }
}
