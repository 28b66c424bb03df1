package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.source.ReadingSelection;
import org.jointpark.testkit.norm.VerdictChecker;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.agreement.GaeseongAgreements;
import org.jointpark.zone.gaeseong.agreement.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of the park bears out each verdict on its agreements. */
class AgreementsBorneOutTest {

  private static final Dossier RECORD = GaeseongRecord.load();
  private static final Normbook NORMBOOK = GaeseongAgreements.normbook();
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);

  /** Checks what is told in every reading. */
  private static void check(Check check) {
    Report report =
        check.reading(Readings.selections().toArray(ReadingSelection[]::new)).run(RECORD);

    assertThat(VerdictChecker.objections(NORMBOOK, RECORD, report)).isEmpty();
  }

  private static Check until(LocalDate horizon) {
    return Check.by(Judge.of(NORMBOOK)).until(horizon);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002-12-01",
        "2004-12-15",
        "2007-12-01",
        "2013-04-04",
        "2014-01-01",
        "2016-02-11",
        "2016-03-11",
        "2016-04-01"
      })
  void untilAnyHorizon(LocalDate horizon) {
    check(until(horizon));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-01, 2013-09-01",
    "2016-04-01, 2016-02-10",
    "2014-01-01, 2016-04-01",
    "2014-02-01, 2014-01-20"
  })
  void asKnownOnAnyDay(LocalDate horizon, LocalDate known) {
    check(until(horizon).knownAt(known));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DPRK", "ROK"})
  void onTheViewOfEachSide(String side) {
    check(until(HORIZON).seenBy(Perspective.of(PartyId.of(side))));
  }

  @Test
  void duringSomeDays() {
    check(until(HORIZON).during(DateInterval.parse("2013-10-15/2014-01-20")));
  }
}
