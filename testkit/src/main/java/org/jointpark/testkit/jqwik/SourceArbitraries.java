package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Digest;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;

/** Generators of sources, evidence and citations, and of the questions that law leaves open. */
public final class SourceArbitraries {

  private static final int HALF = 50;
  private static final int SELDOM = 25;
  private static final int MAX_ANSWERS = 4;

  private SourceArbitraries() {}

  /**
   * Generates ids of sources.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<SourceId> sourceIds() {
    return PlainArbitraries.idTexts().map(SourceId::of);
  }

  /**
   * Generates digests of SHA-256, and of a shorter algorithm.
   *
   * @return an arbitrary that shrinks to a digest of zeros
   */
  public static Arbitrary<Digest> digests() {
    return Composite.of(Arbitraries.of(32, 16)
        .flatMap(size -> Arbitraries.bytes().array(byte[].class).ofSize(size))
        .map(bytes -> Digest.of(bytes.length == 32 ? Digest.SHA_256 : "md5", bytes)));
  }

  /**
   * Generates sources of every kind.
   *
   * @return an arbitrary that shrinks to a published source without a title
   */
  public static Arbitrary<Source> sources() {
    Arbitrary<String> addresses = Composite.frequencyOf(
        Tuple.of(2, PlainArbitraries.idTexts().map("https://example.org/%s?q=1&r=%%20"::formatted)),
        Tuple.of(1, PlainArbitraries.prose()));
    return Composite.of(Combinators.combine(
            sourceIds(),
            Arbitraries.of(SourceKind.class),
            Composite.optional(HALF, PlainArbitraries.prose()),
            addresses)
        .as((id, kind, title, address) -> Source.builder()
            .id(id)
            .kind(kind)
            .title(title)
            .address(Optional.of(address).filter(published -> kind == SourceKind.PUBLISHED))
            .build()));
  }

  /**
   * Generates evidence of one to three sources.
   *
   * @return an arbitrary that shrinks to one source of high confidence
   */
  public static Arbitrary<Evidence> evidence() {
    return evidence(IdPool.any());
  }

  /**
   * Generates evidence of one to three sources of a pool.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one source of high confidence
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Evidence> evidence(IdPool pool) {
    return Composite.of(Combinators.combine(
            IdPool.some(pool.sources()),
            Arbitraries.of(Confidence.class),
            Composite.optional(HALF, TimeArbitraries.days()),
            Composite.optional(SELDOM, PlainArbitraries.prose()))
        .as((sources, confidence, recorded, note) -> Evidence.builder()
            .sources(sources)
            .confidence(confidence)
            .recorded(recorded)
            .note(note)
            .build()));
  }

  /** Generates evidence of sources of a pool, and none. */
  static Arbitrary<Optional<Evidence>> evidenceOrNone(IdPool pool) {
    return pool.sources().isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Composite.optional(HALF, evidence(pool));
  }

  /**
   * Generates citations of instruments, and of articles in them.
   *
   * @return an arbitrary that shrinks to an instrument as a whole
   */
  public static Arbitrary<Citation> citations() {
    return Composite.of(Combinators.combine(
            PlainArbitraries.idTexts(),
            PlainArbitraries.prose(),
            Composite.optional(HALF, PlainArbitraries.prose()))
        .as((id, instrument, article) -> article
            .map(place -> Citation.of(id, instrument, place))
            .orElseGet(() -> Citation.of(id, instrument))));
  }

  /**
   * Generates questions with two to four answers, any of which is the default.
   *
   * @return an arbitrary that shrinks to a question with two answers
   */
  public static Arbitrary<Question> questions() {
    return questions(PlainArbitraries.idTexts());
  }

  /** Generates questions with some ids. */
  static Arbitrary<Question> questions(Arbitrary<String> ids) {
    return Composite.of(Combinators.combine(
            ids,
            PlainArbitraries.prose(),
            PlainArbitraries.distinctIdTexts(2, MAX_ANSWERS),
            PlainArbitraries.prose().list().ofSize(MAX_ANSWERS),
            Arbitraries.integers().between(0, MAX_ANSWERS - 1))
        .as(SourceArbitraries::question));
  }

  private static Question question(
      String id, String text, List<String> answers, List<String> meanings, int byDefault) {
    ImmutableSortedMap.Builder<String, String> meant = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < answers.size(); i++) {
      meant.put(answers.get(i), meanings.get(i));
    }
    return Question.builder()
        .id(id)
        .text(text)
        .answers(meant.buildOrThrow())
        .defaultAnswer(answers.get(byDefault % answers.size()))
        .build();
  }

  /**
   * Generates answers to any questions.
   *
   * @return an arbitrary that shrinks to the first answer of a question with two
   */
  public static Arbitrary<Reading> readings() {
    return Combinators.combine(questions(), Arbitraries.integers().between(0, MAX_ANSWERS - 1))
        .as(SourceArbitraries::answer);
  }

  /**
   * Generates the answers to a question.
   *
   * @param question the question
   * @return an arbitrary that shrinks to its first answer
   */
  public static Arbitrary<Reading> readings(Question question) {
    return Arbitraries.of(question.answers().keySet()).map(question::answeredBy);
  }

  private static Reading answer(Question question, int pick) {
    List<String> answers = question.answers().keySet().asList();
    return question.answeredBy(answers.get(pick % answers.size()));
  }

  /** Generates answers to the questions of a pool, and none at all. */
  static Arbitrary<Optional<Reading>> readingsOrNone(IdPool pool) {
    return Combinators.combine(
            IdPool.oneOrNone(pool.questions()), Arbitraries.integers().between(0, MAX_ANSWERS - 1))
        .as((question, pick) -> question.map(asked -> answer(asked, pick)));
  }

  /**
   * Generates what is known, what is known not to have happened, and what is unknown.
   *
   * @param values what may have happened
   * @param <T> the type of the happening
   * @return an arbitrary that shrinks to the unknown
   */
  public static <T> Arbitrary<Known<T>> known(Arbitrary<T> values) {
    return Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(Known.<T>unknown())),
        Tuple.of(1, Arbitraries.just(Known.<T>none())),
        Tuple.of(3, values.map(Known::of)));
  }
}
