package org.jointpark.testkit.jqwik;

import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.Visit;
import org.jointpark.event.VisitId;

/** Tells jqwik about the values of {@code org.jointpark.event}. */
public final class EventArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public EventArbitraryProvider() {
    provide(ActCode.class, EventArbitraries::actCodes);
    provide(Claim.class, EventArbitraries::claims);
    provide(ClaimId.class, EventArbitraries::claimIds);
    provide(Event.class, EventArbitraries::events);
    provide(EventCoverage.class, EventArbitraries::eventCoverages);
    provide(EventId.class, EventArbitraries::eventIds);
    provide(Talks.class, EventArbitraries::talks);
    provide(TalksId.class, EventArbitraries::talksIds);
    provide(Visit.class, EventArbitraries::visits);
    provide(VisitId.class, EventArbitraries::visitIds);
  }
}
