package org.jointpark.testkit.jqwik;

import org.jointpark.classification.HsCode;
import org.jointpark.classification.IscoCode;
import org.jointpark.classification.IsicCode;

/** Tells jqwik about the values of {@code org.jointpark.classification}. */
public final class ClassificationArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public ClassificationArbitraryProvider() {
    provide(HsCode.class, ClassificationArbitraries::hsCodes);
    provide(IscoCode.class, ClassificationArbitraries::iscoCodes);
    provide(IsicCode.class, ClassificationArbitraries::isicCodes);
  }
}
