package org.jointpark.testkit.jqwik;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.EventId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.party.PartyId;
import org.jointpark.source.Question;
import org.jointpark.source.SourceId;

/**
 * What generated values may refer to.
 *
 * <p>A value that names a source, a party, an event, an agreement, a provision, a question, a firm
 * or a facility takes it from a pool. Values of one pool fit together, and a dossier that has
 * everything in the pool has all that they refer to:
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
 * @param provisions the provisions, with the agreements in which they stand
 * @param questions the questions, of which no two have the same id
 * @param firms the firms
 * @param facilities the facilities, with the firms that run them
 */
public record IdPool(
    ImmutableList<SourceId> sources,
    ImmutableList<PartyId> states,
    ImmutableList<PartyId> parties,
    ImmutableList<EventId> events,
    ImmutableList<AgreementId> agreements,
    ImmutableMap<ProvisionId, AgreementId> provisions,
    ImmutableList<Question> questions,
    ImmutableList<FirmId> firms,
    ImmutableMap<FacilityId, FirmId> facilities) {

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
      ImmutableMap.of(
          ProvisionId.of("P-1"), AgreementId.of("AGR-2"),
          ProvisionId.of("P-10"), AgreementId.of("AGR-2"),
          ProvisionId.of("p-1"), AgreementId.of("AGR-1"),
          ProvisionId.of("P.2"), AgreementId.of("AGR-2")),
      ImmutableList.of(
          question("재가동이란 \"무엇\"인가?", "again", "a-new-stop", "any-stop"),
          question("Which days\ncount?", "days", "all", "open", "0")),
      ImmutableList.of(FirmId.of("F-1"), FirmId.of("f-1"), FirmId.of("plot.7")),
      ImmutableMap.of(
          FacilityId.of("FAC-2"), FirmId.of("F-1"),
          FacilityId.of("FAC-1"), FirmId.of("F-1"),
          FacilityId.of("fac-1"), FirmId.of("f-1"),
          FacilityId.of("0"), FirmId.of("F-1")));

  /** A firm, and one of its facilities or none. */
  record Premises(FirmId firm, Optional<FacilityId> facility) {}

  /**
   * Creates a pool. An id that is there twice counts once.
   *
   * @param sources the ids of sources
   * @param states the ids of states, which are parties too
   * @param parties the ids of parties
   * @param events the ids of events
   * @param agreements the ids of agreements
   * @param provisions the ids of provisions, with the agreements in which they stand
   * @param questions the questions, with different ids
   * @param firms the ids of firms
   * @param facilities the ids of facilities, with the firms that run them
   * @throws IllegalArgumentException if a state is not among the parties, two questions have the
   *     same id, or a facility is of a firm, or a provision of an agreement, that is not there
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
        agreements.containsAll(provisions.values()),
        "provisions must be of the agreements %s, but were %s",
        agreements,
        provisions);
    checkArgument(
        questions.stream().map(Question::id).distinct().count() == questions.size(),
        "questions must have different ids, but were %s",
        questions);
    firms = distinct(firms);
    checkArgument(
        firms.containsAll(facilities.values()),
        "facilities must be of the firms %s, but were %s",
        firms,
        facilities);
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

  /** Returns the first so many of each list of {@link #any()}, without firms and facilities. */
  static IdPool few(
      int sources, int states, int otherParties, int events, int agreements, int questions) {
    int parties = ANY.states().size();
    return ANY.withSources(ANY.sources().subList(0, sources))
        .withParties(
            ANY.states().subList(0, states), ANY.parties().subList(parties, parties + otherParties))
        .withEvents(ANY.events().subList(0, events))
        .withFewAgreements(agreements)
        .withQuestions(ANY.questions().subList(0, questions))
        .withFirms(ImmutableList.of(), ImmutableMap.of());
  }

  /**
   * Returns this pool with other sources.
   *
   * @param ids the sources
   * @return the changed pool
   */
  public IdPool withSources(Iterable<SourceId> ids) {
    return new IdPool(
        ImmutableList.copyOf(ids),
        states,
        parties,
        events,
        agreements,
        provisions,
        questions,
        firms,
        facilities);
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
    return new IdPool(
        sources,
        ImmutableList.copyOf(stateIds),
        all,
        events,
        agreements,
        provisions,
        questions,
        firms,
        facilities);
  }

  /**
   * Returns this pool with other events.
   *
   * @param ids the events
   * @return the changed pool
   */
  public IdPool withEvents(Iterable<EventId> ids) {
    return new IdPool(
        sources,
        states,
        parties,
        ImmutableList.copyOf(ids),
        agreements,
        provisions,
        questions,
        firms,
        facilities);
  }

  /**
   * Returns this pool with other agreements and provisions.
   *
   * @param ids the agreements
   * @param theirProvisions the provisions, with the agreements in which they stand
   * @return the changed pool
   * @throws IllegalArgumentException if a provision is of an agreement that is not among them
   */
  public IdPool withAgreements(
      Iterable<AgreementId> ids, Map<ProvisionId, AgreementId> theirProvisions) {
    return new IdPool(
        sources,
        states,
        parties,
        events,
        ImmutableList.copyOf(ids),
        ImmutableMap.copyOf(theirProvisions),
        questions,
        firms,
        facilities);
  }

  /** Returns this pool with the first so many agreements of {@link #any()} and what they say. */
  private IdPool withFewAgreements(int count) {
    ImmutableList<AgreementId> some = ANY.agreements().subList(0, count);
    return withAgreements(
        some,
        ANY.provisions().entrySet().stream()
            .filter(provision -> some.contains(provision.getValue()))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /**
   * Returns this pool with other questions.
   *
   * @param other the questions
   * @return the changed pool
   * @throws IllegalArgumentException if two of them have the same id
   */
  public IdPool withQuestions(Iterable<Question> other) {
    return new IdPool(
        sources,
        states,
        parties,
        events,
        agreements,
        provisions,
        ImmutableList.copyOf(other),
        firms,
        facilities);
  }

  /**
   * Returns this pool with other firms and facilities.
   *
   * @param ids the firms
   * @param theirFacilities the facilities, with the firms that run them
   * @return the changed pool
   * @throws IllegalArgumentException if a facility is of a firm that is not among them
   */
  public IdPool withFirms(Iterable<FirmId> ids, Map<FacilityId, FirmId> theirFacilities) {
    return new IdPool(
        sources,
        states,
        parties,
        events,
        agreements,
        provisions,
        questions,
        ImmutableList.copyOf(ids),
        ImmutableMap.copyOf(theirFacilities));
  }

  /** Returns this pool with the first so many firms and facilities of {@link #any()}. */
  IdPool withFewFirms(int firmCount, int facilityCount) {
    ImmutableList<FirmId> some = ANY.firms().subList(0, firmCount);
    return withFirms(
        some,
        ANY.facilities().entrySet().stream()
            .filter(facility -> some.contains(facility.getValue()))
            .limit(facilityCount)
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Returns the firm of a facility of this pool. */
  FirmId firmOf(FacilityId facility) {
    return Objects.requireNonNull(facilities.get(facility));
  }

  /** Returns each firm without a facility, and each facility with its firm. */
  ImmutableList<Premises> premises() {
    return firms.stream()
        .flatMap(firm -> premisesOf(firm, facilities.keySet()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns a firm without a facility, and with each that it has among some facilities. */
  ImmutableList<Premises> premisesOf(FirmId firm, Collection<FacilityId> among) {
    return Stream.concat(
            Stream.of(new Premises(firm, Optional.empty())),
            among.stream()
                .filter(facility -> firmOf(facility).equals(firm))
                .map(facility -> new Premises(firm, Optional.of(facility))))
        .collect(ImmutableList.toImmutableList());
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
