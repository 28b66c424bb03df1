package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.border.CustomsRegime;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Investment;
import org.jointpark.law.LawParameter;
import org.jointpark.park.Dossier;
import org.jointpark.park.Stoppage;
import org.jointpark.source.Source;
import org.jointpark.statistic.Series;
import org.jointpark.time.Dating;
import org.jointpark.time.HolidayCalendar;

/**
 * Generators of dossiers.
 *
 * <p>A dossier is generated in two steps: first a {@linkplain IdPool pool} of the ids that it has,
 * then the things with these ids, which refer to each other. So each reference holds.
 */
public final class DossierArbitraries {

  private static final int HALF = 50;

  /** How many sources, states, other parties, events, agreements, questions and so on there are. */
  private static final ImmutableList<IdPool> POOLS = ImmutableList.of(
      IdPool.few(0, 1, 0, 0, 0, 0),
      IdPool.few(0, 2, 1, 0, 0, 1),
      IdPool.few(1, 1, 0, 0, 0, 0),
      IdPool.few(1, 1, 0, 1, 1, 0).withFewFirms(1, 0),
      IdPool.few(1, 1, 1, 2, 0, 1).withFewFirms(1, 1),
      IdPool.few(1, 2, 0, 0, 1, 1).withFewFirms(2, 2),
      IdPool.few(2, 2, 1, 1, 2, 0).withFewFirms(1, 3),
      IdPool.few(2, 1, 2, 3, 1, 1).withFewFirms(2, 1),
      IdPool.few(3, 2, 0, 4, 0, 2),
      IdPool.few(3, 1, 1, 2, 2, 2).withFewFirms(2, 3),
      IdPool.few(4, 2, 2, 4, 1, 0).withFewFirms(3, 4),
      IdPool.few(4, 2, 2, 4, 3, 2).withFewFirms(3, 4));

  private DossierArbitraries() {}

  /** The lists of a dossier of which one is made from the other. */
  private record Happenings(List<Event> events, List<Stoppage> stoppages) {}

  /**
   * Generates pools of zero to four things of each kind, with at least one state. All is taken from
   * {@link IdPool#any()}.
   *
   * @return an arbitrary that shrinks to one state and nothing else
   */
  public static Arbitrary<IdPool> pools() {
    return Arbitraries.of(POOLS);
  }

  /**
   * Generates small dossiers. Each list is empty in some of them, but for that of the parties, who
   * make the park.
   *
   * @return an arbitrary that shrinks to a park of one state, of which nothing else is recorded
   */
  public static Arbitrary<Dossier> dossiers() {
    return Composite.oneOf(POOLS.stream().map(DossierArbitraries::dossiers).toList());
  }

  /**
   * Generates dossiers that have just those sources, parties, events, agreements, provisions,
   * questions, firms and facilities that a pool has, and any others.
   *
   * @param pool what the things of the dossier may refer to
   * @return an arbitrary that shrinks to one in which nothing refers to more than it must
   * @throws IllegalArgumentException if the pool has no state, or has an event, an agreement or a
   *     firm but no source
   */
  public static Arbitrary<Dossier> dossiers(IdPool pool) {
    return Composite.of(Builders.withBuilder(Dossier::builder)
        .use(ParkArbitraries.parks(pool))
        .in((dossier, park) -> dossier.park(park).questions(pool.questions()))
        .use(sources(pool))
        .in((dossier, sources) -> dossier.sources(sources))
        .use(PartyArbitraries.allOf(pool))
        .in((dossier, parties) -> dossier.parties(parties))
        .use(agreements(pool))
        .in((dossier, agreements) -> dossier.agreements(agreements))
        .use(happenings(pool))
        .in((dossier, both) -> dossier.events(both.events()).stoppages(both.stoppages()))
        .use(PlainArbitraries.prose().list().ofMaxSize(2))
        .in((dossier, gaps) -> dossier.gaps(gaps))
        .use(firms(pool))
        .in((dossier, firms) -> dossier.firms(firms))
        .use(FirmArbitraries.allFacilities(pool))
        .in((dossier, facilities) -> dossier.facilities(facilities))
        .use(few(pool.firms(), () -> AdministrationArbitraries.certificates(pool), Certificate::id))
        .in((dossier, certificates) -> dossier.certificates(certificates))
        .use(few(
            pool.firms(),
            () -> AdministrationArbitraries.insurancePolicies(pool),
            InsurancePolicy::id))
        .in((dossier, policies) -> dossier.insurancePolicies(policies))
        .use(few(pool.sources(), () -> FirmArbitraries.investments(pool), Investment::id))
        .in((dossier, investments) -> dossier.investments(investments))
        .use(few(pool.sources(), () -> EventArbitraries.talks(pool), Talks::id))
        .in((dossier, talks) -> dossier.talks(talks))
        .use(few(pool.sources(), () -> EventArbitraries.visits(pool), Visit::id))
        .in((dossier, visits) -> dossier.visits(visits))
        .use(few(pool.agreements(), () -> EventArbitraries.claims(pool), Claim::id))
        .in((dossier, claims) -> dossier.claims(claims))
        .use(few(pool.sources(), () -> EventArbitraries.eventCoverages(pool), all -> all))
        .in((dossier, coverages) -> dossier.eventCoverages(coverages))
        .use(few(pool.sources(), () -> LawArbitraries.lawParameters(pool), LawParameter::id))
        .in((dossier, parameters) -> dossier.parameters(parameters))
        .use(few(
            pool.sources(), () -> CalendarArbitraries.holidayCalendars(pool), HolidayCalendar::id))
        .in((dossier, calendars) -> dossier.holidayCalendars(calendars))
        .use(few(pool.sources(), () -> StatisticArbitraries.series(pool), Series::id))
        .in((dossier, series) -> dossier.series(series))
        .use(few(pool.sources(), () -> BorderArbitraries.passageRegimes(pool), regime -> regime))
        .in((dossier, regimes) -> dossier.passageRegimes(regimes))
        .use(few(pool.sources(), () -> BorderArbitraries.communicationServices(pool), all -> all))
        .in((dossier, services) -> dossier.communicationServices(services))
        .use(customs(pool))
        .in((dossier, customs) -> dossier.customs(customs))
        .build(Dossier.Builder::build));
  }

