package org.jointpark.border;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;
import org.jointpark.time.DateInterval;

/**
 * How people and vehicles may cross the border of a park on some days.
 *
 * <p>A window is one time of the day at which a convoy may cross. No windows, zero, is a closed
 * border; a number that is absent was not recorded.
 */
@Value.Immutable
public abstract class PassageRegime {

  PassageRegime() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the days on which this regime is in force} */
  public abstract DateInterval validity();

  /** {@return how many windows a day there are into the park} */
  public abstract Optional<Integer> outboundWindows();

  /** {@return how many windows a day there are out of the park, back home} */
  public abstract Optional<Integer> inboundWindows();

  /** {@return how many people may cross in one window} */
  public abstract Optional<Integer> personsPerWindow();

  /** {@return how many vehicles may cross in one window} */
  public abstract Optional<Integer> vehiclesPerWindow();

  /** {@return how many people may hold a permit to stay in the park at once} */
  public abstract Optional<Integer> stayPermitCap();

  /** {@return the hours of the day at which one may cross, in words} */
  public abstract Optional<String> hours();

  /** {@return how one crosses, in words, such as a window that is booked or any time of the day} */
  public abstract Optional<String> mode();

  /** {@return how long ahead names and goods are to be notified, in words} */
  public abstract Optional<String> notice();

  /** {@return what the words on notice rest on, if it is other than the regime's evidence} */
  public abstract Optional<Evidence> noticeEvidence();

  /** {@return what this regime rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkCount("outbound windows", outboundWindows());
    checkCount("inbound windows", inboundWindows());
    checkCount("persons per window", personsPerWindow());
    checkCount("vehicles per window", vehiclesPerWindow());
    checkCount("stay permit cap", stayPermitCap());
    checkArgument(
        notice().isPresent() || noticeEvidence().isEmpty(),
        "notice must be present if it has evidence (passage regime %s)",
        validity());
  }

  private void checkCount(String name, Optional<Integer> count) {
    checkArgument(
        count.orElse(0) >= 0,
        "%s must not be negative, but was %s (passage regime %s)",
        name,
        count.orElse(0),
        validity());
  }

  /** {@return a new builder that holds every property of this regime} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PassageRegime}. The validity and the evidence are required. */
  public static final class Builder extends ImmutablePassageRegime.Builder {
    Builder() {}
  }
}
