package org.jointpark.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.source.VersionSet;
import org.jointpark.style.ProseText;

/** One thing that law sets, such as the premium for night work, in all versions on record. */
@Value.Immutable
public abstract class LawParameter {

  LawParameter() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the parameter within its dossier} */
  public abstract ParameterId id();

  /** {@return what is set, in words} */
  public abstract String name();

  /** {@return the unit of its numbers, such as {@code USD} or {@code percent}} */
  public abstract Optional<String> unit();

  /** {@return every version of the value, at least one} */
  public abstract VersionSet<ParameterValue> versions();

  @Value.Check
  void check() {
    ProseText.check("name", name(), "parameter", id());
    unit().ifPresent(text -> ProseText.check("unit", text, "parameter", id()));
    checkArgument(
        !versions().versions().isEmpty(), "versions must be at least one (parameter %s)", id());
  }

  /** {@return a new builder that holds every property of this parameter} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link LawParameter}. All but the unit is required. */
  public static final class Builder extends ImmutableLawParameter.Builder {
    Builder() {}
  }
}
