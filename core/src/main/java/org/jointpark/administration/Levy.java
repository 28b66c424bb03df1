package org.jointpark.administration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jointpark.firm.FirmId;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;
import org.jointpark.style.IdText;
import org.jointpark.time.DateInterval;

/**
 * A tax or a fee that a firm owes, and what it paid on it.
 *
 * <p>Unless one says otherwise every payment is listed, so that no payment in the list means that
 * nothing was paid. If the {@linkplain #paymentItemisation() list is partial}, at least the
 * payments in it were made. It may hold two that are equal, since one can pay the same twice a day.
 *
 * <pre>{@code
 * Levy tax =
 *     Levy.builder()
 *         .id(LevyId.of("TAX-2014"))
 *         .firm(FirmId.of("F-1"))
 *         .kind("corporate-income-tax")
 *         .currency(Currency.getInstance("USD"))
 *         .amount(Money.parse("USD 1200"))
 *         .addPayment(Instalment.of(LocalDate.of(2015, 3, 31), Money.parse("USD 500")))
 *         .build();
 * tax.outstanding(LocalDate.of(2015, 3, 30)); // Optional[USD 1200]
 * tax.outstanding(LocalDate.of(2015, 3, 31)); // Optional[USD 700]
 * }</pre>
 */
@Value.Immutable
public abstract class Levy {

  Levy() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the levy} */
  public abstract LevyId id();

  /** {@return the firm that owes it} */
  public abstract FirmId firm();

  /** {@return what it is, such as {@code corporate-income-tax}} */
  public abstract String kind();

  /** {@return the days that it is for} */
  public abstract Optional<DateInterval> period();

  /** {@return the currency in which it is owed and paid} */
  public abstract Currency currency();

  /** {@return how much is owed in all, which may be zero} */
  public abstract Optional<Money> amount();

  /** {@return the last day on which it may be paid without being late} */
  public abstract Optional<LocalDate> due();

  /** {@return the payments that are listed, sorted by day} */
  public abstract ImmutableList<Instalment> payments();

  /** {@return whether there were no other payments, or there may have been} */
  @Value.Default
  public Itemisation paymentItemisation() {
    return Itemisation.COMPLETE;
  }

  @Value.Check
  Levy check() {
    IdText.check("levy kind", kind());
    amount().ifPresent(amount -> {
      checkCurrency("amount", amount);
      checkArgument(
          !amount.isNegative(), "amount must not be negative, but was %s (levy %s)", amount, id());
    });
    payments().forEach(payment -> checkCurrency("payment", payment.amount()));
    var unused = sum(payment -> true); // overflows here rather than where it is read
    return Comparators.isInOrder(payments(), Comparator.naturalOrder())
        ? this
        : toBuilder().payments(ImmutableList.sortedCopyOf(payments())).build();
  }

  private void checkCurrency(String property, Money amount) {
    checkArgument(
        amount.currency().equals(currency()),
        "%s must be in %s, but was %s (levy %s)",
        property,
        currency(),
        amount,
        id());
  }

  private Money sum(Predicate<Instalment> condition) {
    return payments().stream()
        .filter(condition)
        .map(Instalment::amount)
        .reduce(Money.zero(currency()), Money::plus);
  }

  private boolean isComplete() {
    return paymentItemisation() == Itemisation.COMPLETE;
  }

  /** {@return what was paid in all, which may be zero, or empty if not every payment is listed} */
  public Optional<Money> paid() {
    return isComplete() ? Optional.of(sum(payment -> true)) : Optional.empty();
  }

  /**
   * Returns what was paid up to the end of a day.
   *
   * @param day the last day whose payments count
   * @return the sum, which may be zero, or empty if not every payment is listed
   */
  public Optional<Money> paidBy(LocalDate day) {
    return isComplete() ? Optional.of(listedBy(day)) : Optional.empty();
  }

  private Money listedBy(LocalDate day) {
    return sum(payment -> !payment.day().isAfter(day));
  }

  /**
   * Returns what is still owed at the end of a day.
   *
   * @param day the last day whose payments count
   * @return the rest of the amount, zero if as much or more was paid; or empty if the amount is
   *     unknown, or if not every payment is listed and those that are do not cover it
   */
  public Optional<Money> outstanding(LocalDate day) {
    return amount()
        .map(amount -> amount.minus(listedBy(day)))
        .map(rest -> rest.isNegative() ? Money.zero(currency()) : rest)
        .filter(rest -> isComplete() || rest.isZero());
  }

  /** {@return a new builder that holds every property of this levy} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Levy}. The id, the firm, the kind and the currency are required. */
  public static final class Builder extends ImmutableLevy.Builder {
    Builder() {}
  }
}
