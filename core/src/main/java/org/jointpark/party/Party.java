package org.jointpark.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.style.ProseText;

/**
 * Somebody who can act, owe or be owed: a state, an organ of it, a joint body, a company, a
 * delegation, or whoever is in a role.
 */
@Value.Immutable
public abstract class Party {

  Party() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the party within its dossier} */
  public abstract PartyId id();

  /** {@return what kind of actor it is} */
  public abstract PartyKind kind();

  /** {@return what it is called} */
  public abstract String name();

  /**
   * {@return the state that the party belongs to, or empty if it is a state itself, belongs to none
   * alone, or this is not recorded}
   */
  public abstract Optional<PartyId> side();

  @Value.Check
  void check() {
    ProseText.check("name", name(), "party", id());
    checkArgument(
        kind() != PartyKind.STATE || side().isEmpty(),
        "side must be absent from a STATE, but was %s (party %s)",
        side().map(Object::toString).orElse(""),
        id());
    checkArgument(
        side().filter(id()::equals).isEmpty(),
        "side must be another party, but was the party itself (party %s)",
        id());
  }

  /** {@return a new builder that holds every property of this party} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Party}. The id, the kind and the name are required. */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
