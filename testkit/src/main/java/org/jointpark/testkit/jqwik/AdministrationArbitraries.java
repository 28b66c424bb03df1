package org.jointpark.testkit.jqwik;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.Filing;
import org.jointpark.administration.FilingId;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.administration.Levy;
import org.jointpark.administration.LevyId;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;

/** Generators of what passes between firms and authorities. */
public final class AdministrationArbitraries {

  private static final int HALF = 50;
  private static final int MOSTLY = 80;
  private static final int FEW = 4;

  private AdministrationArbitraries() {}

  /** The amounts of a levy in one currency, which is chosen apart. */
  private record Amounts(Optional<Long> owed, List<Payment> payments) {}

  private record Payment(LocalDate day, long tenThousandths) {}

  /**
   * Generates ids of certificates.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<CertificateId> certificateIds() {
    return PlainArbitraries.idTexts().map(CertificateId::of);
  }

  /**
   * Generates ids of filings.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<FilingId> filingIds() {
    return PlainArbitraries.idTexts().map(FilingId::of);
  }

  /**
   * Generates ids of insurance policies.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<InsurancePolicyId> insurancePolicyIds() {
    return PlainArbitraries.idTexts().map(InsurancePolicyId::of);
  }

  /**
   * Generates ids of levies.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<LevyId> levyIds() {
    return PlainArbitraries.idTexts().map(LevyId::of);
  }

  private static Arbitrary<String> kinds(String first, String second) {
    return Composite.oneOf(List.of(Arbitraries.of(first, second), PlainArbitraries.idTexts()));
  }

  /**
   * Generates certificates.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Certificate> certificates() {
    return certificates(IdPool.any());
  }

  /**
   * Generates certificates of firms of a pool, some for one of their facilities. Their own ids are
   * any.
   *
   * @param pool which firms, facilities, parties and sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no firm
   */
  public static Arbitrary<Certificate> certificates(IdPool pool) {
    return Composite.of(Builders.withBuilder(Certificate::builder)
        .use(certificateIds())
        .in((certificate, id) -> certificate.id(id))
        .use(IdPool.one(pool.premises()))
        .in((certificate, at) -> certificate.firm(at.firm()).facility(at.facility()))
        .use(kinds("enterprise-registration", "fire-safety"))
        .in((certificate, kind) -> certificate.kind(kind))
        .use(Composite.optional(HALF, PlainArbitraries.prose()))
        .in((certificate, number) -> certificate.number(number))
        .use(TimeArbitraries.intervals())
        .in((certificate, validity) -> certificate.validity(validity))
        .use(IdPool.oneOrNone(pool.parties()))
        .in((certificate, issuer) -> certificate.issuer(issuer))
        .use(SourceArbitraries.evidenceOrNone(pool))
        .in((certificate, evidence) -> certificate.evidence(evidence))
        .build(Certificate.Builder::build));
  }

  /**
   * Generates insurance policies.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<InsurancePolicy> insurancePolicies() {
    return insurancePolicies(IdPool.any());
  }

  /**
   * Generates insurance policies of firms of a pool, some for one of their facilities. Their own
   * ids are any.
   *
   * @param pool which firms, facilities and sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no firm
   */
  public static Arbitrary<InsurancePolicy> insurancePolicies(IdPool pool) {
    Arbitrary<Optional<Money>> amounts = Composite.optional(
        HALF,
        Combinators.combine(MoneyArbitraries.currencies(), PlainArbitraries.tenThousandths(0))
            .as(Money::ofTenThousandths));
    return Composite.of(Builders.withBuilder(InsurancePolicy::builder)
        .use(insurancePolicyIds())
        .in((policy, id) -> policy.id(id))
        .use(IdPool.one(pool.premises()))
        .in((policy, at) -> policy.firm(at.firm()).facility(at.facility()))
        .use(kinds("property-fire", "motor-liability"))
        .in((policy, kind) -> policy.kind(kind))
        .use(Composite.optional(HALF, PlainArbitraries.prose()))
        .in((policy, insurer) -> policy.insurer(insurer))
        .use(TimeArbitraries.intervals())
        .in((policy, validity) -> policy.validity(validity))
        .use(amounts)
        .in((policy, sum) -> policy.insuredSum(sum))
        .use(amounts)
        .in((policy, premium) -> policy.premium(premium))
        .use(SourceArbitraries.evidenceOrNone(pool))
        .in((policy, evidence) -> policy.evidence(evidence))
        .build(InsurancePolicy.Builder::build));
  }

  /**
   * Generates filings: made, not made, and those of which neither is known.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Filing> filings() {
    return filings(IdPool.any());
  }

  /**
   * Generates filings of firms of a pool. Their own ids are any.
   *
   * @param pool which firms and facilities there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no firm
   */
  public static Arbitrary<Filing> filings(IdPool pool) {
    return Composite.of(Combinators.combine(
            filingIds(),
            IdPool.one(pool.premises()),
            kinds("monthly-statistics", "quarterly-balance"),
            TimeArbitraries.boundedIntervals(),
            SourceArbitraries.known(TimeArbitraries.days()))
        .as((id, at, kind, period, filed) -> Filing.builder()
            .id(id)
            .firm(at.firm())
            .facility(at.facility())
            .kind(kind)
            .period(period)
            .filed(filed)
            .build()));
  }

  /**
   * Generates payments.
   *
   * @return an arbitrary that shrinks to the least of dollars
   */
  public static Arbitrary<Instalment> instalments() {
    return Composite.of(Combinators.combine(MoneyArbitraries.currencies(), payments())
        .as((currency, payment) -> instalment(currency, payment)));
  }

  private static Arbitrary<Payment> payments() {
    return Combinators.combine(TimeArbitraries.days(), PlainArbitraries.tenThousandths(1))
        .as(Payment::new);
  }

  private static Instalment instalment(Currency currency, Payment payment) {
    return Instalment.of(payment.day(), Money.ofTenThousandths(currency, payment.tenThousandths()));
  }

  /**
   * Generates levies: unpaid, paid in part, paid, overpaid, and those of which that is unknown.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Levy> levies() {
    return levies(IdPool.any());
  }

  /**
   * Generates levies on firms of a pool. Their own ids are any.
   *
   * @param pool which firms there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   * @throws IllegalArgumentException if the pool has no firm
   */
  public static Arbitrary<Levy> levies(IdPool pool) {
    Arbitrary<Amounts> amounts = Combinators.combine(
            Composite.optional(MOSTLY, PlainArbitraries.tenThousandths(0)),
            payments().list().ofMaxSize(FEW))
        .as(Amounts::new);
    return Composite.of(Combinators.combine(
            levyIds(),
            IdPool.one(pool.firms()),
            kinds("corporate-income-tax", "land-use-fee"),
            Composite.optional(HALF, TimeArbitraries.intervals()),
            MoneyArbitraries.currencies(),
            amounts,
            Composite.optional(HALF, TimeArbitraries.days()),
            Arbitraries.of(Itemisation.class))
        .as((id, firm, kind, period, currency, sums, due, itemisation) -> Levy.builder()
            .id(id)
            .firm(firm)
            .kind(kind)
            .period(period)
            .currency(currency)
            .amount(sums.owed().map(count -> Money.ofTenThousandths(currency, count)))
            .due(due)
            .payments(sums.payments().stream()
                .map(payment -> instalment(currency, payment))
                .toList())
            .paymentItemisation(itemisation)
            .build()));
  }
}
