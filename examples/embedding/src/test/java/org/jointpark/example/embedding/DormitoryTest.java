package org.jointpark.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointpark.money.Money;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.junit.jupiter.api.Test;

/** Records that no module can see are judged by compiled rules. */
class DormitoryTest {

  private static final int STAYS = 400;
  private static final Dormitory DORMITORY = DormitoryMain.sample(STAYS);

  @Test
  void aScreening_compilesEveryRule() {
    assertThat(DORMITORY.screening().laws())
        .containsExactlyInAnyOrder(HouseRules.ROOMS.law(), HouseRules.RENT.law());
    assertThat(DORMITORY.screening().interpreted()).isEmpty();
  }

  @Test
  void aScreening_findsWhatIsWrong_alsoBeyondTheFirstRecords() {
    List<String> lines = DORMITORY.screened();

    // the rent was USD 10 for 15 of 31 nights, so a dollar too much comes to 0.48
    assertThat(lines)
        .hasSize(3 * STAYS / 10)
        .contains("row 390: house.rooms VIOLATED, 2014-05-01 to 2014-06-01, 0")
        .contains("row 391: house.rooms UNDETERMINED, 2014-05-01 to 2014-06-01, 0")
        .contains("row 392: house.rent VIOLATED, 2014-05-01 to 2014-05-16, 4800")
        .noneMatch(line -> line.startsWith("row 393:"));
  }

  @Test
  void aCheckThatKeepsFindings_countsAsOneThatKeepsEveryVerdict() {
    Report all = DORMITORY.everyVerdict();
    Report first = DORMITORY.firstFindings(STAYS);

    assertThat(first.tallies()).isEqualTo(all.tallies());
    assertThat(first.findings()).isEqualTo(all.findings()).hasSize(3 * STAYS / 10);
    assertThat(first.tallies())
        .filteredOn(tally -> tally.law().equals(HouseRules.RENT.law()))
        .singleElement()
        .satisfies(tally -> {
          assertThat(tally.count(Outcome.VIOLATED)).isEqualTo(STAYS / 10);
          assertThat(tally.totals()).containsEntry("USD", Money.of("USD", "19.20"));
        });
    assertThat(first.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.UNDETERMINED)
        .hasSize(STAYS / 10)
        .flatExtracting(Verdict::missing)
        .containsOnly("stay.beds");
  }
}
