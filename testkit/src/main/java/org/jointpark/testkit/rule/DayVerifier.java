package org.jointpark.testkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.rules.Law;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;

/** What a rule finds in a record on one day; made by {@link RuleVerifier#on}. */
public final class DayVerifier {

  private final Expectation expectation;
  private final Optional<Verdict> found;

  DayVerifier(Law law, SubjectKey subject, LocalDate day, ImmutableList<Verdict> verdicts) {
    this.expectation = new Expectation(law, subject, day, verdicts);
    this.found =
        verdicts.stream().filter(verdict -> verdict.interval().contains(day)).findFirst();
  }

  /**
   * Verifies that the record violates the rule on the day.
   *
   * @return the verdict, to look at more closely
   * @throws AssertionError if it does not
   */
  @CanIgnoreReturnValue
  public VerdictVerifier violates() {
    return has(Outcome.VIOLATED, "to violate the rule");
  }

  /**
   * Verifies that the record complies with the rule on the day.
   *
   * @return the verdict, to look at more closely
   * @throws AssertionError if it does not
   */
  @CanIgnoreReturnValue
  public VerdictVerifier isCompliant() {
    return has(Outcome.COMPLIANT, "to be compliant");
  }

  /**
   * Verifies that it cannot be told whether the record complies with the rule on the day, since
   * facts are missing or exceptions disagree.
   *
   * @return the verdict, to look at more closely
   * @throws AssertionError if it can
   */
  @CanIgnoreReturnValue
  public VerdictVerifier isUndetermined() {
    return has(Outcome.UNDETERMINED, "to be undetermined");
  }

  /**
   * Verifies that what is to be done by a due day is not done on the day, and that time is left.
   *
   * @return the verdict, to look at more closely
   * @throws AssertionError if it is done, or the due day has passed
   */
  @CanIgnoreReturnValue
  public VerdictVerifier isPending() {
    String expected = "to be pending";
    VerdictVerifier verifier = has(Outcome.NOT_APPLICABLE, expected);
    if (!isPending(verifier.verdict())) {
      throw expectation.failed(expected, "was " + Expectation.told(verifier.verdict()));
    }
    return verifier;
  }

  private static boolean isPending(Verdict verdict) {
    return verdict.status() == Status.PENDING;
  }

  /**
   * Verifies that the rule is not about the record on the day: it applies to others only, was
   * repealed, or was not in force, in which case there is no verdict at all.
   *
   * @throws AssertionError if it is
   */
  public void doesNotApply() {
    if (found.isPresent()) {
      String expected = "not to fall under the rule";
      VerdictVerifier verifier = has(Outcome.NOT_APPLICABLE, expected);
      if (isPending(verifier.verdict())) {
        throw expectation.failed(expected, "was " + Expectation.told(verifier.verdict()));
      }
    }
  }

  @CanIgnoreReturnValue
  private VerdictVerifier has(Outcome outcome, String expected) {
    Verdict verdict = found.orElseThrow(() -> expectation.failed(expected, "had no verdict"));
    if (verdict.outcome() != outcome) {
      throw expectation.failed(expected, "was " + Expectation.told(verdict));
    }
    return new VerdictVerifier(expectation, verdict);
  }
}
