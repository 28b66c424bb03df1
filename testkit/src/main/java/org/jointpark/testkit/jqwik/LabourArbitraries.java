package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitrary;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;

/** Generators of workers, their employments, and what happens to them at work. */
public final class LabourArbitraries {

  private LabourArbitraries() {}

  /**
   * Generates ids of workers.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<WorkerId> workerIds() {
    return PlainArbitraries.idTexts().map(WorkerId::of);
  }

  /**
   * Generates ids of employments.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<EmploymentId> employmentIds() {
    return PlainArbitraries.idTexts().map(EmploymentId::of);
  }
}
