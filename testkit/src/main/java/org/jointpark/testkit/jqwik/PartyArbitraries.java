package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.party.StateCode;

/** Generators of parties and of the codes of states. */
public final class PartyArbitraries {

  private PartyArbitraries() {}

  /**
   * Generates ids of parties.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<PartyId> partyIds() {
    return PlainArbitraries.idTexts().map(PartyId::of);
  }

  /**
   * Generates codes of states, and any other two letters.
   *
   * @return an arbitrary that shrinks to {@code KR}
   */
  public static Arbitrary<StateCode> stateCodes() {
    return Composite.frequencyOf(
            Tuple.of(3, Arbitraries.of("KR", "KP", "CN", "DE")),
            Tuple.of(1, Arbitraries.strings().withCharRange('A', 'Z').ofLength(2)))
        .map(StateCode::of);
  }

  /**
   * Generates parties of every kind.
   *
   * @return an arbitrary that shrinks to a state
   */
  public static Arbitrary<Party> parties() {
    return parties(IdPool.any());
  }

  /**
   * Generates parties of every kind, whose sides are states of a pool. Their own ids are any.
   *
   * @param pool which states there are
   * @return an arbitrary that shrinks to a state
   */
  public static Arbitrary<Party> parties(IdPool pool) {
    return parties(partyIds(), Arbitraries.of(PartyKind.class), pool);
  }

  private static Arbitrary<Party> parties(
      Arbitrary<PartyId> ids, Arbitrary<PartyKind> kinds, IdPool pool) {
    return Composite.of(Combinators.combine(
            ids, kinds, PlainArbitraries.prose(), IdPool.oneOrNone(pool.states()))
        .as((id, kind, name, side) -> Party.builder()
            .id(id)
            .kind(kind)
            .name(name)
            .side(side.filter(state -> kind != PartyKind.STATE && !state.equals(id)))
            .build()));
  }

  /** Generates all parties of a pool, of which the states are states and the others are not. */
  static Arbitrary<List<Party>> allOf(IdPool pool) {
    ImmutableList<PartyKind> others = ImmutableList.copyOf(PartyKind.values()).stream()
        .filter(kind -> kind != PartyKind.STATE)
        .collect(ImmutableList.toImmutableList());
    return Combinators.combine(pool.parties().stream()
            .map(id -> parties(
                Arbitraries.just(id),
                pool.states().contains(id)
                    ? Arbitraries.just(PartyKind.STATE)
                    : Arbitraries.of(others),
                pool))
            .toList())
        .as(parties -> parties);
  }
}
