package org.jointpark.border;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/** A means of communication between a park and its home states, and on which days it worked. */
@Value.Immutable
public abstract class CommunicationService {

  CommunicationService() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the means of communication} */
  public abstract CommunicationKind kind();

  /** {@return who runs it, on either side} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> operators();

  /** {@return whether it could be used on each day; a gap where that is not recorded} */
  public abstract Timeline<ServiceStatus> status();

  /** {@return what it costs, in the order of the source} */
  public abstract ImmutableList<Tariff> tariffs();

  /** {@return what else is recorded, by topic, such as dialling codes or the number of lines} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> details();

  /** {@return what this service rests on} */
  public abstract Evidence evidence();

  /** {@return the days on which it is recorded that the service could be used} */
  public DaySet availableDays() {
    return status().daysWhere(ServiceStatus::isAvailable);
  }

  /** {@return a new builder that holds every property of this service} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CommunicationService}. The kind, the status and the evidence are required. */
  public static final class Builder extends ImmutableCommunicationService.Builder {
    Builder() {}
  }
}
