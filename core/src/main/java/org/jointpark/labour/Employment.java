package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.classification.IscoCode;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/**
 * That a worker is employed by a firm, from one day to another, and on what terms.
 *
 * <p>An open end says that the employment has not ended; its last day is known from the validity,
 * and why it ended from a {@link Separation}. It has a first day, since service is counted from it.
 * Somebody who comes back has another employment.
 *
 * <p>The terms lie within the validity. On a day without terms, nothing of them is recorded; terms
 * in which nothing is recorded are not kept, so that both are equal.
 *
 * <p>Whether there is a probation matters to law, so it is {@linkplain Known#unknown unknown},
 * {@linkplain Known#none none}, or the first days of the employment.
 */
@Value.Immutable
public abstract class Employment {

  Employment() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the employment} */
  public abstract EmploymentId id();

  /** {@return who works} */
  public abstract WorkerId worker();

  /** {@return who employs} */
  public abstract FirmId firm();

  /** {@return the days on which the worker is employed, from a first day on} */
  public abstract DateInterval validity();

  /** {@return the agreed terms on each day; a gap where nothing of them is recorded} */
  @Value.Default
  public Timeline<EmploymentTerms> terms() {
    return Timeline.empty();
  }

  /**
   * {@return the days of probation, which are the first ones of the validity; unknown by default}
   */
  @Value.Default
  public Known<DateInterval> probation() {
    return Known.unknown();
  }

  @Value.Check
  Employment check() {
    checkArgument(
        validity().start().isPresent(),
        "validity must have a start, but was %s (employment %s)",
        validity(),
        id());
    DaySet outside = terms().domain().difference(DaySet.of(validity()));
    checkArgument(
        outside.isEmpty(),
        "terms must lie within the validity %s, but were on %s too (employment %s). Maybe restrict"
            + " them",
        validity(),
        outside,
        id());
    probation()
        .value()
        .ifPresent(days -> checkArgument(
            validity().encloses(days) && days.start().equals(validity().start()),
            "probation must be the first days of %s, but was %s (employment %s)",
            validity(),
            days,
            id()));
    return terms().daysWhere(EmploymentTerms::isEmpty).isEmpty()
        ? this
        : toBuilder()
            .terms(terms().mapPresent(held -> Optional.of(held).filter(it -> !it.isEmpty())))
            .build();
  }

  /** {@return where the worker works on each day; a gap where that is not recorded} */
  public Timeline<FacilityId> facility() {
    return terms().mapPresent(EmploymentTerms::facility);
  }

  /** {@return what the worker does on each day; a gap where that is not recorded} */
  public Timeline<IscoCode> occupation() {
    return terms().mapPresent(EmploymentTerms::occupation);
  }

  /** {@return the grade on each day; a gap where that is not recorded} */
  public Timeline<String> grade() {
    return terms().mapPresent(EmploymentTerms::grade);
  }

  /** {@return the agreed wage on each day; a gap where that is not recorded} */
  public Timeline<Wage> wage() {
    return terms().mapPresent(EmploymentTerms::wage);
  }

  /** {@return the agreed hours a week on each day; a gap where that is not recorded} */
  public Timeline<Duration> weeklyHours() {
    return terms().mapPresent(EmploymentTerms::weeklyHours);
  }

  /** {@return a new builder that holds every property of this employment} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Employment}. All but the terms and the probation is required. */
  public static final class Builder extends ImmutableEmployment.Builder {
    Builder() {}
  }
}
