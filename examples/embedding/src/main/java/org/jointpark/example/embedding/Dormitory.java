package org.jointpark.example.embedding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Report;
import org.jointpark.rules.Screening;

/** A dormitory in a park, whose stays are checked by the rules of the house. */
final class Dormitory {

  private final Facts facts;
  private final Ledger<Stay> stays;
  private final Check check;

  Dormitory(Dossier park, List<Stay> stays, LocalDate horizon) {
    this.stays = Ledger.of("stay", LedgerCoverage.none(), stays);
    facts = Facts.of(park).with(StayFields.STAY, this.stays);
    check = Check.against(HouseRules.rulebook()).until(horizon);
  }

  /** Returns every verdict, as the interpreter finds it. */
  Report everyVerdict() {
    return check.run(facts);
  }

  /** Returns the first findings of each rule, and counts all; the rules are compiled. */
  Report firstFindings(int most) {
    return check.keepingFindings(most).run(facts);
  }

  /** Returns the rules, ready for stays one after the other. */
  Screening<Stay> screening() {
    return check.screening(StayFields.STAY, facts);
  }

  /** Returns what a screening finds, a line each. */
  List<String> screened() {
    Screening<Stay> screening = screening();
    List<String> lines = new ArrayList<>();
    screening.run(
        stays,
        (law, row, outcome, start, end, amount) -> lines.add("row %s: %s %s, %s to %s, %s"
            .formatted(
                row,
                screening.laws().get(law),
                outcome,
                LocalDate.ofEpochDay(start),
                LocalDate.ofEpochDay(end),
                amount)));
    return lines;
  }
}
