package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import org.jointpark.labour.Accident;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Wage;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;

/** Tells jqwik about the values of {@code org.jointpark.labour}. */
public final class LabourArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public LabourArbitraryProvider() {
    provide(Accident.class, LabourRecordArbitraries::accidents);
    provide(AccidentId.class, LabourArbitraries::accidentIds);
    provide(Consent.class, LabourRecordArbitraries::consents);
    provide(ConsentGiver.class, LabourArbitraries::consentGivers);
    provide(
        ConsentGiver.Representative.class,
        () -> Arbitraries.just(new ConsentGiver.Representative()));
    provide(ConsentGiver.Workers.class, LabourArbitraries::consentingWorkers);
    provide(ConsentId.class, LabourArbitraries::consentIds);
    provide(Employment.class, LabourArbitraries::employments);
    provide(EmploymentId.class, LabourArbitraries::employmentIds);
    provide(EmploymentTerms.class, LabourArbitraries::employmentTerms);
    provide(Headcount.class, LabourRecordArbitraries::headcounts);
    provide(Leave.class, LabourRecordArbitraries::leaves);
    provide(Separation.class, LabourRecordArbitraries::separations);
    provide(Wage.class, LabourArbitraries::wages);
    provide(Worker.class, LabourArbitraries::workers);
    provide(WorkerId.class, LabourArbitraries::workerIds);
  }
}
