package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Sex;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.money.Money;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * Generators of workers and their employments.
 *
 * <p>{@link LabourRecordArbitraries} has those of what happens to them at work.
 */
public final class LabourArbitraries {

  private static final int HALF = 50;
  private static final int FEW = 3;
  private static final int MOST_PROBATION_DAYS = 100;
  private static final int WEEK_MINUTES = 7 * 24 * 60;

  private LabourArbitraries() {}

  /** What becomes of the probation of an employment: its days are counted from the first. */
  private record Probation(Known<Integer> days) {

    Known<DateInterval> in(DateInterval validity) {
      return days.map(count -> first(count, validity));
    }

    private static DateInterval first(int count, DateInterval validity) {
      LocalDate start = validity.start().orElseThrow();
      DateInterval counted = DateInterval.of(start, start.plusDays(count));
      return validity.intersection(counted).orElseThrow();
    }
  }

  /**
   * Generates ids of workers.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<WorkerId> workerIds() {
    return PlainArbitraries.idTexts().map(WorkerId::of);
  }

  /**
   * Generates ids of employments.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<EmploymentId> employmentIds() {
    return PlainArbitraries.idTexts().map(EmploymentId::of);
  }

  /**
   * Generates ids of consents.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<ConsentId> consentIds() {
    return PlainArbitraries.idTexts().map(ConsentId::of);
  }

  /**
   * Generates ids of accidents.
   *
   * @return an arbitrary that shrinks to {@code a}
   */
  public static Arbitrary<AccidentId> accidentIds() {
    return PlainArbitraries.idTexts().map(AccidentId::of);
  }

  /**
   * Generates workers with statuses that are known on no, some or all days.
   *
   * @return an arbitrary that shrinks to one of whom no more is known than the id
   */
  public static Arbitrary<Worker> workers() {
    Arbitrary<Timeline<Boolean>> statuses = Composite.frequencyOf(
        Tuple.of(4, TimeArbitraries.timelines(Arbitraries.of(false, true))),
        Tuple.of(1, Arbitraries.just(Timeline.constant(false))));
    return Composite.of(Builders.withBuilder(Worker::builder)
        .use(workerIds())
        .in((worker, id) -> worker.id(id))
        .use(Composite.optional(HALF, PartyArbitraries.stateCodes()))
        .in((worker, state) -> worker.homeState(state))
        .use(Composite.optional(HALF, TimeArbitraries.uncertainDays()))
        .in((worker, day) -> worker.birthDay(day))
        .use(Composite.optional(HALF, Arbitraries.of(Sex.class)))
        .in((worker, sex) -> worker.sex(sex))
        .use(Arbitraries.maps(Arbitraries.of(WorkerStatus.class), statuses).ofMaxSize(FEW))
        .in((worker, known) -> worker.statuses(known))
        .build(Worker.Builder::build));
  }

  /**
   * Generates wages in several currencies and for every unit, up to a trillion units, zero among
   * them.
   *
   * @return an arbitrary that shrinks to no dollars an hour
   */
  public static Arbitrary<Wage> wages() {
    return Composite.of(
        Combinators.combine(notNegative(), Arbitraries.of(WageUnit.class)).as(Wage::of));
  }

  /** Generates amounts of several currencies, zero among them. */
  static Arbitrary<Money> notNegative() {
    return MoneyArbitraries.amounts()
        .map(amount -> amount.isNegative() ? amount.negated() : amount);
  }

  /**
   * Generates terms of employment, of which anything may be unknown, and all of it.
   *
   * @return an arbitrary that shrinks to terms of which nothing is known
   */
  public static Arbitrary<EmploymentTerms> employmentTerms() {
    Arbitrary<Duration> hours = Composite.frequencyOf(
            Tuple.of(3, Arbitraries.of(0, 44 * 60 + 30, 48 * 60)),
            Tuple.of(1, Arbitraries.integers().between(0, WEEK_MINUTES)))
        .map(Duration::ofMinutes);
    return Composite.of(Builders.withBuilder(EmploymentTerms::builder)
        .use(Composite.optional(HALF, FirmArbitraries.facilityIds()))
        .in((terms, facility) -> terms.facility(facility))
        .use(Composite.optional(HALF, ClassificationArbitraries.iscoCodes()))
        .in((terms, occupation) -> terms.occupation(occupation))
        .use(Composite.optional(HALF, PlainArbitraries.prose()))
        .in((terms, grade) -> terms.grade(grade))
        .use(Composite.optional(HALF, wages()))
        .in((terms, wage) -> terms.wage(wage))
        .use(Composite.optional(HALF, hours))
        .in((terms, weekly) -> terms.weeklyHours(weekly))
        .build(EmploymentTerms.Builder::build));
  }

  /**
   * Generates employments, open ones among them, with terms that change and have gaps.
   *
   * @return an arbitrary that shrinks to one day of which no terms are known
   */
  public static Arbitrary<Employment> employments() {
    Arbitrary<Probation> probations = SourceArbitraries.known(
            Arbitraries.integers().between(1, MOST_PROBATION_DAYS))
        .map(Probation::new);
    return Composite.of(Combinators.combine(
            employmentIds(),
            workerIds(),
            FirmArbitraries.firmIds(),
            validities(),
            TimeArbitraries.timelines(employmentTerms()),
            probations)
        .as((id, worker, firm, validity, terms, probation) -> Employment.builder()
            .id(id)
            .worker(worker)
            .firm(firm)
            .validity(validity)
            .terms(terms.restrict(validity))
            .probation(probation.in(validity))
            .build()));
  }

  /** Generates stretches of days with a start, some without an end. */
  private static Arbitrary<DateInterval> validities() {
    return Combinators.combine(TimeArbitraries.boundedIntervals(), Arbitraries.of(false, true))
        .as((days, open) -> open ? DateInterval.startingOn(days.start().orElseThrow()) : days);
  }

  /**
   * Generates workers who consent, and the representative who does for all.
   *
   * @return an arbitrary that shrinks to the representative
   */
  public static Arbitrary<ConsentGiver> consentGivers() {
    return Composite.frequencyOf(
        Tuple.of(1, Arbitraries.just(ConsentGiver.representative())),
        Tuple.of(2, consentingWorkers().map(workers -> workers)));
  }

  /** Generates one to three workers who consent. */
  static Arbitrary<ConsentGiver.Workers> consentingWorkers() {
    return workerIds()
        .list()
        .ofMinSize(1)
        .ofMaxSize(FEW)
        .map(ids -> new ConsentGiver.Workers(ImmutableSortedSet.copyOf(ids)));
  }
}
