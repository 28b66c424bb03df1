package org.jointpark.rules.engine;

import java.util.Optional;
import org.jointpark.rules.Law;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.SubjectKey;

/**
 * That a rule could not be evaluated for a record, before the row of the record is known.
 *
 * @param law the rule
 * @param subject the name of the kind of record
 * @param key the key of the record, or empty if it cannot be had
 * @param reason what went wrong, in words
 */
record RecordFault(Law law, String subject, Optional<SubjectKey> key, String reason) {

  /** Returns the fault of a record in a row, the first of which is 1. */
  RuleFault inRow(long row) {
    return new RuleFault(law, key.orElseGet(() -> SubjectKey.of(subject, "in row " + row)), reason);
  }
}
