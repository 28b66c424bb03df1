package org.jointpark.testkit.jqwik;

import org.jointpark.money.Money;
import org.jointpark.money.Rate;

/** Tells jqwik about the values of {@code org.jointpark.money}. */
public final class MoneyArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public MoneyArbitraryProvider() {
    provide(Money.class, MoneyArbitraries::amounts);
    provide(Rate.class, MoneyArbitraries::rates);
  }
}
