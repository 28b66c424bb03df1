package org.jointpark.park;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.event.EventId;
import org.jointpark.party.PartyId;
import org.jointpark.style.ProseText;

/**
 * A time in which a park stood still, between acts of which several can be taken for its beginning
 * and its end.
 *
 * <p>Did the stoppage of 2013 begin with the ban on entry or with the walk-out of the workers, and
 * did it end with the agreement or with the reopening? A stoppage keeps every such act, and
 * {@link Dossier#lengths} has one length for each pair of them.
 */
@Value.Immutable
public abstract class Stoppage {

  Stoppage() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the stoppage within its dossier} */
  public abstract StoppageId id();

  /** {@return the name, such as {@code Stoppage of 2013}} */
  public abstract String name();

  /** {@return the events that can be taken for its beginning, at least one} */
  public abstract ImmutableList<EventId> firstActs();

  /** {@return the events that can be taken for its end, or none if it has not ended} */
  public abstract ImmutableList<EventId> lastActs();

  /** {@return who brought it about; empty if that is not recorded} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> initiators();

  /** {@return a remark on the stoppage} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    ProseText.check("name", name(), "stoppage", id());
    checkArgument(!firstActs().isEmpty(), "first acts must be at least one (stoppage %s)", id());
    ImmutableList<EventId> acts =
        ImmutableList.<EventId>builder().addAll(firstActs()).addAll(lastActs()).build();
    checkArgument(
        ImmutableSet.copyOf(acts).size() == acts.size(),
        "acts must be named once each, but were %s and %s (stoppage %s)",
        firstActs(),
        lastActs(),
        id());
  }

  /** {@return whether it has ended} */
  public boolean hasEnded() {
    return !lastActs().isEmpty();
  }

  /** {@return a new builder that holds every property of this stoppage} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Stoppage}. The id, the name and a first act are required. */
  public static final class Builder extends ImmutableStoppage.Builder {
    Builder() {}
  }
}
