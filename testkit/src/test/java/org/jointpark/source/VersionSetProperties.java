package org.jointpark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.testkit.jqwik.IdPool;
import org.jointpark.testkit.jqwik.SourceArbitraries;
import org.jointpark.testkit.jqwik.TimeArbitraries;
import org.jointpark.testkit.jqwik.VersionArbitraries;
import org.jointpark.time.DateInterval;

class VersionSetProperties {

  private static final LocalDate FIRST = LocalDate.of(2014, 12, 28);
  private static final LocalDate LAST = LocalDate.of(2015, 1, 6);

  /** {@return every day on which something may change, and one more on either side} */
  private static List<LocalDate> window() {
    return FIRST.minusDays(1).datesUntil(LAST.plusDays(2)).toList();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days(FIRST, LAST);
  }

  @Provide
  Arbitrary<Versioned<Integer>> versions() {
    return VersionArbitraries.versions(Arbitraries.integers().between(0, 2), IdPool.any(), days());
  }

  @Provide
  Arbitrary<VersionSet<Integer>> sets() {
    return VersionArbitraries.versionSets(
        Arbitraries.integers().between(0, 2), IdPool.any(), days());
  }

  @Provide
  Arbitrary<Viewpoint> viewpoints() {
    return VersionArbitraries.viewpoints(IdPool.any(), days());
  }

  @Property
  void aDayHasTheVersionThatIsFoundByAskingEach(
      @ForAll("sets") VersionSet<Integer> set, @ForAll("viewpoints") Viewpoint viewpoint) {
    for (LocalDate day : window()) {
      Optional<Versioned<Integer>> expected = VersionsByDay.on(day, set.versions(), viewpoint);

      assertThat(set.resolve(viewpoint).at(day)).as("on %s", day).isEqualTo(expected);
      assertThat(set.values(viewpoint).at(day))
          .as("on %s", day)
          .isEqualTo(expected.flatMap(Versioned::value));
    }
  }

  @Property
  void theOrderOfTheVersionsMeansNothing(
      @ForAll("sets") VersionSet<Integer> set,
      @ForAll("viewpoints") Viewpoint viewpoint,
      @ForAll Random random) {
    List<Versioned<Integer>> shuffled = new ArrayList<>(set.versions());
    Collections.shuffle(shuffled, random);

    VersionSet<Integer> same = VersionSet.copyOf(shuffled);

    assertThat(same).isEqualTo(set).hasSameHashCodeAs(set).hasToString(set.toString());
    assertThat(same.resolve(viewpoint)).isEqualTo(set.resolve(viewpoint));
  }

  @Property
  void whatIsRecordedLaterChangesNothingForWhoLooksFromEarlier(
      @ForAll("sets") VersionSet<Integer> set,
      @ForAll("viewpoints") Viewpoint viewpoint,
      @ForAll("days") LocalDate known) {
    Viewpoint then = viewpoint.toBuilder().knownAt(known).build();
    List<Versioned<Integer>> early = set.versions().stream()
        .filter(version -> !VersionsByDay.knownSince(version).isAfter(known))
        .toList();

    assertThat(VersionSet.copyOf(early).resolve(then)).isEqualTo(set.resolve(then));
  }

  @Property
  void everythingIsKnownInTheEnd(
      @ForAll("sets") VersionSet<Integer> set, @ForAll("viewpoints") Viewpoint viewpoint) {
    Viewpoint unlimited = viewpoint.toBuilder().knownAt(Optional.empty()).build();
    Viewpoint late = viewpoint.toBuilder().knownAt(LAST.plusYears(1)).build();

    assertThat(set.resolve(late)).isEqualTo(set.resolve(unlimited));
  }

  @Property
  void versionsAreRefusedIfSomebodySeesTwoOnOneDayAndNeitherIsTheLater(
      @ForAll("several") List<Versioned<Integer>> any, @ForAll boolean sameEvidence) {
    Versioned<Integer> first = any.get(0);
    List<Versioned<Integer>> versions = any.stream()
        .map(version ->
            moved(version, first.layer(), sameEvidence ? first.evidence() : version.evidence()))
        .toList();

    if (hasTwoOfOneRank(versions)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VersionSet.copyOf(versions))
          .withMessageStartingWith("versions recorded on the same day must not overlap, but ");
    } else {
      assertThat(VersionSet.copyOf(versions).versions())
          .containsExactlyInAnyOrderElementsOf(versions);
    }
  }

  @Provide
  Arbitrary<List<Versioned<Integer>>> several() {
    return versions().list().ofMinSize(2).ofMaxSize(4);
  }

  private static Versioned<Integer> moved(
      Versioned<Integer> version, Layer layer, Evidence evidence) {
    return version
        .value()
        .map(Versioned::enacting)
        .orElseGet(Versioned::repealing)
        .validity(version.validity())
        .layer(layer)
        .reading(version.reading())
        .citation(version.citation())
        .evidence(evidence)
        .build();
  }

  private static boolean hasTwoOfOneRank(List<Versioned<Integer>> versions) {
    for (int i = 0; i < versions.size(); i++) {
      for (int j = 0; j < i; j++) {
        Versioned<Integer> one = versions.get(i);
        Versioned<Integer> other = versions.get(j);
        if (VersionsByDay.knownSince(one).equals(VersionsByDay.knownSince(other))
            && areSeenTogether(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areSeenTogether(Versioned<Integer> one, Versioned<Integer> other) {
    return VersionsByDay.choices(IdPool.any().questions()).stream()
        .map(choice -> choice.toBuilder().layers(List.of(one.layer())).build())
        .anyMatch(choice -> window().stream()
            .anyMatch(day -> VersionsByDay.on(day, List.of(one), choice).isPresent()
                && VersionsByDay.on(day, List.of(other), choice).isPresent()));
  }

  /** A question that was put in other words is another one, though it has the same id. */
  @Property
  void answersToTwoQuestionsOfOneIdAreRefusedIfSomebodySeesBoth(
      @ForAll Question question,
      @ForAll @IntRange(max = 3) int otherDefault,
      @ForAll @IntRange(max = 3) int answer,
      @ForAll @IntRange(max = 3) int otherAnswer,
      @ForAll("sources") Evidence evidence) {
    Question other = Question.builder()
        .id(question.id())
        .text(question.text() + "?")
        .answers(question.answers())
        .defaultAnswer(pick(question, otherDefault))
        .build();
    Versioned.Builder<Integer> version = Versioned.enacting(1)
        .validity(DateInterval.always())
        .layer(Layer.TEXT)
        .citation(Citation.of("c", "Law"))
        .evidence(evidence);
    Versioned<Integer> one =
        version.reading(question.answeredBy(pick(question, answer))).build();
    Versioned<Integer> another =
        version.reading(other.answeredBy(pick(question, otherAnswer))).build();
    boolean seenTogether = Stream.of(List.<Question>of(), List.of(question), List.of(other))
        .flatMap(asked -> VersionsByDay.choices(asked).stream())
        .anyMatch(choice -> choice.sees(one) && choice.sees(another));

    if (seenTogether
        || one.reading().get().answer().equals(another.reading().get().answer())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VersionSet.copyOf(List.of(one, another)));
    } else {
      assertThat(VersionSet.copyOf(List.of(one, another)).versions()).hasSize(2);
    }
  }

  private static String pick(Question question, int index) {
    List<String> answers = question.answers().keySet().asList();
    return answers.get(index % answers.size());
  }

  @Provide
  Arbitrary<Evidence> sources() {
    return SourceArbitraries.evidence();
  }
}
