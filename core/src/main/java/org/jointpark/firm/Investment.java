package org.jointpark.firm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.party.StateCode;
import org.jointpark.source.Evidence;
import org.jointpark.style.ProseText;
import org.jointpark.time.UncertainDay;

/** The plan, the contract or the presence of an investor from a third state. */
@Value.Immutable
public abstract class Investment {

  Investment() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the investment within its dossier} */
  public abstract InvestmentId id();

  /** {@return the name of the investor} */
  public abstract String investor();

  /** {@return the state that the investor comes from} */
  public abstract Optional<StateCode> homeState();

  /** {@return what it is, in words, such as {@code sales office}} */
  public abstract String kind();

  /** {@return the day of its status} */
  public abstract UncertainDay day();

  /** {@return what had become of it on that day, in words, such as {@code approved}} */
  public abstract String status();

  /** {@return how many workers of the host state were planned} */
  public abstract Optional<Integer> plannedWorkers();

  /** {@return what this investment rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    ProseText.check("investor", investor(), "investment", id());
    ProseText.check("kind", kind(), "investment", id());
    ProseText.check("status", status(), "investment", id());
    checkArgument(
        plannedWorkers().orElse(0) >= 0,
        "planned workers must not be negative, but was %s (investment %s)",
        plannedWorkers().orElse(0),
        id());
  }

  /** {@return a new builder that holds every property of this investment} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Investment}. All but the home state and the planned workers is required. */
  public static final class Builder extends ImmutableInvestment.Builder {
    Builder() {}
  }
}
