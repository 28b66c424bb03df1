package org.jointpark.json.dossier;

import static org.jointpark.json.dossier.SmallDossier.GAZETTE;
import static org.jointpark.json.dossier.SmallDossier.PRESS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Citation;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** The law of the {@link SmallDossier}. */
final class SmallLaw {

  static final Question NIGHT = Question.builder()
      .id("night.begins")
      .text("When does the night begin?")
      .putAnswer("dusk", "at dusk")
      .putAnswer("ten", "at ten o'clock")
      .defaultAnswer("ten")
      .build();

  static final Question AGAIN = Question.builder()
      .id("again")
      .text("")
      .putAnswer("a", "")
      .putAnswer("b", "Only once.")
      .defaultAnswer("a")
      .build();

  private static final Citation ARTICLE = Citation.of("LR-30", "Labour Regulations", "Art. 30");
  private static final Citation WHOLE = Citation.of("LR", "Labour Regulations");

  private SmallLaw() {}

  static ImmutableList<Question> questions() {
    return ImmutableList.of(NIGHT, AGAIN);
  }

  static ImmutableList<LawParameter> parameters() {
    return ImmutableList.of(
        LawParameter.builder()
            .id(ParameterId.of("premium.night"))
            .name("Premium for night work")
            .unit("percent")
            .versions(VersionSet.copyOf(premiums()))
            .build(),
        parameter("union", ParameterValue.truth(false), "../.."),
        parameter("holidays", ParameterValue.text("as agreed"), "../2003-01-01"),
        parameter(
            "fines",
            ParameterValue.listing(
                ImmutableList.of(ParameterValue.text("up to"), ParameterValue.numeric(1000))),
            "2003-09-18/.."),
        parameter(
            "compensation",
            ParameterValue.table(ImmutableMap.of(
                "unknown", ParameterValue.numeric(-1), "kind", ParameterValue.text("in cash"))),
            "2003-09-18/.."),
        parameter("seizure", ParameterValue.unknown(), "2003-09-18/.."));
  }

  private static ImmutableList<Versioned<ParameterValue>> premiums() {
    return ImmutableList.of(
        version(ParameterValue.numeric(50), "2003-09-18/2014-11-20")
            .reading(NIGHT.answeredBy("dusk"))
            .build(),
        version(ParameterValue.numeric(new BigDecimal("57.50")), "2003-09-18/2014-11-20")
            .reading(NIGHT.answeredBy("ten"))
            .build(),
        Versioned.<ParameterValue>repealing()
            .validity(DateInterval.parse("2014-11-20/.."))
            .layer(Layer.DISPUTED)
            .citation(WHOLE)
            .evidence(GAZETTE)
            .build());
  }

  private static LawParameter parameter(String id, ParameterValue value, String validity) {
    return LawParameter.builder()
        .id(ParameterId.of(id))
        .name("What is set of " + id)
        .versions(VersionSet.copyOf(ImmutableList.of(version(value, validity).build())))
        .build();
  }

  private static Versioned.Builder<ParameterValue> version(ParameterValue value, String validity) {
    return Versioned.enacting(value)
        .validity(DateInterval.parse(validity))
        .layer(Layer.TEXT)
        .citation(ARTICLE)
        .evidence(PRESS);
  }
}
