package org.jointpark.event;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.Dating;

/** A visit that a delegation paid to the park. */
@Value.Immutable
public abstract class Visit {

  Visit() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the visit within its dossier} */
  public abstract VisitId id();

  /** {@return who visited, in words} */
  public abstract String delegation();

  /** {@return what for, in words} */
  public abstract String purpose();

  /** {@return the day or the days of the visit} */
  public abstract Dating when();

  /** {@return how many people visited, at least one} */
  public abstract Optional<Integer> visitors();

  /** {@return the event that it is, or empty if it is not among the events} */
  public abstract Optional<EventId> event();

  /** {@return what the record of the visit rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    ProseText.check("delegation", delegation(), "visit", id());
    ProseText.check("purpose", purpose(), "visit", id());
    visitors()
        .ifPresent(number -> checkArgument(
            number >= 1, "visitors must be at least 1, but were %s (visit %s)", number, id()));
  }

  /** {@return a new builder that holds every property of this visit} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Builds a {@link Visit}. The id, the delegation, the purpose, the days and the evidence are
   * required.
   */
  public static final class Builder extends ImmutableVisit.Builder {
    Builder() {}
  }
}
