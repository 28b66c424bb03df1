package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.time.UncertainDay;

/**
 * How many workers of the host state a firm had, or planned to have, as told on a day.
 *
 * <p>Counts are ordered by day, then by kind and number, then by the text of their evidence.
 */
@Value.Immutable
public abstract class WorkerCount implements Comparable<WorkerCount> {

  private static final Comparator<WorkerCount> ORDER = Comparator.comparing(WorkerCount::asOf)
      .thenComparing(WorkerCount::kind)
      .thenComparing(WorkerCount::count)
      .thenComparing(workers -> workers.evidence().toString());

  WorkerCount() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how many workers} */
  public abstract int count();

  /** {@return the day for which they were counted, or on which the plan was told} */
  public abstract UncertainDay asOf();

  /** {@return whether they were there or planned} */
  public abstract WorkerCountKind kind();

  /** {@return what this count rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkArgument(
        count() >= 0, "count must not be negative, but was %s (workers as of %s)", count(), asOf());
  }

  @Override
  public int compareTo(WorkerCount other) {
    return ORDER.compare(this, other);
  }

  /** {@return a new builder that holds every property of this count} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link WorkerCount}. Every property is required. */
  public static final class Builder extends ImmutableWorkerCount.Builder {
    Builder() {}
  }
}
