package org.jointpark.payroll;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the pay of a {@link PayLine} was handed over, and what is known of it.
 *
 * <p>A payment of which nothing is known beyond that it was made is one with no properties. One
 * that is known not to have been made is {@link org.jointpark.source.Known#none()}.
 *
 * <p>As of pay lines, there are many of these, so each property can also be asked for without an
 * {@link Optional}: first whether it is known, then for the value.
 */
public final class Payment {

  private final @Nullable LocalDate day;
  private final @Nullable PaymentRecipient recipient;
  private final @Nullable PaymentForm form;

  private Payment(Builder from) {
    day = from.day;
    recipient = from.recipient;
    form = from.form;
  }

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
  public Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  /** {@return to whom it was made} */
  public Optional<PaymentRecipient> recipient() {
    return Optional.ofNullable(recipient);
  }

  /** {@return in what it was made} */
  public Optional<PaymentForm> form() {
    return Optional.ofNullable(form);
  }

  /** {@return whether {@link #day} has a value} */
  public boolean isDayKnown() {
    return day != null;
  }

  /** {@return whether {@link #recipient} has a value} */
  public boolean isRecipientKnown() {
    return recipient != null;
  }

  /** {@return whether {@link #form} has a value} */
  public boolean isFormKnown() {
    return form != null;
  }

  /**
   * {@return the day on which it was made}
   *
   * @throws IllegalStateException if it is unknown
   */
  public LocalDate knownDay() {
    if (day == null) {
      throw unknown("day", "isDayKnown");
    }
    return day;
  }

  /**
   * {@return to whom it was made}
   *
   * @throws IllegalStateException if that is unknown
   */
  public PaymentRecipient knownRecipient() {
    if (recipient == null) {
      throw unknown("recipient", "isRecipientKnown");
    }
    return recipient;
  }

  /**
   * {@return in what it was made}
   *
   * @throws IllegalStateException if that is unknown
   */
  public PaymentForm knownForm() {
    if (form == null) {
      throw unknown("form", "isFormKnown");
    }
    return form;
  }

  private IllegalStateException unknown(String property, String question) {
    return new IllegalStateException("%s must be known, but was not (%s). Maybe ask %s() before"
        .formatted(property, this, question));
  }

  /** {@return a new builder that holds every property of this payment} */
  public Builder toBuilder() {
    return new Builder().day(day()).recipient(recipient()).form(form());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payment that
        && Objects.equals(day, that.day)
        && recipient == that.recipient
        && form == that.form;
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, recipient, form);
  }

  /** {@return what is known of it} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("payment");
    day().ifPresent(known -> text.append(" on ").append(known));
    recipient().ifPresent(known -> text.append(" to ").append(known));
    form().ifPresent(known -> text.append(" in ").append(known));
    return text.toString();
  }

  /** Builds a {@link Payment}. Nothing is required. */
  public static final class Builder {
    private @Nullable LocalDate day;
    private @Nullable PaymentRecipient recipient;
    private @Nullable PaymentForm form;

    Builder() {}

    /**
     * Sets the day on which it was made.
     *
     * @param value the day
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder day(LocalDate value) {
      day = Objects.requireNonNull(value, "day");
      return this;
    }

    /**
     * Sets the day on which it was made, if it is known.
     *
     * @param value the day, or empty if it is unknown
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder day(Optional<? extends LocalDate> value) {
      day = value.orElse(null);
      return this;
    }

    /**
     * Sets to whom it was made.
     *
     * @param value the recipient
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder recipient(PaymentRecipient value) {
      recipient = Objects.requireNonNull(value, "recipient");
      return this;
    }

    /**
     * Sets to whom it was made, if that is known.
     *
     * @param value the recipient, or empty if it is unknown
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder recipient(Optional<? extends PaymentRecipient> value) {
      recipient = value.orElse(null);
      return this;
    }

    /**
     * Sets in what it was made.
     *
     * @param value the form
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder form(PaymentForm value) {
      form = Objects.requireNonNull(value, "form");
      return this;
    }

    /**
     * Sets in what it was made, if that is known.
     *
     * @param value the form, or empty if it is unknown
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder form(Optional<? extends PaymentForm> value) {
      form = value.orElse(null);
      return this;
    }

    /** {@return the payment} */
    public Payment build() {
      return new Payment(this);
    }
  }
}
