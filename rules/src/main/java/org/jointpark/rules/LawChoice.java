package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/** Which laws a {@link Check} asks about: all of them, unless less was chosen. */
@Value.Immutable
public abstract class LawChoice {

  LawChoice() {}

  /** {@return the choice of all laws} */
  public static LawChoice all() {
    return new Builder().build();
  }

  /** {@return a new builder, on which nothing is left out} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the laws that are asked about, or empty if all are} */
  public abstract Optional<ImmutableSortedSet<LawId>> only();

  /** {@return the laws that are left out} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LawId> without();

  /** {@return the least severity of the laws that are asked about} */
  @Value.Default
  public Severity leastSeverity() {
    return Severity.INFO;
  }

  @Value.Check
  void check() {
    checkArgument(
        only().filter(ImmutableSortedSet::isEmpty).isEmpty(),
        "laws must be at least one. Maybe LawChoice.all()");
  }

  /**
   * Returns whether a law is asked about.
   *
   * @param law any law
   * @return whether it is among those chosen, is not left out, and is severe enough
   */
  public boolean includes(Law law) {
    return only().map(some -> some.contains(law.id())).orElse(true)
        && !without().contains(law.id())
        && law.severity().compareTo(leastSeverity()) >= 0;
  }

  /** {@return a new builder that holds every property of this choice} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link LawChoice}. */
  public static final class Builder extends ImmutableLawChoice.Builder {
    Builder() {}
  }
}
