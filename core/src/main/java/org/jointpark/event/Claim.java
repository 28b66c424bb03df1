package org.jointpark.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.party.PartyId;
import org.jointpark.source.Evidence;

/**
 * What a party declared to be so in law of some agreements: that they have ended, are void, are
 * suspended, bind again or need not be kept.
 *
 * <p>A claim changes the law for nobody. Whether the party had the power to bring about what it
 * claims is for a judge to say.
 */
@Value.Immutable
public abstract class Claim {

  Claim() {}

  /** {@return a new builder, on which every property is yet to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier of the claim within its dossier} */
  public abstract ClaimId id();

  /** {@return who claims} */
  public abstract PartyId party();

  /** {@return the day on which it was declared} */
  public abstract LocalDate day();

  /** {@return what is claimed} */
  public abstract ClaimKind kind();

  /** {@return of which agreements it is claimed, at least one, sorted by id} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AgreementId> targets();

  /**
   * {@return of which of their provisions alone it is claimed, sorted by id; empty if it is claimed
   * of all that they say}
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ProvisionId> provisions();

  /** {@return the event in which it was declared, or empty if that is not among the events} */
  public abstract Optional<EventId> event();

  /** {@return what the record of the claim rests on} */
  public abstract Evidence evidence();

  @Value.Check
  void check() {
    checkArgument(!targets().isEmpty(), "targets must be at least one (claim %s)", id());
  }

  /** {@return the day on which the claim became known: that of its evidence, else its own} */
  public LocalDate recorded() {
    return evidence().recorded().orElseGet(this::day);
  }

  /**
   * Returns whether it is claimed of a provision.
   *
   * @param agreement the agreement in which the provision stands
   * @param provision the provision
   * @return whether the agreement is among the targets, and the provision among the provisions if
   *     any are named
   */
  public boolean isAbout(AgreementId agreement, ProvisionId provision) {
    return targets().contains(agreement)
        && (provisions().isEmpty() || provisions().contains(provision));
  }

  /** {@return a new builder that holds every property of this claim} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Claim}. All but the provisions and the event is required. */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
