package org.jointpark.rules.rule;

import java.util.Random;
import org.jointpark.administration.Filing;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.payroll.PayLine;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * Takes facts away from records, by chance.
 *
 * @param random the chance
 */
record FewerFacts(Random random) {

  PayLine less(PayLine line) {
    PayLine.Builder less = line.toBuilder();
    if (random.nextBoolean()) {
      less.payment(Known.unknown());
    }
    if (random.nextInt(3) == 0) {
      less.itemisation(Itemisation.PARTIAL);
    }
    return less.build();
  }

  Employment less(Employment employment) {
    Employment.Builder less = employment.toBuilder();
    if (random.nextBoolean()) {
      less.probation(Known.unknown());
    }
    if (random.nextBoolean()) {
      DateInterval days = employment.validity();
      Timeline<EmploymentTerms> some = employment
          .terms()
          .restrict(DateInterval.endingBefore(
              days.start().orElseThrow().plusDays(1L + random.nextInt(20))));
      less.terms(some);
    }
    return less.build();
  }

  Filing less(Filing filing) {
    return random.nextBoolean() ? filing.toBuilder().filed(Known.unknown()).build() : filing;
  }
}
