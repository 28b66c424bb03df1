package org.jointpark.testkit.rule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;

/** A verdict whose outcome is as expected; made by the methods of {@link DayVerifier}. */
public final class VerdictVerifier {

  private final Expectation expectation;
  private final Verdict verdict;

  VerdictVerifier(Expectation expectation, Verdict verdict) {
    this.expectation = expectation;
    this.verdict = verdict;
  }

  /** {@return the verdict, for whatever else is to be verified} */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * Verifies the amount.
   *
   * @param amount what is owed for the days of the verdict
   * @return this verifier
   * @throws AssertionError if another amount is, or none
   */
  @CanIgnoreReturnValue
  public VerdictVerifier by(Money amount) {
    return is(
        verdict.amount().equals(Optional.of(amount)),
        "by " + amount,
        "was " + verdict.amount().map(found -> "by " + found).orElse("without an amount"));
  }

  /**
   * Verifies that there is no amount: the rule names none, or it was rounded to nothing.
   *
   * @return this verifier
   * @throws AssertionError if there is one
   */
  @CanIgnoreReturnValue
  public VerdictVerifier withoutAmount() {
    return is(verdict.amounts().isEmpty(), "without an amount", "was by " + verdict.amounts());
  }

  /**
   * Verifies by how many days it is late.
   *
   * @param days from the due day to the day of performance
   * @return this verifier
   * @throws AssertionError if it is late by another number of days, or that is not told
   */
  @CanIgnoreReturnValue
  public VerdictVerifier lateBy(long days) {
    Amount expected = Amount.ofDays("late", days);
    return is(
        verdict.amounts().contains(expected), expected.toString(), "was " + verdict.amounts());
  }

  /**
   * Verifies which day is due.
   *
   * @param day the last day in time
   * @return this verifier
   * @throws AssertionError if another is, or none
   */
  @CanIgnoreReturnValue
  public VerdictVerifier due(LocalDate day) {
    return is(
        verdict.due().equals(Optional.of(day)),
        "to be due by " + day,
        "was " + verdict.due().map(due -> "due by " + due).orElse("without a due day"));
  }

  /**
   * Verifies which facts are missing.
   *
   * @param names the names of all of them, in any order, such as {@code pay-line.night-hours}
   * @return this verifier
   * @throws AssertionError if others are
   */
  @CanIgnoreReturnValue
  public VerdictVerifier missing(String... names) {
    ImmutableSortedSet<String> expected = ImmutableSortedSet.copyOf(names);
    return is(
        verdict.missing().equals(expected),
        "missing " + expected,
        "was missing " + verdict.missing());
  }

  /**
   * Verifies on which days it stands so, from the first to the last.
   *
   * @param days the exact days of the verdict
   * @return this verifier
   * @throws AssertionError if it holds on others
   */
  @CanIgnoreReturnValue
  public VerdictVerifier during(DateInterval days) {
    return is(
        verdict.interval().equals(days), "during " + days, "was during " + verdict.interval());
  }

  /**
   * Verifies which version of the law decided.
   *
   * @param citation the id of its citation
   * @return this verifier
   * @throws AssertionError if another did
   */
  @CanIgnoreReturnValue
  public VerdictVerifier citing(String citation) {
    String found = verdict.citation().id();
    return is(found.equals(citation), "citing " + citation, "was citing " + found);
  }

  /**
   * Verifies whose law decided.
   *
   * @param layer the last of the layers of what was read
   * @return this verifier
   * @throws AssertionError if it is another
   */
  @CanIgnoreReturnValue
  public VerdictVerifier inLayer(Layer layer) {
    return is(verdict.layer() == layer, "in layer " + layer, "was in layer " + verdict.layer());
  }

  /**
   * Verifies how sure the verdict is.
   *
   * @param confidence the least of what was read
   * @return this verifier
   * @throws AssertionError if it is another
   */
  @CanIgnoreReturnValue
  public VerdictVerifier with(Confidence confidence) {
    return is(
        verdict.confidence() == confidence,
        "with confidence " + confidence,
        "was with confidence " + verdict.confidence());
  }

  /**
   * Verifies that the verdict rests on a presumption, and may be rebutted.
   *
   * @return this verifier
   * @throws AssertionError if it does not
   */
  @CanIgnoreReturnValue
  public VerdictVerifier isPresumed() {
    return is(verdict.is(Flag.PRESUMED), "to be presumed", "was not presumed");
  }

  private VerdictVerifier is(boolean so, String expected, String actual) {
    if (!so) {
      throw expectation.failed(expected, actual);
    }
    return this;
  }
}
