package org.jointpark.rules;

import java.util.Comparator;
import java.util.Objects;

/**
 * That a rule could not be evaluated for a record, such as for an overflow: no verdict, but an
 * error of the rule or of the data. Faults are ordered by law, subject and reason.
 *
 * @param law the rule
 * @param subject the record: its key, or the row in which it stands if it is the key that fails
 * @param reason what went wrong, in words
 */
public record RuleFault(Law law, SubjectKey subject, String reason)
    implements Comparable<RuleFault> {

  private static final Comparator<RuleFault> ORDER = Comparator.comparing(RuleFault::law)
      .thenComparing(RuleFault::subject)
      .thenComparing(RuleFault::reason);

  /**
   * Creates a fault.
   *
   * @param law the rule
   * @param subject the record: its key, or the row in which it stands if it is the key that fails
   * @param reason what went wrong, in words
   */
  public RuleFault {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public int compareTo(RuleFault other) {
    return ORDER.compare(this, other);
  }

  /** {@return the law, the record and the reason in one line} */
  @Override
  public String toString() {
    return law + " of " + subject + ": " + reason;
  }
}
