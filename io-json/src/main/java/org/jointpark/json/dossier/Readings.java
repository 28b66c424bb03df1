package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.referringTo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jointpark.json.JsonForm;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.style.IdText;

/**
 * How a reading is named: {@code ncr.again=resumption}, by a question and one of its answers.
 *
 * <p>A reading holds its question, which may stand behind it in the document. Until then another
 * question stands in for it, with the same id; whatever is done with readings before they are
 * resolved compares ids only.
 */
final class Readings {

  /** What the texts of readings name. */
  static final String SPACE = "reading";

  private static final String NAME = "reading such as ncr.again=resumption";

  /** A reading in a document, whose question is still a stand-in. */
  static final JsonForm<Reading> UNRESOLVED = referringTo(
          SPACE, ofText(NAME, Readings::checkShape, text -> text))
      .as(Readings::standIn, Reading::toString);

  private Readings() {}

  /** Returns the form of the readings that some questions have. */
  static JsonForm<Reading> of(Iterable<Question> questions) {
    Set<String> ids = new HashSet<>();
    ImmutableMap.Builder<String, Reading> readings = ImmutableMap.builder();
    for (Question question : questions) {
      checkArgument(
          ids.add(question.id()), "question must be given once, but '%s' was twice", question.id());
      question.answers().keySet().stream()
          .map(question::answeredBy)
          .forEach(reading -> readings.put(reading.toString(), reading));
    }
    ImmutableMap<String, Reading> byText = readings.buildOrThrow();
    return ofText(NAME, text -> known(text, byText), Reading::toString);
  }

  private static Reading known(String text, Map<String, Reading> byText) {
    Reading reading = byText.get(text);
    checkArgument(reading != null, "reading must be one of %s", byText.keySet());
    return reading;
  }

  /** Returns the texts of the readings of a question. */
  static ImmutableList<String> textsOf(Question question) {
    return question.answers().keySet().stream()
        .map(answer -> question.answeredBy(answer).toString())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns a parameter with its readings answering the questions that were meant. */
  static LawParameter resolve(LawParameter parameter, Map<String, Question> questions) {
    ImmutableList.Builder<Versioned<ParameterValue>> versions = ImmutableList.builder();
    for (Versioned<ParameterValue> version : parameter.versions().versions()) {
      versions.add(
          version.reading().map(reading -> resolve(version, reading, questions)).orElse(version));
    }
    return parameter.toBuilder().versions(VersionSet.copyOf(versions.build())).build();
  }

  private static <V> Versioned<V> resolve(
      Versioned<V> version, Reading standIn, Map<String, Question> questions) {
    Question question = questions.get(standIn.question().id());
    checkArgument(
        question != null,
        "question must be known, but was '%s'",
        standIn.question().id());
    return Versioned.<V>repealing()
        .from(version)
        .reading(question.answeredBy(standIn.answer()))
        .build();
  }

  /** Returns a reading that is no default, so that two of one question are never seen together. */
  private static Reading standIn(String text) {
    int sign = text.indexOf('=');
    String answer = text.substring(sign + 1);
    String another = answer.equals("other") ? "another" : "other";
    return Question.builder()
        .id(text.substring(0, sign))
        .text("")
        .putAnswer(answer, "")
        .putAnswer(another, "")
        .defaultAnswer(another)
        .build()
        .answeredBy(answer);
  }

  private static String checkShape(String text) {
    int sign = text.indexOf('=');
    checkArgument(sign >= 0, "reading must be question=answer");
    IdText.check("question id", text.substring(0, sign));
    IdText.check("answer id", text.substring(sign + 1));
    return text;
  }
}
