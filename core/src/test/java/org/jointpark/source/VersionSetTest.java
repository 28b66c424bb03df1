package org.jointpark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class VersionSetTest {

  private static final Question QUESTION = Question.builder()
      .id("wage.base")
      .text("Which pay is the base?")
      .putAnswer("all", "all pay")
      .putAnswer("basic", "basic pay alone")
      .defaultAnswer("basic")
      .build();

  @Test
  void aLaterRecordedVersionOverwritesAnEarlierOne_onTheDaysOfItsValidity() {
    VersionSet<Integer> wage = set(
        version(3, "2015-03-01/2016-02-11", Layer.AGREED, "2015-08-17"),
        version(1, "2014-05-01/..", Layer.AGREED, "2014-06-09"),
        version(2, "2015-03-01/2015-08-17", Layer.AGREED, "2015-05-22"));

    assertThat(wage.values(Viewpoint.byDefault()))
        .hasToString("{2014-05-01/2015-03-01=1, 2015-03-01/2016-02-11=3, 2016-02-11/..=1}");
    assertThat(known(wage, "2015-08-16"))
        .hasToString("{2014-05-01/2015-03-01=1, 2015-03-01/2015-08-17=2, 2015-08-17/..=1}");
    assertThat(known(wage, "2014-06-08")).isEqualTo(Timeline.empty());
  }

  @Test
  void theDayOfRecordingItselfCounts() {
    VersionSet<Integer> wage = set(version(1, "2014-05-01/..", Layer.AGREED, "2014-06-09"));

    assertThat(known(wage, "2014-06-09").at(LocalDate.of(2014, 5, 1))).contains(1);
  }

  @Test
  void withoutADayOfRecording_theFirstDayOfValidityIsAssumed() {
    Versioned<Integer> version = Versioned.enacting(1)
        .validity(DateInterval.parse("2007-08-01/.."))
        .layer(Layer.AGREED)
        .citation(Citation.of("c", "Law"))
        .evidence(Evidence.of(SourceId.of("s"), Confidence.HIGH))
        .build();

    assertThat(version.recorded()).contains(LocalDate.of(2007, 8, 1));
    assertThat(version.isRecordedAssumed()).isTrue();
  }

  @Test
  void aLaterLayerOverwritesAnEarlierOne_whateverWasRecordedWhen() {
    VersionSet<Integer> cap = set(
        version(5, "2003-09-18/2014-11-20", Layer.TEXT, "2015-01-01"),
        version(6, "2010-01-01/2011-01-01", Layer.AGREED, "2003-09-18"));

    assertThat(cap.values(Viewpoint.byDefault()))
        .hasToString("{2003-09-18/2010-01-01=5, 2010-01-01/2011-01-01=6, 2011-01-01/2014-11-20=5}");
  }

  @Test
  void aRepealIsAVersion_andNotAGap() {
    VersionSet<Integer> cap = set(
        version(5, "2003-09-18/..", Layer.AGREED, "2003-09-18"),
        repeal("2014-11-20/..", Layer.DISPUTED, "2014-11-20"));
    Viewpoint withDisputed =
        Viewpoint.builder().addLayers(Layer.AGREED, Layer.DISPUTED).build();
    LocalDate day = LocalDate.of(2015, 3, 1);

    assertThat(cap.resolve(withDisputed).at(day))
        .hasValueSatisfying(law -> assertThat(law.isRepeal()).isTrue());
    assertThat(cap.values(withDisputed).at(day)).isEmpty();
    assertThat(cap.values(Viewpoint.byDefault()).at(day)).contains(5);
  }

  @Test
  void aReadingIsSeen_ifItIsSelectedOrTheDefaultOfItsQuestion() {
    VersionSet<Integer> base = set(
        reading(
            QUESTION.answeredBy("basic"), version(1, "2003-09-18/..", Layer.TEXT, "2003-09-18")),
        reading(QUESTION.answeredBy("all"), version(2, "2003-09-18/..", Layer.TEXT, "2003-09-18")));
    Viewpoint all = Viewpoint.builder().addReading(QUESTION.answeredBy("all")).build();
    LocalDate day = LocalDate.of(2010, 1, 1);

    assertThat(base.values(Viewpoint.byDefault()).at(day)).contains(1);
    assertThat(base.values(all).at(day)).contains(2);
  }

  @Test
  void refusesTwoVersionsThatNothingRanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set(
            version(1, "2014-05-01/2015-03-01", Layer.AGREED, "2014-06-09"),
            version(2, "2015-02-01/..", Layer.AGREED, "2014-06-09")))
        .withMessage(
            "versions recorded on the same day must not overlap, but 2014-05-01/2015-03-01 (c-1)"
                + " overlaps 2015-02-01/.. (c-2) in layer AGREED, both recorded on 2014-06-09");
  }

  /** Each is the default of its question, so that one viewpoint would see both. */
  @Test
  void refusesTheAnswersToTwoQuestionsOfOneId() {
    Question reworded = Question.builder()
        .id(QUESTION.id())
        .text("Which part of the pay is the base?")
        .answers(QUESTION.answers())
        .defaultAnswer("all")
        .build();
    Versioned<Integer> one = version(1, "2003-09-18/..", Layer.TEXT, "2003-09-18");
    Versioned<Integer> other = version(2, "2003-09-18/..", Layer.TEXT, "2003-09-18");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> set(reading(QUESTION.byDefault(), one), reading(reworded.byDefault(), other)))
        .withMessageStartingWith("versions recorded on the same day must not overlap, but ");
  }

  @Test
  void theOrderOfVersionsMeansNothing() {
    Versioned<Integer> first = version(1, "2014-05-01/..", Layer.AGREED, "2014-06-09");
    Versioned<Integer> second = version(2, "2015-03-01/..", Layer.AGREED, "2015-08-17");

    assertThat(set(first, second))
        .isEqualTo(set(second, first))
        .hasSameHashCodeAs(set(second, first));
    assertThat(set(second, first).versions()).containsExactly(first, second);
  }

  private static Timeline<Integer> known(VersionSet<Integer> versions, String day) {
    return versions.values(Viewpoint.builder().knownAt(LocalDate.parse(day)).build());
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static VersionSet<Integer> set(Versioned<Integer>... versions) {
    return VersionSet.copyOf(ImmutableList.copyOf(versions));
  }

  private static Versioned<Integer> version(
      int value, String validity, Layer layer, String recorded) {
    return complete(Versioned.enacting(value), "c-" + value, validity, layer, recorded);
  }

  private static Versioned<Integer> repeal(String validity, Layer layer, String recorded) {
    return complete(Versioned.repealing(), "repeal", validity, layer, recorded);
  }

  private static Versioned<Integer> complete(
      Versioned.Builder<Integer> builder,
      String citation,
      String validity,
      Layer layer,
      String recorded) {
    return builder
        .validity(DateInterval.parse(validity))
        .layer(layer)
        .citation(Citation.of(citation, "Law"))
        .evidence(Evidence.builder()
            .addSource(SourceId.of("s"))
            .confidence(Confidence.HIGH)
            .recorded(LocalDate.parse(recorded))
            .build())
        .build();
  }

  private static Versioned<Integer> reading(Reading reading, Versioned<Integer> version) {
    return Versioned.enacting(version.value().orElseThrow())
        .validity(version.validity())
        .layer(version.layer())
        .citation(version.citation())
        .evidence(version.evidence())
        .reading(reading)
        .build();
  }
}
