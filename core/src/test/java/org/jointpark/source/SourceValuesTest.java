package org.jointpark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The edges of the small values of this package. */
class SourceValuesTest {

  private static final Question AGAIN = Question.builder()
      .id("ncr.again")
      .text("From when on?")
      .putAnswer("resumption", "from the resumption on")
      .putAnswer("signature", "from the signature on")
      .defaultAnswer("resumption")
      .build();

  @Test
  void unknownNoneAndAValueAreThreeThings() {
    assertThat(Known.unknown()).isNotEqualTo(Known.none()).hasToString("unknown");
    assertThat(Known.none()).isNotEqualTo(Known.of(0)).hasToString("none");
    assertThat(Known.of(0)).isEqualTo(Known.of(0)).hasToString("0");
    assertThat(Known.unknown().value()).isEqualTo(Known.none().value()).isEmpty();
    assertThat(Known.<Integer>none().map(value -> value + 1).isNone()).isTrue();
    assertThat(Known.<Integer>unknown().map(value -> value + 1).isUnknown()).isTrue();
    assertThat(Known.of(1).map(value -> value + 1)).isEqualTo(Known.of(2));
  }

  @Test
  void theWeakerConfidenceWins() {
    assertThat(Confidence.HIGH.and(Confidence.LOW)).isEqualTo(Confidence.LOW);
    assertThat(Confidence.UNCONFIRMED.and(Confidence.MEDIUM)).isEqualTo(Confidence.UNCONFIRMED);
  }

  @Test
  void aCitationNamesTheInstrumentAndTheArticle() {
    assertThat(Citation.of("lab.minwage.cap", "Labour Regulations", "25"))
        .hasToString("Labour Regulations, Art. 25");
    assertThat(Citation.of("x", "Agreement", "clause 1")).hasToString("Agreement, clause 1");
    assertThat(Citation.of("x", "Agreement")).hasToString("Agreement");
    refuses(
        () -> Citation.of("no spaces", "Law"),
        "citation id must match [A-Za-z0-9.-]{1,64}, but was 'no spaces'");
    refuses(() -> Citation.of("x", " "), "instrument must not be blank (citation x)");
    refuses(() -> Citation.of("x", "Law", ""), "article must not be blank (citation x)");
  }

  @Test
  void aPublishedSourceHasAnAddress_andNoOther() {
    refuses(
        () -> Source.builder().id(SourceId.of("s")).kind(SourceKind.PUBLISHED).build(),
        "address must be present if and only if the source is PUBLISHED, but was '' (source s,"
            + " PUBLISHED)");
    refuses(
        () -> Source.builder()
            .id(SourceId.of("s"))
            .kind(SourceKind.UNSOURCED)
            .address("https://example.org/")
            .build(),
        "address must be present if and only if the source is PUBLISHED, but was"
            + " 'https://example.org/' (source s, UNSOURCED)");
  }

  @Test
  void evidenceNamesASource() {
    refuses(
        () -> Evidence.builder().confidence(Confidence.HIGH).build(),
        "evidence must name at least one source");
  }

  @Test
  void aQuestionHasTwoAnswersAndADefaultAmongThem() {
    refuses(
        () -> Question.builder()
            .id("q")
            .text("?")
            .putAnswer("a", "A")
            .defaultAnswer("a")
            .build(),
        "question must have at least two answers, but has [a] (question q)");
    refuses(
        () -> Question.builder()
            .id("q")
            .text("?")
            .putAnswer("a", "A")
            .putAnswer("b", "B")
            .defaultAnswer("c")
            .build(),
        "default answer must be one of [a, b], but was 'c' (question q)");
    refuses(
        () -> AGAIN.answeredBy("never"),
        "answer must be one of [resumption, signature], but was 'never' (question ncr.again)");
  }

  @Test
  void aReadingIsTheDefaultOrNot() {
    assertThat(AGAIN.byDefault().isDefault()).isTrue();
    assertThat(AGAIN.answeredBy("signature").isDefault()).isFalse();
    assertThat(AGAIN.answeredBy("signature")).hasToString("ncr.again=signature");
    assertThat(AGAIN.answeredBy("signature").meaning()).isEqualTo("from the signature on");
  }

  @Test
  void aViewpointAnswersEachQuestionOnce() {
    Viewpoint signature =
        Viewpoint.builder().addReading(AGAIN.answeredBy("signature")).build();

    assertThat(signature.selects(AGAIN.answeredBy("signature"))).isTrue();
    assertThat(signature.selects(AGAIN.byDefault())).isFalse();
    assertThat(Viewpoint.byDefault().selects(AGAIN.byDefault())).isTrue();
    refuses(
        () -> Viewpoint.builder()
            .addReadings(AGAIN.answeredBy("signature"), AGAIN.answeredBy("resumption"))
            .build(),
        "question must be answered once, but was by ncr.again=resumption and ncr.again=signature");
  }

  @Test
  void aViewpointKnowsWhatWasRecordedByItsDay() {
    LocalDate day = LocalDate.of(2015, 5, 1);
    Viewpoint viewpoint = Viewpoint.builder().knownAt(day).build();

    assertThat(viewpoint.knows(day)).isTrue();
    assertThat(viewpoint.knows(day.plusDays(1))).isFalse();
    assertThat(Viewpoint.byDefault().knows(LocalDate.of(9000, 1, 1))).isTrue();
    assertThat(Viewpoint.byDefault().layers())
        .isEqualTo(ImmutableSortedSet.of(Layer.TEXT, Layer.AGREED));
    refuses(
        () -> Viewpoint.builder().layers(ImmutableSortedSet.of()).build(),
        "viewpoint must have at least one layer");
  }

  @Test
  void aSelectionOfReadingsHasAName() {
    refuses(() -> ReadingSelection.of(" "), "name of a selection must not be blank");
    assertThat(ReadingSelection.byDefault().readings()).isEmpty();
    refuses(
        () -> ReadingSelection.of(
            "both", AGAIN.answeredBy("signature"), AGAIN.answeredBy("resumption")),
        "question must be answered once, but was by ncr.again=resumption and ncr.again=signature");
  }

  private static void refuses(ThrowingCallable construction, String message) {
    assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
  }
}
