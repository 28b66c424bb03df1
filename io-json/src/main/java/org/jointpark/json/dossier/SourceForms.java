package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.declaringAll;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.JsonForms.text;
import static org.jointpark.json.JsonForms.wordOr;
import static org.jointpark.json.dossier.TextForms.PROSE;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceKind;

/** The forms of sources, of what rests on them, and of the questions that law leaves open. */
public final class SourceForms {

  private static final JsonForm<String> ANSWER_ID = IdForms.plain("answer id");

  /** A source: {@code {"id": "gazette-4", "kind": "REPOSTED", "title": "Gazette no. 4"}}. */
  public static final JsonForm<Source> SOURCE = ObjectForm.<Source, Source.Builder>builder(
          "source", Source::builder, Source.Builder::build)
      .required("id", Space.SOURCE.declared(), Source::id, Source.Builder::id)
      .required("kind", enumOf(SourceKind.class), Source::kind, Source.Builder::kind)
      .optional("title", text(), Source::title, Source.Builder::title)
      .optional("address", PROSE, Source::address, Source.Builder::address)
      .build();

  /** Evidence: {@code {"sources": ["gazette-4"], "confidence": "HIGH"}}. */
  public static final JsonForm<Evidence> EVIDENCE = ObjectForm.<Evidence, Evidence.Builder>builder(
          "evidence", Evidence::builder, Evidence.Builder::build)
      .required("sources", setOf(Space.SOURCE.used()), Evidence::sources, Evidence.Builder::sources)
      .required(
          "confidence",
          enumOf(Confidence.class),
          Evidence::confidence,
          Evidence.Builder::confidence)
      .optional("recorded", TimeForms.OPTIONAL_DAY, Evidence::recorded, Evidence.Builder::recorded)
      .optional("note", text(), Evidence::note, Evidence.Builder::note)
      .build();

  /** A citation: {@code {"id": "LR-25", "instrument": "Labour Regulations"}}. */
  public static final JsonForm<Citation> CITATION = ObjectForm.<Citation, CitationParts>builder(
          "citation", CitationParts::new, CitationParts::build)
      .required("id", IdForms.plain("citation id"), Citation::id, CitationParts::id)
      .required("instrument", PROSE, Citation::instrument, CitationParts::instrument)
      .optional("article", PROSE, Citation::article, CitationParts::article)
      .build();

  /** A question, with its answers by their ids. */
  public static final JsonForm<Question> QUESTION = declaringAll(
      Readings.SPACE,
      ObjectForm.<Question, Question.Builder>builder(
              "question", Question::builder, Question.Builder::build)
          .required(
              "id",
              declaring("question", IdForms.plain("question id")),
              Question::id,
              Question.Builder::id)
          .required("text", text(), Question::text, Question.Builder::text)
          .required(
              "answers", mapOf(ANSWER_ID, text()), Question::answers, Question.Builder::answers)
          .required(
              "defaultAnswer", ANSWER_ID, Question::defaultAnswer, Question.Builder::defaultAnswer)
          .build(),
      Readings::textsOf);

  private SourceForms() {}

  /**
   * Adds a member for what is unknown, none or a value: it is left out, {@code "none"}, or the
   * value.
   *
   * <pre>{@code
   * ObjectForm.<Separation, Separation.Builder>builder(…)
   *     .with(known("notice", DAY, Separation::notice, Separation.Builder::notice))
   * }</pre>
   *
   * @param <T> the type of the objects
   * @param <B> the type that builds them
   * @param <V> the type of what may have happened
   * @param member the name of the member
   * @param form the form of what happened, of which {@code none} must not be a text
   * @param getter returns what is known
   * @param setter sets on the builder what is known; called with the unknown if it is left out
   * @return the addition
   */
  public static <T, B, V> UnaryOperator<ObjectForm.Builder<T, B>> known(
      String member,
      JsonForm<V> form,
      Function<? super T, Known<V>> getter,
      BiConsumer<? super B, ? super Known<V>> setter) {
    JsonForm<Known<V>> recorded = wordOr(
        "none", Known.<V>none(), form.as(Known::of, happened -> happened.value().orElseThrow()));
    return builder -> builder.defaulted(member, recorded, Known.unknown(), getter, setter);
  }

  /** The parts of a citation that is being read. */
  private static final class CitationParts {

    private String id = "";
    private String instrument = "";
    private Optional<String> article = Optional.empty();

    void id(String value) {
      id = value;
    }

    void instrument(String value) {
      instrument = value;
    }

    void article(String value) {
      article = Optional.of(value);
    }

    Citation build() {
      return article.isPresent()
          ? Citation.of(id, instrument, article.get())
          : Citation.of(id, instrument);
    }
  }
}
