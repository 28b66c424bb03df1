package org.jointpark.example.embedding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.jointpark.rules.Check;
import org.jointpark.time.DateInterval;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** Prints what is found in an invented dormitory, and whether rules can see its records. */
public final class DormitoryMain {

  private static final int STAYS = 400;
  private static final DateInterval MAY = DateInterval.parse("2014-05-01/2014-06-01");
  private static final LocalDate HORIZON = LocalDate.of(2014, 7, 1);

  private DormitoryMain() {}

  /**
   * Runs the program.
   *
   * @param args nothing
   */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Dormitory dormitory = sample(STAYS);
    boolean seen =
        Stay.class.getModule().isExported(Stay.class.getPackageName(), Check.class.getModule());
    out.println("rules can see a stay: " + seen);
    out.println("left to the interpreter: " + dormitory.screening().interpreted());
    dormitory
        .firstFindings(1)
        .tallies()
        .forEach(tally -> out.println(tally.law() + ": " + tally.counts()));
    List<String> lines = dormitory.screened();
    out.println(lines.get(lines.size() - 1));
  }

  /** Returns a dormitory of so many stays. */
  static Dormitory sample(int stays) {
    return new Dormitory(
        park(), IntStream.range(0, stays).mapToObj(DormitoryMain::stay).toList(), HORIZON);
  }

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
}
