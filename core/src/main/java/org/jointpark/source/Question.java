package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.jointpark.style.IdText;

/**
 * A question that the words of a law leave open, with the answers that can be defended.
 *
 * <p>Exactly one answer is the default. A {@link Reading} is one answer to one question.
 */
@Value.Immutable
public abstract class Question {

  Question() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the stable id, such as {@code ncr.again}} */
  public abstract String id();

  /** {@return the question in words} */
  public abstract String text();

  /** {@return the id of each answer, with what it takes the words to mean; at least two} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> answers();

  /** {@return the id of the answer that holds unless another is chosen} */
  public abstract String defaultAnswer();

  @Value.Check
  void check() {
    IdText.check("question id", id());
    answers().keySet().forEach(answer -> IdText.check("answer id", answer));
    checkArgument(
        answers().size() >= 2,
        "question must have at least two answers, but has %s (question %s)",
        answers().keySet(),
        id());
    checkArgument(
        answers().containsKey(defaultAnswer()),
        "default answer must be one of %s, but was '%s' (question %s)",
        answers().keySet(),
        defaultAnswer(),
        id());
  }

  /**
   * Returns the reading that gives an answer.
   *
   * @param answer the id of the answer
   * @return the reading
   * @throws IllegalArgumentException if this question has no such answer
   */
  public Reading answeredBy(String answer) {
    return Reading.of(this, answer);
  }

  /** {@return the reading that holds unless another is chosen} */
  public Reading byDefault() {
    return answeredBy(defaultAnswer());
  }

  /** Builds a {@link Question}. Every property is required. */
  public static final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
