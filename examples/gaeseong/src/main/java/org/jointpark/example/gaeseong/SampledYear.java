package org.jointpark.example.gaeseong;

import java.time.LocalDate;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Facts;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.LeaveFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.rules.subject.SeparationFields;
import org.jointpark.rules.subject.WorkerFields;
import org.jointpark.testkit.sample.ParkSampler;
import org.jointpark.testkit.sample.SampledPark;
import org.jointpark.time.DateInterval;

/**
 * A year of an invented park of the size of that of Gaeseong.
 *
 * @param firms how many firms there are
 * @param workers how many workers they employ in the year
 * @param careless in how many of a hundred cases a firm falls short of what it should do
 */
record SampledYear(int firms, int workers, int careless) {

  /** How many workers there are unless another number is asked for. */
  static final int WORKERS = 44_000;

  private static final int FIRMS = 120;
  private static final int YEAR = 2014;
  private static final int SEED = 2014;
  private static final int PERCENT = 1;

  /** Returns a year of so many workers, in firms as large as those of the whole park. */
  static SampledYear of(int workers) {
    return new SampledYear(Math.max(1, (int) ((long) FIRMS * workers / WORKERS)), workers, PERCENT);
  }

  private ParkSampler sampler() {
    return ParkSampler.ofSize(firms, workers)
        .seed(SEED)
        .during(DateInterval.ofYear(YEAR))
        .incomplete(PERCENT)
        .careless(careless);
  }

  /** Returns the days to judge: the year, and the month in which the wages of December are due. */
  static DateInterval judged() {
    return DateInterval.of(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 1, 2, 1));
  }

  /** Returns the invented records beside the real dossier of a park. */
  Facts beside(Dossier dossier) {
    SampledPark park = sampler().sample();
    return Facts.of(dossier)
        .with(PayLineFields.PAY_LINE, park.payLines())
        .with(LeaveFields.LEAVE, park.leaves())
        .with(SeparationFields.SEPARATION, park.separations())
        .with(EmploymentFields.EMPLOYMENT, park.employments())
        .with(WorkerFields.WORKER, park.workers());
  }

  /** {@return how the year was made} */
  @Override
  public String toString() {
    return sampler().toString();
  }
}
