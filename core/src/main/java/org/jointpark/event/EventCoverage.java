package org.jointpark.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;

/**
 * Says of some acts and some days that whatever was done of it is on record, so that silence means
 * that it was not done.
 *
 * <p>Where nothing says so, the record may hold some of what was done, and that an act is missing
 * means nothing.
 */
@Value.Immutable
public abstract class EventCoverage {

  EventCoverage() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the acts of which the record is complete, at least one, sorted by code} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActCode> acts();

  /** {@return the days of which it is complete} */
  public abstract DateInterval days();

  /** {@return what the statement rests on; how sure it is limits what is concluded from silence} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkArgument(!acts().isEmpty(), "acts must be at least one (coverage of %s)", days());
  }

  /** {@return a new builder that holds every property of this coverage} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link EventCoverage}. Every property is required. */
  public static final class Builder extends ImmutableEventCoverage.Builder {
    Builder() {}
  }
}
