package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
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

  /** Checks what is told in every reading, on the view of the text and of each side. */
  private static void check(Dossier dossier, Check check) {
    Check everyReading = check
        .reading(Readings.selections().toArray(ReadingSelection[]::new))
        .seenBy(
            Perspective.text(),
            Perspective.of(PartyId.of("DPRK")),
            Perspective.of(PartyId.of("ROK")));

    assertThat(VerdictChecker.objections(NORMBOOK, dossier, everyReading.run(dossier)))
        .isEmpty();
  }

  private static Check until(LocalDate horizon) {
    return Check.by(Judge.of(NORMBOOK)).until(horizon);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2002-12-01", "2004-12-15", "2007-12-01", "2009-01-01", "2013-04-04", "2013-09-16",
        "2014-01-01", "2014-12-31", "2016-02-11", "2016-03-11", "2016-04-01", "2024-01-01"
      })
  void untilAnyHorizon(LocalDate horizon) {
    check(RECORD, until(horizon));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-01, 2013-09-01",
    "2016-04-01, 2014-06-01",
    "2016-04-01, 2016-02-10",
    "2014-01-01, 2016-04-01",
    "2014-02-01, 2014-01-20"
  })
  void asKnownOnAnyDay(LocalDate horizon, LocalDate known) {
    check(RECORD, until(horizon).knownAt(known));
  }

  @Test
  void duringSomeDays() {
    check(RECORD, until(HORIZON).during(DateInterval.parse("2013-10-15/2014-01-20")));
  }
}
