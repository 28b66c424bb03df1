package org.jointpark.rules.norm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.party.PartyId;

/**
 * On whose view of the agreements norms are judged. It decides which claims count that neither a
 * power nor the consent of all parties supports.
 */
public sealed interface Perspective {

  /** That of the text: no such claim counts, and one that was made leaves the law contested. */
  record Text() implements Perspective {
    @Override
    public boolean accepts(Claim claim) {
      return false;
    }

    @Override
    public String name() {
      return "text";
    }
  }

  /**
   * That of a party: its own claims count.
   *
   * @param party the party
   */
  record OfParty(PartyId party) implements Perspective {
    /**
     * Creates the perspective.
     *
     * @param party the party
     */
    public OfParty {
      Objects.requireNonNull(party);
    }

    @Override
    public boolean accepts(Claim claim) {
      return claim.party().equals(party);
    }

    @Override
    public String name() {
      return "party " + party;
    }
  }

  /**
   * That of who decides between the parties: the claims count that were upheld.
   *
   * @param adjudicator who decided, in a few words
   * @param upheld the claims that were upheld
   */
  record Adjudication(String adjudicator, ImmutableSortedSet<ClaimId> upheld)
      implements Perspective {
    /**
     * Creates the perspective.
     *
     * @param adjudicator who decided
     * @param upheld the claims that were upheld
     * @throws IllegalArgumentException if {@code adjudicator} is blank
     */
    public Adjudication {
      checkArgument(!adjudicator.isBlank(), "adjudicator must not be blank");
      Objects.requireNonNull(upheld);
    }

    @Override
    public boolean accepts(Claim claim) {
      return upheld.contains(claim.id());
    }

    @Override
    public String name() {
      return "adjudication of " + adjudicator;
    }
  }

  /** {@return the perspective of the text} */
  static Perspective text() {
    return new Text();
  }

  /**
   * Returns the perspective of a party.
   *
   * @param party the party
   * @return the perspective
   */
  static Perspective of(PartyId party) {
    return new OfParty(party);
  }

  /**
   * Returns the perspective of who decides between the parties.
   *
   * @param adjudicator who decided, in a few words
   * @param upheld the claims that were upheld
   * @return the perspective
   * @throws IllegalArgumentException if {@code adjudicator} is blank
   */
  static Perspective adjudication(String adjudicator, Iterable<ClaimId> upheld) {
    return new Adjudication(adjudicator, ImmutableSortedSet.copyOf(upheld));
  }

  /**
   * Returns whether a claim counts that neither a power nor the consent of all parties supports.
   *
   * @param claim the claim
   * @return whether it counts
   */
  boolean accepts(Claim claim);

  /** {@return the name by which verdicts tell this perspective} */
  String name();
}
