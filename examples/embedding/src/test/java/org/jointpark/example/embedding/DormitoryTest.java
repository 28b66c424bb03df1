package org.jointpark.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.time.DateInterval;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** Records that no module can see are judged by compiled rules. */
class DormitoryTest {

  private static final int STAYS = 400;
  private static final DateInterval MAY = DateInterval.parse("2014-05-01/2014-06-01");
  private static final LocalDate HORIZON = LocalDate.of(2014, 7, 1);

  private static final Dormitory DORMITORY = new Dormitory(
      park(), IntStream.range(0, STAYS).mapToObj(DormitoryTest::stay).toList(), HORIZON);

  private static Dossier park() {
    PartyId host = PartyId.of("host");
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("embedding"))
            .name("Park of this example")
            .place("Nowhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(host)
            .operation(Timeline.empty())
            .build())
        .addParties(Party.builder().id(host).kind(PartyKind.STATE).name("Host").build())
        .build();
  }

  /** Of ten stays, one is in a crowded room, one in a room whose beds nobody counted, one dear. */
  private static Stay stay(int row) {
    return new Stay(
        "W-" + row,
        MAY,
        row % 10 == 1 ? Optional.empty() : Optional.of(row % 10 == 0 ? 5 : 4),
        Money.of("USD", row % 10 == 2 ? "11" : "10"));
  }

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
