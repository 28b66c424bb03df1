package org.jointpark.labour;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.party.StateCode;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/**
 * Somebody who works in a park, by pseudonym, with what law asks of a person and not of a job.
 *
 * <p>A status is true or false on each day on which it is known, and has a gap on the others. That
 * a worker was never a refugee is known, {@code false} on all days, and not the same as a status of
 * which nobody took note. A status without a day on which it is known is not kept, so that it
 * equals one that was never mentioned.
 *
 * <pre>{@code
 * Worker worker =
 *     Worker.builder()
 *         .id(WorkerId.of("W-1"))
 *         .homeState(StateCode.of("SY"))
 *         .birthDay(UncertainDay.parse("1990"))
 *         .hasStatus(WorkerStatus.REFUGEE, DateInterval.startingOn(LocalDate.of(2013, 2, 1)))
 *         .neverHasStatus(WorkerStatus.APPRENTICE)
 *         .build();
 * worker.status(WorkerStatus.REFUGEE).at(LocalDate.of(2012, 5, 1)); // Optional[false]
 * worker.status(WorkerStatus.DISABLED).at(LocalDate.of(2012, 5, 1)); // Optional.empty
 * }</pre>
 */
@Value.Immutable
public abstract class Worker {

  Worker() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the pseudonym} */
  public abstract WorkerId id();

  /** {@return the state whose national the worker is, or empty if that is not recorded} */
  public abstract Optional<StateCode> homeState();

  /** {@return the day of birth, as far as it is known, or empty if nothing of it is recorded} */
  public abstract Optional<UncertainDay> birthDay();

  /** {@return the sex, or empty if that is not recorded} */
  public abstract Optional<Sex> sex();

  /**
   * {@return on which days the worker has each status that is known on some day; {@link #status}
   * knows the others too}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<WorkerStatus, Timeline<Boolean>> statuses();

  @Value.Check
  Worker check() {
    return statuses().values().stream().noneMatch(Timeline::isEmpty)
        ? this
        : toBuilder()
            .statuses(Maps.filterValues(statuses(), timeline -> !timeline.isEmpty()))
            .build();
  }

  /**
   * Returns on which days the worker has a status.
   *
   * @param status any status
   * @return whether the worker has it on each day; a gap where that is not known
   */
  public Timeline<Boolean> status(WorkerStatus status) {
    return statuses().getOrDefault(status, Timeline.empty());
  }

  /** {@return a new builder that holds every property of this worker} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Worker}. The id is required. A status may be told once. */
  public static final class Builder extends ImmutableWorker.Builder {
    Builder() {}

    /**
     * Tells that the worker has a status on some days, and has it on no other day.
     *
     * @param status the status
     * @param days the days
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder hasStatus(WorkerStatus status, DateInterval days) {
      return hasStatus(status, DaySet.of(days));
    }

    /**
     * Tells that the worker has a status on some days, and has it on no other day.
     *
     * @param status the status
     * @param days the days; none of them is the same as {@link #neverHasStatus}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder hasStatus(WorkerStatus status, DaySet days) {
      Timeline.Builder<Boolean> timeline = Timeline.builder();
      days.intervals().forEach(stretch -> timeline.put(stretch, true));
      days.complement().intervals().forEach(stretch -> timeline.put(stretch, false));
      return putStatus(status, timeline.build());
    }

    /**
     * Tells that the worker has a status on no day, which is known.
     *
     * @param status the status
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder neverHasStatus(WorkerStatus status) {
      return putStatus(status, Timeline.constant(false));
    }
  }
}
