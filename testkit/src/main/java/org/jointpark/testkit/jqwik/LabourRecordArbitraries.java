package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.LeaveKind;
import org.jointpark.labour.Separation;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Sex;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.party.StateCode;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;

/** Generators of leave, separations, consents, accidents and headcounts. */
public final class LabourRecordArbitraries {

  private static final int HALF = 50;
  private static final int FEW = 3;
  private static final int MAX_LATER_DAYS = 40;
  private static final int MAX_WORKERS = 60_000;

  private LabourRecordArbitraries() {}

  /** Generates intervals that have a start, a sixth of them without an end. */
  private static Arbitrary<DateInterval> started() {
    return Composite.frequencyOf(
        Tuple.of(5, TimeArbitraries.boundedIntervals()),
        Tuple.of(1, TimeArbitraries.days().map(DateInterval::startingOn)));
  }

  /** Generates how many days one thing lies from another, if that is known. */
  private static Arbitrary<Known<Integer>> distances() {
    return SourceArbitraries.known(Arbitraries.integers().between(0, MAX_LATER_DAYS));
  }

  /**
   * Generates leave of every kind, some of it open.
   *
   * @return an arbitrary that shrinks to one day of which no more is known than must be
   */
  public static Arbitrary<Leave> leaves() {
    return Composite.of(Builders.withBuilder(Leave::builder)
        .use(LabourArbitraries.workerIds())
        .in((leave, worker) -> leave.worker(worker))
        .use(FirmArbitraries.firmIds())
        .in((leave, firm) -> leave.firm(firm))
        .use(Composite.optional(HALF, LabourArbitraries.employmentIds()))
        .in((leave, employment) -> leave.employment(employment))
        .use(Combinators.combine(
                Arbitraries.of(LeaveKind.class), Composite.optional(HALF, TimeArbitraries.days()))
            .as((kind, birth) -> Tuple.of(kind, birth.filter(day -> kind == LeaveKind.MATERNITY))))
        .in((leave, kind) -> leave.kind(kind.get1()).birth(kind.get2()))
        .use(Combinators.combine(
                started(), Composite.optional(HALF, Arbitraries.integers().between(0, 200)))
            .as((days, paid) -> Tuple.of(days, paid.map(count -> atMost(count, days)))))
        .in((leave, days) -> leave.days(days.get1()).paidDays(days.get2()))
        .use(SourceArbitraries.known(LabourArbitraries.notNegative()))
        .in((leave, pay) -> leave.pay(pay))
        .build(Leave.Builder::build));
  }

  private static int atMost(int count, DateInterval days) {
    return days.isBounded() ? (int) Math.min(count, days.days()) : count;
  }

  /**
   * Generates separations for every reason and for none that is known.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Separation> separations() {
    return Composite.of(Combinators.combine(
            LabourArbitraries.employmentIds(),
            LabourArbitraries.workerIds(),
            FirmArbitraries.firmIds(),
            TimeArbitraries.days(),
            Composite.optional(HALF, Arbitraries.of(SeparationReason.class)),
            distances(),
            SourceArbitraries.known(LabourArbitraries.notNegative()))
        .as((employment, worker, firm, lastDay, reason, notice, severance) -> Separation.builder()
            .employment(employment)
            .worker(worker)
            .firm(firm)
            .lastDay(lastDay)
            .reason(reason)
            .notice(notice.map(lastDay::minusDays))
            .severance(severance)
            .build()));
  }

  /**
   * Generates consents of workers and of their representative, some of them given too late.
   *
   * @return an arbitrary that shrinks to a consent for one day by the representative
   */
  public static Arbitrary<Consent> consents() {
    return Composite.of(Combinators.combine(
            LabourArbitraries.consentIds(),
            FirmArbitraries.firmIds(),
            LabourArbitraries.consentGivers(),
            Arbitraries.of(ConsentKind.class),
            TimeArbitraries.days(),
            TimeArbitraries.intervals())
        .as((id, firm, giver, kind, given, validity) -> Consent.builder()
            .id(id)
            .firm(firm)
            .giver(giver)
            .kind(kind)
            .given(given)
            .validity(validity)
            .build()));
  }

