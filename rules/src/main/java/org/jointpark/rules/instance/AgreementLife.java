package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Claim;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/**
 * What became of an agreement, as seen from a perspective.
 *
 * @param inForce the first day on which it is in force
 * @param stages its stages before the horizon
 * @param exercises the powers that were exercised under it
 * @param contesting the claims on it that did not count, by day
 * @param unsettledFrom the first day of an exercise that moves it and may yet be disputed, if one
 *     is
 */
record AgreementLife(
    LocalDate inForce,
    Timeline<Stage> stages,
    ImmutableList<Exercise> exercises,
    ImmutableList<Claim> contesting,
    Optional<LocalDate> unsettledFrom) {

  /**
   * A stage, and why it began.
   *
   * @param stage the stage
   * @param cause why it began
   * @param confidence how sure that is
   */
  record Stage(LifecycleStage stage, Cause cause, Confidence confidence) {}

  /**
   * One exercise of a power.
   *
   * @param power the power
   * @param days the day, or the days between which it lies
   * @param status whether it was valid
   * @param cause the act or the event of the claim
   * @param missing what is missing or in conflict, if it is not known whether it was valid
   * @param who who exercised it
   * @param confidence how sure it is
   * @param isFinal whether nobody can dispute it later
   */
  record Exercise(
      NormOnDays power,
      DateInterval days,
      Status status,
      Cause cause,
      ImmutableSortedSet<String> missing,
      String who,
      Confidence confidence,
      boolean isFinal) {}

  /** Returns what can be said of an agreement of which nothing is recorded yet: nothing. */
  static AgreementLife unknown(Agreement agreement) {
    return new AgreementLife(
        NormsOnDays.inForce(agreement),
        Timeline.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty());
  }

  /** Returns its last stage, if that is an end. */
  Optional<Timeline.Piece<Stage>> end() {
    ImmutableList<Timeline.Piece<Stage>> pieces = stages.pieces();
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(pieces.get(pieces.size() - 1))
            .filter(last -> last.value().stage().isEnd());
  }

  /** Returns the days on which it is suspended. */
  DaySet suspended() {
    return stages.daysWhere(stage -> stage.stage() == LifecycleStage.SUSPENDED);
  }
}
