package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.source.Layer;
import org.jointpark.source.VersionSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawFormsTest {

  private static final String VERSION = """
      {"value": "USD 73.873", "validity": {}, "layer": "TEXT", "reading": "night.begins=dusk",
       "citation": {"id": "L", "instrument": "L"},
       "evidence": {"sources": ["s"], "confidence": "LOW"}}""";

  /** Values that must not be taken for each other. */
  static ImmutableMap<String, ParameterValue> values() {
    return ImmutableMap.<String, ParameterValue>builder()
        .put("50", ParameterValue.numeric(50))
        .put("\"50\"", ParameterValue.text("50"))
        .put("true", ParameterValue.truth(true))
        .put("\"true\"", ParameterValue.text("true"))
        .put("\"unknown\"", ParameterValue.text("unknown"))
        .put("[]", ParameterValue.listing(ImmutableList.of()))
        .put("[\"a\", 1]", listing(ParameterValue.text("a"), ParameterValue.numeric(1)))
        .put("{\"kind\": \"unknown\"}", ParameterValue.unknown())
        .put("{\"kind\": \"table\", \"rows\": {}}", ParameterValue.table(ImmutableMap.of()))
        .put(
            "{\"kind\": \"table\", \"rows\": {\"kind\": \"unknown\"}}",
            ParameterValue.table(ImmutableMap.of("kind", ParameterValue.text("unknown"))))
        .buildOrThrow();
  }

  private static ParameterValue listing(ParameterValue... values) {
    return ParameterValue.listing(ImmutableList.copyOf(values));
  }

  @ParameterizedTest
  @MethodSource("jsonOfValues")
  void values_differByTypeAndKind(String json) {
    ParameterValue value = values().get(json);

    assertThat(LawForms.VALUE.toJson(value)).isEqualTo(json + "\n");
    assertThat(LawForms.VALUE.read(json)).isEqualTo(value);
  }

  static ImmutableList<String> jsonOfValues() {
    return values().keySet().asList();
  }

  @Test
  void parameters_answerTheQuestionsThatAreGiven() {
    JsonForm<LawParameter> form = LawForms.parameterOf(SmallLaw.questions());

    for (LawParameter parameter : SmallLaw.parameters()) {
      assertThat(form.read(form.toJson(parameter))).isEqualTo(parameter);
    }
  }

  @Test
  void versionsOfMoney_answerTheQuestionsThatAreGiven() {
    JsonForm<VersionSet<Money>> form =
        LawForms.versionsOf(MoneyForms.MONEY, ImmutableList.of(SmallLaw.NIGHT));

    VersionSet<Money> versions = form.read("[" + VERSION + "]");

    assertThat(versions.versions().get(0).value()).contains(Money.of("USD", "73.873"));
    assertThat(versions.versions().get(0).reading()).contains(SmallLaw.NIGHT.answeredBy("dusk"));
    assertThat(versions.versions().get(0).layer()).isEqualTo(Layer.TEXT);
    assertThat(form.read(form.toJson(versions))).isEqualTo(versions);
  }

  @Test
  void versions_doNotAnswerOtherQuestions() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> LawForms.versionsOf(MoneyForms.MONEY, ImmutableList.of(SmallLaw.AGAIN))
            .read("[" + VERSION + "]"))
        .withMessage("/0/reading (line 1, column 70): expected a reading such as"
            + " ncr.again=resumption, but found 'night.begins=dusk' (reading must be one of"
            + " [again=a, again=b])");
  }

  @Test
  void questions_areGivenOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LawForms.parameterOf(ImmutableList.of(SmallLaw.NIGHT, SmallLaw.NIGHT)))
        .withMessage("question must be given once, but 'night.begins' was twice");
  }
}
