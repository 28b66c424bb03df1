package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;

/**
 * One answer to a {@link Question} that the words of a law leave open.
 *
 * <p>Readings are ordered by the id of the question, then by that of the answer.
 */
@Value.Immutable(builder = false)
public abstract class Reading implements Comparable<Reading> {

  Reading() {}

  /**
   * Returns the reading that answers a question.
   *
   * @param question the question
   * @param answer the id of one of its answers
   * @return the reading
   * @throws IllegalArgumentException if the question has no such answer
   */
  public static Reading of(Question question, String answer) {
    return ImmutableReading.of(question, answer);
  }

  /** {@return the question} */
  @Value.Parameter
  public abstract Question question();

  /** {@return the id of the answer} */
  @Value.Parameter
  public abstract String answer();

  @Value.Check
  void check() {
    checkArgument(
        question().answers().containsKey(answer()),
        "answer must be one of %s, but was '%s' (question %s)",
        question().answers().keySet(),
        answer(),
        question().id());
  }

  /** Checks that of some readings, no two answer questions of one id. */
  static void checkOneOfEach(ImmutableSortedSet<Reading> readings) {
    Reading previous = null;
    for (Reading reading : readings) {
      checkArgument(
          previous == null
              || !previous.question().id().equals(reading.question().id()),
          "question must be answered once, but was by %s and %s",
          previous,
          reading);
      previous = reading;
    }
  }

  /** {@return whether this is the answer that holds unless another is chosen} */
  public boolean isDefault() {
    return answer().equals(question().defaultAnswer());
  }

  /** {@return what this reading takes the words to mean} */
  public String meaning() {
    return question().answers().getOrDefault(answer(), answer());
  }

  @Override
  public int compareTo(Reading other) {
    int order = question().id().compareTo(other.question().id());
    return order == 0 ? answer().compareTo(other.answer()) : order;
  }

  /** {@return the question and the answer, such as {@code ncr.again=resumption}} */
  @Override
  public String toString() {
    return question().id() + "=" + answer();
  }
}
