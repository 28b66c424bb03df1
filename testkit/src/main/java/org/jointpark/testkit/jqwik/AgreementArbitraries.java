package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.party.PartyId;
import org.jointpark.time.DateInterval;

/** Generators of agreements, their provisions, and how people judged them. */
public final class AgreementArbitraries {

  private static final int HALF = 50;
  private static final int SELDOM = 30;
  private static final int MAX_PROVISIONS = 3;
  private static final int MAX_SIGNATORIES = 2;
  private static final int MAX_DAYS = 2_000;

  private AgreementArbitraries() {}

  /**
   * Generates ids of agreements.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<AgreementId> agreementIds() {
    return PlainArbitraries.idTexts().map(AgreementId::of);
  }

  /**
   * Generates ids of provisions.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<ProvisionId> provisionIds() {
    return PlainArbitraries.idTexts().map(ProvisionId::of);
  }

  /**
   * Generates one to three parties that bear a provision alone, jointly or severally.
   *
   * @return an arbitrary that shrinks to one party
   */
  public static Arbitrary<Bearer> bearers() {
    return bearers(IdPool.any());
  }

  /**
   * Generates one to three parties of a pool that bear a provision alone, jointly or severally.
   *
   * @param pool which parties there are
   * @return an arbitrary that shrinks to one party
   * @throws IllegalArgumentException if the pool has no party
   */
  public static Arbitrary<Bearer> bearers(IdPool pool) {
    return Combinators.combine(IdPool.some(pool.parties()), Arbitraries.of(BearerMode.class))
        .as(AgreementArbitraries::bearer);
  }

  private static Bearer bearer(ImmutableSortedSet<PartyId> parties, BearerMode mode) {
    if (parties.size() == 1 || mode == BearerMode.ONE) {
      return Bearer.one(parties.first());
    }
    return mode == BearerMode.JOINTLY ? Bearer.jointly(parties) : Bearer.severally(parties);
  }

  /**
   * Generates judgements of every status, and that nobody has judged.
   *
   * @return an arbitrary that shrinks to not assessed
   */
  public static Arbitrary<Assessment> assessments() {
    return assessments(IdPool.any());
  }

  /**
   * Generates judgements of every status, which rest on sources of a pool, and that nobody has
   * judged.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to not assessed
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Assessment> assessments(IdPool pool) {
    ImmutableList<AssessmentStatus> assessed =
        ImmutableList.copyOf(AssessmentStatus.values()).stream()
            .filter(status -> status != AssessmentStatus.NOT_ASSESSED)
            .collect(ImmutableList.toImmutableList());
    Arbitrary<Assessment> judged = Combinators.combine(
            Arbitraries.of(assessed),
            Composite.optional(HALF, TimeArbitraries.uncertainDays()),
            Composite.optional(HALF, PlainArbitraries.prose()),
            Composite.optional(HALF, SourceArbitraries.evidence(pool)))
        .as((status, day, grounds, evidence) -> Assessment.builder()
            .status(status)
            .day(day)
            .grounds(grounds)
            .evidence(evidence)
            .build());
    return Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(Assessment.notAssessed())), Tuple.of(2, judged));
  }

  /**
   * Generates provisions of every kind and area.
   *
   * @return an arbitrary that shrinks to an obligation of one party
   */
  public static Arbitrary<Provision> provisions() {
    return provisions(IdPool.any());
  }

  /**
   * Generates provisions of every kind and area, which parties of a pool bear.
   *
   * @param pool which parties and sources there are
   * @return an arbitrary that shrinks to an obligation of one party
   * @throws IllegalArgumentException if the pool has no party or no source
   */
  public static Arbitrary<Provision> provisions(IdPool pool) {
    Arbitrary<String> prose = PlainArbitraries.prose();
    return Composite.of(Builders.withBuilder(Provision::builder)
        .use(provisionIds())
        .in((provision, id) -> provision.id(id))
        .use(prose)
        .in((provision, clause) -> provision.clause(clause))
        .use(Arbitraries.of(ProvisionKind.class))
        .in((provision, kind) -> provision.kind(kind))
        .use(bearers(pool))
        .in((provision, bearer) -> provision.bearer(bearer))
        .use(Composite.optional(HALF, prose))
        .in((provision, counterparty) -> provision.counterparty(counterparty))
        .use(Arbitraries.of(Area.class))
        .in((provision, area) -> provision.area(area))
        .use(prose)
        .in((provision, action) -> provision.action(action))
        .use(Composite.optional(HALF, TimeArbitraries.days()))
        .in((provision, due) -> provision.due(due))
        .use(Composite.optional(SELDOM, prose))
        .in((provision, timing) -> provision.timing(timing))
        .use(Composite.optional(SELDOM, prose))
        .in((provision, condition) -> provision.condition(condition))
        .use(assessments(pool))
        .in((provision, assessment) -> provision.assessment(assessment))
        .use(SourceArbitraries.evidence(pool))
        .in((provision, evidence) -> provision.evidence(evidence))
        .build(Provision.Builder::build));
  }

