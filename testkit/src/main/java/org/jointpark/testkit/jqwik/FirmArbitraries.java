package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FacilityKind;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;

/** Generators of firms, their worker counts and facilities, and investments. */
public final class FirmArbitraries {

  private static final int HALF = 50;
  private static final int FEW = 3;
  private static final int MAX_SECTOR_LENGTH = 64;
  private static final int LEI_BASE_LENGTH = 18;

  private FirmArbitraries() {}

  /**
   * Generates ids of firms.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<FirmId> firmIds() {
    return PlainArbitraries.idTexts().map(FirmId::of);
  }

  /**
   * Generates ids of facilities.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<FacilityId> facilityIds() {
    return PlainArbitraries.idTexts().map(FacilityId::of);
  }

  /**
   * Generates ids of investments.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<InvestmentId> investmentIds() {
    return PlainArbitraries.idTexts().map(InvestmentId::of);
  }

  /**
   * Generates legal entity identifiers, some of which were issued, with the right check digits.
   *
   * @return an arbitrary that shrinks to one of zeros
   */
  public static Arbitrary<Lei> leis() {
    return Composite.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.strings()
                    .withCharRange('0', '9')
                    .withCharRange('A', 'Z')
                    .ofLength(LEI_BASE_LENGTH)),
            Tuple.of(1, Arbitraries.of("5493001KJTIIGC8Y1R", "506700GE1G29325QX3")))
        .map(Lei::withCheckDigits);
  }

  /**
   * Generates sectors, some with names that no park has.
   *
   * @return an arbitrary that shrinks to {@code textiles}
   */
  public static Arbitrary<Sector> sectors() {
    return Composite.frequencyOf(
            Tuple.of(3, Arbitraries.of("textiles", "machinery-metal", "electronics", "-")),
            Tuple.of(
                1,
                Arbitraries.strings()
                    .withCharRange('a', 'z')
                    .withChars('-')
                    .ofMinLength(1)
                    .ofMaxLength(MAX_SECTOR_LENGTH)))
        .map(Sector::of);
  }

  /**
   * Generates counts of workers and plans of them, no workers among them.
   *
   * @return an arbitrary that shrinks to no workers on a certain day
   */
  public static Arbitrary<WorkerCount> workerCounts() {
    return workerCounts(IdPool.any());
  }

  /**
   * Generates counts of workers and plans of them, which rest on sources of a pool.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to no workers on a certain day
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<WorkerCount> workerCounts(IdPool pool) {
    return Composite.of(Combinators.combine(
            PlainArbitraries.counts(0),
            TimeArbitraries.uncertainDays(),
            Arbitraries.of(WorkerCountKind.class),
            SourceArbitraries.evidence(pool))
        .as((count, asOf, kind, evidence) -> WorkerCount.builder()
            .count(count)
            .asOf(asOf)
            .kind(kind)
            .evidence(evidence)
            .build()));
  }

  /**
   * Generates firms of every form.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Firm> firms() {
    return firms(IdPool.any());
  }

  /**
   * Generates firms of every form, which rest on sources of a pool. Their own ids are any.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Firm> firms(IdPool pool) {
    Arbitrary<String> prose = PlainArbitraries.prose();
    return Composite.of(Builders.withBuilder(Firm::builder)
        .use(firmIds())
        .in((firm, id) -> firm.id(id))
        .use(prose)
        .in((firm, name) -> firm.name(name))
        .use(Composite.optional(HALF, prose))
        .in((firm, name) -> firm.originalName(name))
        .use(Composite.optional(HALF, leis()))
        .in((firm, lei) -> firm.lei(lei))
        .use(Composite.optional(HALF, PartyArbitraries.stateCodes()))
        .in((firm, state) -> firm.homeState(state))
        .use(Composite.optional(HALF, sectors()))
        .in((firm, sector) -> firm.sector(sector))
        .use(Composite.optional(HALF, ClassificationArbitraries.isicCodes()))
        .in((firm, industry) -> firm.industry(industry))
        .use(Composite.optional(HALF, prose))
        .in((firm, products) -> firm.products(products))
        .use(ClassificationArbitraries.hsCodes().list().ofMaxSize(2))
        .in((firm, goods) -> firm.goods(goods))
        .use(Arbitraries.of(FirmForm.class))
        .in((firm, form) -> firm.form(form))
        .use(Composite.optional(HALF, TimeArbitraries.uncertainDays()))
        .in((firm, entry) -> firm.entry(entry))
        .use(prose.list().ofMaxSize(2))
        .in((firm, listings) -> firm.listings(listings))
        .use(workerCounts(pool).list().ofMaxSize(FEW))
        .in((firm, counts) -> firm.workerCounts(counts))
        .use(TimeArbitraries.timelines(CapitalArbitraries.capitals()))
        .in((firm, capital) -> firm.capital(capital))
        .use(SourceArbitraries.evidence(pool))
        .in((firm, evidence) -> firm.evidence(evidence))
        .build(Firm.Builder::build));
  }

  /**
   * Generates facilities of every kind.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Facility> facilities() {
    return facilities(IdPool.any());
  }

  /**
   * Generates facilities of firms of a pool, some as parts of those of the pool. Their own ids are
   * any.
   *
   * @param pool which firms, facilities and sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no firm or no source
   */
  public static Arbitrary<Facility> facilities(IdPool pool) {
    return facilities(facilityIds(), pool.premises(), pool);
  }

  /** Generates all facilities of a pool, of which none is a part of one behind it. */
  static Arbitrary<List<Facility>> allFacilities(IdPool pool) {
    ImmutableList<FacilityId> ids = pool.facilities().keySet().asList();
    if (ids.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(IntStream.range(0, ids.size())
            .mapToObj(i -> facilities(
                Arbitraries.just(ids.get(i)),
                pool.premisesOf(pool.firmOf(ids.get(i)), ids.subList(0, i)),
                pool))
            .toList())
        .as(facilities -> facilities);
  }

  private static Arbitrary<Facility> facilities(
      Arbitrary<FacilityId> ids, ImmutableList<IdPool.Premises> wholes, IdPool pool) {
    return Composite.of(Builders.withBuilder(Facility::builder)
        .use(Combinators.combine(ids, IdPool.one(wholes)).as(Tuple::of))
        .in((facility, both) -> facility
            .id(both.get1())
            .firm(both.get2().firm())
            .partOf(both.get2().facility().filter(whole -> !whole.equals(both.get1()))))
        .use(Arbitraries.of(FacilityKind.class))
        .in((facility, kind) -> facility.kind(kind))
        .use(PlainArbitraries.prose())
        .in((facility, name) -> facility.name(name))
        .use(Composite.optional(HALF, PlainArbitraries.prose()))
        .in((facility, plot) -> facility.plot(plot))
        .use(TimeArbitraries.intervals())
        .in((facility, operation) -> facility.operation(operation))
        .use(SourceArbitraries.evidence(pool))
        .in((facility, evidence) -> facility.evidence(evidence))
        .build(Facility.Builder::build));
  }

  /**
   * Generates investments.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Investment> investments() {
    return investments(IdPool.any());
  }

  /**
   * Generates investments, which rest on sources of a pool. Their own ids are any.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<Investment> investments(IdPool pool) {
    return Composite.of(Builders.withBuilder(Investment::builder)
        .use(investmentIds())
        .in((investment, id) -> investment.id(id))
        .use(PlainArbitraries.prose())
        .in((investment, investor) -> investment.investor(investor))
        .use(Composite.optional(HALF, PartyArbitraries.stateCodes()))
        .in((investment, state) -> investment.homeState(state))
        .use(PlainArbitraries.prose())
        .in((investment, kind) -> investment.kind(kind))
        .use(TimeArbitraries.uncertainDays())
        .in((investment, day) -> investment.day(day))
        .use(PlainArbitraries.prose())
        .in((investment, status) -> investment.status(status))
        .use(Composite.optional(HALF, PlainArbitraries.counts(0)))
        .in((investment, workers) -> investment.plannedWorkers(workers))
        .use(SourceArbitraries.evidence(pool))
        .in((investment, evidence) -> investment.evidence(evidence))
        .build(Investment.Builder::build));
  }
}
