package org.jointpark.payroll;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the pay of a {@link PayLine} was handed over, and what is known of it.
 *
 * <p>A payment of which nothing is known beyond that it was made is one with no properties. One
 * that is known not to have been made is {@link org.jointpark.source.Known#none()}.
 */
@Value.Immutable
public abstract class Payment {

  Payment() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the payment of a day, of which no more is known.
   *
   * @param day the day on which it was made
   * @return the payment
   */
  public static Payment on(LocalDate day) {
    return builder().day(day).build();
  }

  /** {@return the day on which it was made} */
  public abstract Optional<LocalDate> day();

  /** {@return to whom it was made} */
  public abstract Optional<PaymentRecipient> recipient();

  /** {@return in what it was made} */
  public abstract Optional<PaymentForm> form();

  /** {@return a new builder that holds every property of this payment} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Payment}. Nothing is required. */
  public static final class Builder extends ImmutablePayment.Builder {
    Builder() {}
  }
}
