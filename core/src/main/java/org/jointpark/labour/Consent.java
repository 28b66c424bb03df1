package org.jointpark.labour;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jointpark.firm.FirmId;
import org.jointpark.time.DateInterval;

/**
 * That workers, or their representative, allow a firm what it may do only with consent.
 *
 * <p>The consent holds on the days of its validity; an open end says that it has not been limited
 * or withdrawn. It may be given after the first day for which it holds: whether that is good
 * enough, law says. That nobody consented is not a record of its own, but the absence of one from
 * books that are complete.
 */
@Value.Immutable
public abstract class Consent {

  Consent() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the consent} */
  public abstract ConsentId id();

  /** {@return the firm that asked for it} */
  public abstract FirmId firm();

  /** {@return who consents} */
  public abstract ConsentGiver giver();

  /** {@return to what} */
  public abstract ConsentKind kind();

  /** {@return the day on which it was given} */
  public abstract LocalDate given();

  /** {@return the days for which it holds} */
  public abstract DateInterval validity();

  /**
   * Returns whether this consent allows something to be done with a worker on a day.
   *
   * @param worker a worker of the firm
   * @param day any day
   * @return whether it speaks for {@code worker} and holds on {@code day}, whenever it was given
   */
  public boolean covers(WorkerId worker, LocalDate day) {
    return giver().speaksFor(worker) && validity().contains(day);
  }

  /** {@return a new builder that holds every property of this consent} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Consent}. Every property is required. */
  public static final class Builder extends ImmutableConsent.Builder {
    Builder() {}
  }
}
