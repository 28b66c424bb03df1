package org.jointpark.rules;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.jointpark.firm.FirmId;

/** Stands in for the first rule type, to show that value types are generated in this module too. */
@Value.Immutable
public abstract class Placeholder {

  Placeholder() {}

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the firms} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<FirmId> firms();

  /** Builds a {@link Placeholder}. */
  public static final class Builder extends ImmutablePlaceholder.Builder {
    Builder() {}
  }
}
