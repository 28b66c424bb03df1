package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;

/** Tells jqwik about the values of {@code org.jointpark.law}. */
public final class LawArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public LawArbitraryProvider() {
    provide(LawParameter.class, LawArbitraries::lawParameters);
    provide(ParameterId.class, LawArbitraries::parameterIds);
    provide(ParameterValue.class, LawArbitraries::parameterValues);
    provide(ParameterValue.Listing.class, LawArbitraries::listings);
    provide(ParameterValue.Numeric.class, LawArbitraries::numerics);
    provide(ParameterValue.Table.class, LawArbitraries::tables);
    provide(ParameterValue.Text.class, LawArbitraries::texts);
    provide(ParameterValue.Truth.class, LawArbitraries::truths);
    provide(ParameterValue.Unknown.class, () -> Arbitraries.create(ParameterValue.Unknown::new));
  }
}
