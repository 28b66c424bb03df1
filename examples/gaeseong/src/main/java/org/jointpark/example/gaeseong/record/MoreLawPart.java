package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;
import tools.jackson.databind.JsonNode;

/** Reads parameters of law from the curation that are no rows of the raw file. */
final class MoreLawPart {

  /** A parameter whose value depends on how a question is answered. */
  record Readings(Question question, LawParameter parameter) {}

  private final Basis basis;
  private final SourceBook sources;

  MoreLawPart(Basis basis, SourceBook sources) {
    this.basis = basis;
    this.sources = sources;
  }

  ImmutableList<LawParameter> additional(RawObject curation) {
    return curation.objects("additional", this::parameter);
  }

  private LawParameter parameter(RawObject entry) {
    checkArgument(!basis.read(entry).isEmpty(), "parameter must rest on something");
    String id = entry.text("id");
    Versioned<ParameterValue> version = Versioned.enacting(
            LawValues.of(entry.get("value"), entry.pointer("value")))
        .validity(DateInterval.startingOn(entry.day("from")))
        .layer(Words.constant(Layer.class, entry.text("layer")))
        .citation(Citation.of(id, entry.text("instrument")))
        .evidence(sources.evidence(
            entry.texts("sources"), entry.text("confidence"), entry.findText("note").stream()))
        .build();
    return LawParameter.builder()
        .id(ParameterId.of(id))
        .name(entry.text("name"))
        .unit(entry.findText("unit"))
        .versions(VersionSet.copyOf(ImmutableList.of(version)))
        .build();
  }

  /** Reads a parameter that takes one value under each answer, else like that on which it rests. */
  Readings readings(RawObject curation, ImmutableList<LawParameter> parameters) {
    return curation.object("readings", entry -> readings(entry, byId(parameters)));
  }

  private static ImmutableMap<String, LawParameter> byId(ImmutableList<LawParameter> parameters) {
    ImmutableMap.Builder<String, LawParameter> byId = ImmutableMap.builder();
    parameters.forEach(parameter -> byId.put(parameter.id().toString(), parameter));
    return byId.buildOrThrow();
  }

  private Readings readings(RawObject entry, ImmutableMap<String, LawParameter> byId) {
    Question question = entry.object("question", MoreLawPart::question);
    LawParameter model = byId.get(basis.read(entry).get(0));
    checkArgument(model != null, "readings must rest on a parameter (%s)", entry.pointer());
    ImmutableList<Versioned<ParameterValue>> models = model.versions().versions();
    checkArgument(models.size() == 1, "readings must rest on one version (%s)", model.id());
    Versioned<ParameterValue> version = models.get(0);
    Evidence evidence = sources.with(
        version.evidence(), ImmutableList.of(), entry.findText("note"), Optional.empty());
    List<Versioned<ParameterValue>> versions = new ArrayList<>();
    entry
        .fields("values")
        .forEach((answer, value) ->
            versions.add(Versioned.enacting(LawValues.of(value, entry.pointer("values")))
                .validity(version.validity())
                .layer(version.layer())
                .reading(Reading.of(question, answer))
                .citation(version.citation())
                .evidence(evidence)
                .build()));
    return new Readings(
        question,
        LawParameter.builder()
            .id(ParameterId.of(entry.text("id")))
            .name(entry.text("name"))
            .unit(entry.findText("unit"))
            .versions(VersionSet.copyOf(versions))
            .build());
  }

  private static Question question(RawObject entry) {
    ImmutableSortedMap.Builder<String, String> answers = ImmutableSortedMap.naturalOrder();
    for (var answer : entry.fields("answers").entrySet()) {
      JsonNode meaning = answer.getValue();
      answers.put(answer.getKey(), meaning.stringValue());
    }
    return Question.builder()
        .id(entry.text("id"))
        .text(entry.text("text"))
        .answers(answers.buildOrThrow())
        .defaultAnswer(entry.text("default"))
        .build();
  }
}
