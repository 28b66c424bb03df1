package org.jointpark.example.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Report;
import org.jointpark.time.DateInterval;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** Checks one pay line in a JVM that has just started, and tells how long that JVM has lived. */
public final class ColdStart {

  private ColdStart() {}

  /**
   * Prints the milliseconds from the start of the JVM to the first verdicts. It takes some to load
   * what tells since when the JVM runs; these are left out.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PayLine line = PayLine.builder()
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.of(Law.YEAR, 5)))
        .pay(PayKind.BASE, Money.parse("USD 60"))
        .build();
    Report report = Check.against(JointparkRules.rulebook(Table.LINE))
        .until(LocalDate.of(Law.YEAR + 1, 1, 1))
        .run(Facts.of(emptyDossier())
            .with(JointparkRules.LINE, Ledger.of("line", LedgerCoverage.none(), List.of(line))));
    long done = System.nanoTime();
    RuntimeMXBean machine = ManagementFactory.getRuntimeMXBean();
    long afterwards = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - done);
    long millis = machine.getUptime() - afterwards;
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println(millis + " " + report.verdicts().size());
  }

  private static Dossier emptyDossier() {
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("cold"))
            .name("A park")
            .place("Nowhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(PartyId.of("host"))
            .operation(Timeline.empty())
            .build())
        .addParties(Party.builder()
            .id(PartyId.of("host"))
            .kind(PartyKind.STATE)
            .name("Host")
            .build())
        .build();
  }
}
