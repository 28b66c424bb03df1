package org.jointpark.testkit.jqwik;

import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.border.Tariff;

/** Tells jqwik about the values of {@code org.jointpark.border}. */
public final class BorderArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public BorderArbitraryProvider() {
    provide(CommunicationService.class, BorderArbitraries::communicationServices);
    provide(CustomsRegime.class, BorderArbitraries::customsRegimes);
    provide(PassageRegime.class, BorderArbitraries::passageRegimes);
    provide(Tariff.class, BorderArbitraries::tariffs);
  }
}
