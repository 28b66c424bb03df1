package org.jointpark.administration;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;
import org.jointpark.money.Money;

/**
 * A sum that was paid on a day.
 *
 * <p>Instalments are ordered by day, then by currency and amount.
 */
@Value.Immutable(builder = false)
public abstract class Instalment implements Comparable<Instalment> {

  private static final Comparator<Instalment> ORDER = Comparator.comparing(Instalment::day)
      .thenComparing(instalment -> instalment.amount().currency().getCurrencyCode())
      .thenComparing(instalment -> instalment.amount().tenThousandths());

  Instalment() {}

  /**
   * Returns a sum that was paid on a day.
   *
   * @param day the day
   * @param amount the sum, more than zero
   * @return the instalment
   * @throws IllegalArgumentException if {@code amount} is zero or negative
   */
  public static Instalment of(LocalDate day, Money amount) {
    return ImmutableInstalment.of(day, amount);
  }

  /** {@return the day on which it was paid} */
  @Value.Parameter
  public abstract LocalDate day();

  /** {@return what was paid, more than zero} */
  @Value.Parameter
  public abstract Money amount();

  @Value.Check
  void check() {
    checkArgument(
        amount().isPositive(),
        "amount must be more than zero, but was %s (instalment of %s)",
        amount(),
        day());
  }

  @Override
  public int compareTo(Instalment other) {
    return ORDER.compare(this, other);
  }

  /** {@return the amount and the day: {@code USD 500 on 2014-03-31}} */
  @Override
  public String toString() {
    return amount() + " on " + day();
  }
}