  /**
   * Generates accidents, some of which nobody counted or reported.
   *
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Accident> accidents() {
    return accidents(IdPool.any());
  }

  /**
   * Generates accidents, some of which rest on sources of a pool. All other ids are any.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one of which no more is known than must be
   */
  public static Arbitrary<Accident> accidents(IdPool pool) {
    return Composite.of(Builders.withBuilder(Accident::builder)
        .use(LabourArbitraries.accidentIds())
        .in((accident, id) -> accident.id(id))
        .use(FirmArbitraries.firmIds())
        .in((accident, firm) -> accident.firm(firm))
        .use(Composite.optional(HALF, FirmArbitraries.facilityIds()))
        .in((accident, facility) -> accident.facility(facility))
        .use(LabourArbitraries.workerIds().set().ofMaxSize(FEW))
        .in((accident, workers) -> accident.workers(workers))
        // At least as many are injured as there may be workers who are named.
        .use(Composite.optional(HALF, PlainArbitraries.counts(FEW)))
        .in((accident, injured) -> accident.injured(injured))
        .use(Composite.optional(HALF, PlainArbitraries.counts(0)))
        .in((accident, dead) -> accident.dead(dead))
        .use(Combinators.combine(TimeArbitraries.days(), distances())
            .as((day, later) -> Tuple.of(day, later.map(day::plusDays))))
        .in((accident, days) -> accident.day(days.get1()).reported(days.get2()))
        .use(SourceArbitraries.evidenceOrNone(pool))
        .in((accident, evidence) -> accident.evidence(evidence))
        .build(Accident.Builder::build));
  }

  /**
   * Generates headcounts of firms and of facilities, complete and partial, without a breakdown and
   * with several, of nobody too.
   *
   * @return an arbitrary that shrinks to one day of which no number is known
   */
  public static Arbitrary<Headcount> headcounts() {
    return headcounts(IdPool.any());
  }

  /**
   * Generates headcounts of firms and of facilities, some of which rest on sources of a pool. All
   * other ids are any.
   *
   * @param pool which sources there are
   * @return an arbitrary that shrinks to one day of which no number is known
   */
  public static Arbitrary<Headcount> headcounts(IdPool pool) {
    return Composite.of(Builders.withBuilder(Headcount::builder)
        .use(FirmArbitraries.firmIds())
        .in((headcount, firm) -> headcount.firm(firm))
        .use(Composite.optional(HALF, FirmArbitraries.facilityIds()))
        .in((headcount, facility) -> headcount.facility(facility))
        .use(started())
        .in((headcount, days) -> headcount.days(days))
        .use(numbers())
        .in((headcount, numbers) -> numbers.putOn(headcount))
        .use(SourceArbitraries.evidenceOrNone(pool))
        .in((headcount, evidence) -> headcount.evidence(evidence))
        .build(Headcount.Builder::build));
  }

  private static Arbitrary<Numbers> numbers() {
    Arbitrary<Integer> sizes = Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(4, Arbitraries.integers().between(0, 12)),
        Tuple.of(2, Arbitraries.integers().between(0, MAX_WORKERS)));
    return Combinators.combine(
            sizes,
            Arbitraries.of(false, true),
            Arbitraries.of(Itemisation.class),
            shares(PartyArbitraries.stateCodes()),
            shares(Arbitraries.of(Sex.class)),
            shares(Arbitraries.of(WorkerStatus.class)))
        .as(Numbers::new);
  }

  /** Generates what to count by, with the percentage that is to be counted of what is left. */
  private static <K> Arbitrary<Map<K, Integer>> shares(Arbitrary<K> keys) {
    Arbitrary<Integer> percent = Composite.frequencyOf(
        Tuple.of(1, Arbitraries.of(0, 100)), Tuple.of(2, Arbitraries.integers().between(0, 100)));
    return Arbitraries.maps(keys, percent).ofMaxSize(FEW);
  }

  /**
   * What there is to count.
   *
   * @param size how many workers there are
   * @param told whether the total is told
   * @param itemisation whether the rest of a breakdown counts nobody
   * @param homeStates the home states
   * @param sexes the sexes
   * @param statuses the statuses
   */
  private record Numbers(
      int size,
      boolean told,
      Itemisation itemisation,
      Map<StateCode, Integer> homeStates,
      Map<Sex, Integer> sexes,
      Map<WorkerStatus, Integer> statuses) {

    Headcount.Builder putOn(Headcount.Builder headcount) {
      return headcount
          .total(Optional.of(size).filter(all -> told))
          .itemisation(itemisation)
          .byHomeState(divided(homeStates))
          .bySex(divided(sexes))
          .byStatus(counted(statuses));
    }

    /** Divides the workers; where all are to be counted, the last part has the rest. */
    private <K> Map<K, Integer> divided(Map<K, Integer> shares) {
      Map<K, Integer> parts = new LinkedHashMap<>();
      int left = size;
      for (Map.Entry<K, Integer> share : shares.entrySet()) {
        boolean takesRest =
            itemisation == Itemisation.COMPLETE && parts.size() == shares.size() - 1;
        int part = takesRest ? left : share(left, share.getValue());
        parts.put(share.getKey(), part);
        left -= part;
      }
      return ImmutableMap.copyOf(parts);
    }

    private <K> Map<K, Integer> counted(Map<K, Integer> shares) {
      Map<K, Integer> parts = new LinkedHashMap<>();
      shares.forEach((key, percent) -> parts.put(key, share(size, percent)));
      return ImmutableMap.copyOf(parts);
    }

    private static int share(int of, int percent) {
      return of * percent / 100;
    }
  }
}
