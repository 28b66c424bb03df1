package org.jointpark.testkit.jqwik;

import org.jointpark.rules.norm.Norm;

/** Tells jqwik about norms and cases of them. */
public final class NormArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public NormArbitraryProvider() {
    provide(Norm.class, NormArbitraries::norms);
    provide(NormCase.class, NormArbitraries::cases);
  }
}
