package org.jointpark.testkit.jqwik;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jointpark.agreement.AgreementId;
import org.jointpark.event.EventId;
import org.jointpark.party.PartyId;
import org.jointpark.source.Question;
import org.jointpark.source.SourceId;

/**
 * What generated values may refer to.
 *
 * <p>A value that names a source, a party, an event, an agreement or a question takes it from a
 * pool. Values of one pool fit together, and a dossier that has everything in the pool has all that
 * they refer to:
 *
 * <pre>{@code
 * IdPool pool = IdPool.any().withSources(List.of(SourceId.of("press"), SourceId.of("gazette")));
 * Arbitrary<Evidence> evidence = SourceArbitraries.evidence(pool);
 * Arbitrary<Event> events = EventArbitraries.events(pool);
 * }</pre>
 *
 * <p>A list may be empty. Then nothing refers to such a thing, and what cannot do without one, such
 * as evidence without a source, cannot be generated.
 *
 * @param sources the sources
 * @param states the parties that are states: who may be a side and may make a park
 * @param parties all parties, the states among them
 * @param events the events
 * @param agreements the agreements
 * @param questions the questions, of which no two have the same id
 */
public record IdPool(
    ImmutableList<SourceId> sources,
    ImmutableList<PartyId> states,
    ImmutableList<PartyId> parties,
    ImmutableList<EventId> events,
    ImmutableList<AgreementId> agreements,
    ImmutableList<Question> questions) {

  private static final int FEW = 3;
  private static final int HALF = 50;

  private static final IdPool ANY = new IdPool(
      ImmutableList.of(
          SourceId.of("press"), SourceId.of("Press"), SourceId.of("gazette-2"), SourceId.of("-")),
      ImmutableList.of(PartyId.of("ROK"), PartyId.of("DPRK")),
      ImmutableList.of(
          PartyId.of("ROK"), PartyId.of("DPRK"), PartyId.of("KIDMAC"), PartyId.of("the-driver")),
      ImmutableList.of(
          EventId.of("EV-1"), EventId.of("EV-10"), EventId.of("ev-1"), EventId.of("EV.2")),
      ImmutableList.of(
          AgreementId.of("AGR-2"), AgreementId.of("AGR-1"), AgreementId.of("a".repeat(64))),
      ImmutableList.of(
          question("재가동이란 \"무엇\"인가?", "again", "a-new-stop", "any-stop"),
          question("Which days\ncount?", "days", "all", "open", "0")));

  /**
   * Creates a pool. An id that is there twice counts once.
   *
   * @param sources the ids of sources
   * @param states the ids of states, which are parties too
   * @param parties the ids of parties
   * @param events the ids of events
   * @param agreements the ids of agreements
   * @param questions the questions, with different ids
   * @throws IllegalArgumentException if a state is not among the parties, or two questions have the
   *     same id
   */
  public IdPool {
    sources = distinct(sources);
    states = distinct(states);
    parties = distinct(parties);
    events = distinct(events);
    agreements = distinct(agreements);
    checkArgument(
        parties.containsAll(states), "states must be parties, but were %s of %s", states, parties);
    checkArgument(
        questions.stream().map(Question::id).distinct().count() == questions.size(),
        "questions must have different ids, but were %s",
        questions);
  }

  private static <T> ImmutableList<T> distinct(ImmutableList<T> ids) {
    return ImmutableSet.copyOf(ids).asList();
  }

  private static Question question(String text, String id, String... answers) {
    Question.Builder question = Question.builder().id(id).text(text).defaultAnswer(answers[0]);
    for (String answer : answers) {
      question.putAnswer(answer, answer + " is meant");
    }
    return question.build();
  }

  /** {@return a pool with few of everything, for values that need not fit into any dossier} */
  public static IdPool any() {
    return ANY;
  }

  /** Returns the first so many of each list of {@link #any()}. */
  static IdPool few(
      int sources, int states, int otherParties, int events, int agreements, int questions) {
    int parties = ANY.states().size();
    return ANY.withSources(ANY.sources().subList(0, sources))
        .withParties(
            ANY.states().subList(0, states), ANY.parties().subList(parties, parties + otherParties))
        .withEvents(ANY.events().subList(0, events))
        .withAgreements(ANY.agreements().subList(0, agreements))
        .withQuestions(ANY.questions().subList(0, questions));
  }

  /**
   * Returns this pool with other sources.
   *
   * @param ids the sources
   * @return the changed pool
   */
  public IdPool withSources(Iterable<SourceId> ids) {
    return new IdPool(ImmutableList.copyOf(ids), states, parties, events, agreements, questions);
  }

  /**
   * Returns this pool with other parties.
   *
   * @param stateIds those that are states
   * @param otherIds those that are not
   * @return the changed pool
   */
  public IdPool withParties(Iterable<PartyId> stateIds, Iterable<PartyId> otherIds) {
    ImmutableList<PartyId> all =
        ImmutableList.<PartyId>builder().addAll(stateIds).addAll(otherIds).build();
    return new IdPool(sources, ImmutableList.copyOf(stateIds), all, events, agreements, questions);
  }

  /**
   * Returns this pool with other events.
   *
   * @param ids the events
   * @return the changed pool
   */
  public IdPool withEvents(Iterable<EventId> ids) {
    return new IdPool(sources, states, parties, ImmutableList.copyOf(ids), agreements, questions);
  }

  /**
   * Returns this pool with other agreements.
   *
   * @param ids the agreements
   * @return the changed pool
   */
  public IdPool withAgreements(Iterable<AgreementId> ids) {
    return new IdPool(sources, states, parties, events, ImmutableList.copyOf(ids), questions);
  }

  /**
   * Returns this pool with other questions.
   *
   * @param other the questions
   * @return the changed pool
   * @throws IllegalArgumentException if two of them have the same id
   */
  public IdPool withQuestions(Iterable<Question> other) {
    return new IdPool(sources, states, parties, events, agreements, ImmutableList.copyOf(other));
  }

  /** Generates one of some things of a pool, which must have one. */
  static <T> Arbitrary<T> one(ImmutableList<T> pooled) {
    checkArgument(!pooled.isEmpty(), "pool must have what the values refer to, but has none of it");
    return Arbitraries.of(pooled);
  }

  /** Generates one of some things of a pool, and none. */
  static <T> Arbitrary<Optional<T>> oneOrNone(ImmutableList<T> pooled) {
    return pooled.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Composite.optional(HALF, one(pooled));
  }

  /** Generates one to three of some things of a pool, which must have one. */
  static <T extends Comparable<? super T>> Arbitrary<ImmutableSortedSet<T>> some(
      ImmutableList<T> pooled) {
    return one(pooled).list().ofMinSize(1).ofMaxSize(FEW).map(ImmutableSortedSet::copyOf);
  }

  /** Generates none to two of some things of a pool. */
  static <T extends Comparable<? super T>> Arbitrary<ImmutableSortedSet<T>> someOrNone(
      ImmutableList<T> pooled) {
    return pooled.isEmpty()
        ? Arbitraries.just(ImmutableSortedSet.of())
        : one(pooled).list().ofMaxSize(2).map(ImmutableSortedSet::copyOf);
  }
}
