package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import org.jointpark.event.ActCode;
import org.jointpark.party.PartyId;

/**
 * The acts that count for a norm: those with one of some codes, by whoever or by some parties
 * alone.
 *
 * <pre>{@code
 * Acts.of(ActCode.of("electronic-passage.built"));
 * Acts.of(ActCode.of(EventKind.CLOSURE)).by(PartyId.of("DPRK"));
 * }</pre>
 *
 * @param codes what is done, at least one code; each of them counts alike
 * @param by who has to be among those who act, or none if it is no matter who acts
 */
public record Acts(ImmutableSortedSet<ActCode> codes, ImmutableSortedSet<PartyId> by) {

  /**
   * Creates the acts.
   *
   * @param codes what is done
   * @param by who has to be among those who act, one of several being enough
   * @throws IllegalArgumentException if there is no code
   */
  public Acts {
    checkArgument(!codes.isEmpty(), "codes of acts must be at least one");
  }

  /**
   * Returns acts, by whomever.
   *
   * @param codes what is done; each code counts alike
   * @return the acts
   * @throws IllegalArgumentException if there is no code
   */
  public static Acts of(ActCode... codes) {
    return new Acts(ImmutableSortedSet.copyOf(codes), ImmutableSortedSet.of());
  }

  /**
   * Returns acts with one code, by whomever.
   *
   * @param code what is done
   * @return the acts
   * @throws IllegalArgumentException if {@code code} is no {@link ActCode}
   */
  public static Acts of(String code) {
    return of(ActCode.of(code));
  }

  /**
   * Returns these acts by some parties alone.
   *
   * @param parties who has to be among those who act, one of several being enough
   * @return the acts
   */
  public Acts by(PartyId... parties) {
    return new Acts(codes, ImmutableSortedSet.copyOf(parties));
  }

  /** {@return the codes, and who has to act} */
  @Override
  public String toString() {
    String what = Joiner.on(" or ").join(codes);
    return by.isEmpty() ? what : what + " by " + Joiner.on(" or ").join(by);
  }
}
