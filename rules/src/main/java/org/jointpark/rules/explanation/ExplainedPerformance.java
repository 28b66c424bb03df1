package org.jointpark.rules.explanation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of something that is due by a day.
 *
 * @param due the last day that is in time, or what is missing of it
 * @param day the day of performance, or what is missing of it; it does not matter if nothing
 *     happened
 * @param happened whether it was done at all: true, false, or missing
 */
public record ExplainedPerformance(Step due, Step day, Step happened) {

  /**
   * Creates what became of something that is due by a day.
   *
   * @param due the last day that is in time
   * @param day the day of performance
   * @param happened whether it was done at all
   */
  public ExplainedPerformance {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(happened, "happened");
  }

  /** {@return the last day that is in time, or empty if that is missing} */
  public Optional<LocalDate> dueDay() {
    return dayOf(due);
  }

  /** {@return the day on which it was done, or empty if it was not or that is not known} */
  public Optional<LocalDate> doneOn() {
    return happened.isTrue() ? dayOf(day) : Optional.empty();
  }

  /** {@return whether it is known that it was not done} */
  public boolean isKnownUndone() {
    return happened.value().equals(new StepValue.Truth(false));
  }

  private static Optional<LocalDate> dayOf(Step step) {
    return step.value() instanceof StepValue.Day known
        ? Optional.of(known.value())
        : Optional.empty();
  }
}