  /**
   * Generates agreements of up to three provisions.
   *
   * @return an arbitrary that shrinks to one without a provision
   */
  public static Arbitrary<Agreement> agreements() {
    return agreements(IdPool.any());
  }

  /**
   * Generates agreements of up to three provisions between parties of a pool, which stand to others
   * of it. Their own ids, and those of their provisions, are any.
   *
   * @param pool which parties, agreements and sources there are
   * @return an arbitrary that shrinks to one without a provision
   * @throws IllegalArgumentException if the pool has no party or no source
   */
  public static Arbitrary<Agreement> agreements(IdPool pool) {
    Arbitrary<String> prose = PlainArbitraries.prose();
    return Composite.of(Builders.withBuilder(Agreement::builder)
        .use(standings(pool))
        .in((agreement, standing) -> agreement.id(standing.id()).relations(standing.relations()))
        .use(prose)
        .in((agreement, title) -> agreement.title(title))
        .use(Composite.optional(HALF, prose))
        .in((agreement, title) -> agreement.originalTitle(title))
        .use(IdPool.some(pool.parties()))
        .in((agreement, parties) -> agreement.parties(parties))
        .use(inForce())
        .in((agreement, days) -> agreement
            .negotiatedFrom(days.negotiatedFrom())
            .signed(days.signed())
            .validity(days.validity()))
        .use(Composite.optional(SELDOM, prose))
        .in((agreement, note) -> agreement.validityNote(note))
        .use(prose.list().ofMaxSize(MAX_SIGNATORIES))
        .in((agreement, signatories) -> agreement.signatories(signatories))
        .use(provisions(pool).list().ofMaxSize(MAX_PROVISIONS))
        .in((agreement, provisions) -> agreement.provisions(
            PlainArbitraries.named(provisions, AgreementArbitraries::numbered)))
        .use(SourceArbitraries.evidence(pool))
        .in((agreement, evidence) -> agreement.evidence(evidence))
        .build(Agreement.Builder::build));
  }

  /**
   * Generates what an agreement does to another.
   *
   * @return an arbitrary that shrinks to one that takes the place of the other
   */
  public static Arbitrary<AgreementRelation> agreementRelations() {
    return agreementRelations(IdPool.any());
  }

  /**
   * Generates what an agreement does to another of a pool.
   *
   * @param pool which agreements there are
   * @return an arbitrary that shrinks to one that takes the place of the other
   * @throws IllegalArgumentException if the pool has no agreement
   */
  public static Arbitrary<AgreementRelation> agreementRelations(IdPool pool) {
    return Combinators.combine(
            Arbitraries.of(AgreementRelationKind.class), IdPool.one(pool.agreements()))
        .as(AgreementRelation::of);
  }

  /** The id of an agreement, and how it stands to others. */
  private record Standing(AgreementId id, ImmutableSortedSet<AgreementRelation> relations) {

    static Standing of(AgreementId id, List<AgreementRelation> relations) {
      return new Standing(
          id,
          relations.stream()
              .filter(relation -> !relation.target().equals(id))
              .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }
  }

  private static Arbitrary<Standing> standings(IdPool pool) {
    Arbitrary<List<AgreementRelation>> relations = pool.agreements().isEmpty()
        ? Arbitraries.just(List.of())
        : agreementRelations(pool).list().ofMaxSize(2);
    return Combinators.combine(agreementIds(), relations).as(Standing::of);
  }

  /** A day of signature, that of the first talks before it, and the days in force from it on. */
  private record InForce(
      Optional<LocalDate> negotiatedFrom, LocalDate signed, Optional<DateInterval> validity) {

    static InForce of(
        Optional<Long> talks,
        LocalDate signed,
        long delay,
        Optional<Long> length,
        boolean isRecorded) {
      LocalDate start = signed.plusDays(delay);
      DateInterval validity = length
          .map(days -> DateInterval.of(start, start.plusDays(days)))
          .orElseGet(() -> DateInterval.startingOn(start));
      return new InForce(
          talks.map(signed::minusDays), signed, Optional.of(validity).filter(days -> isRecorded));
    }
  }

  private static Arbitrary<InForce> inForce() {
    Arbitrary<Long> upToSomeYears = Arbitraries.longs().between(1, MAX_DAYS);
    return Composite.of(Combinators.combine(
            Composite.optional(HALF, upToSomeYears),
            TimeArbitraries.days(),
            Composite.frequencyOf(Tuple.of(2, Arbitraries.just(0L)), Tuple.of(1, upToSomeYears)),
            Composite.optional(HALF, upToSomeYears),
            Arbitraries.of(false, true))
        .as(InForce::of));
  }

  /** Returns an agreement under another id, with other provisions. */
  static Agreement renamed(Agreement agreement, AgreementId id, List<Provision> provisions) {
    return agreement.toBuilder()
        .id(id)
        .relations(Standing.of(id, agreement.relations().asList()).relations())
        .provisions(provisions)
        .build();
  }

  private static Provision numbered(Provision provision, int number) {
    String text = PlainArbitraries.numbered(provision.id().toString(), number);
    return provision.toBuilder().id(ProvisionId.of(text)).build();
  }
}
