package org.jointpark.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.style.PlainDecimal;
import org.jointpark.style.ProseText;
import org.jointpark.time.Dating;

/** Something that happened, when, and who acted in it. */
@Value.Immutable
public abstract class Event {

  Event() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the event within its dossier} */
  public abstract EventId id();

  /** {@return what kind of happening it is} */
  public abstract EventKind kind();

  /** {@return the day or the days on which it happened} */
  public abstract Dating when();

  /** {@return who acted, at least one, sorted by id; of a statement, who holds the opinion} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> actors();

  /** {@return what happened, in our own words} */
  public abstract String description();

  /**
   * {@return what was done in it, in codes by which agreements can ask for it, sorted by code; none
   * begins with {@code event.} or {@code talks.}, which the records give by themselves}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ActCode> acts();

  /**
   * {@return numbers that were reported of it, by name, such as {@code outboundWindows}; each
   * without trailing zeros, so that equal numbers are equal}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, BigDecimal> attributes();

  /** {@return what the event rests on} */
  public abstract Evidence evidence();

  @Value.Check
  Event check() {
    ProseText.check("description", description(), "event", id());
    checkArgument(!actors().isEmpty(), "actors must be at least one (event %s)", id());
    acts().forEach(this::checkGiven);
    ImmutableSortedMap.Builder<String, BigDecimal> plain = ImmutableSortedMap.naturalOrder();
    attributes().forEach((name, value) -> {
      ProseText.check("attribute name", name, "event", id());
      plain.put(
          name, PlainDecimal.stripped("attribute '%s' of event %s".formatted(name, id()), value));
    });
    ImmutableSortedMap<String, BigDecimal> stripped = plain.buildOrThrow();
    return stripped.equals(attributes())
        ? this
        : toBuilder().attributes(stripped).build();
  }

  private void checkGiven(ActCode act) {
    checkArgument(
        !act.isGivenByRecords(),
        "act must not begin with 'event.' or 'talks.', but was '%s' (event %s). Maybe it is given"
            + " by the kind of the event",
        act,
        id());
  }

  /**
   * {@return the day on which the event became known: that of its evidence, else the first day on
   * which it may have happened; empty if that is open, so that it was always known}
   */
  public Optional<LocalDate> recorded() {
    return evidence().recorded().or(() -> when().earliest());
  }

  /** {@return a new builder that holds every property of this event} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Event}. All but the acts and the attributes is required. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
