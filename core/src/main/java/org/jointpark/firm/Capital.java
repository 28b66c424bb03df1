package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;

/**
 * The capital of a firm, by the states that it comes from.
 *
 * <p>If it is {@linkplain Itemisation#COMPLETE completely} itemised, as it is unless one says
 * otherwise, a state that is not listed has none of it; zero and not listed are then the same, and
 * equal. Else such a state's part is unknown, and so is the total.
 *
 * <pre>{@code
 * Capital capital =
 *     Capital.builder()
 *         .currency(Currency.getInstance("USD"))
 *         .putByOrigin(StateCode.of("KR"), Money.parse("USD 900000"))
 *         .putByOrigin(StateCode.of("KP"), Money.parse("USD 100000"))
 *         .build();
 * capital.total(); // Optional[USD 1000000]
 * }</pre>
 */
@Value.Immutable
public abstract class Capital {

  Capital() {}

  /** {@return a new builder, on which the currency is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the currency of every amount} */
  public abstract Currency currency();

  /** {@return the parts that are listed; of a complete itemisation, none of them is zero} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<StateCode, Money> byOrigin();

  /** {@return whether a state that is not listed has no part, or an unknown one} */
  @Value.Default
  public Itemisation itemisation() {
    return Itemisation.COMPLETE;
  }

  /** Checks the amounts, then leaves out those that say nothing. */
  @Value.Check
  Capital check() {
    byOrigin().forEach(this::check);
    var unused = total(); // overflows here rather than where it is read
    return isComplete() && byOrigin().values().stream().anyMatch(Money::isZero)
        ? toBuilder()
            .byOrigin(Maps.filterValues(byOrigin(), part -> !part.isZero()))
            .build()
        : this;
  }

  private void check(StateCode origin, Money part) {
    checkArgument(
        part.currency().equals(currency()),
        "capital must be in %s, but was %s (from %s)",
        currency(),
        part,
        origin);
    checkArgument(
        !part.isNegative(), "capital must not be negative, but was %s (from %s)", part, origin);
  }

  private boolean isComplete() {
    return itemisation() == Itemisation.COMPLETE;
  }

  /**
   * Returns the part that comes from a state.
   *
   * @param origin the state
   * @return the part, which may be zero, or empty if it is unknown
   */
  public Optional<Money> partFrom(StateCode origin) {
    return Optional.ofNullable(byOrigin().get(origin))
        .or(() -> isComplete() ? Optional.of(Money.zero(currency())) : Optional.empty());
  }

  /** {@return the sum of all parts, or empty if some are unknown} */
  public Optional<Money> total() {
    return isComplete()
        ? Optional.of(byOrigin().values().stream().reduce(Money.zero(currency()), Money::plus))
        : Optional.empty();
  }

  /** {@return a new builder that holds every property of this capital} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Capital}. The currency is required. */
  public static final class Builder extends ImmutableCapital.Builder {
    Builder() {}
  }
}
