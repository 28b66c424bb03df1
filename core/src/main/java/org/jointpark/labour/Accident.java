package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;

/**
 * An accident at work.
 *
 * <p>Zero injured and zero dead are known numbers; a number that is absent was not recorded. The
 * workers are those who came to harm, as far as they are known: none may be named where many are
 * counted, but no more than are counted.
 */
@Value.Immutable
public abstract class Accident {

  Accident() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the accident} */
  public abstract AccidentId id();

  /** {@return at which firm it happened} */
  public abstract FirmId firm();

  /** {@return where it happened, or empty if that is not recorded} */
  public abstract Optional<FacilityId> facility();

  /** {@return when it happened} */
  public abstract LocalDate day();

  /** {@return who is known to have come to harm} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<WorkerId> workers();

  /** {@return how many were hurt and lived, or empty if that is not recorded} */
  public abstract Optional<Integer> injured();

  /** {@return how many died, or empty if that is not recorded} */
  public abstract Optional<Integer> dead();

  /** {@return when it was reported to the authority, not before it happened; none if it was not} */
  @Value.Default
  public Known<LocalDate> reported() {
    return Known.unknown();
  }

  /** {@return what this accident rests on, or empty if it stands in the firm's own books} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    checkCount("injured", injured());
    checkCount("dead", dead());
    if (injured().isPresent() && dead().isPresent()) {
      long harmed = (long) injured().get() + dead().get();
      checkArgument(
          workers().size() <= harmed,
          "workers must be at most the %s injured and dead, but were %s (accident %s)",
          harmed,
          workers().size(),
          id());
    }
    reported()
        .value()
        .ifPresent(report -> checkArgument(
            !report.isBefore(day()),
            "report must not be before the day %s, but was %s (accident %s)",
            day(),
            report,
            id()));
  }

  private void checkCount(String name, Optional<Integer> count) {
    checkArgument(
        count.orElse(0) >= 0,
        "%s must not be negative, but was %s (accident %s)",
        name,
        count.orElse(0),
        id());
  }

  /** {@return a new builder that holds every property of this accident} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Accident}. The id, the firm and the day are required. */
  public static final class Builder extends ImmutableAccident.Builder {
    Builder() {}
  }
}
