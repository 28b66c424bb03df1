package org.jointpark.rules.norm;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.Status;

/**
 * That people judged a provision in another way than its norms are judged by what happened.
 *
 * @param provision the provision
 * @param assessed how people judged it
 * @param told how it stands with its norms on the day; none if none holds on it
 * @param reason why the two differ
 */
public record AssessmentDifference(
    ProvisionId provision,
    AssessmentStatus assessed,
    ImmutableSortedSet<Status> told,
    Reason reason) {

  /** Why people and norms differ; of several reasons, the first. */
  public enum Reason {
    /** No norm is made of the provision. */
    NO_NORM,
    /** Under another reading of the words they agree. */
    READING,
    /** People say that the parties disagree, while norms are judged by acts that are on record. */
    DISPUTED,
    /** Norms were breached, on days that are over, and ask for the same again. */
    PAST_BREACH,
    /** Facts are missing that people did not ask for, or knew from elsewhere. */
    NOT_DECIDABLE,
    /** The words set no day, so what was not done is pending, and never late. */
    UNDATED,
    /** The condition of a norm does not hold, or nothing has triggered it. */
    CONDITION,
    /** People call it partly done; an act is done, in time or late, or it is not. */
    PARTIAL_PERFORMANCE,
    /** None of these. */
    OTHER
  }

  /**
   * Creates the difference.
   *
   * @param provision the provision
   * @param assessed how people judged it
   * @param told how it stands with its norms on the day
   * @param reason why the two differ
   */
  public AssessmentDifference {
    Objects.requireNonNull(provision);
    Objects.requireNonNull(assessed);
    Objects.requireNonNull(told);
    Objects.requireNonNull(reason);
  }
}
