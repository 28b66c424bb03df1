package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.CustomsRegime;
import org.jointpark.border.PassageRegime;
import org.jointpark.border.ServiceStatus;
import org.jointpark.border.Tariff;
import org.jointpark.money.Money;
import org.jointpark.source.Evidence;

/** Generators of how one crosses the border, communicates and clears customs. */
public final class BorderArbitraries {

  private static final int HALF = 50;
  private static final int SELDOM = 30;
  private static final int FEW = 3;

  private BorderArbitraries() {}

  /**
   * Generates the prices of services, free ones among them.
   *
   * @return an arbitrary that shrinks to a free one
   */
  public static Arbitrary<Tariff> tariffs() {
    Arbitrary<Money> prices =
        MoneyArbitraries.amounts().map(amount -> amount.isNegative() ? amount.negated() : amount);
    return Composite.of(
        Combinators.combine(PlainArbitraries.prose(), prices, PlainArbitraries.prose())
            .as(Tariff::of));
  }

  /**
   * Generates regimes of passage, closed borders among them.
   *
   * @return an arbitrary that shrinks to one of which nothing but its validity is recorded
   */
  public static Arbitrary<PassageRegime> passageRegimes() {
    return passageRegimes(IdPool.any());
  }

  /**
   * Generates regimes of passage, closed borders among them, which rest on sources of a pool.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one of which nothing but its validity is recorded
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<PassageRegime> passageRegimes(IdPool pool) {
    Arbitrary<Integer> counts = PlainArbitraries.counts(0);
    Arbitrary<Notice> notices = Combinators.combine(
            PlainArbitraries.prose(), Composite.optional(HALF, SourceArbitraries.evidence(pool)))
        .as(Notice::new);
    return Composite.of(Builders.withBuilder(PassageRegime::builder)
        .use(TimeArbitraries.intervals())
        .in((regime, validity) -> regime.validity(validity))
        .use(Composite.optional(HALF, counts))
        .in((regime, windows) -> regime.outboundWindows(windows))
        .use(Composite.optional(HALF, counts))
        .in((regime, windows) -> regime.inboundWindows(windows))
        .use(Composite.optional(HALF, counts))
        .in((regime, persons) -> regime.personsPerWindow(persons))
        .use(Composite.optional(HALF, counts))
        .in((regime, vehicles) -> regime.vehiclesPerWindow(vehicles))
        .use(Composite.optional(HALF, counts))
        .in((regime, permits) -> regime.stayPermitCap(permits))
        .use(Composite.optional(SELDOM, PlainArbitraries.prose()))
        .in((regime, hours) -> regime.hours(hours))
        .use(Composite.optional(SELDOM, PlainArbitraries.prose()))
        .in((regime, mode) -> regime.mode(mode))
        .use(Composite.optional(HALF, notices))
        .in((regime, notice) -> regime
            .notice(notice.map(Notice::text))
            .noticeEvidence(notice.flatMap(Notice::evidence)))
        .use(SourceArbitraries.evidence(pool))
        .in((regime, evidence) -> regime.evidence(evidence))
        .build(PassageRegime.Builder::build));
  }

  /** Words on notice and what they rest on, which they may be without. */
  private record Notice(String text, Optional<Evidence> evidence) {}

  /**
   * Generates means of communication of every kind, available and cut.
   *
   * @return an arbitrary that shrinks to one of which nothing but its kind is recorded
   */
  public static Arbitrary<CommunicationService> communicationServices() {
    return communicationServices(IdPool.any());
  }

  /**
   * Generates means of communication of every kind, which parties of a pool run.
   *
   * @param pool which parties and sources there are
   * @return an arbitrary that shrinks to one of which nothing but its kind is recorded
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<CommunicationService> communicationServices(IdPool pool) {
    return Composite.of(Builders.withBuilder(CommunicationService::builder)
        .use(Arbitraries.of(CommunicationKind.class))
        .in((service, kind) -> service.kind(kind))
        .use(IdPool.someOrNone(pool.parties()))
        .in((service, operators) -> service.operators(operators))
        .use(TimeArbitraries.timelines(Arbitraries.of(ServiceStatus.class)))
        .in((service, status) -> service.status(status))
        .use(tariffs().list().ofMaxSize(2))
        .in((service, tariffs) -> service.tariffs(tariffs))
        .use(statements())
        .in((service, details) -> service.details(details))
        .use(SourceArbitraries.evidence(pool))
        .in((service, evidence) -> service.evidence(evidence))
        .build(CommunicationService.Builder::build));
  }

  /** Generates up to three statements by topic. */
  private static Arbitrary<Map<String, String>> statements() {
    return Arbitraries.maps(PlainArbitraries.prose(), PlainArbitraries.prose())
        .ofMaxSize(FEW)
        .map(ImmutableSortedMap::copyOf);
  }

  /**
   * Generates regimes of customs.
   *
   * @return an arbitrary that shrinks to one of which nothing is told
   */
  public static Arbitrary<CustomsRegime> customsRegimes() {
    return customsRegimes(IdPool.any());
  }

  /**
   * Generates regimes of customs, which rest on sources of a pool.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one of which nothing is told
   * @throws IllegalArgumentException if the pool has no source
   */
  public static Arbitrary<CustomsRegime> customsRegimes(IdPool pool) {
    return Composite.of(Combinators.combine(
            statements(),
            PlainArbitraries.prose().list().ofMaxSize(FEW),
            Composite.optional(HALF, SourceArbitraries.evidence(pool)),
            SourceArbitraries.evidence(pool))
        .as((practice, items, itemEvidence, evidence) -> CustomsRegime.builder()
            .practice(practice)
            .prohibitedItems(items)
            .prohibitedEvidence(itemEvidence.filter(some -> !items.isEmpty()))
            .evidence(evidence)
            .build()));
  }
}
