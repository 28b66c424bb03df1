package org.jointpark.testkit.jqwik;

import java.util.Currency;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointpark.firm.Capital;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.ContributionForm;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;

/** Generators of the capital of firms and of what is brought in. */
public final class CapitalArbitraries {

  private static final int HALF = 50;
  private static final int FEW = 3;

  private CapitalArbitraries() {}

  /**
   * Generates capital of few origins, with zeros, of either itemisation.
   *
   * @return an arbitrary that shrinks to no capital at all
   */
  public static Arbitrary<Capital> capitals() {
    Arbitrary<Map<StateCode, Long>> parts = Arbitraries.maps(
            PartyArbitraries.stateCodes(), PlainArbitraries.tenThousandths(0))
        .ofMaxSize(FEW);
    return Composite.of(
        Combinators.combine(MoneyArbitraries.currencies(), parts, Arbitraries.of(Itemisation.class))
            .as(CapitalArbitraries::capital));
  }

  private static Capital capital(
      Currency currency, Map<StateCode, Long> parts, Itemisation itemisation) {
    Capital.Builder capital = Capital.builder().currency(currency).itemisation(itemisation);
    parts.forEach(
        (origin, count) -> capital.putByOrigin(origin, Money.ofTenThousandths(currency, count)));
    return capital.build();
  }

  /**
   * Generates ids of contributions.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<CapitalContributionId> contributionIds() {
    return PlainArbitraries.idTexts().map(CapitalContributionId::of);
  }

  /**
   * Generates contributions in every form.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<CapitalContribution> contributions() {
    return contributions(IdPool.any());
  }

  /**
   * Generates contributions in every form, to firms of a pool. Their own ids are any.
   *
   * @param pool which firms and sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no firm
   */
  public static Arbitrary<CapitalContribution> contributions(IdPool pool) {
    return Composite.of(Builders.withBuilder(CapitalContribution::builder)
        .use(contributionIds())
        .in((contribution, id) -> contribution.id(id))
        .use(IdPool.one(pool.firms()))
        .in((contribution, firm) -> contribution.firm(firm))
        .use(TimeArbitraries.days())
        .in((contribution, day) -> contribution.day(day))
        .use(Composite.optional(HALF, PartyArbitraries.stateCodes()))
        .in((contribution, origin) -> contribution.origin(origin))
        .use(Combinators.combine(MoneyArbitraries.currencies(), PlainArbitraries.tenThousandths(1))
            .as(Money::ofTenThousandths))
        .in((contribution, amount) -> contribution.amount(amount))
        .use(Arbitraries.of(ContributionForm.class))
        .in((contribution, form) -> contribution.form(form))
        .use(SourceArbitraries.evidenceOrNone(pool))
        .in((contribution, evidence) -> contribution.evidence(evidence))
        .build(CapitalContribution.Builder::build));
  }
}