  /** Generates zero to two values with different ids; none, if what they need is not there. */
  private static <T> Arbitrary<List<T>> few(
      List<?> needed, Supplier<Arbitrary<T>> values, Function<T, Object> id) {
    return needed.isEmpty()
        ? Arbitraries.just(List.of())
        : values.get().list().ofMaxSize(2).uniqueElements(id);
  }

  private static Arbitrary<Optional<CustomsRegime>> customs(IdPool pool) {
    return pool.sources().isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Composite.optional(HALF, BorderArbitraries.customsRegimes(pool));
  }

  private static Arbitrary<List<Source>> sources(IdPool pool) {
    return SourceArbitraries.sources()
        .list()
        .ofSize(pool.sources().size())
        .map(sources -> PlainArbitraries.named(
            sources, (source, i) -> source.toBuilder().id(pool.sources().get(i)).build()));
  }

  private static Arbitrary<List<Firm>> firms(IdPool pool) {
    return pool.firms().isEmpty()
        ? Arbitraries.just(List.of())
        : FirmArbitraries.firms(pool)
            .list()
            .ofSize(pool.firms().size())
            .map(firms -> PlainArbitraries.named(
                firms, (firm, i) -> firm.toBuilder().id(pool.firms().get(i)).build()));
  }

  private static Arbitrary<List<Agreement>> agreements(IdPool pool) {
    if (pool.agreements().isEmpty()) {
      return Arbitraries.just(List.of());
    }
    ImmutableList<ProvisionId> provisionIds = pool.provisions().keySet().asList();
    Arbitrary<List<Provision>> provisions = AgreementArbitraries.provisions(pool)
        .list()
        .ofSize(provisionIds.size())
        .map(some -> PlainArbitraries.named(
            some,
            (provision, i) -> provision.toBuilder().id(provisionIds.get(i)).build()));
    return Combinators.combine(
            AgreementArbitraries.agreements(pool)
                .list()
                .ofSize(pool.agreements().size()),
            provisions)
        .as((agreements, all) -> PlainArbitraries.named(
            agreements,
            (agreement, i) -> AgreementArbitraries.renamed(
                agreement, pool.agreements().get(i), said(pool.agreements().get(i), all, pool))));
  }

  private static List<Provision> said(AgreementId agreement, List<Provision> all, IdPool pool) {
    return all.stream()
        .filter(provision -> agreement.equals(pool.provisions().get(provision.id())))
        .toList();
  }

  private static Arbitrary<Happenings> happenings(IdPool pool) {
    if (pool.events().isEmpty()) {
      return Arbitraries.just(new Happenings(List.of(), List.of()));
    }
    Arbitrary<List<Event>> events = EventArbitraries.events(pool)
        .list()
        .ofSize(pool.events().size())
        .map(some -> PlainArbitraries.named(
            some, (event, i) -> event.toBuilder().id(pool.events().get(i)).build()));
    return Combinators.combine(
            events, few(pool.events(), () -> ParkArbitraries.stoppages(pool), Stoppage::id))
        .as(DossierArbitraries::happenings);
  }

  private static Happenings happenings(List<Event> events, List<Stoppage> stoppages) {
    Map<EventId, Dating> days =
        events.stream().collect(ImmutableMap.toImmutableMap(Event::id, Event::when));
    return new Happenings(
        events,
        stoppages.stream().flatMap(stoppage -> fitted(stoppage, days).stream()).toList());
  }

  /** Takes those acts out of a stoppage that, by their days, cannot begin or end it. */
  private static Optional<Stoppage> fitted(Stoppage stoppage, Map<EventId, Dating> days) {
    List<EventId> firsts = stoppage.firstActs().stream()
        .filter(act -> when(act, days).earliest().isPresent())
        .toList();
    List<EventId> lasts = stoppage.lastActs().stream()
        .filter(last ->
            firsts.stream().allMatch(first -> canFollow(when(last, days), when(first, days))))
        .toList();
    return firsts.isEmpty()
        ? Optional.empty()
        : Optional.of(stoppage.toBuilder().firstActs(firsts).lastActs(lasts).build());
  }

  private static Dating when(EventId event, Map<EventId, Dating> days) {
    return Objects.requireNonNull(days.get(event));
  }

  private static boolean canFollow(Dating last, Dating first) {
    return last.latest()
        .filter(day -> !day.isBefore(first.earliest().orElseThrow()))
        .isPresent();
  }
}
