package org.jointpark.zone.gaeseong;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** The figures of the labour law of the Gaeseong park, as far as its rules read them. */
final class LabourDossier {

  static final Question OVERTIME_IN_BASE = Question.builder()
      .id("lab.si.base.overtime")
      .text("Does the base of social insurance take in pay for overtime?")
      .putAnswer("excluded", "it does not")
      .putAnswer("included", "it does")
      .defaultAnswer("excluded")
      .build();

  private static final String SINCE_2003 = "2003-09-18/..";
  private static final String TO_THE_CLOSURE = "2003-09-18/2016-02-11";
  private static final String TO_THE_AMENDMENT = "2003-09-18/2014-11-20";
  private static final String ADOPTED = "2003-10-01";

  private final List<LawParameter> parameters = new ArrayList<>();

  private LabourDossier() {}

  /** Returns the figures as they are on record. */
  static Dossier dossier() {
    LabourDossier law = new LabourDossier();
    law.addWages();
    law.addPremiums();
    law.addInsurance();
    law.add(
        "lab.idle.pay",
        List.of(
            text("lab.idle.pay", SINCE_2003, number("60")),
            repeal("lab.idle.pay.waiver", Layer.AGREED, "2013-04-01/2013-11-01")));
    law.add("lab.leave.maternity", List.of(text("lab.leave.maternity", SINCE_2003, number("150"))));
    law.add(
        "lab.leave.maternity.pay",
        List.of(text("lab.leave.maternity.pay", SINCE_2003, number("60"))));
    law.add("lab.dismiss.notice", List.of(text("lab.dismiss.notice", SINCE_2003, number("30"))));
    law.add(
        "lab.pay.deadline",
        List.of(version("lab.pay.deadline", Layer.PRACTICE, "../2016-02-11", number("20"))
            .build()));
    law.add(
        "lab.probation.rate",
        List.of(version("lab.probation.rate", Layer.PRACTICE, SINCE_2003, number("70"))
            .evidence(evidence(Confidence.MEDIUM, "2013-04-30"))
            .build()));
    return of(law.parameters);
  }

  /** Returns the figures as they are on record, but for one. */
  static Dossier with(String id, List<Versioned<ParameterValue>> versions) {
    LabourDossier law = new LabourDossier();
    dossier().parameters().stream()
        .filter(parameter -> !parameter.id().equals(ParameterId.of(id)))
        .forEach(law.parameters::add);
    if (!versions.isEmpty()) {
      law.add(id, versions);
    }
    return of(law.parameters);
  }

  private static Dossier of(List<LawParameter> parameters) {
    PartyId host = PartyId.of("DPRK");
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("gaeseong"))
            .name("Gaeseong Industrial Complex")
            .place("Gaeseong")
            .clock(LegalClock.PYONGYANG)
            .addStates(host)
            .operation(Timeline.empty())
            .build())
        .addParties(
            Party.builder().id(host).kind(PartyKind.STATE).name("the North").build())
        .addSources(Source.builder()
            .id(SourceId.of("s-1"))
            .kind(SourceKind.PUBLISHED)
            .address("https://example.org/1")
            .build())
        .addQuestions(OVERTIME_IN_BASE)
        .parameters(parameters)
        .build();
  }

  private void addWages() {
    add(
        "lab.minwage",
        List.of(
            text("lab.minwage.statute", TO_THE_AMENDMENT, number("50")),
            agreed("minwage.07", "2012-08-01/2016-02-11", "2012-08-01", number("67.005")),
            agreed("minwage.08", "2014-05-01/2016-02-11", "2014-06-09", number("70.355")),
            agreed("minwage.interim", "2015-03-01/2015-08-17", "2015-05-22", number("70.355")),
            agreed("minwage.09", "2015-03-01/2016-02-11", "2015-08-17", number("73.873")),
            version("minwage.claim74", Layer.DISPUTED, "2015-03-01/2015-08-17", number("74"))
                .build()));
  }

  private void addPremiums() {
    for (String id : List.of("lab.premium.ot", "lab.premium.night")) {
      add(
          id,
          List.of(
              text(id, TO_THE_AMENDMENT, number("50")),
              agreed(id, TO_THE_CLOSURE, ADOPTED, number("50"))));
    }
    add("lab.premium.holiday", List.of(text("lab.premium.holiday", SINCE_2003, number("100"))));
    add(
        "laba.premium",
        List.of(version(
                "laba.premium",
                Layer.DISPUTED,
                "2014-11-20/..",
                ParameterValue.listing(List.of(number("50"), number("100"))))
            .build()));
  }

  private void addInsurance() {
    add("lab.si.rate", List.of(text("lab.si.rate", SINCE_2003, number("15"))));
    add(
        "lab.si.base.old",
        List.of(text("lab.si.base.old", TO_THE_CLOSURE, ParameterValue.truth(true))));
    add("lab.si.base.overtime", List.of(inBase("excluded", false), inBase("included", true)));
    add(
        "laba.wage.def",
        List.of(
            version("laba.wage.def", Layer.DISPUTED, "2014-11-20/..", ParameterValue.truth(true))
                .build()));
  }

  private static Versioned<ParameterValue> inBase(String answer, boolean included) {
    return version(
            "lab.si.base.new",
            Layer.AGREED,
            "2015-03-01/2016-02-11",
            ParameterValue.truth(included))
        .reading(Reading.of(OVERTIME_IN_BASE, answer))
        .evidence(evidence(Confidence.MEDIUM, "2015-08-17"))
        .build();
  }

  private void add(String id, List<Versioned<ParameterValue>> versions) {
    parameters.add(LawParameter.builder()
        .id(ParameterId.of(id))
        .name("figure of law " + id)
        .versions(VersionSet.copyOf(versions))
        .build());
  }

  static ParameterValue number(String number) {
    return ParameterValue.numeric(new BigDecimal(number));
  }

  static Versioned<ParameterValue> text(String id, String validity, ParameterValue value) {
    return version(id, Layer.TEXT, validity, value)
        .evidence(evidence(Confidence.HIGH, ADOPTED))
        .build();
  }

  private static Versioned<ParameterValue> agreed(
      String id, String validity, String recorded, ParameterValue value) {
    return version(id, Layer.AGREED, validity, value)
        .evidence(evidence(Confidence.HIGH, recorded))
        .build();
  }

  static Versioned.Builder<ParameterValue> version(
      String id, Layer layer, String validity, ParameterValue value) {
    return described(Versioned.enacting(value), id, layer, validity);
  }

  static Versioned<ParameterValue> repeal(String id, Layer layer, String validity) {
    return described(Versioned.<ParameterValue>repealing(), id, layer, validity).build();
  }

  private static Versioned.Builder<ParameterValue> described(
      Versioned.Builder<ParameterValue> version, String id, Layer layer, String validity) {
    return version
        .validity(DateInterval.parse(validity))
        .layer(layer)
        .citation(Citation.of(id, "Labour Regulations"))
        .evidence(Evidence.of(SourceId.of("s-1"), Confidence.HIGH));
  }

  private static Evidence evidence(Confidence confidence, String recorded) {
    return Evidence.of(SourceId.of("s-1"), confidence).toBuilder()
        .recorded(LocalDate.parse(recorded))
        .build();
  }
}
