package org.jointpark.example.gaeseong.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.example.gaeseong.GaeseongRecord;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.testkit.norm.VerdictChecker;
import org.jointpark.zone.gaeseong.agreement.GaeseongAgreements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppedParkTest {

  private static final LocalDate DAY = LocalDate.of(2015, 6, 1);
  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final Normbook NORMBOOK = GaeseongAgreements.normbook();

  @ParameterizedTest
  @ValueSource(strings = {"DPRK", "ROK"})
  void stoppedBy_bearsOutWhatIsToldOfIt(String initiator) {
    Promises promises = new Promises(GaeseongRecord.load(), NORMBOOK, DAY, HORIZON, HORIZON);
    Dossier stopped = new StoppedPark(promises).stoppedBy(PartyId.of(initiator));
    Check check = Check.by(Judge.of(NORMBOOK)).until(DAY.plusDays(1)).knownAt(HORIZON);

    assertThat(VerdictChecker.objections(NORMBOOK, stopped, check.run(stopped))).isEmpty();
  }
}
