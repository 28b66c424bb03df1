package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.classification.IscoCode;
import org.jointpark.firm.FacilityId;

/**
 * What a worker and a firm have agreed on, as it holds on a day, as far as it is recorded.
 *
 * <p>What is empty was not recorded. A wage of zero and weekly hours of zero are known. Terms of
 * which nothing is recorded can be built, but an {@link Employment} does not keep them.
 */
@Value.Immutable
public abstract class EmploymentTerms {

  private static final Duration WEEK = Duration.ofDays(7);

  EmploymentTerms() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return where the worker works} */
  public abstract Optional<FacilityId> facility();

  /** {@return what the worker does} */
  public abstract Optional<IscoCode> occupation();

  /** {@return the grade, in the words of the park's or the firm's own pay scale} */
  public abstract Optional<String> grade();

  /** {@return the agreed wage, without premiums} */
  public abstract Optional<Wage> wage();

  /** {@return the agreed hours a week, without overtime: whole minutes, at most 168 hours} */
  public abstract Optional<Duration> weeklyHours();

  @Value.Check
  void check() {
    grade()
        .ifPresent(words ->
            checkArgument(!words.isBlank(), "grade must not be blank, but was '%s'", words));
    weeklyHours()
        .ifPresent(hours -> checkArgument(
            hours.equals(Duration.ofMinutes(hours.toMinutes()))
                && !hours.isNegative()
                && hours.compareTo(WEEK) <= 0,
            "weekly hours must be whole minutes from PT0S to %s, but were %s",
            WEEK,
            hours));
  }

  /** Returns whether nothing is recorded. */
  boolean isEmpty() {
    return facility().isEmpty()
        && occupation().isEmpty()
        && grade().isEmpty()
        && wage().isEmpty()
        && weeklyHours().isEmpty();
  }

  /** {@return a new builder that holds every property of these terms} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link EmploymentTerms}. Nothing is required. */
  public static final class Builder extends ImmutableEmploymentTerms.Builder {
    Builder() {}
  }
}
