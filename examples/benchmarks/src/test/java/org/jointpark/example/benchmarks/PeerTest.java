package org.jointpark.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeerTest {

  private static final Park SMALL = Park.of(600);
  private static final Park LARGER = Park.of(4_000);

  @ParameterizedTest
  @EnumSource
  void run_findsTheSameByEachPeer(Table table) {
    Findings expected = new LambdaList(table, SMALL).run();

    for (Peer peer : Peer.values()) {
      ParkCheck check = peer.prepare(table, SMALL);
      assertThat(check.run().size()).as("findings of %s", peer).isEqualTo(expected.size());
      assertThat(check.run().checksum()).as("checksum of %s", peer).isEqualTo(expected.checksum());
    }
  }

  @ParameterizedTest
  @EnumSource
  void run_findsViolationsOfEachRule(PayRule rule) {
    Findings findings = new HandWrittenLoop(Table.LINE, LARGER).run();

    assertThat(findings.count(rule, true)).isPositive();
  }

  @Test
  void run_findsWhatCannotBeTold() {
    Findings findings = new HandWrittenLoop(Table.LINE, LARGER).run();

    assertThat(findings.count(PayRule.OVERTIME_PREMIUM, false)).isPositive();
    assertThat(findings.count(PayRule.WEEKLY_HOURS, false)).isPositive();
    assertThat(findings.count(PayRule.DUE_DAY, false)).isPositive();
    assertThat(findings.count(PayRule.CASH_TO_WORKER, false)).isPositive();
  }

  @Test
  void of_breaksARuleInThreeOfAHundredLines() {
    Findings findings = new HandWrittenLoop(Table.LINE, LARGER).run();

    assertThat(findings.violatedLines() * 100.0 / LARGER.lines().length).isBetween(2.0, 4.0);
  }
}
