package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.ClaimKind;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.TalksLevel;
import org.jointpark.event.TalksOutcome;
import org.jointpark.event.Visit;
import org.jointpark.event.VisitId;

/** Generators of events, talks, visits, claims and of what the record of them covers. */
public final class EventArbitraries {

  private static final int HALF = 50;
  private static final int SELDOM = 30;
  private static final int FEW = 3;

  private EventArbitraries() {}

  /**
   * Generates ids of events.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<EventId> eventIds() {
    return PlainArbitraries.idTexts().map(EventId::of);
  }

  /**
   * Generates ids of talks.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<TalksId> talksIds() {
    return PlainArbitraries.idTexts().map(TalksId::of);
  }

  /**
   * Generates ids of visits.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<VisitId> visitIds() {
    return PlainArbitraries.idTexts().map(VisitId::of);
  }

  /**
   * Generates ids of claims.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<ClaimId> claimIds() {
    return PlainArbitraries.idTexts().map(ClaimId::of);
  }

  /**
   * Generates codes of acts that events may name, some of which are met often.
   *
   * @return an arbitrary that shrinks to {@code park.restarted}
   */
  public static Arbitrary<ActCode> actCodes() {
    return Composite.frequencyOf(
        Tuple.of(
            3,
            Arbitraries.of("park.restarted", "park.suspended", "joint-committee.met")
                .map(ActCode::of)),
        Tuple.of(
            1,
            PlainArbitraries.idTexts().map(ActCode::of).filter(code -> !code.isGivenByRecords())));
  }

  /**
   * Generates events of every kind.
   *
   * @return an arbitrary that shrinks to an event of one actor without acts and attributes
   */
  public static Arbitrary<Event> events() {
    return events(IdPool.any());
  }

  /**
   * Generates events of every kind, in which parties of a pool act. Their own ids are any.
   *
   * @param pool which parties and sources there are
   * @return an arbitrary that shrinks to an event of one actor without acts and attributes
   * @throws IllegalArgumentException if the pool has no party or no source
   */
  public static Arbitrary<Event> events(IdPool pool) {
    return Composite.of(Builders.withBuilder(Event::builder)
        .use(eventIds())
        .in((event, id) -> event.id(id))
        .use(Arbitraries.of(EventKind.class))
        .in((event, kind) -> event.kind(kind))
        .use(TimeArbitraries.datings())
        .in((event, when) -> event.when(when))
        .use(IdPool.some(pool.parties()))
        .in((event, actors) -> event.actors(actors))
        .use(PlainArbitraries.prose())
        .in((event, description) -> event.description(description))
        .use(actCodes().list().ofMaxSize(2))
        .in((event, acts) -> event.acts(acts))
        .use(attributes())
        .in((event, attributes) -> event.attributes(attributes))
        .use(SourceArbitraries.evidence(pool))
        .in((event, evidence) -> event.evidence(evidence))
        .build(Event.Builder::build));
  }

  private static Arbitrary<Map<String, BigDecimal>> attributes() {
    Arbitrary<String> names = Composite.frequencyOf(
        Tuple.of(3, Arbitraries.of("outboundWindows", "inboundWindows", "persons")),
        Tuple.of(1, PlainArbitraries.prose()));
    return Arbitraries.maps(names, PlainArbitraries.decimals())
        .ofMaxSize(FEW)
        .map(ImmutableSortedMap::copyOf);
  }

  /**
   * Generates talks of every level and outcome.
   *
   * @return an arbitrary that shrinks to talks of one party without an agenda
   */
  public static Arbitrary<Talks> talks() {
    return talks(IdPool.any());
  }

  /**
   * Generates talks of every level and outcome between parties of a pool; some are an event of it.
   * Their own ids are any.
   *
   * @param pool which parties, events and sources there are
   * @return an arbitrary that shrinks to talks of one party without an agenda
   * @throws IllegalArgumentException if the pool has no party or no source
   */
  public static Arbitrary<Talks> talks(IdPool pool) {
    Arbitrary<String> prose = PlainArbitraries.prose();
    return Composite.of(Builders.withBuilder(Talks::builder)
        .use(talksIds())
        .in((talks, id) -> talks.id(id))
        .use(Arbitraries.of(TalksLevel.class))
        .in((talks, level) -> talks.level(level))
        .use(prose)
        .in((talks, body) -> talks.body(body))
        .use(Composite.optional(HALF, PlainArbitraries.counts(1)))
        .in((talks, round) -> talks.round(round))
        .use(TimeArbitraries.datings())
        .in((talks, when) -> talks.when(when))
        .use(Composite.optional(HALF, prose))
        .in((talks, place) -> talks.place(place))
        .use(IdPool.some(pool.parties()))
        .in((talks, parties) -> talks.parties(parties))
        .use(Arbitraries.of(Area.class).list().ofMaxSize(FEW))
        .in((talks, agenda) -> talks.agenda(agenda))
        .use(Composite.optional(SELDOM, prose))
        .in((talks, note) -> talks.agendaNote(note))
        .use(Arbitraries.of(TalksOutcome.class))
        .in((talks, outcome) -> talks.outcome(outcome))
        .use(Composite.optional(SELDOM, prose))
        .in((talks, note) -> talks.outcomeNote(note))
        .use(IdPool.oneOrNone(pool.events()))
        .in((talks, event) -> talks.event(event))
        .use(SourceArbitraries.evidence(pool))
        .in((talks, evidence) -> talks.evidence(evidence))
        .build(Talks.Builder::build));
  }

