package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Sex;
import org.jointpark.labour.WorkerStatus;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Field;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class HeadcountFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2016, 8, 1);
  private static final StateCode SYRIA = StateCode.of("SY");
  private static final Field<Headcount, Integer> SYRIANS = HeadcountFields.HOME_STATE.at(SYRIA);

  private static Headcount.Builder headcount() {
    return Headcount.builder().firm(FirmId.of("F-1")).days(DateInterval.startingOn(DAY));
  }

  @Test
  void aHeadcount_belongsToItsDays() {
    Headcount headcount = headcount().build();

    assertThat(HeadcountFields.HEADCOUNT.key(headcount))
        .isEqualTo(SubjectKey.of("headcount", "F-1/2016-08-01/.."));
    assertThat(HeadcountFields.HEADCOUNT.extent().of(headcount))
        .isEqualTo(DateInterval.startingOn(DAY));
    assertThat(HeadcountFields.FIRST_DAY.read(headcount)).contains(DAY);
    assertThat(HeadcountFields.LAST_DAY.read(headcount)).isEmpty();
    assertThat(HeadcountFields.HAS_END.read(headcount)).contains(false);
  }

  @Test
  void counts_areKnownUnknownOrNobody() {
    Headcount unknown = headcount().build();
    Headcount complete = headcount()
        .putByHomeState(SYRIA, 15)
        .putByHomeState(StateCode.of("JO"), 85)
        .putBySex(Sex.FEMALE, 100)
        .putByStatus(WorkerStatus.REFUGEE, 15)
        .build();

    assertThat(HeadcountFields.TOTAL.read(unknown)).isEmpty();
    assertThat(SYRIANS.read(unknown)).isEmpty();
    assertThat(HeadcountFields.TOTAL.read(complete)).contains(100);
    assertThat(SYRIANS.read(complete)).contains(15);
    assertThat(HeadcountFields.HOME_STATE.at(StateCode.of("KP")).read(complete)).contains(0);
    assertThat(HeadcountFields.SEX.at(Sex.FEMALE).read(complete)).contains(100);
    assertThat(HeadcountFields.SEX.at(Sex.MALE).read(complete)).contains(0);
    assertThat(HeadcountFields.STATUS.at(WorkerStatus.REFUGEE).read(complete)).contains(15);
    assertThat(HeadcountFields.STATUS.at(WorkerStatus.DISABLED).read(complete)).contains(0);
  }

  @Test
  void whatAPartialCountDoesNotList_isUnknown() {
    Headcount partial = headcount()
        .total(100)
        .putByHomeState(StateCode.of("JO"), 85)
        .itemisation(Itemisation.PARTIAL)
        .build();

    assertThat(SYRIANS.read(partial)).isEmpty();
    assertThat(HeadcountFields.ITEMISATION.read(partial)).contains(Itemisation.PARTIAL);
  }

  @Test
  void counts_areFoundByTheirNames() {
    assertThat(HeadcountFields.HEADCOUNT.field("home-state.SY")).contains(SYRIANS);
    assertThat(HeadcountFields.HEADCOUNT.field("home-state.Syria")).isEmpty();
    assertThat(HeadcountFields.HEADCOUNT.field("sex.MALE"))
        .contains(HeadcountFields.SEX.at(Sex.MALE));
    assertThat(HeadcountFields.HEADCOUNT.field("status.NURSING"))
        .contains(HeadcountFields.STATUS.at(WorkerStatus.NURSING));
    assertThat(SYRIANS.isWhole()).isFalse();
  }

  @Test
  void aCountWithoutAFacility_isOfTheWholeFirm() {
    Headcount ofAll = headcount().build();
    Headcount ofOne = headcount().facility(FacilityId.of("FAC-1")).build();

    assertThat(HeadcountFields.WHOLE_FIRM.read(ofAll)).contains(true);
    assertThat(HeadcountFields.FACILITY.follow(ofAll, DAY)).isEmpty();
    assertThat(HeadcountFields.WHOLE_FIRM.read(ofOne)).contains(false);
    assertThat(HeadcountFields.FACILITY.follow(ofOne, DAY))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(HeadcountFields.FIRM.follow(ofOne, DAY)).contains(SubjectKey.of("firm", "F-1"));
  }

  @Test
  void evidence_isThatOfTheCount() {
    Headcount told =
        headcount().evidence(Evidence.of(SourceId.of("survey"), Confidence.LOW)).build();

    assertThat(HeadcountFields.CONFIDENCE.read(told)).contains(Confidence.LOW);
    assertThat(HeadcountFields.SOURCES.read(told).orElseThrow())
        .containsExactly(SourceId.of("survey"));
    assertThat(HeadcountFields.RECORDED_DAY.read(told)).isEmpty();
    assertThat(HeadcountFields.CONFIDENCE.read(headcount().build())).isEmpty();
  }
}
