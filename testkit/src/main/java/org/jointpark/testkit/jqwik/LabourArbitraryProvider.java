package org.jointpark.testkit.jqwik;

import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;

/** Tells jqwik about the values of {@code org.jointpark.labour}. */
public final class LabourArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public LabourArbitraryProvider() {
    provide(EmploymentId.class, LabourArbitraries::employmentIds);
    provide(WorkerId.class, LabourArbitraries::workerIds);
  }
}
