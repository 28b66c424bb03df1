package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.park.Dossier;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.statistic.SeriesKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.Timeline;
import org.jointpark.zone.gaeseong.GaeseongDossier;
import org.junit.jupiter.api.Test;

class ParkFieldsTest {

  private static final Evidence EVIDENCE = Evidence.of(SourceId.of("s-1"), Confidence.HIGH);
  private static final SeriesId WORKERS = SeriesId.of("workers");
  private static final Dossier DOSSIER = GaeseongDossier.dossier().toBuilder()
      .addCommunicationService(CommunicationService.builder()
          .kind(CommunicationKind.INTERNET)
          .status(Timeline.startingOn(LocalDate.of(2004, 12, 15), ServiceStatus.NOT_PROVIDED)
              .then(LocalDate.of(2014, 1, 1), ServiceStatus.AVAILABLE)
              .build())
          .evidence(EVIDENCE)
          .build())
      .addSeries(Series.builder()
          .id(WORKERS)
          .title("workers")
          .unit("persons")
          .kind(SeriesKind.STOCK)
          .addObservations(
              observed("2012-01-31", "50315", Precision.EXACT),
              observed("2012-12", "53448", Precision.EXACT),
              observed("2013-12-19", "44000", Precision.JUST_OVER),
              observed("2014-06-30", "52000", Precision.EXACT),
              observed("2014-06-30", "52001", Precision.EXACT),
              observed("2014-12-31", "53947.5", Precision.EXACT))
          .build())
      .build();

  private static Observation observed(String when, String value, Precision precision) {
    return Observation.builder()
        .when(Dating.parse(when))
        .value(new BigDecimal(value))
        .precision(precision)
        .evidence(EVIDENCE)
        .build();
  }

  @Test
  void key_isThatOfThePark() {
    assertThat(ParkFields.PARK.key(DOSSIER)).isEqualTo(SubjectKey.of("park", "gaeseong"));
  }

  @Test
  void operating_isMissingBeforeTheFirstPhase() {
    assertThat(ParkFields.OPERATING
            .readOver(DOSSIER, DateInterval.always())
            .at(LocalDate.of(2004, 12, 14)))
        .isEmpty();
    assertThat(ParkFields.OPERATING
            .readOver(DOSSIER, DateInterval.always())
            .at(LocalDate.of(2013, 9, 15)))
        .contains(false);
    assertThat(ParkFields.OPERATING
            .readOver(DOSSIER, DateInterval.always())
            .at(LocalDate.of(2013, 9, 16)))
        .contains(true);
  }

  @Test
  void available_isThatOfTheKind() {
    assertThat(ParkFields.AVAILABLE
            .at(CommunicationKind.INTERNET)
            .readOver(DOSSIER, DateInterval.always()))
        .hasToString("{2004-12-15/2014-01-01=false, 2014-01-01/..=true}");
    assertThat(ParkFields.AVAILABLE
            .at(CommunicationKind.TELEPHONE)
            .readOver(DOSSIER, DateInterval.always())
            .isEmpty())
        .isTrue();
  }

  @Test
  void available_isMissingWhereOneOfSeveralServicesIsNotRecordedAndNoneIsAvailable() {
    Dossier two = DOSSIER.toBuilder()
        .addCommunicationService(CommunicationService.builder()
            .kind(CommunicationKind.INTERNET)
            .status(Timeline.startingOn(LocalDate.of(2010, 1, 1), ServiceStatus.CUT)
                .thenNothing(LocalDate.of(2015, 1, 1))
                .build())
            .evidence(EVIDENCE)
            .build())
        .build();

    assertThat(ParkFields.AVAILABLE
            .at(CommunicationKind.INTERNET)
            .readOver(two, DateInterval.always()))
        .hasToString("{2010-01-01/2014-01-01=false, 2014-01-01/..=true}");
  }

  @Test
  void lastObserved_holdsUntilTheNextObservationAndIsMissingWhereThatIsNoExactNumber() {
    assertThat(ParkFields.LAST_OBSERVED.at(WORKERS).readOver(DOSSIER, DateInterval.always()))
        .hasToString("{2012-01-31/2012-12-31=50315, 2012-12-31/2013-12-19=53448}");
    assertThat(ParkFields.LAST_OBSERVED
            .at(SeriesId.of("none"))
            .readOver(DOSSIER, DateInterval.always())
            .isEmpty())
        .isTrue();
  }
}
