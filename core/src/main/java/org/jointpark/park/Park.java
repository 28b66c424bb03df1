package org.jointpark.park;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.party.PartyId;
import org.jointpark.style.ProseText;
import org.jointpark.time.DaySet;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** A joint industrial park: where it lies, whose it is, and on which days it worked. */
@Value.Immutable
public abstract class Park {

  Park() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the park} */
  public abstract ParkId id();

  /** {@return the name} */
  public abstract String name();

  /** {@return the name in the script of the state in which it lies} */
  public abstract Optional<String> originalName();

  /** {@return where it lies, in words} */
  public abstract String place();

  /** {@return the clock that decides which day it is in the park} */
  public abstract LegalClock clock();

  /** {@return the states that agreed upon it, at least one} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> states();

  /** {@return in which phase it is on each day; a gap where that is not recorded} */
  public abstract Timeline<OperatingPhase> operation();

  @Value.Check
  void check() {
    ProseText.check("name", name(), "park", id());
    ProseText.check("place", place(), "park", id());
    checkArgument(!states().isEmpty(), "states must be at least one (park %s)", id());
  }

  /** {@return the days on which it is recorded that the park operates} */
  public DaySet operatingDays() {
    return operation().daysWhere(phase -> phase.status().isOperating());
  }

  /**
   * Returns the status on a day.
   *
   * @param day any day
   * @return the status, or empty if it is not recorded
   */
  public Optional<OperatingStatus> statusOn(LocalDate day) {
    return operation().at(day).map(OperatingPhase::status);
  }

  /** {@return a new builder that holds every property of this park} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Park}. All but the original name is required, with at least one state. */
  public static final class Builder extends ImmutablePark.Builder {
    Builder() {}
  }
}
