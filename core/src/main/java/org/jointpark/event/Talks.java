package org.jointpark.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.agreement.Area;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.Dating;

/** One round of talks or one meeting of a body, held or only fixed, and how it ended. */
@Value.Immutable
public abstract class Talks {

  Talks() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the talks within their dossier} */
  public abstract TalksId id();

  /** {@return on what level they were held} */
  public abstract TalksLevel level();

  /** {@return what met, in words, such as {@code Joint committee}} */
  public abstract String body();

  /** {@return which meeting of the body it was, counted from 1} */
  public abstract Optional<Integer> round();

  /** {@return the day or the days of the talks; the days that were fixed, if they were not held} */
  public abstract Dating when();

  /** {@return where they were held} */
  public abstract Optional<String> place();

  /** {@return who took part, at least one, sorted by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> parties();

  /** {@return what they were about; empty if that is not recorded} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Area> agenda();

  /** {@return what they were about, in words} */
  public abstract Optional<String> agendaNote();

  /** {@return how they ended} */
  public abstract TalksOutcome outcome();

  /** {@return how they ended, in words} */
  public abstract Optional<String> outcomeNote();

  /** {@return the event that they are, or empty if they are not among the events} */
  public abstract Optional<EventId> event();

  /** {@return what the record of the talks rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkProse("body", body());
    place().ifPresent(text -> checkProse("place", text));
    agendaNote().ifPresent(text -> checkProse("agenda note", text));
    outcomeNote().ifPresent(text -> checkProse("outcome note", text));
    round()
        .ifPresent(number -> checkArgument(
            number >= 1, "round must be at least 1, but was %s (talks %s)", number, id()));
    checkArgument(!parties().isEmpty(), "parties must be at least one (talks %s)", id());
  }

  private void checkProse(String name, String text) {
    ProseText.check(name, text, "talks", id());
  }

  /** {@return whether the talks took place} */
  public boolean isHeld() {
    return outcome() != TalksOutcome.NOT_HELD;
  }

  /** {@return a new builder that holds every property of these talks} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds {@link Talks}. The id, the level, the body, the days, at least one party, the outcome
   * and the evidence are required.
   */
  public static final class Builder extends ImmutableTalks.Builder {
    Builder() {}
  }
}
