package org.jointpark.example.embedding;

import java.util.Optional;
import org.jointpark.money.Money;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Subject;

/** What rules can read of a stay. */
final class StayFields {

  private static final String NAME = "stay";

  static final Field<Stay, Integer> BEDS =
      Field.of(NAME, "beds", Integer.class, "beds").rateLike(Stay::beds);

  static final Field<Stay, Money> RENT = Field.of(NAME, "rent", Money.class, "money a month")
      .rateLike(stay -> Optional.of(stay.paid()));

  static final Subject<Stay> STAY = Subject.named(NAME, Stay.class)
      .id(stay -> stay.worker() + "/" + stay.nights())
      .extent(new Extent.Span<>(Stay::nights))
      .addFields(BEDS, RENT)
      .build();

  private StayFields() {}
}
