package org.jointpark.rules.subject;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jointpark.rules.Subject;

/** The subjects of all kinds of records of a park. */
public final class Subjects {

  /** Each of them, those of labour first, then those of the firms. */
  public static final ImmutableList<Subject<?>> ALL = ImmutableList.of(
      WorkerFields.WORKER,
      EmploymentFields.EMPLOYMENT,
      PayLineFields.PAY_LINE,
      WorkDayFields.WORK_DAY,
      LeaveFields.LEAVE,
      SeparationFields.SEPARATION,
      ConsentFields.CONSENT,
      AccidentFields.ACCIDENT,
      HeadcountFields.HEADCOUNT,
      FirmFields.FIRM,
      FacilityFields.FACILITY,
      CapitalContributionFields.CAPITAL_CONTRIBUTION,
      CertificateFields.CERTIFICATE,
      FilingFields.FILING,
      LevyFields.LEVY,
      InsurancePolicyFields.INSURANCE_POLICY);

  private Subjects() {}

  /**
   * Returns the subject with a name.
   *
   * @param name the name, such as {@code pay-line}
   * @return the subject, or empty if there is none
   */
  public static Optional<Subject<?>> named(String name) {
    for (Subject<?> subject : ALL) {
      if (subject.name().equals(name)) {
        return Optional.of(subject);
      }
    }
    return Optional.empty();
  }
}
