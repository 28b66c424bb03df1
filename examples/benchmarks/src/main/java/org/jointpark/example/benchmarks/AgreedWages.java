package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.payroll.PayLine;

/** The path from a pay line to the wage that was agreed in its employment. */
final class AgreedWages {

  /** Stands for a wage that nobody wrote down. */
  static final long UNKNOWN = -1;

  private final ImmutableMap<EmploymentId, Employment> employments;

  AgreedWages(ImmutableMap<EmploymentId, Employment> employments) {
    this.employments = employments;
  }

  /** Returns the agreed wage a month on the last day of a line, in ten-thousandths. */
  long of(PayLine line) {
    EmploymentId id = line.employment().orElse(null);
    Employment employment = id == null ? null : employments.get(id);
    if (employment == null) {
      return UNKNOWN;
    }
    LocalDate lastDay = line.period().end().orElseThrow().minusDays(1);
    EmploymentTerms terms = employment.terms().at(lastDay).orElse(null);
    Wage wage = terms == null ? null : terms.wage().orElse(null);
    return wage == null || wage.per() != WageUnit.MONTH
        ? UNKNOWN
        : wage.amount().tenThousandths();
  }
}
