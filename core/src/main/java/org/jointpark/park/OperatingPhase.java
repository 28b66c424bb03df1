package org.jointpark.park;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.jointpark.event.EventId;
import org.jointpark.party.PartyId;

/** A status of a park, with the event that began it and those who brought it about. */
@Value.Immutable
public abstract class OperatingPhase {

  OperatingPhase() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the status} */
  public abstract OperatingStatus status();

  /** {@return the event that began this phase} */
  public abstract EventId cause();

  /** {@return who brought it about; empty if that is not recorded} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> initiators();

  /** {@return a new builder that holds every property of this phase} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OperatingPhase}. The status and the cause are required. */
  public static final class Builder extends ImmutableOperatingPhase.Builder {
    Builder() {}
  }
}
