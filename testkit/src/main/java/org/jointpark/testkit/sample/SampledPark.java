package org.jointpark.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jointpark.administration.Filing;
import org.jointpark.administration.Levy;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Worker;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.WorkDay;
import org.jointpark.time.DaySet;

/**
 * A park that {@link ParkSampler} made: its dossier, and a ledger of each kind of record.
 *
 * <p>The ledgers are complete for the months that were sampled. They make their records anew each
 * time that they are read and keep none, so a park of any size takes little memory;
 * {@link Ledger#copyOf} holds a ledger in memory. A park may be shared between threads.
 */
public final class SampledPark {

  private final Dossier dossier;
  private final long seed;
  private final Lapses lapses;
  private final ImmutableList<FirmPlan> firms;
  private final int[] firmOfWorker;
  private final WorkCalendar calendar;
  private final WorkerRecords workerRecords;
  private final FirmRecords firmRecords;
  private final LedgerCoverage coverage;

  SampledPark(
      String origin,
      long seed,
      int incompletePercent,
      Lapses lapses,
      ImmutableList<FirmPlan> firms,
      WorkCalendar calendar) {
    this.seed = seed;
    this.lapses = lapses;
    this.firms = firms;
    this.calendar = calendar;
    firmOfWorker = firms.stream()
        .flatMapToInt(firm -> IntStream.generate(firm::index).limit(firm.workers()))
        .toArray();
    workerRecords = new WorkerRecords(seed, incompletePercent, lapses, calendar);
    firmRecords = new FirmRecords(seed, calendar, this::worker);
    coverage = LedgerCoverage.complete(DaySet.of(calendar.period()));
    dossier = DossierSampler.dossier(origin, firms, calendar);
  }

  private WorkerPlan worker(int index) {
    return WorkerPlan.of(seed, index, firms.get(firmOfWorker[index]), lapses, calendar);
  }

  private <T> Ledger<T> ofWorkers(String kind, Function<WorkerPlan, List<T>> records) {
    IntFunction<List<T>> rows = index -> records.apply(worker(index));
    return new RowLedger<>(kind, coverage, 0, firmOfWorker.length, rows);
  }

  private <T> Ledger<T> ofFirms(String kind, Function<FirmPlan, List<T>> records) {
    IntFunction<List<T>> rows = index -> records.apply(firms.get(index));
    return new RowLedger<>(kind, coverage, 0, firms.size(), rows);
  }

  /** {@return the park with its firms, facilities, certificates, policies and holidays} */
  public Dossier dossier() {
    return dossier;
  }

  /** {@return the workers, sorted by id} */
  public Ledger<Worker> workers() {
    return ofWorkers("worker", plan -> ImmutableList.of(plan.worker()));
  }

  /** {@return one employment for each worker, in the order of the workers} */
  public Ledger<Employment> employments() {
    return ofWorkers("employment", plan -> ImmutableList.of(plan.employment()));
  }

  /** {@return the days worked, in the order of the workers and then of the days} */
  public Ledger<WorkDay> workDays() {
    return ofWorkers("work-day", workerRecords::workDays);
  }

  /** {@return a pay line for each worker and month of employment, in that order} */
  public Ledger<PayLine> payLines() {
    return ofWorkers("pay-line", workerRecords::payLines);
  }

  /** {@return the leave that was taken, in the order of the workers} */
  public Ledger<Leave> leaves() {
    return ofWorkers("leave", workerRecords::leaves);
  }

  /** {@return the ends of employments, in the order of the workers} */
  public Ledger<Separation> separations() {
    return ofWorkers("separation", workerRecords::separations);
  }

  /** {@return how many workers each firm had, for each stretch of days without a change} */
  public Ledger<Headcount> headcounts() {
    return ofFirms("headcount", firmRecords::headcounts);
  }

  /** {@return the consents to overtime and night work, in the order of the firms} */
  public Ledger<Consent> consents() {
    return ofFirms("consent", firmRecords::consents);
  }

  /** {@return the accidents, in the order of the firms} */
  public Ledger<Accident> accidents() {
    return ofFirms("accident", firmRecords::accidents);
  }

  /** {@return the monthly reports, in the order of the firms} */
  public Ledger<Filing> filings() {
    return ofFirms("filing", firmRecords::filings);
  }

  /** {@return the monthly fees, in the order of the firms} */
  public Ledger<Levy> levies() {
    return ofFirms("levy", firmRecords::levies);
  }

  /** {@return the capital that was brought in, in the order of the firms} */
  public Ledger<CapitalContribution> contributions() {
    return ofFirms("capital-contribution", firmRecords::contributions);
  }

  /** {@return the name of the park, which tells how it was made} */
  @Override
  public String toString() {
    return dossier.park().name();
  }
}
