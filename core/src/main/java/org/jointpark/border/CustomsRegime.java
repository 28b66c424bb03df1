package org.jointpark.border;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.Evidence;

/** How goods clear the customs of a park, as far as it is told. */
@Value.Immutable
public abstract class CustomsRegime {

  CustomsRegime() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is told of the practice, by topic, such as {@code inspection}} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> practice();

  /** {@return what may not be brought in, in the order of the source} */
  public abstract ImmutableList<String> prohibitedItems();

  /** {@return what the prohibited items rest on, if it is other than the regime's evidence} */
  public abstract Optional<Evidence> prohibitedEvidence();

  /** {@return what this regime rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkArgument(
        !prohibitedItems().isEmpty() || prohibitedEvidence().isEmpty(),
        "prohibited items must be at least one if they have evidence (customs regime)");
  }

  /** {@return a new builder that holds every property of this regime} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CustomsRegime}. The evidence is required. */
  public static final class Builder extends ImmutableCustomsRegime.Builder {
    Builder() {}
  }
}
