package org.jointpark.labour;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Known;

/**
 * How an employment ended.
 *
 * <p>Whether notice was given and severance was paid matters to law, so each is
 * {@linkplain Known#unknown unknown}, {@linkplain Known#none none}, or known. A severance of
 * nothing is none, in whatever currency, and equals it.
 */
@Value.Immutable
public abstract class Separation {

  Separation() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which employment ended, of which there is one separation} */
  public abstract EmploymentId employment();

  /** {@return who worked} */
  public abstract WorkerId worker();

  /** {@return who employed} */
  public abstract FirmId firm();

  /** {@return the last day of the employment, the day before its excluded end} */
  public abstract LocalDate lastDay();

  /** {@return why it ended, or empty if that is not recorded} */
  public abstract Optional<SeparationReason> reason();

  /** {@return the day on which notice was given, not after the last one; none if it was not} */
  @Value.Default
  public Known<LocalDate> notice() {
    return Known.unknown();
  }

  /** {@return what was paid for the end of the employment; none if it is known that nothing was} */
  @Value.Default
  public Known<Money> severance() {
    return Known.unknown();
  }

  @Value.Check
  Separation check() {
    notice()
        .value()
        .ifPresent(day -> checkArgument(
            !day.isAfter(lastDay()),
            "notice must not be after the last day %s, but was %s (separation %s)",
            lastDay(),
            day,
            key()));
    Known<Money> canonical = Amounts.noneIfZero("severance", severance(), "separation", key());
    return canonical.equals(severance())
        ? this
        : toBuilder().severance(canonical).build();
  }

  /** {@return what tells this separation from others: the id of the employment} */
  public String key() {
    return employment().toString();
  }

  /** {@return a new builder that holds every property of this separation} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds a {@link Separation}. The employment, the worker, the firm and the last day are
   * required.
   */
  public static final class Builder extends ImmutableSeparation.Builder {
    Builder() {}
  }
}
