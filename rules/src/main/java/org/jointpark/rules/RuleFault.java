package org.jointpark.rules;

import java.util.Objects;

/**
 * That a rule could not be evaluated for a record, such as for an overflow: no verdict, but an
 * error of the rule or of the data.
 *
 * @param law the rule
 * @param subject the record
 * @param reason what went wrong, in words
 */
public record RuleFault(Law law, SubjectKey subject, String reason) {

  /**
   * Creates a fault.
   *
   * @param law the rule
   * @param subject the record
   * @param reason what went wrong, in words
   */
  public RuleFault {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(reason, "reason");
  }

  /** {@return the law, the record and the reason in one line} */
  @Override
  public String toString() {
    return law + " of " + subject + ": " + reason;
  }
}
