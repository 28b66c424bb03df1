package org.jointpark.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the version that holds on one day by asking each version, one day at a time. It knows
 * nothing of timelines, nor of the order in which a set keeps its versions.
 */
final class VersionsByDay {

  private static final List<Layer> LATER_LAST =
      List.of(Layer.TEXT, Layer.AGREED, Layer.PRACTICE, Layer.DISPUTED);

  private VersionsByDay() {}

  /** {@return the version of the highest rank among those that are seen and hold on the day} */
  static <V> Optional<Versioned<V>> on(
      LocalDate day, Iterable<Versioned<V>> versions, Viewpoint viewpoint) {
    Versioned<V> winner = null;
    for (Versioned<V> version : versions) {
      if (holds(version, day)
          && isSeen(version, viewpoint)
          && (winner == null || outranks(version, winner))) {
        winner = version;
      }
    }
    return Optional.ofNullable(winner);
  }

  static boolean holds(Versioned<?> version, LocalDate day) {
    LocalDate start = version.validity().start().orElse(LocalDate.MIN);
    LocalDate end = version.validity().end().orElse(LocalDate.MAX);
    return day.compareTo(start) >= 0 && day.compareTo(end) < 0;
  }

  private static boolean isSeen(Versioned<?> version, Viewpoint viewpoint) {
    return viewpoint.layers().contains(version.layer())
        && !knownSince(version).isAfter(viewpoint.knownAt().orElse(LocalDate.MAX))
        && (version.reading().isEmpty()
            || version
                .reading()
                .get()
                .answer()
                .equals(chosen(version.reading().get().question(), viewpoint)));
  }

  private static String chosen(Question question, Viewpoint viewpoint) {
    String answer = question.defaultAnswer();
    for (Reading reading : viewpoint.readings()) {
      if (reading.question().id().equals(question.id())) {
        answer = reading.answer();
      }
    }
    return answer;
  }

  private static boolean outranks(Versioned<?> version, Versioned<?> other) {
    return version.layer() == other.layer()
        ? knownSince(version).isAfter(knownSince(other))
        : LATER_LAST.indexOf(version.layer()) > LATER_LAST.indexOf(other.layer());
  }

  static LocalDate knownSince(Versioned<?> version) {
    return version.evidence().recorded().orElse(version.validity().start().orElse(LocalDate.MIN));
  }

  /** {@return every choice of one answer for each question, in turn} */
  static List<Viewpoint> choices(List<Question> questions) {
    List<Viewpoint> choices = new ArrayList<>();
    choices.add(Viewpoint.byDefault());
    for (Question question : questions) {
      List<Viewpoint> more = new ArrayList<>();
      for (Viewpoint choice : choices) {
        for (String answer : question.answers().keySet()) {
          more.add(choice.toBuilder().addReading(question.answeredBy(answer)).build());
        }
      }
      choices = more;
    }
    return choices;
  }
}
