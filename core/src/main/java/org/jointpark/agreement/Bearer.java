package org.jointpark.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.jointpark.party.PartyId;

/** Who bears a provision: one party, or several that share it in one way or the other. */
@Value.Immutable(builder = false)
public abstract class Bearer {

  Bearer() {}

  /**
   * Returns one party as bearer.
   *
   * @param party the party
   * @return the bearer
   */
  public static Bearer one(PartyId party) {
    return ImmutableBearer.of(BearerMode.ONE, ImmutableSortedSet.of(party));
  }

  /**
   * Returns several parties as bearer, all of them together.
   *
   * @param parties the parties, in any order
   * @return the bearer
   * @throws IllegalArgumentException if there are fewer than two different parties
   */
  public static Bearer jointly(Iterable<PartyId> parties) {
    return ImmutableBearer.of(BearerMode.JOINTLY, parties);
  }

  /**
   * Returns several parties as bearer, each for itself.
   *
   * @param parties the parties, in any order
   * @return the bearer
   * @throws IllegalArgumentException if there are fewer than two different parties
   */
  public static Bearer severally(Iterable<PartyId> parties) {
    return ImmutableBearer.of(BearerMode.SEVERALLY, parties);
  }

  /** {@return how the parties share the provision} */
  @Value.Parameter
  public abstract BearerMode mode();

  /** {@return the parties, sorted by id: one, or at least two if they share} */
  @Value.Parameter
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> parties();

  @Value.Check
  void check() {
    checkArgument(
        mode() == BearerMode.ONE || parties().size() >= 2,
        "parties must be at least two to bear something %s, but were %s",
        mode(),
        parties());
  }

  /** {@return the parties and how they share, such as {@code ROK} or {@code DPRK, ROK jointly}} */
  @Override
  public String toString() {
    String names = Joiner.on(", ").join(parties());
    return mode() == BearerMode.ONE
        ? names
        : names + " " + Ascii.toLowerCase(mode().name());
  }
}
