package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.park.Dossier;
import org.jointpark.payroll.PayLine;
import org.jointpark.testkit.sample.ParkSampler;
import org.jointpark.testkit.sample.SampledPark;
import org.jointpark.time.DateInterval;

/** The workload: a year of pay lines in memory, and the employments that they were paid by. */
final class Park {

  /** How many workers the whole park has. */
  static final int WORKERS = 44_000;

  private static final int FIRMS = 120;
  private static final long SEED = 20_140_515;
  private static final int UNKNOWN_HOURS_PERCENT = 1;

  private final Dossier dossier;
  private final Ledger<Employment> employments;
  private final PayLine[] lines;
  private final AgreedWages wages;

  private Park(
      Dossier dossier, Ledger<Employment> employments, PayLine[] lines, AgreedWages wages) {
    this.dossier = dossier;
    this.employments = employments;
    this.lines = lines;
    this.wages = wages;
  }

  /** Returns a park with a number of workers, always the same one. */
  static Park of(int workers) {
    SampledPark park = sampler(workers).sample();
    ImmutableMap.Builder<EmploymentId, Employment> employments = ImmutableMap.builder();
    try (Cursor<Employment> cursor = park.employments().open()) {
      while (cursor.next()) {
        employments.put(cursor.record().id(), cursor.record());
      }
    }
    AgreedWages wages = new AgreedWages(employments.buildOrThrow());
    LinePreparation preparation = new LinePreparation(wages, SEED);
    List<PayLine> lines = new ArrayList<>();
    try (Cursor<PayLine> cursor = park.payLines().open()) {
      while (cursor.next()) {
        lines.add(preparation.prepare(cursor.record(), lines.size()));
      }
    }
    return new Park(park.dossier(), park.employments(), lines.toArray(PayLine[]::new), wages);
  }

  /** Returns how many lines the park with a number of workers has. */
  static int countLines(int workers) {
    int count = 0;
    try (Cursor<PayLine> cursor = sampler(workers).sample().payLines().open()) {
      while (cursor.next()) {
        count++;
      }
    }
    return count;
  }

  private static ParkSampler sampler(int workers) {
    return ParkSampler.ofSize(Math.min(FIRMS, workers), workers)
        .seed(SEED)
        .during(DateInterval.ofYear(Law.YEAR))
        .incomplete(UNKNOWN_HOURS_PERCENT);
  }

  /** {@return the dossier, which holds the firms} */
  Dossier dossier() {
    return dossier;
  }

  /** {@return the employments} */
  Ledger<Employment> employments() {
    return employments;
  }

  /** {@return the employments in memory} */
  List<Employment> listOfEmployments() {
    List<Employment> list = new ArrayList<>();
    try (Cursor<Employment> cursor = employments.open()) {
      while (cursor.next()) {
        list.add(cursor.record());
      }
    }
    return list;
  }

  /** {@return the pay lines, which nobody may change} */
  PayLine[] lines() {
    return lines;
  }

  /** {@return the agreed wages} */
  AgreedWages wages() {
    return wages;
  }
}
