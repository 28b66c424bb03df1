package org.jointpark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.testkit.jqwik.IdPool;
import org.jointpark.testkit.jqwik.VersionArbitraries;

class ViewpointProperties {

  @Property
  void exactlyOneAnswerToAQuestionIsSelected(
      @ForAll Viewpoint viewpoint, @ForAll Question another) {
    List<Question> questions = List.of(
        another, IdPool.any().questions().get(0), IdPool.any().questions().get(1));
    for (Question question : questions) {
      assertThat(question.answers().keySet())
          .filteredOn(answer -> viewpoint.selects(question.answeredBy(answer)))
          .containsExactly(viewpoint.answerTo(question).answer());
    }
  }

  @Property
  void aChosenReadingIsSelectedAndADefaultUnlessAnotherIsChosen(@ForAll Viewpoint viewpoint) {
    assertThat(viewpoint.readings()).allMatch(viewpoint::selects);
    for (Question question : IdPool.any().questions()) {
      boolean isChosen =
          viewpoint.readings().stream().anyMatch(chosen -> chosen.question().equals(question));

      assertThat(isChosen || viewpoint.selects(question.byDefault())).isTrue();
    }
  }

  @Property
  void aQuestionIsAnsweredOnce(@ForAll("open") Viewpoint viewpoint, @ForAll Question question) {
    Viewpoint.Builder twice = viewpoint.toBuilder();
    question.answers().keySet().forEach(answer -> twice.addReading(question.answeredBy(answer)));

    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessageStartingWith("question must be answered once, but was by " + question.id());
  }

  @Provide
  Arbitrary<Viewpoint> open() {
    return VersionArbitraries.viewpoints(IdPool.any().withQuestions(List.of()));
  }

  @Property
  void aViewpointIsBuiltAgainFromItsParts(@ForAll Viewpoint viewpoint) {
    assertThat(viewpoint.toBuilder().build()).isEqualTo(viewpoint).hasSameHashCodeAs(viewpoint);
  }
}
