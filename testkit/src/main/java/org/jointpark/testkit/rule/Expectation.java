package org.jointpark.testkit.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Law;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;

/**
 * What is looked at, and how it is told that it is not as expected.
 *
 * @param law the rule
 * @param subject the record
 * @param day the day
 * @param verdicts all verdicts on the record
 */
record Expectation(Law law, SubjectKey subject, LocalDate day, ImmutableList<Verdict> verdicts) {

  /** Returns an error that tells what was expected and what there is. */
  AssertionError failed(String expected, String actual) {
    StringBuilder message = new StringBuilder()
        .append("\nExpecting %s on %s by rule %s\n".formatted(subject, day, law))
        .append("  ")
        .append(expected)
        .append('\n')
        .append("but it\n")
        .append("  ")
        .append(actual)
        .append('\n')
        .append(verdicts.isEmpty() ? "No verdicts were found." : "Verdicts found:");
    verdicts.forEach(verdict -> message.append("\n  ").append(told(verdict)));
    return new AssertionError(message.toString());
  }

  /** Returns a verdict in one line. */
  static String told(Verdict verdict) {
    StringBuilder line =
        new StringBuilder().append(verdict.status()).append(" on ").append(verdict.interval());
    verdict.amounts().forEach(amount -> line.append(", ").append(amount));
    if (!verdict.missing().isEmpty()) {
      line.append(", missing ").append(verdict.missing());
    }
    if (!verdict.conflicting().isEmpty()) {
      line.append(", in conflict ").append(verdict.conflicting());
    }
    line.append(", by ").append(verdict.citation().id());
    line.append(" (").append(verdict.layer()).append(", ").append(verdict.confidence());
    if (verdict.is(Flag.PRESUMED)) {
      line.append(", presumed");
    }
    return line.append(')').toString();
  }
}
