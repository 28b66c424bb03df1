package org.jointpark.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;

/** Generators of firms, their worker counts, and investments. */
public final class FirmArbitraries {

  private static final int HALF = 50;
  private static final int FEW = 3;
  private static final int MAX_SECTOR_LENGTH = 64;

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
        .use(Composite.optional(HALF, PartyArbitraries.stateCodes()))
        .in((firm, state) -> firm.homeState(state))
        .use(Composite.optional(HALF, sectors()))
        .in((firm, sector) -> firm.sector(sector))
        .use(Composite.optional(HALF, prose))
        .in((firm, products) -> firm.products(products))
        .use(Arbitraries.of(FirmForm.class))
        .in((firm, form) -> firm.form(form))
        .use(Composite.optional(HALF, TimeArbitraries.uncertainDays()))
        .in((firm, entry) -> firm.entry(entry))
        .use(prose.list().ofMaxSize(2))
        .in((firm, listings) -> firm.listings(listings))
        .use(workerCounts(pool).list().ofMaxSize(FEW))
        .in((firm, counts) -> firm.workerCounts(counts))
        .use(SourceArbitraries.evidence(pool))
        .in((firm, evidence) -> firm.evidence(evidence))
        .build(Firm.Builder::build));
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
