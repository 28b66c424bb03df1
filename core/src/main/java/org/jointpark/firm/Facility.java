package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.DateInterval;

/**
 * A place in a park where a firm makes, stores or administers something, or houses its workers.
 *
 * <p>A facility may be part of another of the same firm, as a production line is of its factory. A
 * {@code Dossier} refuses one that is part of a facility that is not there, is another firm's, or
 * is, over however many steps, a part of it.
 */
@Value.Immutable
public abstract class Facility {

  Facility() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the facility within its dossier} */
  public abstract FacilityId id();

  /** {@return the firm that runs it} */
  public abstract FirmId firm();

  /** {@return what it is used for} */
  public abstract FacilityKind kind();

  /** {@return the name} */
  public abstract String name();

  /** {@return the plot on which it stands, as the park numbers or names its plots} */
  public abstract Optional<String> plot();

  /** {@return the facility that it is part of, or empty if none is recorded} */
  public abstract Optional<FacilityId> partOf();

  /** {@return the days on which the firm runs it; an open end means that no end was set} */
  public abstract DateInterval operation();

  /** {@return what this facility rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    ProseText.check("name", name(), "facility", id());
    plot().ifPresent(plot -> ProseText.check("plot", plot, "facility", id()));
    checkArgument(
        partOf().filter(id()::equals).isEmpty(),
        "part of must be another facility, but was %s (facility %s)",
        id(),
        id());
  }

  /** {@return a new builder that holds every property of this facility} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Facility}. All but the plot and what it is part of is required. */
  public static final class Builder extends ImmutableFacility.Builder {
    Builder() {}
  }
}
