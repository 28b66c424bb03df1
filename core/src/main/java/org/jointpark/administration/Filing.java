package org.jointpark.administration;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.source.Known;
import org.jointpark.style.IdText;
import org.jointpark.time.DateInterval;

/**
 * A report that a firm makes, or should have made, to an authority about a period.
 *
 * <p>That it was not made is known, and is something else than that no day is recorded: see
 * {@link #filed()}. By which day it was due is a matter of law, not of the record.
 */
@Value.Immutable
public abstract class Filing {

  Filing() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the filing} */
  public abstract FilingId id();

  /** {@return the firm that reports} */
  public abstract FirmId firm();

  /** {@return the facility of that firm that it reports on, or empty if it names none} */
  public abstract Optional<FacilityId> facility();

  /** {@return what is reported, such as {@code monthly-statistics}} */
  public abstract String kind();

  /** {@return the days that it reports on, with a start and an end} */
  public abstract DateInterval period();

  /** {@return the day on which it was filed; none if it is known not to have been filed} */
  @Value.Default
  public Known<LocalDate> filed() {
    return Known.unknown();
  }

  @Value.Check
  void check() {
    IdText.check("filing kind", kind());
    checkArgument(
        period().isBounded(),
        "period must have a start and an end, but was %s (filing %s)",
        period(),
        id());
  }

  /** {@return a new builder that holds every property of this filing} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Filing}. The id, the firm, the kind and the period are required. */
  public static final class Builder extends ImmutableFiling.Builder {
    Builder() {}
  }
}
