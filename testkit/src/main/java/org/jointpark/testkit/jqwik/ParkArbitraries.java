package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingPhase;
import org.jointpark.park.OperatingStatus;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.park.Stoppage;
import org.jointpark.park.StoppageId;
import org.jointpark.park.StoppageLength;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.time.Dating;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** Generators of parks, their phases and their stoppages. */
public final class ParkArbitraries {

  private static final int HALF = 50;
  private static final int SELDOM = 30;
  private static final int MAX_ACTS = 4;

  private ParkArbitraries() {}

  /**
   * Generates ids of parks.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<ParkId> parkIds() {
    return PlainArbitraries.idTexts().map(ParkId::of);
  }

  /**
   * Generates ids of stoppages.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<StoppageId> stoppageIds() {
    return PlainArbitraries.idTexts().map(StoppageId::of);
  }

  /**
   * Generates phases of every status.
   *
   * @return an arbitrary that shrinks to one that nobody brought about
   */
  public static Arbitrary<OperatingPhase> operatingPhases() {
    return operatingPhases(IdPool.any());
  }

  /**
   * Generates phases of every status, which events of a pool began.
   *
   * @param pool which events and parties there are
   * @return an arbitrary that shrinks to one that nobody brought about
   * @throws IllegalArgumentException if the pool has no event
   */
  public static Arbitrary<OperatingPhase> operatingPhases(IdPool pool) {
    return Combinators.combine(
            Arbitraries.of(OperatingStatus.class),
            IdPool.one(pool.events()),
            IdPool.someOrNone(pool.parties()))
        .as((status, cause, initiators) -> OperatingPhase.builder()
            .status(status)
            .cause(cause)
            .initiators(initiators)
            .build());
  }

  /**
   * Generates parks.
   *
   * @return an arbitrary that shrinks to one of which no phase is recorded
   */
  public static Arbitrary<Park> parks() {
    return parks(IdPool.any());
  }

  /**
   * Generates parks of states of a pool, with phases that its events began.
   *
   * @param pool which states, parties and events there are
   * @return an arbitrary that shrinks to one of which no phase is recorded
   * @throws IllegalArgumentException if the pool has no state
   */
  public static Arbitrary<Park> parks(IdPool pool) {
    Arbitrary<Timeline<OperatingPhase>> operation = pool.events().isEmpty()
        ? Arbitraries.just(Timeline.empty())
        : TimeArbitraries.timelines(operatingPhases(pool));
    return Composite.of(Builders.withBuilder(Park::builder)
        .use(parkIds())
        .in((park, id) -> park.id(id))
        .use(PlainArbitraries.prose())
        .in((park, name) -> park.name(name))
        .use(Composite.optional(HALF, PlainArbitraries.prose()))
        .in((park, name) -> park.originalName(name))
        .use(PlainArbitraries.prose())
        .in((park, place) -> park.place(place))
        .use(TimeArbitraries.legalClocks())
        .in((park, clock) -> park.clock(clock))
        .use(IdPool.some(pool.states()))
        .in((park, states) -> park.states(states))
        .use(operation)
        .in((park, phases) -> park.operation(phases))
        .build(Park.Builder::build));
  }

  /**
   * Generates stoppages, some of which have not ended.
   *
   * @return an arbitrary that shrinks to one with one first act that has not ended
   */
  public static Arbitrary<Stoppage> stoppages() {
    return stoppages(IdPool.any());
  }

  /**
   * Generates stoppages between events of a pool, some of which have not ended. The events are in
   * any order, since a pool knows no days. Their own ids are any.
   *
   * @param pool which events and parties there are
   * @return an arbitrary that shrinks to one with one first act that has not ended
   * @throws IllegalArgumentException if the pool has no event
   */
  public static Arbitrary<Stoppage> stoppages(IdPool pool) {
    Arbitrary<Acts> acts = Combinators.combine(
            IdPool.one(pool.events()).list().ofMinSize(1).ofMaxSize(MAX_ACTS),
            Arbitraries.integers().between(1, 2))
        .as(Acts::of);
    return Composite.of(Builders.withBuilder(Stoppage::builder)
        .use(stoppageIds())
        .in((stoppage, id) -> stoppage.id(id))
        .use(PlainArbitraries.prose())
        .in((stoppage, name) -> stoppage.name(name))
        .use(acts)
        .in((stoppage, both) -> stoppage.firstActs(both.firsts()).lastActs(both.lasts()))
        .use(IdPool.someOrNone(pool.parties()))
        .in((stoppage, initiators) -> stoppage.initiators(initiators))
        .use(Composite.optional(SELDOM, PlainArbitraries.prose()))
        .in((stoppage, note) -> stoppage.note(note))
        .build(Stoppage.Builder::build));
  }

  /** The acts that can be taken for the beginning of a stoppage, and those for its end. */
  private record Acts(List<EventId> firsts, List<EventId> lasts) {

    static Acts of(List<EventId> acts, int firsts) {
      List<EventId> distinct = ImmutableSet.copyOf(acts).asList();
      int split = Math.min(firsts, distinct.size());
      return new Acts(distinct.subList(0, split), distinct.subList(split, distinct.size()));
    }
  }

  /**
   * Generates lengths of stoppages of up to some years, certain and uncertain.
   *
   * @return an arbitrary that shrinks to 0 days
   */
  public static Arbitrary<StoppageLength> stoppageLengths() {
    Arbitrary<Dating> bounded = Composite.frequencyOf(
        Tuple.of(1, TimeArbitraries.uncertainDays().map(Dating::on)),
        Tuple.of(1, TimeArbitraries.boundedIntervals().map(Dating::over)));
    return Composite.of(Combinators.combine(
            PlainArbitraries.distinctIdTexts(2, 2), bounded, bounded)
        .as((ids, one, other) -> one.compareTo(other) <= 0
            ? lengthBetween(EventId.of(ids.get(0)), one, EventId.of(ids.get(1)), other)
            : lengthBetween(EventId.of(ids.get(0)), other, EventId.of(ids.get(1)), one)));
  }

  /** Asks a dossier of two events, since it alone tells lengths. */
  private static StoppageLength lengthBetween(
      EventId firstAct, Dating first, EventId lastAct, Dating last) {
    Source source =
        Source.builder().id(SourceId.of("a")).kind(SourceKind.UNSOURCED).build();
    Party state =
        Party.builder().id(PartyId.of("a")).kind(PartyKind.STATE).name("a").build();
    Event.Builder event = Event.builder()
        .kind(EventKind.CLOSURE)
        .addActor(state.id())
        .description("a")
        .evidence(Evidence.of(source.id(), Confidence.UNCONFIRMED));
    Stoppage stoppage = Stoppage.builder()
        .id(StoppageId.of("a"))
        .name("a")
        .addFirstAct(firstAct)
        .addLastAct(lastAct)
        .build();
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("a"))
            .name("a")
            .place("a")
            .clock(LegalClock.PYONGYANG)
            .addState(state.id())
            .operation(Timeline.empty())
            .build())
        .addSource(source)
        .addParty(state)
        .addEvent(event.id(firstAct).when(first).build())
        .addEvent(event.id(lastAct).when(last).build())
        .addStoppage(stoppage)
        .build()
        .lengths(stoppage)
        .get(0);
  }
}