  /**
   * Generates visits.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Visit> visits() {
    return visits(IdPool.any());
  }

  /**
   * Generates visits, some of which are an event of a pool. Their own ids are any.
   *
   * @param pool which events and sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Visit> visits(IdPool pool) {
    return Composite.of(Builders.withBuilder(Visit::builder)
        .use(visitIds())
        .in((visit, id) -> visit.id(id))
        .use(PlainArbitraries.prose())
        .in((visit, delegation) -> visit.delegation(delegation))
        .use(PlainArbitraries.prose())
        .in((visit, purpose) -> visit.purpose(purpose))
        .use(TimeArbitraries.datings())
        .in((visit, when) -> visit.when(when))
        .use(Composite.optional(HALF, PlainArbitraries.counts(1)))
        .in((visit, visitors) -> visit.visitors(visitors))
        .use(IdPool.oneOrNone(pool.events()))
        .in((visit, event) -> visit.event(event))
        .use(SourceArbitraries.evidence(pool))
        .in((visit, evidence) -> visit.evidence(evidence))
        .build(Visit.Builder::build));
  }

  /**
   * Generates claims of every kind.
   *
   * @return an arbitrary that shrinks to one of one agreement
   */
  public static Arbitrary<Claim> claims() {
    return claims(IdPool.any());
  }

  /**
   * Generates claims of every kind, in which parties of a pool speak of agreements of it, or of
   * some of their provisions. Their own ids are any.
   *
   * @param pool which parties, agreements, provisions, events and sources there are
   * @return an arbitrary that shrinks to one of one agreement
   * @throws IllegalArgumentException if the pool has no party, no agreement or no source
   */
  public static Arbitrary<Claim> claims(IdPool pool) {
    return Composite.of(Builders.withBuilder(Claim::builder)
        .use(claimIds())
        .in((claim, id) -> claim.id(id))
        .use(IdPool.one(pool.parties()))
        .in((claim, party) -> claim.party(party))
        .use(TimeArbitraries.days())
        .in((claim, day) -> claim.day(day))
        .use(Arbitraries.of(ClaimKind.class))
        .in((claim, kind) -> claim.kind(kind))
        .use(topics(pool))
        .in((claim, topic) -> claim.targets(topic.targets()).provisions(topic.provisions()))
        .use(IdPool.oneOrNone(pool.events()))
        .in((claim, event) -> claim.event(event))
        .use(SourceArbitraries.evidence(pool))
        .in((claim, evidence) -> claim.evidence(evidence))
        .build(Claim.Builder::build));
  }

  /** What is claimed of: agreements, and some of their provisions. */
  private record Topic(
      ImmutableSortedSet<AgreementId> targets, ImmutableSortedSet<ProvisionId> provisions) {}

  private static Arbitrary<Topic> topics(IdPool pool) {
    return Combinators.combine(
            IdPool.some(pool.agreements()),
            IdPool.someOrNone(pool.provisions().keySet().asList()))
        .as((targets, provisions) -> new Topic(
            targets,
            provisions.stream()
                .filter(provision -> targets.contains(pool.provisions().get(provision)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
  }

  /**
   * Generates statements of completeness, of acts that events name and of those that records have
   * by themselves.
   *
   * @return an arbitrary that shrinks to one of one act
   */
  public static Arbitrary<EventCoverage> eventCoverages() {
    return eventCoverages(IdPool.any());
  }

  /**
   * Generates statements of completeness that rest on sources of a pool.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one of one act
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<EventCoverage> eventCoverages(IdPool pool) {
    Arbitrary<ActCode> acts = Composite.frequencyOf(
        Tuple.of(3, actCodes()),
        Tuple.of(1, Arbitraries.of(EventKind.class).map(ActCode::of)),
        Tuple.of(1, Arbitraries.of(TalksLevel.class).map(ActCode::of)));
    return Composite.of(Builders.withBuilder(EventCoverage::builder)
        .use(acts.list().ofMinSize(1).ofMaxSize(FEW))
        .in((coverage, some) -> coverage.acts(some))
        .use(TimeArbitraries.intervals())
        .in((coverage, days) -> coverage.days(days))
        .use(SourceArbitraries.evidence(pool))
        .in((coverage, evidence) -> coverage.evidence(evidence))
        .build(EventCoverage.Builder::build));
  }
}
