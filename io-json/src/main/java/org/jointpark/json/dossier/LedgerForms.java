package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.setOf;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jointpark.firm.FirmId;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.time.DaySet;

/** The forms of what ledgers tell of themselves. */
public final class LedgerForms {

  /**
   * The coverage of a ledger: {@code {"completeDays": [{"start": "2014-01-01"}], "firms":
   * ["F-1"]}}. Without firms it is complete for all of them, and without days it covers nothing.
   */
  public static final JsonForm<LedgerCoverage> COVERAGE = ObjectForm.<LedgerCoverage, Parts>builder(
          "coverage", Parts::new, Parts::build)
      .defaulted(
          "completeDays",
          TimeForms.DAYS,
          DaySet.none(),
          LedgerCoverage::completeDays,
          (parts, days) -> parts.days = days)
      .optional(
          "firms",
          setOf(IdForms.FIRM),
          LedgerCoverage::firms,
          (parts, firms) -> parts.firms = Optional.of(firms))
      .build();

  private LedgerForms() {}

  /** The parts of a coverage that is being read. */
  private static final class Parts {

    private DaySet days = DaySet.none();
    private Optional<ImmutableSortedSet<FirmId>> firms = Optional.empty();

    LedgerCoverage build() {
      return firms
          .map(some -> LedgerCoverage.complete(days, some))
          .orElseGet(() -> LedgerCoverage.complete(days));
    }
  }
}
