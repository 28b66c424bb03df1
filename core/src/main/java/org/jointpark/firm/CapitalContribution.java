package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Evidence;

/**
 * Capital that was brought into a firm on a day.
 *
 * <p>It says what came in; what a firm has, it tells by its {@link Capital}. That nothing came in
 * is no contribution, so the amount is never zero.
 */
@Value.Immutable
public abstract class CapitalContribution {

  CapitalContribution() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the contribution} */
  public abstract CapitalContributionId id();

  /** {@return the firm that it went to} */
  public abstract FirmId firm();

  /** {@return the day on which it was brought in} */
  public abstract LocalDate day();

  /** {@return the state that it came from} */
  public abstract Optional<StateCode> origin();

  /** {@return how much it was, or was worth; more than zero} */
  public abstract Money amount();

  /** {@return in what form it was brought in} */
  public abstract ContributionForm form();

  /** {@return what this contribution rests on, if it is not the firm's own books} */
  public abstract Optional<Evidence> evidence();

  @Value.Check
  void check() {
    checkArgument(
        amount().isPositive(),
        "amount must be more than zero, but was %s (capital contribution %s)",
        amount(),
        id());
  }

  /** {@return a new builder that holds every property of this contribution} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CapitalContribution}. All but the origin and the evidence is required. */
  public static final class Builder extends ImmutableCapitalContribution.Builder {
    Builder() {}
  }
}
